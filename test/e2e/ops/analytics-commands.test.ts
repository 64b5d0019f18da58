import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateKey } from "openpgp";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { analyticsStop } from "../../../src/domain/stops";
import type { Flags } from "../../../src/ops/analytics/context";
import { AnalyticsOperations } from "../../../src/ops/analytics/operations";
import { lift, putInForce, stopInForce } from "../../../src/ops/change/stop-record";
import { Bucket } from "../../../src/ops/clients/bucket";
import { writeLock } from "../../../src/schema/commands";
import { type Said, surroundings, talkInto } from "../../support/platform/operations";
import { type PlatformServices, startPlatform } from "../../support/platform/services";
import { runningStaging } from "../../support/platform/staging";
import type { World } from "../../support/platform/world";
import { PostgresServer } from "../../support/postgres-server";
import { S3Server } from "../../support/s3-server";

let s3: S3Server;
let database: PostgresServer;
let platform: PlatformServices;
let folder: string;
let store: string;
let said: Said;

const app = "raxx-analytics-staging";
const reference = "https://github.com/raxx-app/TradeMasterAPI/issues/1";
const deployed = (version: number, slug: string, status = "succeeded") => ({
  id: `${app}-${version}`,
  version,
  status,
  description: `Deploy ${slug}`,
  slug: { id: slug },
});
function world(): World {
  const made = runningStaging(database.url());
  made.apps.set("raxx-analytics-prod", { ANALYTICS_DB_URL: database.url() });
  made.releases.set(app, [deployed(1, "a"), deployed(2, "broken", "failed"), deployed(3, "b")]);
  made.logs.set(app, Array.from({ length: 2000 }, (_, index) => `marked-line-${index}`).join("\n"));
  return made;
}

beforeAll(async () => {
  s3 = await S3Server.start(["raxx-iac-state-prod"]);
  database = await PostgresServer.start();
  platform = await startPlatform(world(), s3);
  folder = mkdtempSync(join(tmpdir(), "raxx-commands-"));
  store = join(folder, "store");
  cpSync("db/analytics", store, { recursive: true });
  for (const [name, value] of Object.entries(platform.environment)) vi.stubEnv(name, value);
});
beforeEach(async () => {
  platform.begin(world());
  said = { told: [], printed: [] };
  await database.run(
    "DROP SCHEMA public CASCADE; CREATE SCHEMA public; DROP SCHEMA IF EXISTS operations CASCADE",
  );
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await platform.stop();
  await database.stop();
  await s3.stop();
  rmSync(folder, { recursive: true });
});

const operations = (flags: Partial<Flags> = {}, env: NodeJS.ProcessEnv = {}) => {
  const around = surroundings(platform, folder);
  const talk = talkInto(said);
  return new AnalyticsOperations(
    { env: "staging", json: true, ...flags },
    talk,
    { ...around, env: { ...around.env, ...env } },
    { store },
  );
};
const printed = (): Record<string, unknown> =>
  JSON.parse(said.printed.at(-1) ?? "{}") as Record<string, unknown>;
const initial = () => readFileSync("db/analytics/migrations/0001_aggregate_signals.sql", "utf8");
const name = "0001_aggregate_signals.sql";

describe("analytics migrate", () => {
  it("lists what is pending, applies it, and has nothing left to do", async () => {
    expect(await operations({ dryRun: true }).migrate()).toBe(0);
    expect(printed()).toEqual({ env: "staging", dryRun: true, applied: [], pending: [name] });
    await expect(database.run("SELECT FROM operations.applied_migrations")).rejects.toThrow();
    expect(await operations().migrate()).toBe(0);
    expect(printed()).toMatchObject({ applied: [name], pending: [] });
    await database.run("SELECT FROM aggregate_signals");
    expect(await operations().migrate()).toBe(0);
    expect(printed()).toMatchObject({ applied: [], pending: [] });
    expect(platform.world.mails.map(({ subject }) => subject)).toEqual([
      "[raxx staging] analytics migrate staging: done",
    ]);
  });

  it("refuses a store that somebody has changed, and names what", async () => {
    await operations().migrate();
    await database.run("ALTER TABLE aggregate_signals ADD email text; CREATE TABLE people (a int)");
    await expect(operations().migrate()).rejects.toThrow(
      "The live store is not what the migrations give; nothing was changed:\n  - aggregate_signals.email is there\n  - people is there\n",
    );
  });

  it("refuses a store that is ahead of the checkout, or had another text", async () => {
    await operations().migrate();
    await database.run(
      "INSERT INTO operations.applied_migrations VALUES ('0002_more.sql', 'sha256:0')",
    );
    await expect(operations().migrate()).rejects.toThrow("this checkout is older than the store");
    await database.run("UPDATE operations.applied_migrations SET digest = 'sha256:1'");
    await expect(operations().migrate()).rejects.toThrow(`has ${name} with another text`);
  });

  it("applies nothing that the schema guard refuses", async () => {
    const migration = join(store, "migrations", "0002_mail.sql");
    writeFileSync(migration, "ALTER TABLE aggregate_signals ADD email text;");
    await expect(operations().migrate()).rejects.toThrow(
      /^The schema guard refuses db\/analytics, so nothing is applied:\n[^]*aggregate_signals\.email: this column \(text\) is not in the dictionary/,
    );
    rmSync(migration);
  });

  it.each([
    ["ends its transaction", "COMMIT;", "0002_odd.sql:1 opens or ends a transaction"],
    [
      "fails half-way",
      "CREATE INDEX half ON aggregate_signals (week_start); SELECT 1/(SELECT count(*) - 1 FROM aggregate_signals);",
      "division by zero",
    ],
  ])("leaves nothing of a migration that %s", async (_what, sql, message) => {
    const migration = join(store, "migrations", "0002_odd.sql");
    writeFileSync(migration, sql);
    try {
      await writeLock(store);
      await database.run(`${initial()}; INSERT INTO aggregate_signals (pseudonym, week_start, signal_type, error_type, signal_count, contributor_count)
        VALUES (repeat('a', 64), '2026-11-23', 'error', 'timeout', 1, 20)`);
      await expect(operations().migrate()).rejects.toThrow(message);
      await expect(database.run("SELECT 'half'::regclass")).rejects.toThrow("does not exist");
    } finally {
      rmSync(migration);
      await writeLock(store);
    }
  });

  it("gives prod nothing that staging has not had", async () => {
    await expect(operations({ env: "prod" }).migrate()).rejects.toThrow(
      `Staging has not had ${name}; nothing was applied to prod.`,
    );
  });
});

describe("analytics gate", () => {
  const failing = (): string[] =>
    (printed()["checks"] as { name: string; ok: boolean }[])
      .filter(({ ok }) => !ok)
      .map((check) => check.name);

  it("is open for a store that the service's own tool migrated, and says what to commit", async () => {
    await database.run(initial());
    expect(await operations().gate({ commit: false, reference })).toBe(0);
    expect(printed()).toMatchObject({
      passed: true,
      evidence: { enabled: true, migrated: { reference }, healthy: { reference } },
    });
    expect(said.told.join("\n")).toContain("To commit in Pulumi.staging.yaml");
  });

  it.each<[string, (world: World) => void, string[]]>([
    [
      "the token differs",
      ({ apps }) => Object.assign(apps.get(app) ?? {}, { ANALYTICS_AUTH_TOKEN: "x" }),
      ["health"],
    ],
    [
      "the floor is lower",
      ({ apps }) => Object.assign(apps.get(app) ?? {}, { ANALYTICS_K_FLOOR: "19" }),
      ["k-floor"],
    ],
    [
      "the floor is no number",
      ({ apps }) => Object.assign(apps.get(app) ?? {}, { ANALYTICS_K_FLOOR: "2e1" }),
      ["k-floor"],
    ],
    [
      "a lower floor is approved",
      ({ apps }) =>
        Object.assign(apps.get(app) ?? {}, {
          ANALYTICS_K_FLOOR: "10",
          I_ACCEPT_WEAKER_ANONYMITY: "true",
          ANALYTICS_K_FLOOR_APPROVAL: `Kristerpher, 2026-11-01, ${reference}`,
          ANALYTICS_K_FLOOR_DPIA_NOTE: reference,
        }),
      [],
    ],
    [
      "somebody else approved it",
      ({ apps }) =>
        Object.assign(apps.get(app) ?? {}, {
          ANALYTICS_K_FLOOR: "10",
          I_ACCEPT_WEAKER_ANONYMITY: "true",
          ANALYTICS_K_FLOOR_APPROVAL: `Jane, 2026-11-01, ${reference}`,
          ANALYTICS_K_FLOOR_DPIA_NOTE: reference,
        }),
      ["k-floor"],
    ],
  ])("tells where %s", async (_what, spoil, expected) => {
    await database.run(initial());
    spoil(platform.world);
    expect(await operations().gate({ commit: false })).toBe(expected.length === 0 ? 0 : 1);
    expect(failing()).toEqual(expected);
  });

  it("is closed while migrations are pending, the store has drifted or a stop is in force", async () => {
    expect(await operations().gate({ commit: false })).toBe(1);
    expect(failing()).toEqual(["migrations"]);
    await database.run(
      `${initial()}; ALTER TABLE aggregate_signals DROP CONSTRAINT aggregate_signals_k_floor`,
    );
    expect(await operations().gate({ commit: false })).toBe(1);
    expect(failing()).toEqual(["migrations"]);
    const bucket = new Bucket();
    const stop = {
      id: crypto.randomUUID(),
      since: new Date().toISOString(),
      by: "test",
      reason: "drill",
    };
    await putInForce(bucket, analyticsStop("staging"), stop);
    expect(await operations().gate({ commit: false })).toBe(1);
    expect(failing()).toEqual(["migrations", "stop"]);
    await ended();
  });

  describe("where the app writes to another store than the vault names", () => {
    const elsewhere = () => {
      Object.assign(platform.world.apps.get(app) ?? {}, {
        ANALYTICS_DB_URL: database.url("elsewhere"),
      });
    };
    const at = (name: string) => `127.0.0.1:${database.port}/${name}`;
    beforeAll(async () => database.run("CREATE DATABASE elsewhere"));

    it("is closed, names both without a value, and asks the app's for its migrations", async () => {
      await database.run(initial());
      elsewhere();
      expect(await operations().gate({ commit: false, reference })).toBe(1);
      expect(failing()).toEqual(["store", "migrations"]);
      expect((printed()["checks"] as { says: string }[])[0]).toEqual({
        name: "store",
        ok: false,
        says: `${app} writes to ${at("elsewhere")}, and the vault names ${at("postgres")}`,
        remedy:
          "Where the vault is right: npm run -s raxx -- secrets sync ANALYTICS_DB_URL --env staging; " +
          "else first: npm run -s raxx -- secrets rotate ANALYTICS_DB_URL --env staging --stdin",
      });
    });

    it("is closed where only the user or its password differs", async () => {
      await database.run(initial());
      const url = database.url().replace("postgres://postgres:", "postgres://another:");
      platform.world.vault.set("/raxx/analytics/ANALYTICS_DB_URL", [
        { value: url, createdAt: new Date().toISOString() },
      ]);
      expect(await operations().gate({ commit: false })).toBe(1);
      expect((printed()["checks"] as { says: string }[])[0]?.says).toBe(
        `${app} writes to ${at("postgres")}, and the vault names ${at("postgres")} too, with another user, password or option`,
      );
    });

    it("migrates neither, and says which is which", async () => {
      elsewhere();
      await expect(operations().migrate()).rejects.toThrow(
        `${app} writes to ${at("elsewhere")}, and the vault names ${at("postgres")}. Nothing was changed.`,
      );
      for (const name of ["postgres", "elsewhere"])
        await expect(database.run("SELECT FROM aggregate_signals", name)).rejects.toThrow();
    });

    it.each([
      ["has none", undefined, `${app} has no ANALYTICS_DB_URL, so which store it writes to`],
      ["has no address", "placeholder", `ANALYTICS_DB_URL of ${app} is no address of a database`],
    ])("cannot be asked where the app %s", async (_what, value, message) => {
      const { ANALYTICS_DB_URL: _, ...rest } = platform.world.apps.get(app) ?? {};
      platform.world.apps.set(app, {
        ...rest,
        ...(value !== undefined && { ANALYTICS_DB_URL: value }),
      });
      await expect(operations().gate({ commit: false })).rejects.toThrow(message);
    });
  });

  it("commits nothing without the address where the check is recorded, and asks nobody", async () => {
    const asked = platform.asked.length;
    await expect(operations().gate({ commit: true })).rejects.toThrow(
      "--commit needs --reference https://…: where this check is recorded.",
    );
    expect(platform.asked.length).toBe(asked);
  });

  it("names all that it misses at once", async () => {
    const gate = operations({}, { INFISICAL_PROJECT_ID: "", HEROKU_API_KEY: "" }).gate({
      commit: false,
    });
    await expect(gate).rejects.toThrow(
      /INFISICAL_PROJECT_ID is missing[^]*HEROKU_API_KEY is missing/,
    );
  });
});

const ended = async (): Promise<unknown> =>
  lift(new Bucket(), analyticsStop("staging"), {
    at: new Date().toISOString(),
    by: "test",
    approver: "test",
    reference: "test",
    dpiaNote: "test",
  });

describe("analytics rollback", () => {
  const slugs = () => platform.world.releases.get(app)?.map(({ slug }) => slug?.id);

  it("names the release in a dry run, and changes nothing", async () => {
    expect(await operations({ dryRun: true }).rollback({ reason: "slow" })).toBe(0);
    expect(printed()).toMatchObject({ to: 1, dryRun: true });
    expect(slugs()).toEqual(["a", "broken", "b"]);
    expect(await stopInForce(new Bucket(), analyticsStop("staging"))).toBeUndefined();
  });

  it("brings back the code that ran before, keeps the configuration, and goes no further when run again", async () => {
    expect(await operations().rollback({ reason: "slow" })).toBe(0);
    expect(await operations().rollback({ reason: "slow" })).toBe(0);
    expect(
      platform.world.releases.get(app)?.filter(({ description }) => description.startsWith("raxx")),
    ).toHaveLength(1);
    expect(slugs()?.at(-1)).toBe("a");
    expect(platform.world.apps.get(app)).toMatchObject({
      OTHER: "canary-of-another-variable",
      SHADOW_ANALYTICS_ENABLED: "false",
    });
    expect(await operations().rollback({ reason: "again", to: 3 })).toBe(0);
    expect(slugs()?.at(-1)).toBe("b");
    await ended();
  });

  it("goes one further back after a lift, and never to code that was rolled away from", async () => {
    const first = deployed(0, "oldest");
    platform.world.releases.set(app, [first, deployed(1, "a"), deployed(3, "bad")]);
    await operations().rollback({ reason: "slow" });
    expect(slugs()?.at(-1)).toBe("a");
    await ended();
    await operations().rollback({ reason: "slow still" });
    expect(slugs()?.at(-1)).toBe("oldest");
    await ended();
    await expect(operations().rollback({ reason: "slow still" })).rejects.toThrow(
      "it has no former code",
    );
  });

  it("tells of a rollback that failed in its release phase, and releases it again", async () => {
    await operations().rollback({ reason: "slow" });
    const known = platform.world.releases.get(app) ?? [];
    platform.world.releases.set(app, [
      { ...deployed(3, "b"), current: true } as (typeof known)[number],
      ...known
        .filter(({ description }) => description.startsWith("raxx"))
        .map((each) => ({ ...each, status: "failed" })),
    ]);
    await operations({ dryRun: true }).rollback({ reason: "slow" });
    expect(said.told.join("\n")).toMatch(
      /v\d+ of raxx-analytics-staging, a rollback under this stop, failed in its release phase; it is released again\./,
    );
    await ended();
  });

  it("says what is done where the service does not come up", async () => {
    Object.assign(platform.world.apps.get(app) ?? {}, { ANALYTICS_AUTH_TOKEN: "other" });
    await expect(operations().rollback({ reason: "slow" })).rejects.toThrow(
      `${app} runs the code of v1 and both switches are off, but /health refuses the vault's token.`,
    );
    await ended();
  });

  it("refuses where there is no such code, and changes nothing", async () => {
    await expect(operations().rollback({ reason: "slow", to: 2 })).rejects.toThrow(
      "it has no v2 that ran",
    );
    platform.world.releases.set(app, [deployed(1, "a")]);
    await expect(operations().rollback({ reason: "slow" })).rejects.toThrow(
      "it has no former code",
    );
    expect(platform.world.apps.get(app)?.["SHADOW_ANALYTICS_ENABLED"]).toBe("true");
  });
});

describe("analytics evidence", () => {
  it("is read with the private key alone, whole, and leaves nothing plain", async () => {
    const home = mkdtempSync(join(folder, "gpg-"));
    const gpg = (...args: string[]): string =>
      execFileSync("gpg", ["--homedir", home, "--batch", ...args], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      });
    const { publicKey, privateKey } = await generateKey({
      userIDs: [{ name: "Op", email: "op@example.com" }],
    });
    writeFileSync(join(home, "private.asc"), privateKey);
    writeFileSync(join(home, "public.asc"), publicKey);
    gpg("--import", join(home, "private.asc"));
    const out = join(home, "evidence.gpg");
    const wish = { incident: "17", key: join(home, "public.asc"), out, followMs: 0 };
    expect(await operations().evidence(wish)).toBe(0);
    const records = gpg("--decrypt", out)
      .trim()
      .split("\n")
      .map((each) => JSON.parse(each) as Record<string, unknown>);
    expect(records.filter(({ is }) => is === "log")).toHaveLength(1500);
    expect(records.at(-1)).toMatchObject({
      is: "end",
      logLines: 1500,
      cached: { since: null, requests: 0, accepted: 0 },
    });
    expect(records.find(({ is }) => is === "configuration")).toEqual({
      is: "configuration",
      variables: ["ANALYTICS_AUTH_TOKEN", "ANALYTICS_DB_URL", "OTHER", "SHADOW_ANALYTICS_ENABLED"],
    });
    expect(JSON.stringify(records)).not.toMatch(/canary|token-of-logplex/);
    const plain = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .filter((entry) => readFileSync(join(entry.parentPath, entry.name)).includes("marked-line"));
    expect(plain).toEqual([]);
    await expect(operations().evidence(wish)).rejects.toThrow("exists, and is not replaced");
    const stop = "GET /raxx-iac-state-prod/operations/staging/analytics-stop.json";
    platform.disturb(() => (platform.asked.at(-1) === stop ? 503 : undefined));
    expect(await operations().evidence({ ...wish, out: join(home, "anyway.gpg") })).toBe(0);
    expect(said.told.join("\n")).toContain("Every accepted write counts, as the stop could not");
    platform.disturb(() => undefined);
    platform.world.logs.delete(app);
    platform.world.apps.delete(app);
    const failing = { ...wish, out: join(home, "none.gpg") };
    await expect(operations().evidence(failing)).rejects.toThrow("was answered 404");
    expect(readdirSync(home)).not.toContain("none.gpg");
    execFileSync("gpgconf", ["--homedir", home, "--kill", "all"]);
  });
});
