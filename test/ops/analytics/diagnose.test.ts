import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Context } from "../../../src/ops/analytics/context";
import { type Cause, causesOfSilence } from "../../../src/ops/analytics/diagnosis";
import { AnalyticsOperations } from "../../../src/ops/analytics/operations";
import { type Said, surroundings, talkInto } from "../../support/platform/operations";
import { type PlatformServices, startPlatform } from "../../support/platform/services";
import { runningStaging } from "../../support/platform/staging";
import { emptyWorld, type World } from "../../support/platform/world";
import { PostgresServer } from "../../support/postgres-server";

const app = "raxx-analytics-staging";

let database: PostgresServer;
let platform: PlatformServices;
let folder: string;
let said: Said;
beforeAll(async () => {
  database = await PostgresServer.start();
  await database.run(
    "CREATE TABLE consent_history (user_id text, event_type text, created_at timestamptz, metadata jsonb)",
  );
  platform = await startPlatform(emptyWorld());
  folder = mkdtempSync(join(tmpdir(), "raxx-diagnose-"));
});
beforeEach(() => {
  platform.begin(well());
  said = { told: [], printed: [] };
});
afterAll(async () => {
  await platform.stop();
  await database.stop();
  rmSync(folder, { recursive: true });
});

/** Staging with nothing wrong. */
function well(): World {
  const world = runningStaging(database.url());
  world.logs.set("raxx-api-staging", "2026-11-20T12:00:00Z app[web.1]: event=signed_in");
  return world;
}

const set = (values: Record<string, string>, of = app): void =>
  void Object.assign(platform.world.apps.get(of) ?? {}, values);

async function causes() {
  const around = surroundings(platform, folder);
  const patient = { ...around, patience: { ...around.patience, attempts: 1 } };
  const operations = new AnalyticsOperations(
    { env: "staging", json: true },
    talkInto(said),
    patient,
  );
  const code = await operations.diagnose();
  return { code, causes: (JSON.parse(said.printed.at(-1) ?? "") as { causes: Cause[] }).causes };
}

/** What is not fine, as `symptom cause: words`. */
async function wrong(): Promise<string[]> {
  const all = await causes();
  const found = all.causes.filter(({ state }) => state === "found" || state === "unknown");
  expect(all.code).toBe(found.length > 0 ? 1 : 0);
  return found.map(({ symptom, cause, state, says }) => `${symptom} ${cause} ${state}: ${says}`);
}

describe("analytics diagnose", () => {
  it("looks in the runbook's order, and ends with 0 where nothing is wrong", async () => {
    const { code, causes: all } = await causes();
    expect(all.map(({ symptom, cause, state }) => `${symptom} ${cause} ${state}`)).toEqual([
      "503 flag fine",
      "503 dynos fine",
      "503 database fine",
      "503 add-on fine",
      "silence opt-in elsewhere",
      "silence PRF fine",
      "silence token fine",
      "reading its host fine",
      "reading Heroku's address fine",
    ]);
    expect(code).toBe(0);
    expect(all.at(-1)?.says).toMatch(/refuses without a token: \/ 401, \/health 401$/);
  });

  it("changes nothing", async () => {
    await causes();
    expect(platform.asked.filter((each) => /^(?:PATCH|PUT|DELETE)/.test(each))).toEqual([]);
  });

  it("finds a switch that is off, of either app", async () => {
    set({ SHADOW_ANALYTICS_ENABLED: "false" }, "raxx-api-staging");
    expect(await wrong()).toEqual([
      "503 flag found: SHADOW_ANALYTICS_ENABLED is off at raxx-api-staging",
    ]);
  });

  it("finds dynos that crashed", async () => {
    platform.world.crashed.add(app);
    expect(await wrong()).toEqual(["503 dynos found: of 1 web dynos 1 are crashed"]);
  });

  it("finds a database that does not answer, and shows no password", async () => {
    set({ ANALYTICS_DB_URL: "postgres://user:password-of-the-store@127.0.0.1:1/store" });
    const [found, ...others] = await wrong();
    expect(found).toMatch(/^503 database found: 127\.0\.0\.1:1\/store cannot be read: /);
    expect([found?.includes("password-of"), others]).toEqual([false, []]);
  });

  it.each([
    [[], "the app has no Heroku Postgres"],
    [
      [{ plan: { name: "heroku-postgresql:standard-0" }, state: "provisioning" }],
      "heroku-postgresql:standard-0 is provisioning",
    ],
  ])("finds an add-on that is absent, or not provisioned: %j", async (addOns, says) => {
    platform.world.addOns.set(app, addOns);
    expect(await wrong()).toEqual([`503 add-on found: ${says}`]);
  });

  it("finds a token that differs, and shows none", async () => {
    set({ ANALYTICS_AUTH_TOKEN: "canary-of-another-token" }, "raxx-api-staging");
    expect(await wrong()).toEqual([
      "silence token found: raxx-api-staging has another token than the vault",
    ]);
    expect(said.printed.join()).not.toContain("canary");
  });

  it("finds errors of PRF in the caller's log", async () => {
    platform.world.logs.set(
      "raxx-api-staging",
      "app[web.1]: event=client_error message=PRF extension unsupported\napp[web.1]: event=prf_ready",
    );
    expect(await wrong()).toEqual([
      "silence PRF found: 1 of the last 2 lines of raxx-api-staging are errors of PRF: authenticators without it send nothing",
    ]);
  });

  it("finds an address that answers whoever asks", async () => {
    platform.world.open.set(app, 200);
    const [found = ""] = await wrong();
    expect(found).toMatch(
      /^reading Heroku's address found: 127\.0\.0\.1:\d+ answers without a token: \/ 200, \/health 200$/,
    );
  });

  it("does not take what is not found for a refusal", async () => {
    platform.world.open.set(app, 404);
    const [unknown = "", ...others] = await wrong();
    expect([unknown.replace(/\d+\.\d+\.\d+\.\d+:\d+/, "HOST"), others]).toEqual([
      "reading Heroku's address unknown: HOST does not ask for a token: / 404, /health 404 is no refusal, and no data",
      [],
    ]);
  });

  it("does not take what could not be asked for fine", async () => {
    platform.world.apps.delete(app);
    const found = await wrong();
    expect(found.map((each) => each.split(":")[0])).toEqual([
      "503 flag unknown",
      "503 dynos unknown",
      "503 database unknown",
      "503 add-on unknown",
      "silence token unknown",
      "reading Heroku's address unknown",
    ]);
  });

  it("says it to a person in lines of 80 columns, with what to do", async () => {
    set({ SHADOW_ANALYTICS_ENABLED: "false" });
    const operations = new AnalyticsOperations(
      { env: "staging" },
      talkInto(said),
      surroundings(platform, folder),
    );
    expect(await operations.diagnose()).toBe(1);
    const lines = stripVTControlCharacters(said.printed.join("\n")).split("\n");
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    expect(lines.slice(0, 3)).toEqual([
      "The service answers 503 (in this order):",
      "  ✗ flag: SHADOW_ANALYTICS_ENABLED is off at raxx-analytics-staging",
      "      npm run -s raxx -- analytics status --env staging",
    ]);
  });
});

describe("opt-ins of prod", () => {
  const seen = async () =>
    causesOfSilence["opt-in"]?.(
      new Context({ env: "prod" }, talkInto(said), surroundings(platform, folder)),
    );

  it.each([
    [19, "found"],
    [20, "fine"],
  ])("with %d opted-in users, too few for a bucket is %s", async (count, state) => {
    platform.world.apps.set("raxx-queue-prod", { DATABASE_URL: database.url() });
    await database.run(`TRUNCATE consent_history; INSERT INTO consent_history
      SELECT 'user-' || n, 'opt_in', now() - interval '1 day', '{}' FROM generate_series(1, ${count}) n`);
    const found = await seen();
    expect([found?.state, found?.says.startsWith(`${count} users have opted in`)]).toEqual([
      state,
      true,
    ]);
    // Of today, and not of the day on which this was written.
    if (state === "found")
      expect(found?.remedy).toContain(`--at ${new Date().toISOString().slice(0, 10)}T`);
  });

  it("cannot be told without the Queue service's database", async () => {
    platform.world.apps.set("raxx-queue-prod", {});
    await expect(seen()).rejects.toThrow("raxx-queue-prod has no DATABASE_URL");
  });
});
