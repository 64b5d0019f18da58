import { createServer, type Server } from "node:http";
import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { onPath } from "../../../src/engine/find";
import { Bucket } from "../../../src/ops/clients/bucket";
import { PostgresDrill, type PostgresFlags } from "../../../src/ops/drills/postgres/operations";
import { raptor } from "../../../src/rehearsal/raptor-backup.json";
import { raptorWithoutRows } from "./backups.json";
import { surroundings, talkInto } from "../../support/platform/operations";
import { type PlatformServices, startPlatform } from "../../support/platform/services";
import { emptyWorld, type World } from "../../support/platform/world";
import { password, PostgresServer } from "../../support/postgres-server";
import { S3Server } from "../../support/s3-server";

/** What `pg_dump --format=custom --compress=0` of PostgreSQL 15 made of `madeOf`; the second with --schema-only. */
const good = Buffer.from(raptor, "base64");

/** An archive with other words of the same length in it, padded. */
function reworded(from: string, to: string): Buffer {
  const text = good.toString("latin1").replaceAll(from, to.padEnd(from.length));
  return Buffer.from(text, "latin1");
}

describe.skipIf(onPath("pg_restore", process.env) === undefined)("drill postgres", () => {
  let server: PostgresServer;
  let s3: S3Server;
  let platform: PlatformServices;
  let state: string;
  let files: Server;
  /** What stands at the public address of the backup. */
  let archive: Buffer;

  beforeAll(async () => {
    server = await PostgresServer.start();
    s3 = await S3Server.start(["raxx-iac-state-prod"]);
    state = mkdtempSync(join(tmpdir(), "raxx-drill-postgres-"));
    files = createServer((_, response) => response.end(archive)).listen(0, "127.0.0.1");
    platform = await startPlatform(emptyWorld(), s3);
    for (const [name, value] of Object.entries(platform.environment)) vi.stubEnv(name, value);
    await server.run("CREATE DATABASE scratch");
  });
  beforeEach(() => {
    archive = good;
    platform.begin(prod());
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    files.close();
    await platform.stop();
    await server.stop();
    await s3.stop();
    rmSync(state, { recursive: true });
  });

  function prod(): World {
    const world = emptyWorld();
    const finished_at = "2026-11-28T02:04:00Z";
    world.postgres.set("raxx-api-prod", {
      transfers: [
        {
          num: 41,
          succeeded: true,
          finished_at: "2026-11-27T02:04:00Z",
          processed_bytes: 10,
          schedule: {},
        },
        { num: 42, succeeded: true, finished_at, processed_bytes: 4000, schedule: { uuid: "s" } },
        { num: 43, succeeded: false, finished_at: "2026-11-28T03:00:00Z", processed_bytes: 0 },
      ],
      schedules: [{ uuid: "1", name: "DATABASE_URL", hour: 2, timezone: "UTC" }],
      address: `http://127.0.0.1:${(files.address() as AddressInfo).port}/dump?signature=canary`,
    });
    return world;
  }

  async function drill(flags: Partial<PostgresFlags> = {}) {
    const said = { told: [] as string[], printed: [] as string[] };
    const around = surroundings(platform, state);
    const all = {
      env: "prod",
      app: "raxx-api-prod",
      url: server.url("scratch"),
      json: true,
    } as const;
    const env = { ...around.env, PATH: process.env["PATH"] };
    const run = new PostgresDrill({ ...all, ...flags }, talkInto(said), undefined, {
      ...around,
      env,
    });
    const code = await run.run();
    return { code, said, record: JSON.parse(said.printed[0] ?? "null") as Record<string, unknown> };
  }

  const left = async (): Promise<unknown[]> => {
    const client = new Client({ connectionString: server.url("scratch") });
    await client.connect();
    const { rows } = await client.query<{ name: string }>(
      "SELECT relname AS name FROM pg_class WHERE relnamespace >= 2200 AND oid >= 16384 AND relnamespace::regnamespace::text !~ '^pg_' UNION ALL SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema' UNION ALL SELECT rolname FROM pg_roles WHERE rolname = 'raptor_app'",
    );
    await client.end();
    return rows.map(({ name }) => name);
  };

  it("restores the newest backup that ended well, looks at it, records it and removes it", async () => {
    const { code, said, record } = await drill({ revision: "4f2a" });
    expect({ code, record }).toEqual({
      code: 0,
      record: expect.objectContaining({
        kind: "postgres",
        backup: "raxx-api-prod a042 of 2026-11-28T02:04:00.000Z",
        result: "passed",
        problems: [],
        facts: {
          tables: 4,
          rows: 5,
          "rows users": 2,
          "rows orders": 3,
          "rows archived_accounts": 0,
          "rows alembic_version": 1,
          "alembic revision": "4f2a",
          "columns of personal data": 3,
          "grants of raptor_app": "came with the backup",
        },
      }) as unknown,
    });
    const key = `operations/prod/drills/postgres/${String(record["startedAt"])}.json`;
    expect(JSON.parse((await new Bucket().read(key))?.text ?? "")).toEqual(record);
    expect(await left()).toEqual(["public"]);
    const everything = JSON.stringify([said, platform.world.mails]);
    for (const secret of ["canary", password, encodeURIComponent(password)])
      expect(everything).not.toContain(secret);
  });

  const grant = "GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.orders TO raptor_app;";
  it.each([
    [
      "has no Alembic revision",
      reworded("alembic_version", "alembic_revision".slice(1)),
      /no Alembic revision came back/,
    ],
    ["is at another revision", reworded("4f2a", "0001"), /is 0001; it should be 4f2a/],
    [
      "has no rows",
      Buffer.from(raptorWithoutRows, "base64"),
      /every table that came back is empty/,
    ],
    [
      "lets the role truncate",
      reworded(grant, "GRANT ALL ON TABLE public.orders TO raptor_app;"),
      /raptor_app may TRUNCATE orders/,
    ],
    ["leaves a grant out", reworded(grant, "SELECT 1;"), /raptor_app may not SELECT orders/],
    [
      "lets the role make tables",
      reworded(grant, "GRANT CREATE ON SCHEMA public TO raptor_app;"),
      /raptor_app may create tables in public/,
    ],
    [
      "has a table of the analytics store",
      reworded("archived_accounts", "aggregate_signals"),
      /aggregate_signals is a table of the analytics store/,
    ],
    [
      "has a row that refers to none",
      reworded("3\t2\t30", "3\t9\t30"),
      /could not execute query.*violates foreign key/,
    ],
  ] as const)("fails where the backup %s", async (_, spoiled, problem) => {
    archive = spoiled;
    const { code, record } = await drill({ revision: "4f2a" });
    expect([code, (record["problems"] as string[]).join("\n")]).toEqual([
      1,
      expect.stringMatching(problem),
    ]);
    expect(await left()).toEqual(["public"]);
    const { messages, mails } = platform.world;
    expect(messages.map(({ channel }) => channel)).toEqual(["D0AJ7K184TV"]);
    expect(mails.map(({ subject }) => subject)).toEqual([
      "[raxx prod] drill postgres prod: done",
      "[raxx prod] drill postgres did not pass",
    ]);
  });

  it("makes the role's grants where the backup has none, as after a real restore", async () => {
    archive = Buffer.from(
      good
        .toString("latin1")
        .replaceAll(/GRANT SELECT[^;]*;/g, (all) => "SELECT 1;".padEnd(all.length)),
      "latin1",
    );
    const { code, record } = await drill();
    expect([code, record["facts"]]).toEqual([
      0,
      expect.objectContaining({ "grants of raptor_app": "made by the drill" }),
    ]);
  });

  it.each([
    ["is cut off", (whole: Buffer) => whole.subarray(0, whole.length - 700), 1],
    ["is something else", () => Buffer.from("<html>"), 2],
    ["is empty", () => Buffer.alloc(0), 2],
  ] as const)(
    "fails, on record, where the backup %s, and removes what came",
    async (_, spoil, exit) => {
      archive = spoil(good);
      const outcome = await drill().catch((error: unknown) => ({ code: 2, error }));
      expect(outcome.code).toBe(exit);
      expect(await left()).toEqual(["public"]);
      const newest = (await new Bucket().list("operations/prod/drills/postgres/")).at(-1);
      const text = (await new Bucket().read(newest?.key ?? ""))?.text ?? "";
      expect(JSON.parse(text)).toMatchObject({ result: "failed" });
      expect(text).not.toContain("canary");
    },
  );

  it("restores into nothing that is in use", async () => {
    await server.run("CREATE TABLE customers (id int)", "scratch");
    await expect(drill()).rejects.toThrow(/scratch is not empty: a drill restores only into/);
    expect(await left()).toEqual(expect.arrayContaining(["customers"]));
    await server.run("DROP TABLE customers", "scratch");
  });

  it("removes what a drill left that was killed", async () => {
    await server.run(
      "CREATE SCHEMA raxx_drill; CREATE TABLE raxx_drill.made (kind text, name text); CREATE TABLE half (id int)",
      "scratch",
    );
    expect((await drill()).code).toBe(0);
    expect(await left()).toEqual(["public"]);
  });

  it("says what to install where pg_restore is not", async () => {
    const around = surroundings(platform, state);
    const flags = { env: "prod", app: "raxx-api-prod", url: server.url("scratch") } as const;
    const run = new PostgresDrill(flags, talkInto({ told: [], printed: [] }), undefined, {
      ...around,
      env: { ...around.env, PATH: "/nowhere" },
    });
    await expect(run.run()).rejects.toThrow(/pg_restore is not on PATH: install/);
  });
});
