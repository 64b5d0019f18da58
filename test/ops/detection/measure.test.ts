import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { measuresFolder } from "../../../src/domain/measures";
import { Bucket } from "../../../src/ops/clients/bucket";
import { detectMeasure } from "../../../src/ops/detection/measure";
import { type Said, surroundings, talkInto } from "../../support/platform/operations";
import { type PlatformServices, startPlatform } from "../../support/platform/services";
import { emptyWorld, type World } from "../../support/platform/world";
import { PostgresServer } from "../../support/postgres-server";
import { S3Server } from "../../support/s3-server";

interface Measure {
  readonly rule: string;
  readonly value: number | null;
  readonly baseline: number | null;
  readonly days: number;
  readonly verdict: string;
}

const day = 86_400_000;
const dsn = "https://canarykey@o450.ingest.de.sentry.io/7";
/** A part of the bucket for each test: its days are far from those of the others. */
let month = 0;

let s3: S3Server;
let database: PostgresServer;
let platform: PlatformServices;
let folder: string;
let said: Said;
beforeAll(async () => {
  s3 = await S3Server.start(["raxx-iac-state-prod"]);
  database = await PostgresServer.start();
  platform = await startPlatform(prod(), s3);
  folder = mkdtempSync(join(tmpdir(), "raxx-measure-"));
  for (const [name, value] of Object.entries(platform.environment)) vi.stubEnv(name, value);
});
beforeEach(async () => {
  month += 1;
  platform.begin(prod());
  said = { told: [], printed: [] };
  await database.run(`DROP SCHEMA public CASCADE; CREATE SCHEMA public;
    CREATE TABLE customer_audit_events (created_at timestamptz NOT NULL);
    CREATE TABLE pg_stat_statements (mean_exec_time double precision)`);
  await events(10);
  await statements(20);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await platform.stop();
  await database.stop();
  await s3.stop();
  rmSync(folder, { recursive: true });
});

function prod(): World {
  const world = emptyWorld();
  for (const app of ["raxx-api-prod", "raxx-console-prod"]) {
    world.apps.set(app, { DATABASE_URL: database.url(), SENTRY_BACKEND: "on", SENTRY_DSN: dsn });
    world.drains.set(app, ["syslog+tls://logs.example.com:6514"]);
  }
  return world;
}

/** An event each so many minutes, until now. */
const events = async (minutes: number): Promise<void> =>
  database.run(`TRUNCATE customer_audit_events; INSERT INTO customer_audit_events
    SELECT now() - n * interval '${minutes} minutes' FROM generate_series(0, 23 * 60 / ${minutes}) n`);

/** A hundred quick statements but for two. */
const statements = async (slowest: number): Promise<void> =>
  database.run(`TRUNCATE pg_stat_statements; INSERT INTO pg_stat_statements
    SELECT CASE WHEN n < 99 THEN 1 ELSE ${slowest} END FROM generate_series(1, 100) n`);

/** Errors of an hour ago, on a route. */
const errors = (count: number, path: string): void => {
  const error = { project: "7", at: Date.now() - 3_600_000, url: `https://api.raxx.app${path}` };
  platform.world.sentry.errors.push(...Array.from({ length: count }, () => error));
};

/** Measures on a day of the test's own month. */
async function on(days: number, flags: { tell?: boolean } = {}) {
  const around = surroundings(platform, folder, (month * 40 + days) * day);
  const code = await detectMeasure({ env: "prod", json: true, ...flags }, talkInto(said), around);
  const { rules, kept } = JSON.parse(said.printed.at(-1) ?? "") as {
    rules: Measure[];
    kept: boolean;
  };
  const of = (rule: string) => rules.find((each) => each.rule === rule);
  return { code, kept, rules, of };
}

const week = async (): Promise<void> => {
  for (const days of [0, 1, 2, 3, 4, 5, 6]) expect((await on(days)).code).toBe(0);
};

describe("detect measure", () => {
  it("measures five rules, and has no baseline before seven days", async () => {
    const { code, rules } = await on(30 - 1000);
    expect(rules).toEqual([
      expect.objectContaining({ rule: "DET-DATA-001", value: 10, baseline: null, days: 0 }),
      expect.objectContaining({ rule: "DET-OPS-001", value: 0, unit: "errors/h" }),
      expect.objectContaining({ rule: "DET-OPS-002", value: 20, verdict: "no baseline yet" }),
      expect.objectContaining({ rule: "DET-COST-001", value: 48 }),
      expect.objectContaining({ rule: "DET-BETA-003", value: 0 }),
    ]);
    expect(code).toBe(0);
  });

  it("finds what is above the median of the seven days before", async () => {
    await week();
    await events(100);
    await statements(60);
    // A person's one-off dyno is no formation.
    platform.world.dynos.push({ command: "raxx-api-prod x", done: false, listed: false });
    const { code, rules } = await on(7);
    expect(rules.map(({ rule, baseline, verdict }) => [rule, baseline, verdict])).toEqual([
      ["DET-DATA-001", 10, "found"],
      ["DET-OPS-001", 0, "quiet"],
      ["DET-OPS-002", 20, "found"],
      ["DET-COST-001", 48, "quiet"],
      ["DET-BETA-003", 0, "quiet"],
    ]);
    expect(code).toBe(1);
  });

  it("finds nothing at the limit, nor below what is worth a look", async () => {
    await week();
    await statements(40);
    await events(30);
    expect((await on(7)).code).toBe(0);
  });

  it("finds a spike of Sentry's errors, and on beta routes one that all errors hide", async () => {
    errors(5, "/api/orders");
    await week();
    errors(5, "/api/beta/preview/screens");
    const first = await on(7);
    expect(first.of("DET-OPS-001")).toMatchObject({ value: 10, baseline: 5, verdict: "quiet" });
    expect(first.of("DET-BETA-003")).toMatchObject({ value: 5, baseline: 0, verdict: "found" });
    errors(6, "/api/orders");
    const second = await on(7);
    expect(second.of("DET-OPS-001")).toMatchObject({ value: 16, baseline: 5, verdict: "found" });
    expect(second.of("DET-BETA-003")).toMatchObject({ value: 5 });
    expect(second.code).toBe(1);
  });

  it("counts the errors of the worst hour, of the apps' own projects, of the last day", async () => {
    errors(3, "/api/orders");
    const at = (hours: number, project = "7") => ({
      ...{ project, url: "https://api.raxx.app/" },
      at: Date.now() - hours * 3_600_000,
    });
    platform.world.sentry.errors.push(at(5), at(5), at(30), at(30), at(30), at(30));
    platform.world.sentry.errors.push(at(1, "8"), at(1, "8"), at(1, "8"), at(1, "8"));
    expect((await on(0)).of("DET-OPS-001")).toMatchObject({ value: 3 });
    platform.world.sentry.projects.add("8");
    platform.world.apps.set("raxx-console-prod", {
      ...{ SENTRY_BACKEND: "on", SENTRY_DSN: dsn.replace(/7$/, "8") },
    });
    expect((await on(0)).of("DET-OPS-001")).toMatchObject({ value: 4 });
  });

  it.each([
    [
      "no app may be silent",
      (world: World) =>
        world.apps.set("raxx-console-prod", { SENTRY_BACKEND: "off", SENTRY_DSN: dsn }),
      "raxx-console-prod does not report to Sentry",
    ],
    [
      "a token that may not",
      (world: World) => world.sentry.scopes.clear(),
      "Sentry: GET /api/0/organizations/450/events-stats/ was answered 403. SENTRY_AUTH_TOKEN needs the scope org:read, and access to project 7.",
    ],
    [
      "a project that the token does not see",
      (world: World) => world.sentry.projects.clear(),
      "Sentry: GET /api/0/organizations/450/events-stats/ was answered 403. SENTRY_AUTH_TOKEN needs the scope org:read, and access to project 7.",
    ],
    [
      "another organization's",
      (world: World) =>
        world.apps.set("raxx-api-prod", {
          ...{ SENTRY_BACKEND: "on", SENTRY_DSN: dsn.replace("o450", "o451") },
        }),
      "Sentry: GET /api/0/organizations/451/events-stats/ was answered 404. Is SENTRY_AUTH_TOKEN of the organization 451, which SENTRY_DSN names?",
    ],
    [
      "a DSN without an organization",
      (world: World) =>
        world.apps.set("raxx-api-prod", {
          ...{ SENTRY_BACKEND: "on", SENTRY_DSN: "https://canarykey@sentry.example.com/7" },
        }),
      "SENTRY_DSN names no organization: its host is o<ID>.ingest.<REGION>.sentry.io.",
    ],
  ])("calls errors not measured, and says why: %s", async (_, spoil, why) => {
    spoil(platform.world);
    const { of } = await on(0);
    for (const rule of ["DET-OPS-001", "DET-BETA-003"])
      expect(of(rule)).toMatchObject({ value: null, verdict: "not measured", why });
    expect(of("DET-COST-001")).toMatchObject({ value: 48 });
    expect(said.printed.join()).not.toContain("canarykey");
  });

  it.each([
    ["", "The environment has to say how the services are reached: SENTRY_AUTH_TOKEN is missing"],
    ["canarytoken", "was answered 401. Is SENTRY_AUTH_TOKEN a token that nobody revoked?"],
  ])("measures no errors with the token '%s'", async (token, why) => {
    const around = surroundings(platform, folder, month * 40 * day);
    const env = { ...around.env, SENTRY_AUTH_TOKEN: token };
    await detectMeasure({ env: "prod", json: true }, talkInto(said), { ...around, env });
    expect(said.printed[0]).toContain(why);
    expect(said.printed[0]).not.toContain("canarytoken");
  });

  it("moves its baseline on with the days", async () => {
    await week();
    await statements(39);
    for (const days of [7, 8, 9, 10]) await on(days);
    expect((await on(11)).of("DET-OPS-002")).toMatchObject({ baseline: 39, days: 7 });
  });

  it("begins a new baseline when the drains are wired", async () => {
    platform.world.drains.clear();
    await week();
    expect((await on(7)).of("DET-OPS-002")).toMatchObject({ baseline: 20 });
    for (const app of ["raxx-api-prod", "raxx-console-prod"])
      platform.world.drains.set(app, ["syslog+tls://logs.example.com:6514"]);
    expect((await on(8)).of("DET-OPS-002")).toMatchObject({
      baseline: null,
      days: 0,
      verdict: "no baseline yet",
    });
  });

  it("counts a day once, by its first run", async () => {
    expect((await on(0)).kept).toBe(true);
    await statements(500);
    expect((await on(0)).kept).toBe(false);
    expect((await on(1)).of("DET-OPS-002")).toMatchObject({ days: 1 });
    const { text = "" } =
      (await new Bucket().read(
        `${measuresFolder("prod")}${new Date(Date.now() + month * 40 * day).toISOString().slice(0, 10)}.json`,
      )) ?? {};
    expect(JSON.parse(text)).toMatchObject({ drained: true, values: { "DET-OPS-002": 20 } });
  });

  it("says what could not be measured, and does not call it quiet", async () => {
    await database.run("DROP TABLE pg_stat_statements; TRUNCATE customer_audit_events");
    const { of } = await on(0);
    expect(of("DET-OPS-002")).toMatchObject({ value: null, verdict: "not measured" });
    expect(of("DET-DATA-001")).toMatchObject({
      value: null,
      verdict: "not measured",
      why: "there is nothing to measure",
    });
  });

  it("mails once what was found, with what to do", async () => {
    await week();
    await statements(900);
    expect((await on(7, { tell: true })).code).toBe(1);
    const [mail] = platform.world.mails;
    expect(mail?.subject).toBe("[raxx prod] detect measure: 1 above the baseline");
    expect(mail?.text).toContain("heroku pg:outliers --app raxx-api-prod");
  });

  it("has no baseline of a record that it cannot read", async () => {
    const key = `${measuresFolder("prod")}${new Date(Date.now() + month * 40 * day).toISOString().slice(0, 10)}.json`;
    await new Bucket().create(key, "{}");
    await expect(on(1)).rejects.toThrow(`${key} in the state bucket is no record`);
  });

  it("takes no baseline from weeks ago", async () => {
    await week();
    expect((await on(20)).of("DET-OPS-002")).toMatchObject({ baseline: null, days: 1 });
  });

  it("says it to a person in lines of 80 columns", async () => {
    const around = surroundings(platform, folder, month * 40 * day);
    await detectMeasure({ env: "prod" }, talkInto(said), around);
    const lines = stripVTControlCharacters(said.printed.join("\n")).split("\n");
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });
});
