import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { Readable } from "node:stream";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { TicketsConfig } from "../../../src/config/schema";
import { platformOf } from "../../../src/config/stack-file/platform";
import { FreeScoutBackup } from "../../../src/ops/backup/freescout/operations";
import { verifiedDump } from "../../../src/ops/backup/freescout/verified";
import { Objects } from "../../../src/ops/clients/objects";
import { type Said, surroundings, talkInto } from "../../support/platform/operations";
import { type PlatformServices, startPlatform } from "../../support/platform/services";
import { emptyWorld } from "../../support/platform/world";
import { S3Server } from "../../support/s3-server";
import { keyPair, SshHost } from "../../support/ssh-host";

const bucket = "raxx-support-attachments";
const password = String.raw`canary "of" \ the database`;
let s3: S3Server;
let platform: PlatformServices;
let host: SshHost;
let bin: string;
let folder: string;
let scratch: string;
let said: Said;

beforeAll(async () => {
  s3 = await S3Server.start([bucket, "raxx-iac-state-prod"]);
  platform = await startPlatform(emptyWorld(), s3);
  folder = mkdtempSync(join(tmpdir(), "raxx-freescout-"));
  bin = join(folder, "bin");
  scratch = join(folder, "scratch");
  mkdirSync(bin);
  mkdirSync(scratch);
  host = await SshHost.start({ PATH: `${bin}:${process.env["PATH"]}`, SEEN: join(folder, "seen") });
  for (const [name, value] of Object.entries(platform.environment)) vi.stubEnv(name, value);
  vi.stubEnv("TMPDIR", scratch);
});
beforeEach(async () => {
  const world = emptyWorld();
  world.parameters.set("/raxx/freescout/ssh_key", { value: host.privateKey });
  world.parameters.set("/raxx/freescout/db_password", { value: password });
  platform.begin(world);
  said = { told: [], printed: [] };
  mysqldump("echo '-- Dump completed on 2026-11-28  6:00:01'");
  await new Objects(bucket).sweep("db-backups/");
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await host.stop();
  await platform.stop();
  await s3.stop();
  rmSync(folder, { recursive: true });
});

/** A mysqldump that keeps what it was given, writes a dump's beginning, and then does as `end` says. */
function mysqldump(end: string): void {
  const lines = [
    "#!/bin/sh",
    'for each in "$@"; do echo "$each"; done > "$SEEN.arguments"',
    'cat "${1#--defaults-extra-file=}" > "$SEEN.input"',
    "echo '-- MariaDB dump 10.19'",
    'echo "CREATE TABLE conversations (id int);"',
    end,
  ];
  writeFileSync(join(bin, "mysqldump"), `${lines.join("\n")}\n`, { mode: 0o755 });
}

type Dump = NonNullable<TicketsConfig["dump"]>;
function backup(
  spoiled: Partial<Dump> = {},
  signal = new AbortController().signal,
  openPort = false,
  env: NodeJS.ProcessEnv = {},
) {
  const around = surroundings(platform, folder);
  const config = platformOf("prod");
  const dump: Dump = {
    address: "127.0.0.1",
    port: host.port,
    user: "ubuntu",
    hostKeys: [host.hostKey],
    database: "freescout",
    databaseUser: "freescout",
    ...spoiled,
  };
  return new FreeScoutBackup(
    { env: "prod", openPort },
    talkInto(said),
    signal,
    { ...around, env: { ...around.env, ...env } },
    { ...config, tickets: config.tickets && { ...config.tickets, dump } },
  );
}
const today = () => `db-backups/freescout/${new Date().toISOString().slice(0, 10)}.sql.gz`;
const keys = async () => new Objects(bucket).keys("db-backups/");

describe("backup freescout", () => {
  it("puts a complete dump under the day's name, and leaves nothing else, here or there", async () => {
    expect(await backup().run()).toBe(0);
    const stored = await buffer(Readable.from(new Objects(bucket).read(today())));
    expect(gunzipSync(stored).toString()).toContain("CREATE TABLE conversations");
    expect(await keys()).toEqual([today()]);
    expect(readdirSync(scratch)).toEqual([]);
    expect(platform.world.mails.map(({ subject }) => subject)).toEqual([
      `[raxx prod] backup freescout ${today()}: done`,
    ]);
  });

  it("gives the password to mysqldump's input only, in one transaction", async () => {
    await backup().run();
    const given = readFileSync(join(folder, "seen.input"), "utf8");
    expect(given).toBe('[client]\nuser=freescout\npassword="canary \\"of\\" \\\\ the database"\n');
    const seen = readFileSync(join(folder, "seen.arguments"), "utf8");
    expect(seen).toContain("--single-transaction\n");
    const words = [seen, ...host.asked, ...said.told, ...said.printed];
    expect(words.join("\n")).not.toMatch(/canary|PRIVATE KEY/);
  });

  it.each<[string, () => FreeScoutBackup, RegExp]>([
    [
      "a host with another key",
      () => backup({ hostKeys: [keyPair().public] }),
      /is not the host that the stack file pins/,
    ],
    [
      "a key that the host does not know",
      () => {
        platform.world.parameters.set("/raxx/freescout/ssh_key", { value: keyPair().private });
        return backup();
      },
      /ssh did not reach 127\.0\.0\.1:\d+: .*Permission denied/,
    ],
    ["a host that is down", () => backup({ port: 9 }), /ssh did not reach 127\.0\.0\.1:9/],
    [
      "a mysqldump that fails half-way",
      () => {
        mysqldump("echo 'mysqldump: Lost connection' >&2; exit 3");
        return backup();
      },
      /The dump on 127\.0\.0\.1:\d+ failed with 3: mysqldump: Lost connection/,
    ],
    [
      "a mysqldump that ends early and does not say so",
      () => {
        mysqldump("exit 0");
        return backup();
      },
      /does not say that it is complete/,
    ],
    [
      "no key in SSM",
      () => {
        platform.world.parameters.delete("/raxx/freescout/ssh_key");
        return backup();
      },
      /SSM has no \/raxx\/freescout\/ssh_key/,
    ],
  ])("refuses %s, and leaves no dump and no key", async (_case, spoiled, message) => {
    const backing = spoiled();
    await expect(backing.run()).rejects.toThrow(message);
    expect((await keys()).filter((key) => !key.includes("/unfinished/"))).toEqual([]);
    expect(readdirSync(scratch)).toEqual([]);
    const { messages, mails } = platform.world;
    expect(mails.map(({ subject }) => subject)).toEqual([expect.stringMatching(/: failed$/)]);
    expect(messages.map(({ channel }) => channel)).toEqual(["D0AJ7K184TV"]);
    expect(messages[0]?.text).toMatch(/^\[raxx prod\] backup freescout failed\n/);
    expect(messages[0]?.text).toMatch(message);
  });

  describe("with a port that it opens", () => {
    const { name } = platformOf("prod").tickets?.instance ?? {};
    const port = `${name} {"fromPort":22,"toPort":22,"protocol":"tcp","cidrs":["203.0.113.7/32"]}`;

    it("opens it for its own address, and closes it", async () => {
      expect(await backup({}, undefined, true).run()).toBe(0);
      expect(platform.world.shells).toEqual([`open ${port}`, `close ${port}`]);
    });

    it("closes it after a dump that failed", async () => {
      mysqldump("exit 3");
      await expect(backup({}, undefined, true).run()).rejects.toThrow();
      expect(platform.world.shells).toEqual([`open ${port}`, `close ${port}`]);
    });

    it("opens nothing where its own address is not known", async () => {
      const env = { RAXX_CHECKIP_URL: `${platform.environment["RAXX_CHECKIP_URL"]}/nowhere` };
      await expect(backup({}, undefined, true, env).run()).rejects.toThrow("was answered 404");
      expect(platform.world.shells).toEqual([]);
    });
  });

  it("leaves no dump and no key where it is interrupted", async () => {
    mysqldump("sleep 30");
    const controller = new AbortController();
    const running = backup({}, controller.signal).run();
    const failing = expect(running).rejects.toThrow();
    while (host.asked.length === 0 || readdirSync(scratch).length === 0)
      await new Promise((resolve) => setTimeout(resolve, 20));
    controller.abort();
    await failing;
    expect(readdirSync(scratch)).toEqual([]);
    expect(await keys()).toEqual([]);
  });

  it("says what is missing in the stack file, and for staging", async () => {
    const bare = new FreeScoutBackup(
      { env: "prod" },
      talkInto(said),
      new AbortController().signal,
      surroundings(platform, folder),
    );
    await expect(bare.run()).rejects.toThrow("Pulumi.prod.yaml does not say how");
  });
});

describe("a dump that is packed", () => {
  const complete = gzipSync(`${"row\n".repeat(100_000)}-- Dump completed on 2026-11-28\n`);
  async function* pieces(bytes: Buffer) {
    for (let at = 0; at < bytes.length; at += 37)
      yield await Promise.resolve(bytes.subarray(at, at + 37));
  }
  const through = async (bytes: Buffer) => buffer(Readable.from(verifiedDump(pieces(bytes))));

  it("goes through as it is", async () => {
    expect((await through(complete)).equals(complete)).toBe(true);
  });

  it.each([
    ["cut off", () => complete.subarray(0, -9), "no gzip that ends well"],
    ["empty", () => Buffer.alloc(0), "no gzip that ends well"],
    ["no gzip", () => Buffer.from("-- Dump completed\n"), "no gzip that ends well"],
    [
      "spoiled",
      () => Buffer.concat([complete.subarray(0, 60), Buffer.alloc(9, 1), complete.subarray(69)]),
      "no gzip that ends well",
    ],
    ["a dump that ends early", () => gzipSync("row\n-- Dump completed\nrow\n"), "does not say"],
  ])("is refused %s", async (_name, bytes, message) => {
    await expect(through(bytes())).rejects.toThrow(message);
  });
});
