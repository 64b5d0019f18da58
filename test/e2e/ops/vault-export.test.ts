import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { Readable } from "node:stream";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { platformOf } from "../../../src/config/stack-file/platform";
import { Objects } from "../../../src/ops/clients/objects";
import { VaultOperations } from "../../../src/ops/vault/operations";
import { Gpg } from "../../support/gpg";
import { FakeInfisical, type VaultFault } from "../../support/platform/infisical";
import { type Said, surroundings, talkInto } from "../../support/platform/operations";
import { type PlatformServices, startPlatform } from "../../support/platform/services";
import { emptyWorld } from "../../support/platform/world";
import { S3Server } from "../../support/s3-server";

const bucket = "raxx-iac-state-prod";
let s3: S3Server;
let platform: PlatformServices;
let vault: FakeInfisical;
let gpg: Gpg;
let operatorKey: string;
let folder: string;
let said: Said;

beforeAll(async () => {
  s3 = await S3Server.start([bucket]);
  platform = await startPlatform(emptyWorld(), s3);
  gpg = new Gpg();
  operatorKey = gpg.key("kris@moosequest.net");
  folder = mkdtempSync(join(tmpdir(), "raxx-vault-"));
  for (const [name, value] of Object.entries(platform.environment)) vi.stubEnv(name, value);
});
beforeEach(async () => {
  platform.begin(emptyWorld());
  await vault?.stop();
  vault = await filled();
  said = { told: [], printed: [] };
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await vault.stop();
  await platform.stop();
  await s3.stop();
  gpg.end();
  rmSync(folder, { recursive: true });
});

/** Two projects; folders in folders, empty ones, and values that a form of text could spoil. */
async function filled(): Promise<FakeInfisical> {
  const started = await new FakeInfisical().start();
  const raxx = started.make("raxx", ["staging", "prod"], "project");
  started.make("ad-insights", ["prod"]);
  started.put(raxx, "prod", "/", "ROOT", { versions: ["first", "canary-root"] });
  started.put(raxx, "prod", "/raxx/analytics", "TOKEN", { versions: ["canary-token"] });
  started.put(raxx, "prod", "/raxx/freescout", "ssh_key", {
    versions: ['-----BEGIN\ncanary "key" \\ \u0000 ünï 🗝\n'],
    comment: "the host's",
    metadata: [{ key: "owner", value: "ops" }],
    multiline: true,
  });
  started.put(raxx, "staging", "/raxx", "REF", { versions: ["${prod.raxx.ROOT}"] });
  started.put(raxx, "staging", "/", "MINE", { versions: ["canary-mine"], personal: true });
  return started;
}

function operations(
  flags: { json?: boolean; dryRun?: boolean; aheadMs?: number } = {},
  timeoutMs = 5000,
): VaultOperations {
  const around = surroundings(platform, folder, flags.aheadMs, timeoutMs);
  const env = { ...around.env, INFISICAL_API_URL: vault.address };
  const config = platformOf("prod");
  return new VaultOperations(
    { env: "prod", ...flags },
    talkInto(said),
    { ...around, env },
    {
      ...config,
      vault: config.vault && { ...config.vault, exports: { projects: [], operatorKey } },
    },
  );
}

const today = () => `vault-exports/${new Date().toISOString().slice(0, 10)}.json.gpg`;
const exported = async (key = today()) =>
  JSON.parse(await gpg.decrypted(await buffer(Readable.from(new Objects(bucket).read(key))))) as {
    format: string;
    counts: Record<string, number>;
    entries: unknown[];
  };
const keys = async () => new Objects(bucket).keys("vault-exports/");

describe("vault export", () => {
  it("holds every project, environment, folder and secret, and only gpg with the private key reads it", async () => {
    expect(await operations().export(undefined)).toBe(0);
    const { entries, counts, format } = await exported();
    expect({ format, counts }).toEqual({
      format: "raxx-vault-export",
      counts: { projects: 2, environments: 3, folders: 4, secrets: 4 },
    });
    expect(entries).toContainEqual({
      kind: "secret",
      project: "raxx",
      environment: "prod",
      path: "/raxx/freescout",
      key: "ssh_key",
      value: '-----BEGIN\ncanary "key" \\ \u0000 ünï 🗝\n',
      comment: "the host's",
      metadata: [{ key: "owner", value: "ops" }],
      multiline: true,
    });
    expect(JSON.stringify(entries)).toContain("${prod.raxx.ROOT}");
    expect(JSON.stringify(entries)).not.toContain("canary-mine");
    expect(await keys()).toEqual([today()]);
    expect(platform.world.mails.map(({ subject }) => subject)).toEqual([
      `[raxx prod] vault export ${today()}: done`,
    ]);
  });

  it("tells counts, the size and the digest, and neither names nor values", async () => {
    await operations({ json: true }).export(undefined);
    const words = [...said.printed, ...said.told, ...platform.world.mails.map(({ text }) => text)];
    const told = JSON.parse(said.printed[0] ?? "") as Record<string, string>;
    expect(told).toMatchObject({ key: today(), counts: { secrets: 4 } });
    expect(told["recipient"]).toMatch(/^[0-9A-F]{40}$/);
    expect(told["sha256"]).toMatch(/^[0-9a-f]{64}$/);
    expect(words.join("\n")).not.toMatch(/canary|TOKEN|ssh_key/);
  });

  it("writes nothing in a dry run", async () => {
    const before = await keys();
    expect(await operations({ dryRun: true, aheadMs: 86_400_000 }).export(undefined)).toBe(0);
    expect(said.printed[0]).toMatch(/^2 projects, 3 environments, 4 folders, 4 secrets would be /);
    expect(await keys()).toEqual(before);
  });

  it("signs in again where its token ends in the middle", async () => {
    vault.tokenRequests = 3;
    expect(await operations().export(undefined)).toBe(0);
    expect((await exported()).counts["secrets"]).toBe(4);
  });
});

const names = async () => (await keys()).filter((key) => !key.includes("/unfinished/"));

/** A day of its own, of which there is no export when nothing was exported. */
const tomorrow = { aheadMs: 86_400_000 };

describe("vault export refuses, and leaves no export", () => {
  it.each<[string, () => void, RegExp]>([
    ["values that are hidden", () => (vault.showsValues = false), /may the identity read values/],
    ["a vault that it sees nothing in", () => vault.projects.clear(), /does not see project: make/],
    [
      "a vault without a secret",
      () => {
        vault.projects.clear();
        vault.make("raxx", ["prod"], "project");
      },
      /sees no secret in the vault/,
    ],
    ["a vault that is down", () => vault.disturb(() => 503), /was answered 503/],
    ["a vault that refuses", () => vault.disturb((n) => (n > 4 ? 403 : undefined)), /may|May/],
  ])("%s", async (_case, spoil, message) => {
    const before = await keys();
    spoil();
    await expect(operations(tomorrow).export(undefined)).rejects.toThrow(message);
    expect(await keys()).toEqual(before);
    const { messages, mails } = platform.world;
    expect(messages).toMatchObject([
      {
        channel: "D0AJ7K184TV",
        text: expect.stringMatching(/^\[raxx prod\] vault export failed\n/) as string,
      },
    ]);
    expect(messages[0]?.text).toMatch(message);
    // That of the audit trail.
    expect(mails.map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/^\[raxx prod\] vault export .*: failed$/),
    ]);
  });

  it("a key that has expired, before anything is asked", async () => {
    const file = join(folder, "expired.asc");
    writeFileSync(file, gpg.key("expired@example.com", "1d"));
    const later = operations({ aheadMs: 3 * 86_400_000 }).export(file);
    await expect(later).rejects.toThrow(/ expired at /);
    expect(vault.asked).toEqual([]);
    // Nothing was begun, so that the trail has no line of it.
    const { messages, mails } = platform.world;
    expect([messages.length, mails.map(({ subject }) => subject)]).toEqual([
      1,
      ["[raxx prod] vault export failed"],
    ]);
    expect(mails[0]?.text).toMatch(
      / expired at .*\n\nAgain: npm run -s raxx -- vault export --env prod/,
    );
  });

  it("and says who was not told, where Slack does not answer", async () => {
    vault.disturb(() => 503);
    platform.disturb(() => (platform.asked.at(-1) === "POST /chat.postMessage" ? 500 : undefined));
    await expect(operations(tomorrow).export(undefined)).rejects.toThrow(/was answered 503/);
    expect(said.told.at(-1)).toMatch(/^Nobody was told by Slack: Slack: POST .* was answered 500/);
  });

  it("nor tells anybody of a dry run, which somebody looks at", async () => {
    vault.disturb(() => 503);
    const dry = operations({ ...tomorrow, dryRun: true }).export(undefined);
    await expect(dry).rejects.toThrow(/was answered 503/);
    expect([platform.world.messages, platform.world.mails]).toEqual([[], []]);
  });
});

let day = 1;

describe("a vault export that is cut off at any request", () => {
  it.each<VaultFault>(["lost before", "lost after", "silent before", 500])(
    "of the vault leaves no half export: %s",
    async (fault) => {
      day += 1;
      const before = await names();
      let request = 0;
      for (let met = true; met; request += 1) {
        met = false;
        await new Promise<void>((resolve) => {
          const hit = (number: number) => {
            met ||= number >= request;
            return number >= request ? fault : undefined;
          };
          vault.disturb(hit, resolve);
          const ended = () => resolve();
          const aheadMs = 86_400_000 * day + request * 180_000;
          operations({ aheadMs }, 3_600_000).export(undefined).then(ended, ended);
        });
        vault.disturb(() => undefined);
        if (met) expect(await names()).toEqual(before);
      }
      expect(request).toBeGreaterThan(12);
    },
  );
});
