import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { platformOf } from "../../../src/config/stack-file/platform";
import { detectSources } from "../../../src/ops/detection/sources";
import { type Said, surroundings, talkInto } from "../../support/platform/operations";
import { type PlatformServices, startPlatform } from "../../support/platform/services";
import { emptyWorld, type World } from "../../support/platform/world";
import { PostgresServer } from "../../support/postgres-server";

interface Source {
  readonly source: string;
  readonly declared: boolean;
  readonly found: boolean | null;
  readonly seen: string;
}

const tables = ["waitlist_signups", "customer_audit_events", "console_audit_events"];

let database: PostgresServer;
let platform: PlatformServices;
let folder: string;
let said: Said;
beforeAll(async () => {
  database = await PostgresServer.start();
  platform = await startPlatform(emptyWorld());
  folder = mkdtempSync(join(tmpdir(), "raxx-sources-"));
});
beforeEach(async () => {
  platform.begin(prod());
  said = { told: [], printed: [] };
  await database.run("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
  for (const table of tables) await database.run(`CREATE TABLE ${table} (id int, email text)`);
});
afterAll(async () => {
  await platform.stop();
  await database.stop();
  rmSync(folder, { recursive: true });
});

/** Both apps report to Sentry, drain and keep their logs, and have a database. */
function prod(): World {
  const world = emptyWorld();
  for (const app of ["raxx-api-prod", "raxx-console-prod"]) {
    world.apps.set(app, {
      SENTRY_BACKEND: "on",
      SENTRY_DSN: "dsn-of-sentry",
      DATABASE_URL: database.url(),
    });
    world.drains.set(app, ["syslog+tls://logs.example.com:6514"]);
    world.logs.set(app, "2026-11-20T12:00:00Z heroku[router]: at=info");
  }
  return world;
}

const around = () => surroundings(platform, folder);

async function asked(config = platformOf("prod")) {
  const code = await detectSources({ env: "prod", json: true }, talkInto(said), around(), config);
  const { sources } = JSON.parse(said.printed.at(-1) ?? "") as { sources: Source[] };
  const of = (name: string): Source | undefined => sources.find(({ source }) => source === name);
  return { code, sources, of };
}

describe("detect sources", () => {
  it("asks all ten, and ends with 0 where what is declared is there", async () => {
    const { code, sources } = await asked();
    expect(sources.map(({ declared, found }) => [declared, found])).toEqual([
      [true, true],
      [true, true],
      [true, true],
      [true, true],
      [true, true],
      [true, true],
      [false, false],
      [false, true],
      [false, null],
      [false, false],
    ]);
    expect(code).toBe(0);
  });

  it("tells an empty table from one with rows, and shows no row", async () => {
    await database.run("INSERT INTO waitlist_signups VALUES (1, 'jane@example.com')");
    const { of } = await asked();
    expect(of("waitlist_signups table")?.seen).toBe("it has rows");
    expect(of("console_audit_events table")?.seen).toBe("it is there, and empty");
    expect(said.printed.join()).not.toContain("jane");
  });

  it("ends with 1 where a table that is declared is in no database", async () => {
    await database.run("DROP TABLE console_audit_events");
    const { code, of } = await asked();
    expect([code, of("console_audit_events table")]).toMatchObject([
      1,
      { found: false, seen: "no database has console_audit_events" },
    ]);
  });

  it.each([
    ["Heroku app logs (automated)", (world: World) => world.drains.delete("raxx-api-prod")],
    ["Heroku app logs (manual)", (world: World) => world.logs.delete("raxx-api-prod")],
    [
      "Sentry (prod)",
      (world: World) => Object.assign(world.apps.get("raxx-api-prod") ?? {}, { SENTRY_DSN: "" }),
    ],
  ])("ends with 1 where one app lacks %s", async (name, spoil) => {
    spoil(platform.world);
    const { code, of } = await asked();
    expect([code, of(name)?.found]).toEqual([1, false]);
    expect(of(name)?.seen).toMatch(/^not so: raxx-api-prod /);
  });

  it("does not take a source that cannot be asked for there", async () => {
    platform.world.herokuKeys.clear();
    const { code, sources } = await asked();
    expect([code, sources.every(({ found }) => found === null)]).toEqual([1, true]);
    expect(sources[0]?.seen).toMatch(/^could not be asked: /);
  });

  it("finds a column of a hash, and does not say whose key it is made with", async () => {
    await database.run("ALTER TABLE customer_audit_events ADD COLUMN row_hmac text");
    const { of } = await asked();
    expect(of("KMS HMAC hash chain")).toMatchObject({
      found: null,
      seen: "column row_hmac; whether its key is KMS's it does not say",
    });
  });

  it("finds the statistics of statements where the extension is there", async () => {
    await database.run("CREATE VIEW pg_stat_statements AS SELECT 1 AS queryid");
    expect((await asked()).of("pg_stat_statements")).toMatchObject({
      found: true,
      seen: "it knows 1 statements",
    });
  });

  it("says it to a person in lines of 80 columns", async () => {
    await database.run("DROP TABLE console_audit_events");
    await detectSources({ env: "prod" }, talkInto(said), around());
    const lines = stripVTControlCharacters(said.printed.join("\n")).split("\n");
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    expect(lines).toContain(
      "✗ console_audit_events table is declared available, and was not found.",
    );
  });

  it("refuses an environment without a catalog", async () => {
    await expect(detectSources({ env: "staging" }, talkInto(said), around())).rejects.toThrow(
      "The catalog watches prod only",
    );
  });
});
