import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { analyticsStop } from "../../../src/domain/stops";
import { AnalyticsOperations } from "../../../src/ops/analytics/operations";
import type { Surroundings } from "../../../src/ops/change/surroundings";
import { lift, stopInForce } from "../../../src/ops/change/stop-record";
import { Bucket } from "../../../src/ops/clients/bucket";
import { writeLock } from "../../../src/schema/commands";
import { surroundings, talkInto, untilKilled } from "../../support/platform/operations";
import { type Fault, type PlatformServices, startPlatform } from "../../support/platform/services";
import { runningStaging } from "../../support/platform/staging";
import { type StoreFault, StoreProxy } from "../../support/platform/store-proxy";
import type { World } from "../../support/platform/world";
import { PostgresServer } from "../../support/postgres-server";
import { S3Server } from "../../support/s3-server";

let s3: S3Server;
let database: PostgresServer;
let proxy: StoreProxy;
let platform: PlatformServices;
let folder: string;
let store: string;
let looker: Client;

beforeAll(async () => {
  s3 = await S3Server.start(["raxx-iac-state-prod"]);
  database = await PostgresServer.start();
  proxy = await StoreProxy.before(database.port);
  platform = await startPlatform(world(), s3);
  folder = mkdtempSync(join(tmpdir(), "raxx-faults-"));
  store = join(folder, "store");
  cpSync("db/analytics", store, { recursive: true });
  const migration = (name: string, sql: string): void =>
    writeFileSync(join(store, "migrations", name), sql);
  migration("0002_one_more.sql", "UPDATE aggregate_signals SET signal_count = signal_count + 1;");
  migration("0003_by_time.sql", "CREATE INDEX by_time ON aggregate_signals (created_at);");
  expect(await writeLock(store)).toEqual([]);
  looker = new Client({ connectionString: database.url() });
  await looker.connect();
  for (const [name, value] of Object.entries(platform.environment)) vi.stubEnv(name, value);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await looker.end();
  await platform.stop();
  await proxy.stop();
  await database.stop();
  await s3.stop();
  rmSync(folder, { recursive: true });
});

const app = "raxx-analytics-staging";
const world = (): World => {
  const made = runningStaging(proxy.via(database.url()));
  made.releases.set(app, [release(1, "a"), release(2, "b")]);
  return made;
};
const release = (version: number, slug: string) => ({
  id: `${app}-${version}`,
  version,
  status: "succeeded",
  description: `Deploy ${slug}`,
  slug: { id: slug },
});
const first = readFileSync("db/analytics/migrations/0001_aggregate_signals.sql", "utf8");
/** A store as the service's own tool left it, with one row that a migration counts. */
const reset = `DROP SCHEMA public CASCADE; CREATE SCHEMA public; DROP SCHEMA IF EXISTS operations CASCADE; ${first};
  INSERT INTO aggregate_signals (pseudonym, week_start, signal_type, error_type, signal_count, contributor_count)
  VALUES (repeat('a', 64), '2026-11-23', 'error', 'timeout', 1, 20)`;
const ask = async (sql: string) => (await looker.query<Record<string, unknown>>(sql)).rows;

type Command = (operations: AnalyticsOperations) => Promise<number>;
const around = (run: number, timeoutMs?: number) =>
  surroundings(platform, folder, run * 180_000, timeoutMs);
const operations = (world: Surroundings) =>
  new AnalyticsOperations({ env: "staging" }, talkInto({ told: [], printed: [] }), world, {
    store,
  });

/** What happens to a run: it is killed or meets a fault at a request, or loses the database at a message. */
const disturbance = fc.oneof(
  fc.record({
    request: fc.nat({ max: 40 }),
    fault: fc.constantFrom<Fault>(
      ...(["lost before", "lost after", "silent before", "silent after", 429, 500, 503] as const),
    ),
    killed: fc.boolean(),
    lasts: fc.boolean(),
  }),
  fc.record({
    message: fc.nat({ max: 30 }),
    kind: fc.constantFrom<StoreFault>("lost before", "lost after"),
  }),
);
type Disturbance = typeof disturbance extends fc.Arbitrary<infer Each> ? Each : never;

/** Runs until it ends, or is heard of no more. */
async function disturbed(run: number, what: Disturbance, command: Command): Promise<void> {
  if ("message" in what) {
    proxy.disturb(what);
    await command(operations(around(run))).catch(() => undefined);
    return proxy.disturb();
  }
  const { request, fault, killed, lasts } = what;
  const isSilent = String(fault).startsWith("silent");
  await new Promise<void>((resolve) => {
    const hits = (number: number) => number === request || (lasts && number > request);
    platform.disturb((number) => (hits(number) ? fault : undefined), killed ? resolve : undefined);
    const ended = (): void => resolve();
    const world = around(run, isSilent && !killed ? 30 : undefined);
    command(operations(isSilent && killed ? untilKilled(world) : world)).then(ended, ended);
  });
  await platform.settled();
  platform.disturb(() => undefined);
}

/** Every case begins anew, is disturbed, and is ended by the same command. */
const cases = async (command: Command, judge: () => Promise<void>): Promise<void> =>
  fc.assert(
    fc.asyncProperty(
      fc.array(disturbance, { minLength: 1, maxLength: 3 }),
      async (disturbances) => {
        platform.begin(world());
        await looker.query(reset);
        for (const [index, each] of disturbances.entries())
          await disturbed(index + 1, each, command);
        expect(await command(operations(around(disturbances.length + 1)))).toBe(0);
        await judge();
      },
    ),
    { numRuns: Number(process.env["RUNS"] ?? 60), verbose: true },
  );

describe("run again after it was killed or met a fault anywhere", () => {
  it("migrate has applied and recorded each migration once", async () => {
    await cases(
      async (each) => each.migrate(),
      async () => {
        expect(await ask("SELECT signal_count FROM aggregate_signals")).toEqual([
          { signal_count: 2 },
        ]);
        expect(
          await ask("SELECT migration FROM operations.applied_migrations ORDER BY migration"),
        ).toEqual([
          { migration: "0001_aggregate_signals.sql" },
          { migration: "0002_one_more.sql" },
          { migration: "0003_by_time.sql" },
        ]);
        expect(await ask("SELECT to_regclass('by_time') IS NOT NULL AS there")).toEqual([
          { there: true },
        ]);
      },
    );
  });

  it("rollback has released the former code once, with both switches off and a stop in force", async () => {
    await cases(
      async (each) => each.rollback({ reason: "slow" }),
      async () => {
        const releases = platform.world.releases.get(app) ?? [];
        expect(releases.at(-1)?.slug).toEqual({ id: "a" });
        const ours = releases.filter(({ description }) => description.startsWith("raxx: "));
        expect(ours.map(({ description }) => description.replace(/\(.*/, ""))).toEqual([
          "raxx: rollback to v1 ",
        ]);
        const flags = [app, "raxx-api-staging"].map(
          (each) => platform.world.apps.get(each)?.["SHADOW_ANALYTICS_ENABLED"],
        );
        expect(flags).toEqual(["false", "false"]);
        const bucket = new Bucket();
        expect(await stopInForce(bucket, analyticsStop("staging"))).toMatchObject({
          reason: "rollback: slow",
        });
        expect(await ask("SELECT count(*)::int FROM aggregate_signals")).toEqual([{ count: 1 }]);
        await lift(bucket, analyticsStop("staging"), {
          at: new Date().toISOString(),
          by: "test",
          approver: "test",
          reference: "test",
          dpiaNote: "test",
        });
      },
    );
  });

  it("the gate answers as if nothing had been, and has changed nothing", async () => {
    const before = JSON.stringify([...world().apps]);
    await cases(
      async (each) => each.gate({ commit: false }).then((code) => (code === 1 ? 0 : code)),
      async () => {
        expect(JSON.stringify([...platform.world.apps])).toBe(before);
        expect(await ask("SELECT to_regclass('by_time') IS NULL AS absent")).toEqual([
          { absent: true },
        ]);
      },
    );
  });
});
