import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Check, RowCheck, Unseen } from "../../../src/ops/privacy/check";
import { type Flags, PrivacyOperations } from "../../../src/ops/privacy/operations";
import { type Said, surroundings, talkInto } from "../../support/platform/operations";
import { type PlatformServices, startPlatform } from "../../support/platform/services";
import { emptyWorld, type World } from "../../support/platform/world";
import { PostgresServer } from "../../support/postgres-server";

let queue: PostgresServer;
let platform: PlatformServices;
let folder: string;
let said: Said;
beforeAll(async () => {
  queue = await PostgresServer.start();
  await queue.run("CREATE ROLE app LOGIN PASSWORD 'app'; CREATE ROLE writers");
  platform = await startPlatform(prod());
  folder = mkdtempSync(join(tmpdir(), "raxx-privacy-check-"));
});
beforeEach(async () => {
  platform.begin(prod());
  said = { told: [], printed: [] };
  await queue.run(`DROP SCHEMA public CASCADE; CREATE SCHEMA public; GRANT USAGE ON SCHEMA public TO app;
    REVOKE writers FROM app;
    CREATE TABLE users (id text PRIMARY KEY);
    CREATE TABLE consent_history (user_id text, event_type text, created_at timestamptz, metadata jsonb);
    GRANT SELECT, INSERT ON consent_history TO app`);
  await row("user-of-the-test", "opt_in", "1 day");
});
afterAll(async () => {
  await platform.stop();
  await queue.stop();
  rmSync(folder, { recursive: true });
});

/** The Queue service, whose role has no right of the superuser's. */
function prod(): World {
  const world = emptyWorld();
  const url = queue.url().replace(/\/\/[^@]*@/, "//app:app@");
  world.apps.set("raxx-queue-prod", { DATABASE_URL: url });
  return world;
}

/** @param ago as PostgreSQL reads an interval */
const row = async (user: string, event: string, ago: string, metadata = "{}"): Promise<void> =>
  queue.run(`INSERT INTO consent_history (user_id, event_type, created_at, metadata)
    VALUES ('${user}', '${event}', now() - interval '${ago}', '${metadata}')`);

const operations = (flags: Partial<Flags> = {}) =>
  new PrivacyOperations(
    { env: "prod", json: true, ...flags },
    talkInto(said),
    surroundings(platform, folder),
  );

interface Asked {
  readonly completed?: string;
  readonly others?: readonly string[];
  readonly seen?: readonly Unseen[];
}

async function check({ completed, others, seen }: Asked = {}): Promise<Check & { code: number }> {
  said.printed.length = 0;
  const code = await operations().check(completed, others, seen);
  return { code, ...(JSON.parse(said.printed.join("\n")) as Check) };
}

/** On one line, since how long a line is depends on the terminal. */
async function text(seen: readonly Unseen[] = []): Promise<string> {
  said.printed.length = 0;
  await operations({ json: false }).check(undefined, [], seen);
  return onOneLine(stripVTControlCharacters(said.printed.join("\n")));
}

const onOneLine = (lines: string): string => lines.replaceAll(/\s+/g, " ");

const rowsOf = async (asked?: Asked): Promise<RowCheck | null> => (await check(asked)).rows;

const ungranted = "it is not granted to the app's role";
const granted = "it is granted to the app's role";
const refused = (action: string, by = ungranted) => ({
  table: "consent_history",
  action,
  refused: true,
  by,
});
const allowed = (action: string, by = granted) => ({ ...refused(action, by), refused: false });

const asPromised = {
  optedIn: 1,
  emptyStoreCorrect: true,
  cycling: [],
  due: [],
  open: 0,
  unknown: [],
  undecided: 0,
  unprovable: 0,
  unfounded: 0,
  pseudonyms: 0,
};

describe("privacy check", () => {
  it("passes a store as it is promised", async () => {
    expect(await check()).toEqual({
      code: 0,
      missing: [],
      protections: [refused("TRUNCATE"), refused("UPDATE"), refused("DELETE")],
      ownedByApp: false,
      rows: asPromised,
      notSeen: [],
    });
  });

  it("says it in words, with the command that is to be told the number of users", async () => {
    expect(await text()).toBe(
      onOneLine(`ok TRUNCATE of consent_history: ${ungranted}.
ok UPDATE of consent_history: ${ungranted}.
ok DELETE of consent_history: ${ungranted}.
1 users have opted in: npm run -s raxx -- dpia review --opted-in 1
  Fewer than 20: an empty analytics store is correct (runbook §6).
0 users changed their consent more than 3 times in 30 days.
0 opt-outs are 25 days old or older, 0 younger, and no row shows that their delete is done.
The store of consent is as promised.`),
    );
  });
});

describe("tables and columns", () => {
  it.each([
    ["no table", "DROP TABLE consent_history", "table consent_history"],
    [
      "a view in its place",
      "ALTER TABLE consent_history RENAME TO x; CREATE VIEW consent_history AS SELECT * FROM x",
      "table consent_history",
    ],
    [
      "a column less",
      "ALTER TABLE consent_history DROP metadata",
      "column consent_history.metadata",
    ],
  ])("rejects %s, and counts nothing", async (_, sql, missing) => {
    await queue.run(sql);
    expect(await check()).toMatchObject({ code: 1, missing: [missing], rows: null, notSeen: [] });
    expect(await text()).toContain(`!! ${missing} is missing: the documents name it`);
  });
});

describe("the history is only appended to", () => {
  const trigger = async (body: string, when = "UPDATE OR DELETE", clause = "") =>
    queue.run(`CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$${body}$$;
      CREATE TRIGGER refuse BEFORE ${when} ON consent_history ${clause} EXECUTE FUNCTION refuse()`);
  const raises = "BEGIN -- never\n  RAISE EXCEPTION 'append only'; END";

  it.each([
    ["UPDATE", "GRANT UPDATE ON consent_history TO app"],
    ["UPDATE", "GRANT UPDATE (metadata) ON consent_history TO app"],
    ["DELETE", "GRANT DELETE ON consent_history TO PUBLIC"],
    ["TRUNCATE", "GRANT TRUNCATE ON consent_history TO writers; GRANT writers TO app"],
    [
      "DELETE",
      "ALTER ROLE app NOINHERIT; GRANT writers TO app; GRANT DELETE ON consent_history TO writers",
    ],
  ])("not where %s is granted: %s", async (action, sql) => {
    await queue.run(sql);
    const { code, protections } = await check();
    await queue.run("ALTER ROLE app INHERIT");
    expect(code).toBe(1);
    expect(protections.filter((each) => !each.refused)).toEqual([allowed(action)]);
  });

  it("where a trigger refuses what the role may, and the owner is told", async () => {
    await queue.run("ALTER TABLE consent_history OWNER TO app");
    await trigger(raises, "UPDATE OR DELETE OR TRUNCATE");
    const by = "trigger refuse refuses it";
    expect(await check()).toMatchObject({
      code: 0,
      ownedByApp: true,
      protections: [refused("TRUNCATE", by), refused("UPDATE", by), refused("DELETE", by)],
    });
    expect(await text()).toContain(
      "The app's role owns the table: what was taken from it, it can take back.",
    );
  });

  it("not by a trigger that leaves one way open", async () => {
    await queue.run("ALTER TABLE consent_history OWNER TO app");
    await trigger(raises);
    const { code, protections } = await check();
    expect(code).toBe(1);
    expect(protections.filter((each) => !each.refused)).toEqual([allowed("TRUNCATE")]);
  });

  const unclear = `${granted}, and refuse is not seen to refuse before anything else`;
  it.each([
    ["only tells", "BEGIN RAISE NOTICE 'x'; RETURN OLD; END", "", unclear],
    [
      "swallows it",
      "BEGIN RAISE EXCEPTION 'x'; EXCEPTION WHEN others THEN RETURN OLD; END",
      "",
      unclear,
    ],
    ["asks first", "BEGIN IF true THEN RETURN OLD; END IF; RAISE EXCEPTION 'x'; END", "", unclear],
    ["is for some rows", raises, "FOR EACH ROW WHEN (OLD.user_id = '7')", granted],
  ])("not by a trigger that %s", async (_, body, clause, by) => {
    await queue.run("GRANT DELETE ON consent_history TO app");
    await trigger(body, "DELETE", clause);
    const { code, protections } = await check();
    expect(code).toBe(1);
    expect(protections).toContainEqual(allowed("DELETE", by));
  });

  it("not by a trigger that is switched off", async () => {
    await queue.run("GRANT DELETE ON consent_history TO app");
    await trigger(raises);
    await queue.run("ALTER TABLE consent_history DISABLE TRIGGER refuse");
    expect((await check()).protections).toContainEqual(allowed("DELETE"));
  });

  it.each([
    ["DELETE", "ON DELETE CASCADE"],
    ["UPDATE", "ON DELETE SET NULL"],
    ["UPDATE", "ON UPDATE CASCADE"],
  ])("not where a foreign key does the %s: %s", async (action, rule) => {
    await queue.run(`INSERT INTO users VALUES ('user-of-the-test');
      ALTER TABLE consent_history ADD FOREIGN KEY (user_id) REFERENCES users ${rule}`);
    const { code, protections } = await check();
    expect(code).toBe(1);
    expect(protections.filter((each) => !each.refused)).toEqual([
      allowed(action, "a foreign key does it"),
    ]);
  });

  it("not where a partition lets rows be changed", async () => {
    await queue.run(`DROP TABLE consent_history;
      CREATE TABLE consent_history (user_id text, event_type text, created_at timestamptz, metadata jsonb)
        PARTITION BY RANGE (created_at);
      CREATE TABLE of_all PARTITION OF consent_history DEFAULT;
      GRANT SELECT, INSERT ON consent_history TO app; GRANT DELETE ON of_all TO app`);
    const { code, protections } = await check();
    expect(code).toBe(1);
    expect(protections.filter((each) => !each.refused)).toEqual([
      { ...allowed("DELETE"), table: "of_all" },
    ]);
  });
});

describe("opted-in users", () => {
  it("are those whose last event is an opt-in", async () => {
    await row("again", "opt_out", "2 days");
    await row("again", "opt_in", "1 day");
    await row("gone", "opt_in", "2 days");
    await row("gone", "opt_out", "1 day");
    expect(await rowsOf()).toMatchObject({ optedIn: 2 });
  });

  it.each([
    [19, true],
    [20, false],
  ])("of %d an empty store is correct: %s", async (count, emptyStoreCorrect) => {
    await queue.run(`INSERT INTO consent_history
      SELECT number::text, 'opt_in', now(), '{}' FROM generate_series(2, ${count}) AS number`);
    expect(await rowsOf()).toMatchObject({ optedIn: count, emptyStoreCorrect });
  });

  it("cannot be told where both events are of one moment", async () => {
    await queue.run(`INSERT INTO consent_history VALUES
      ('7', 'opt_in', '2026-01-01', '{}'), ('7', 'opt_out', '2026-01-01', '{}')`);
    const asked = { completed: "done", seen: ["jobs", "rows"] } as const;
    expect(await check(asked)).toMatchObject({ code: 1, rows: { optedIn: 1, undecided: 1 } });
  });
});

describe("users who change their consent often", () => {
  const changes = async (...ago: readonly string[]) => {
    for (const [at, each] of ago.entries())
      await row("cycling", at % 2 === 0 ? "opt_in" : "opt_out", each);
  };
  const cycling = async () => (await rowsOf())?.cycling.map((user) => user.changes);

  it("are flagged above three in 30 days, at any time, by an alias", async () => {
    await changes("129 days", "120 days", "110 days", "100 days");
    expect(await rowsOf()).toMatchObject({
      cycling: [{ pseudonym: expect.stringMatching(/^[0-9a-f]{12}$/) as unknown, changes: 4 }],
    });
    expect(await text()).toContain(
      "1 users changed their consent more than 3 times in 30 days. user alias ",
    );
  });

  it("are not flagged for three, for 30 days or more, nor for one event that is told twice", async () => {
    await changes("29 days", "20 days", "10 days");
    expect(await cycling()).toEqual([]);
    await queue.run("DELETE FROM consent_history");
    await queue.run(`INSERT INTO consent_history SELECT 'cycling',
      CASE WHEN day IN (1, 20) THEN 'opt_in' ELSE 'opt_out' END,
      '2026-01-01'::timestamptz + day * interval '24 hours', '{}' FROM unnest(ARRAY[1, 10, 20, 31]) AS day`);
    expect(await cycling()).toEqual([]);
    await queue.run("DELETE FROM consent_history");
    for (const ago of ["4 days", "3 days", "2 days", "1 day"]) await row("same", "opt_in", ago);
    expect(await cycling()).toEqual([]);
  });

  it("break no promise themselves, but whether they are flagged cannot be seen", async () => {
    await changes("9 days", "8 days", "7 days", "6 days");
    const done = { completed: "done", seen: ["jobs", "rows"] } as const;
    const { code, notSeen } = await check(done);
    expect({ code, notSeen }).toEqual({
      code: 1,
      notSeen: [
        {
          what: "flag",
          why: "whether these users are flagged in consent_history: no document names the flag's column or event",
        },
      ],
    });
    expect((await check({ ...done, seen: ["jobs", "rows", "flag"] })).code).toBe(0);
  });
});

describe("deletes after an opt-out", () => {
  it.each([
    ["24 days 23 hours", 0, []],
    ["25 days", 1, ["escalate"]],
    ["30 days", 1, ["overdue"]],
  ])("that are asked for %s ago: exit %d, %s", async (ago, code, states) => {
    await row("7", "opt_out", ago);
    const told = await check({ seen: ["jobs", "rows"] });
    expect(told.code).toBe(code);
    expect(told.rows?.due.map(({ state }) => state)).toEqual(states);
  });

  it("are not passed over where their jobs cannot be seen, unless a person looked", async () => {
    await row("7", "opt_out", "1 day");
    const { code, notSeen } = await check();
    expect({ code, what: notSeen.map(({ what }) => what) }).toEqual({
      code: 1,
      what: ["jobs", "rows"],
    });
    expect(await text(["rows"])).toContain(
      "!! not seen: whether each opt-out queued its job, and whether one failed: no document names the table of the jobs; --seen jobs where a person looked. The store of consent is not shown to be as promised.",
    );
    expect((await check({ seen: ["jobs", "rows"] })).code).toBe(0);
  });

  it("are done by the event that is named, after which no job is left to see", async () => {
    await row("7", "opt_out", "31 days");
    await row("7", "deleted", "30 days");
    expect((await check({ completed: "deleted" })).notSeen.map(({ what }) => what)).toEqual([
      "rows",
    ]);
    expect((await check({ completed: "deleted", seen: ["rows"] })).code).toBe(0);
  });

  it("name the command that lists the late ones", async () => {
    await row("7", "opt_out", "31 days");
    expect(await text()).toContain(
      "!! They are late: npm run -s raxx -- privacy deletes --env prod",
    );
  });

  it("cannot be aged where an opt-out is of the future", async () => {
    await row("7", "opt_out", "-1 hour");
    await expect(check()).rejects.toThrow(/^consent_history has an opt-out of .* still to come/);
  });
});

describe("what an erasure leaves", () => {
  const done = '{"action": "shadow_analytics_manual_delete"}';

  it("is the opt-out event: an erasure without one is told", async () => {
    await row("7", "operator_action", "1 day", done);
    expect(await check()).toMatchObject({ code: 1, rows: { unfounded: 1 } });
    await row("7", "opt_out", "2 days");
    expect(await check({ seen: ["rows"] })).toMatchObject({ code: 0, rows: { unfounded: 0 } });
  });

  it("is no pseudonym beside a user's id", async () => {
    await row("7", "opt_in", "1 day", `{"pseudonym": "${"0a".repeat(32)}"}`);
    expect(await check()).toMatchObject({ code: 1, rows: { pseudonyms: 1 } });
    expect(await text()).toContain(
      "!! 1 rows have a pseudonym beside a user's id (DPIA §3 R1, §4.2).",
    );
  });
});

describe("rows", () => {
  it("with an event of nobody's may be an opt-out", async () => {
    await row("7", "opted_out", "1 day");
    expect(await check()).toMatchObject({
      code: 1,
      rows: { unknown: [{ event: "opted_out", rows: 1 }] },
    });
    expect((await check({ others: ["opted_out"] })).code).toBe(0);
  });

  it.each(["user_id", "created_at"])("without %s prove nothing", async (column) => {
    await queue.run(`UPDATE consent_history SET ${column} = NULL`);
    expect(await check()).toMatchObject({ code: 1, rows: { unprovable: 1 } });
  });

  it("are shown by no user's id, and are all there afterwards", async () => {
    for (const ago of ["9 days", "8 days", "7 days", "6 days"])
      await row(
        "user-of-the-test",
        ago === "9 days" || ago === "7 days" ? "opt_out" : "opt_in",
        ago,
      );
    await row("user-of-the-test", "opt_out", "26 days");
    await check();
    expect(said.printed.join("\n")).not.toContain("user-of-the-test");
    expect(await text()).not.toContain("user-of-the-test");
  });
});

describe("the database", () => {
  it("is asked in a transaction that only reads and sees one moment, with a limit for each statement", async () => {
    await queue.run(`CREATE TYPE moment AS (at timestamptz);
      CREATE FUNCTION instant(moment) RETURNS timestamptz LANGUAGE plpgsql AS $$BEGIN
        RAISE EXCEPTION 'read only %, %, within %', current_setting('transaction_read_only'),
          current_setting('transaction_isolation'), current_setting('statement_timeout'); END$$;
      CREATE CAST (moment AS timestamptz) WITH FUNCTION instant(moment);
      ALTER TABLE consent_history ALTER created_at TYPE moment USING ROW(created_at)::moment`);
    await expect(check()).rejects.toThrow(/read only on, repeatable read, within 30s$/);
  });

  it("does not hide rows unnoticed", async () => {
    await queue.run("ALTER TABLE consent_history ENABLE ROW LEVEL SECURITY");
    await expect(check()).rejects.toThrow(/affected by row-level security policy/);
  });

  it("is that of prod alone", async () => {
    await expect(operations({ env: "staging" }).check(undefined)).rejects.toThrow(
      "staging has no Queue service, so no consent is kept there; prod has one.",
    );
  });
});
