import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { Readable } from "node:stream";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { PlatformConfig } from "../../../src/config/schema";
import { platformOf } from "../../../src/config/stack-file/platform";
import { Bucket } from "../../../src/ops/clients/bucket";
import { Objects } from "../../../src/ops/clients/objects";
import { lastGoodDrill } from "../../../src/ops/drills/record";
import { VaultDrill } from "../../../src/ops/drills/vault/operations";
import { VaultOperations } from "../../../src/ops/vault/operations";
import { Interrupted } from "../../../src/process/cannot-run";
import { Gpg } from "../../support/gpg";
import { FakeInfisical, type VaultFault } from "../../support/platform/infisical";
import { type Said, surroundings, talkInto } from "../../support/platform/operations";
import { type PlatformServices, startPlatform } from "../../support/platform/services";
import { emptyWorld } from "../../support/platform/world";
import { S3Server } from "../../support/s3-server";

const bucket = "raxx-iac-state-prod";
let s3: S3Server;
let platform: PlatformServices;
let source: FakeInfisical;
let empty: FakeInfisical;
let gpg: Gpg;
let config: PlatformConfig;
let folder: string;
let said: Said = { told: [], printed: [] };

beforeAll(async () => {
  s3 = await S3Server.start([bucket]);
  platform = await startPlatform(emptyWorld(), s3);
  gpg = new Gpg();
  folder = mkdtempSync(join(tmpdir(), "raxx-restore-"));
  for (const [name, value] of Object.entries(platform.environment)) vi.stubEnv(name, value);
  vi.stubEnv("GNUPGHOME", gpg.home);
  const prod = platformOf("prod");
  const operatorKey = gpg.key("kris@moosequest.net");
  config = {
    ...prod,
    vault: prod.vault && { ...prod.vault, exports: { projects: [], operatorKey } },
  };
  source = await new FakeInfisical().start();
  fill(source);
  await operations(source.address).export(undefined);
});
beforeEach(async () => {
  platform.begin(emptyWorld());
  await empty?.stop();
  empty = await new FakeInfisical().start();
  said = { told: [], printed: [] };
});
afterAll(async () => {
  vi.unstubAllEnvs();
  for (const each of [source, empty, platform, s3]) await each.stop();
  gpg.end();
  rmSync(folder, { recursive: true });
});

/** More secrets than one batch takes, folders in folders, and what a form of text could spoil. */
function fill(vault: FakeInfisical): void {
  const raxx = vault.make("raxx", ["staging", "prod"], "project");
  const other = vault.make("ad-insights", ["prod"]);
  for (let index = 0; index < 230; index += 1)
    vault.put(raxx, "prod", "/raxx/many", `KEY_${index}`, { versions: [`canary-${index}`] });
  vault.put(raxx, "prod", "/", "ROOT", { versions: ["first", "second"] });
  vault.put(raxx, "staging", "/a/b/c", "DEEP", {
    versions: ['\u0000 "quoted" \\ ünï 🗝\n'],
    comment: 'for "nobody"',
    metadata: [{ key: "owner", value: "ops" }],
    multiline: true,
  });
  vault.put(other, "prod", "/raxx", "REF", { versions: ["${prod.raxx.ROOT}"] });
}

const around = (address: string, aheadMs = 0, timeoutMs = 5000) => {
  const world = surroundings(platform, folder, aheadMs, timeoutMs);
  const scratch = {
    RAXX_SCRATCH_VAULT_URL: address,
    RAXX_SCRATCH_VAULT_CLIENT_ID: "identity",
    RAXX_SCRATCH_VAULT_CLIENT_SECRET: "secret-of-the-identity",
  };
  return { ...world, env: { ...world.env, INFISICAL_API_URL: address, ...scratch } };
};
const operations = (address: string, aheadMs = 0, timeoutMs = 5000, flags = {}) =>
  new VaultOperations(
    { env: "prod", ...flags },
    talkInto(said),
    around(address, aheadMs, timeoutMs),
    config,
  );
const restore = async (from = "newest") => operations(empty.address).restore(from);

describe("vault restore", () => {
  it("makes an empty vault hold what the exported one held", async () => {
    expect(await restore()).toBe(0);
    expect(empty.content()).toEqual(source.content());
    expect(said.printed[0]).toMatch(/^2 projects, 3 environments, 6 folders, 233 secrets/);
    expect([...said.printed, ...said.told].join("\n")).not.toMatch(/canary|KEY_|DEEP/);
  });

  it("reads a file as well, and writes nothing the second time", async () => {
    const [key = ""] = await new Objects(bucket).keys("vault-exports/");
    const file = join(folder, "export.gpg");
    writeFileSync(file, await buffer(Readable.from(new Objects(bucket).read(key))));
    // As it is typed in another folder than the project's.
    vi.stubEnv("INIT_CWD", folder);
    expect(await restore("export.gpg")).toBe(0);
    await expect(restore("absent.gpg")).rejects.toThrow(/^ENOENT: .*absent\.gpg/);
    const asked = empty.asked.length;
    expect(await restore(file)).toBe(0);
    const again = empty.asked.slice(asked).filter((each) => !each.startsWith("GET"));
    expect(again).toEqual(["POST /api/v1/auth/universal-auth/login"]);
  });

  it.each<[string, () => void, RegExp]>([
    [
      "another project",
      () => void empty.make("else", ["prod"]),
      /not empty: 2 of its entries are not in the export, and 0 secrets/,
    ],
    [
      "another value",
      () => {
        const id = empty.make("raxx", ["prod"]);
        empty.put(id, "prod", "/", "ROOT", { versions: ["changed"] });
      },
      /not empty: 0 of its entries are not in the export, and 1 secrets have other values/,
    ],
  ])("refuses a vault with %s, and writes nothing", async (_case, spoil, message) => {
    spoil();
    const before = empty.content();
    await expect(restore()).rejects.toThrow(message);
    expect(empty.content()).toEqual(before);
  });

  it.each<[string, (whole: Buffer) => Buffer, RegExp]>([
    ["is cut off", (whole) => whole.subarray(0, -40), /gpg ended with|no whole JSON/],
    [
      "was changed",
      (whole) => {
        whole[whole.length - 300] = (whole[whole.length - 300] ?? 0) ^ 1;
        return whole;
      },
      /gpg ended with|no whole JSON|no export/,
    ],
    ["is something else", () => Buffer.from("not a message"), /gpg ended with/],
  ])("refuses an export that %s, and writes nothing", async (_case, spoil, message) => {
    const [key = ""] = await new Objects(bucket).keys("vault-exports/");
    const file = join(folder, "spoiled.gpg");
    writeFileSync(file, spoil(await buffer(Readable.from(new Objects(bucket).read(key)))));
    await expect(restore(file)).rejects.toThrow(message);
    expect(empty.projects.size).toBe(0);
  });

  it("says what to do without an export, and for staging", async () => {
    await expect(restore("vault-exports/1999-01-01.json.gpg")).rejects.toThrow(/GetObject|gpg/);
    const staging = new VaultOperations({ env: "staging" }, talkInto(said), around(empty.address));
    await expect(staging.restore("newest")).rejects.toThrow("staging has no vault of its own");
  });
});

describe("a restore that is killed or loses an answer at any request", () => {
  it.each<VaultFault>(["lost before", "lost after", "silent after", 500])(
    "is completed by the same command: %s",
    async (fault) => {
      let request = 0;
      for (let met = true; met; request += 3) {
        met = false;
        await empty.stop();
        empty = await new FakeInfisical().start();
        await new Promise<void>((resolve) => {
          const hit = (number: number) => {
            met ||= number >= request;
            return number >= request ? fault : undefined;
          };
          empty.disturb(hit, resolve);
          const ended = () => resolve();
          operations(empty.address, 0, 3_600_000).restore("newest").then(ended, ended);
        });
        empty.disturb(() => undefined);
        // A holder that died is believed for two minutes.
        expect(await operations(empty.address, 180_000).restore("newest")).toBe(0);
        expect(empty.content()).toEqual(source.content());
      }
      expect(request).toBeGreaterThan(15);
    },
  );
});

describe("drill vault", () => {
  const never = new AbortController().signal;
  const drill = (address = empty.address, signal = never) => {
    const world = around(address, 400_000);
    const env = { ...world.env, INFISICAL_API_URL: source.address };
    return new VaultDrill(
      { env: "prod", from: "newest" },
      talkInto(said),
      signal,
      { ...world, env },
      config,
    );
  };

  it("restores, compares, removes what it made, and is on record", async () => {
    expect(await drill().run()).toBe(0);
    expect(empty.projects.size).toBe(0);
    expect(empty.asked.filter((each) => each.startsWith("POST /api/v3")).length).toBeGreaterThan(3);
    const record = await lastGoodDrill(new Bucket(), "prod", "vault");
    expect(record).toMatchObject({ kind: "vault", result: "passed", problems: [] });
    expect(record?.backup).toMatch(/^vault-exports\/.*\.json\.gpg$/);
  });

  it("removes what it made after a failure too, and says so on record", async () => {
    empty.disturb((number) => (number === 13 || number === 14 ? 500 : undefined));
    await expect(drill().run()).rejects.toThrow(/was answered 500/);
    expect(empty.projects.size).toBe(0);
    const keys = await new Objects(bucket).keys("operations/prod/drills/vault/");
    const record = await new Bucket().read(keys.toSorted().at(-1) ?? "");
    expect(record?.text).toMatch(/"result": "failed"/);
    const { messages, mails } = platform.world;
    expect([messages.length, mails.map(({ subject }) => subject)]).toEqual([
      1,
      ["[raxx prod] drill vault prod: failed"],
    ]);
    expect(messages[0]?.text).toMatch(/^\[raxx prod\] drill vault failed\n.*was answered 500/);
  });

  it("removes what it made where Ctrl-C stops it, and is on record as interrupted", async () => {
    const stopping = new AbortController();
    empty.disturb(() => {
      if (empty.projects.size > 0) stopping.abort(new Interrupted());
      return undefined;
    });
    await expect(drill(empty.address, stopping.signal).run()).rejects.toThrow(Interrupted);
    expect(empty.projects.size).toBe(0);
    const keys = await new Objects(bucket).keys("operations/prod/drills/vault/");
    const record = await new Bucket().read(keys.toSorted().at(-1) ?? "");
    expect(record?.text).toContain('"it was interrupted"');
  });

  it("says what it could not remove", async () => {
    empty.disturb((number) => (number > 12 ? 500 : undefined));
    await expect(drill().run()).rejects.toThrow(/was answered 500/);
    const keys = await new Objects(bucket).keys("operations/prod/drills/vault/");
    const record = await new Bucket().read(keys.toSorted().at(-1) ?? "");
    expect(record?.text).toContain("the scratch vault could not be emptied");
  });

  it("refuses the real vault, and one that is used", async () => {
    await expect(drill(source.address).run()).rejects.toThrow("leads to the real vault");
    empty.make("used", ["prod"]);
    await expect(drill().run()).rejects.toThrow("give an empty one");
    expect(empty.projects.size).toBe(1);
  });
});
