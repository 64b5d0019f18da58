import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Surroundings } from "../../../src/ops/change/surroundings";
import { lift, putInForce } from "../../../src/ops/change/stop-record";
import { Bucket } from "../../../src/ops/clients/bucket";
import { analyticsStop } from "../../../src/domain/stops";
import { PrivacyOperations } from "../../../src/ops/privacy/operations";
import { askDatabase } from "../../../src/schema/live";
import { exitCodeOf } from "../../../src/process/child";
import { checkout, raxxArguments } from "../../support/command";
import { type Said, surroundings, talkInto } from "../../support/platform/operations";
import { type PlatformServices, startPlatform } from "../../support/platform/services";
import { type StoreFault, StoreProxy } from "../../support/platform/store-proxy";
import { emptyWorld, type World } from "../../support/platform/world";
import { PostgresServer } from "../../support/postgres-server";
import { S3Server } from "../../support/s3-server";

let s3: S3Server;
let database: PostgresServer;
let platform: PlatformServices;
let folder: string;
let said: Said;
beforeAll(async () => {
  s3 = await S3Server.start(["raxx-iac-state-prod"]);
  database = await PostgresServer.start();
  await database.run(readFileSync("db/analytics/migrations/0001_aggregate_signals.sql", "utf8"));
  await database.run(
    "CREATE TABLE consent_history (user_id int, event_type varchar(40), created_at timestamptz, metadata jsonb)",
  );
  platform = await startPlatform(prod(), s3);
  folder = mkdtempSync(join(tmpdir(), "raxx-delete-"));
  for (const [name, value] of Object.entries(platform.environment)) vi.stubEnv(name, value);
});
beforeEach(begin);
afterAll(async () => {
  vi.unstubAllEnvs();
  await platform.stop();
  await database.stop();
  await s3.stop();
  rmSync(folder, { recursive: true });
});

const mine = "a".repeat(64);
const others = "b".repeat(64);

const unguarded = (url = database.url()) => ({ OTHER: "kept", ANALYTICS_DB_URL: url });
function prod(url = database.url()): World {
  const world = emptyWorld();
  const createdAt = new Date().toISOString();
  world.folders.add("/raxx").add("/raxx/analytics");
  world.vault.set("/raxx/analytics/ANALYTICS_DB_URL", [{ value: url, createdAt }]);
  world.apps.set("raxx-analytics-prod", unguarded(url));
  world.apps.set("raxx-queue-prod", { DATABASE_URL: url });
  return world;
}

/** User 7 opted out 28 days ago and has two rows; somebody else has one. */
async function begin(): Promise<void> {
  platform.begin(prod());
  said = { told: [], printed: [] };
  const row = (pseudonym: string, week: string) =>
    `('${pseudonym}', '${week}', 'error', 'timeout', 1, 20)`;
  await database.run(`TRUNCATE aggregate_signals, consent_history;
    INSERT INTO aggregate_signals (pseudonym, week_start, signal_type, error_type, signal_count, contributor_count)
      VALUES ${row(mine, "2026-11-16")}, ${row(mine, "2026-11-23")}, ${row(others, "2026-11-23")};
    INSERT INTO consent_history VALUES (7, 'opt_out', now() - interval '28 days', '{}')`);
}

const reference = "https://github.com/raxx-app/TradeMasterAPI/issues/9";
const remove = async (
  around: Surroundings = surroundings(platform, folder),
  lines: readonly string[] = [mine, "7"],
): Promise<number> =>
  new PrivacyOperations({ env: "prod", json: true }, talkInto(said), around).delete(
    reference,
    async () => Promise.resolve(lines),
  );

const found = async (sql: string): Promise<unknown[]> =>
  askDatabase(database.url(), async (client) =>
    (await client.query<{ it: unknown }>(sql)).rows.map(({ it: each }) => each),
  );
const pseudonyms = async () =>
  found("SELECT DISTINCT pseudonym AS it FROM aggregate_signals ORDER BY 1");
const documented = async () =>
  found(
    "SELECT metadata AS it FROM consent_history WHERE event_type = 'operator_action' AND user_id = 7 AND metadata->>'action' = 'shadow_analytics_manual_delete' ORDER BY created_at",
  );

describe("privacy delete", () => {
  it("deletes one pseudonym's rows under the guard, takes the guard away and documents it", async () => {
    expect(await remove()).toBe(0);
    expect(await pseudonyms()).toEqual([others]);
    expect(platform.world.apps.get("raxx-analytics-prod")).toEqual(unguarded());
    expect(await documented()).toEqual([
      {
        action: "shadow_analytics_manual_delete",
        rows: 2,
        actor: expect.stringMatching(/.@./) as string,
        reference,
      },
    ]);
    const writes = platform.asked.filter((each) =>
      each.startsWith("PATCH /apps/raxx-analytics-prod"),
    );
    expect(writes).toHaveLength(2);
    const all = JSON.stringify([said, platform.world.mails]);
    expect(all).not.toContain(mine);
    expect(platform.world.mails[0]?.subject).toMatch(
      /^\[raxx prod\] privacy delete user [0-9a-f]{12}: done$/,
    );
  });

  it("deletes nothing while a risk of re-identification keeps the store for a legal review", async () => {
    const place = analyticsStop("prod");
    const stop = {
      id: "11111111-2222-4333-8444-555555555555",
      since: new Date().toISOString(),
      by: "k@m",
      reason: "a bucket of 12",
    };
    await putInForce(new Bucket(), place, { ...stop, keepsStore: true });
    await expect(remove()).rejects.toThrow(
      /a bucket of 12\) keeps the store as it is.*nothing was deleted/,
    );
    expect(await pseudonyms()).toEqual([mine, others]);
    expect(await documented()).toEqual([]);
    const approval = { approver: "K", reference, dpiaNote: reference };
    await lift(new Bucket(), place, { ...approval, at: stop.since, by: stop.by });
    expect(await remove()).toBe(0);
    expect(await pseudonyms()).toEqual([others]);
  });

  it("counts with --dry-run, and changes nothing", async () => {
    const asked = platform.asked.length;
    const dry = new PrivacyOperations(
      { env: "prod", json: true, dryRun: true },
      talkInto(said),
      surroundings(platform, folder),
    );
    expect(await dry.delete(reference, async () => Promise.resolve([mine, "7"]))).toBe(0);
    expect(JSON.parse(said.printed.join(""))).toMatchObject({ rows: 2 });
    expect(await pseudonyms()).toEqual([mine, others]);
    expect(platform.asked.slice(asked).filter((each) => /^P(ATCH|UT) /.test(each))).toEqual([]);
  });

  it("is what `privacy deletes` then takes for done", async () => {
    const deletes = async () =>
      new PrivacyOperations(
        { env: "prod" },
        talkInto(said),
        surroundings(platform, folder),
      ).deletes(undefined);
    expect(await deletes()).toBe(1);
    await remove();
    expect(await deletes()).toBe(0);
  });

  it("takes the guard away when the delete fails", async () => {
    await database.run(
      "ALTER TABLE aggregate_signals RENAME TO elsewhere; CREATE VIEW aggregate_signals AS SELECT DISTINCT * FROM elsewhere",
    );
    await expect(remove()).rejects.toThrow(
      /was not changed: cannot delete from view "aggregate_signals"$/,
    );
    await database.run(
      "DROP VIEW aggregate_signals; ALTER TABLE elsewhere RENAME TO aggregate_signals",
    );
    expect(platform.world.apps.get("raxx-analytics-prod")).toEqual(unguarded());
    expect(await documented()).toEqual([]);
  });

  it.each([
    [
      "a pseudonym that is none",
      ["all", "7"],
      "That is no pseudonym: it has 64 hexadecimal digits. Nothing was changed.",
    ],
    [
      "a user who has not opted out",
      [mine, "8"],
      /^consent_history has no opt-out of that user; nothing was changed\./,
    ],
  ])("refuses %s", async (_what, lines, message) => {
    await expect(remove(undefined, lines)).rejects.toThrow(message);
    expect(await pseudonyms()).toEqual([mine, others]);
    expect(platform.world.apps.get("raxx-analytics-prod")).toEqual(unguarded());
  });

  const opted = async (event: string, ago: string) =>
    database.run(
      `INSERT INTO consent_history VALUES (7, '${event}', now() - interval '${ago}', '{}')`,
    );
  const more = async () =>
    database.run(`INSERT INTO aggregate_signals (pseudonym, week_start, signal_type, error_type, signal_count, contributor_count)
      VALUES ('${mine}', '2026-11-23', 'error', 'timeout', 1, 20)`);
  const vouched = async (
    wish: { noneLeft?: boolean; despiteOptIn?: boolean },
    lines = [mine, "7"],
  ) =>
    new PrivacyOperations(
      { env: "prod", json: true },
      talkInto(said),
      surroundings(platform, folder),
    ).delete(reference, async () => Promise.resolve(lines), {
      noneLeft: false,
      despiteOptIn: false,
      ...wish,
    });

  it("takes no row for no proof, unless somebody vouches for it", async () => {
    const none = ["d".repeat(64), "7"];
    await expect(remove(undefined, none)).rejects.toThrow(
      "The store has no row of that pseudonym, which proves nothing",
    );
    expect(await documented()).toEqual([]);
    expect(await vouched({ noneLeft: true }, none)).toBe(0);
    expect(await documented()).toMatchObject([{ rows: 0, none_left: true }]);
  });

  it("refuses a user who opted in again, unless that is recorded", async () => {
    await opted("opt_in", "1 day");
    await expect(remove()).rejects.toThrow(/^That user opted in again at .*Z, and rows since then/);
    expect(await pseudonyms()).toEqual([mine, others]);
    expect(await vouched({ despiteOptIn: true })).toBe(0);
    expect(await pseudonyms()).toEqual([others]);
  });

  it("documents a second delete under one opt-out, and nothing where there was nothing to do", async () => {
    await remove();
    await more();
    await remove();
    await remove();
    expect(await documented()).toMatchObject([{ rows: 2 }, { rows: 1 }]);
  });

  it("deletes nothing where the app writes to another store than the vault names", async () => {
    const other = database.url("template1");
    platform.world.apps.set("raxx-analytics-prod", { OTHER: "kept", ANALYTICS_DB_URL: other });
    await expect(remove()).rejects.toThrow(
      `raxx-analytics-prod writes to 127.0.0.1:${database.port}/template1, and the vault names 127.0.0.1:${database.port}/postgres. Nothing was changed.`,
    );
    expect(await pseudonyms()).toEqual([mine, others]);
  });

  it.each(["silent before", "silent after"] as const)(
    "killed at any request (%s), is completed by the same command: no row, no guard, documented once",
    async (fault) => {
      let request = 0;
      for (let met = true; met; request += 1) {
        await begin();
        const at = request;
        met = false;
        await new Promise<void>((resolve) => {
          const hit = (number: number) => {
            if (number !== at) return undefined;
            met = true;
            return fault;
          };
          platform.disturb(hit, resolve);
          const ended = (): void => resolve();
          remove(surroundings(platform, folder, 0, 3_600_000)).then(ended, ended);
        });
        platform.disturb(() => undefined);
        expect(await remove(surroundings(platform, folder, 180_000 * (request + 1)))).toBe(0);
        expect(await pseudonyms()).toEqual([others]);
        expect(platform.world.apps.get("raxx-analytics-prod")).toEqual(unguarded());
        expect(await documented()).toMatchObject([{ rows: 2 }]);
      }
      expect(request).toBeGreaterThan(10);
    },
  );

  /** The command as it is typed, killed at the second COMMIT: that of the rows, after it was noted that they go. */
  async function killed(proxy: StoreProxy, fault: StoreFault): Promise<number> {
    const words = ["privacy", "delete", "--env", "prod", "--yes", "--reference", reference];
    const child = spawn(process.execPath, [...raxxArguments, ...words], {
      cwd: checkout,
      env: { ...process.env, ...platform.environment, XDG_STATE_HOME: folder },
      stdio: ["pipe", "ignore", "ignore"],
    });
    child.stdin.end(`${mine}\n7\n`);
    let commits = 0;
    proxy.watch((message) => {
      if (message.includes("COMMIT")) commits += 1;
      if (commits < 2) return undefined;
      child.kill("SIGKILL");
      return fault;
    });
    await exitCodeOf(child);
    proxy.disturb();
    return commits;
  }

  it.each([
    ["before", "lost before", [mine, others]],
    ["after", "lost after", [others]],
  ] as const)(
    "killed right %s the rows are gone, is completed by the same command, with their number",
    async (_when, fault, left) => {
      const proxy = await StoreProxy.before(database.port);
      const url = proxy.via(database.url());
      platform.begin(prod(url));
      expect(await killed(proxy, fault)).toBe(2);
      await expect.poll(pseudonyms).toEqual(left);
      expect(await documented()).toEqual([]);
      expect(platform.world.apps.get("raxx-analytics-prod")).toHaveProperty(
        "I_ACCEPT_MANUAL_DELETE",
        "true",
      );
      expect(await remove(surroundings(platform, folder, 180_000))).toBe(0);
      expect(await pseudonyms()).toEqual([others]);
      expect(platform.world.apps.get("raxx-analytics-prod")).toEqual(unguarded(url));
      expect(await documented()).toMatchObject([{ rows: 2 }]);
      await proxy.stop();
    },
  );
});
