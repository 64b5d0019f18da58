import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
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
  platform = await startPlatform(prod());
  folder = mkdtempSync(join(tmpdir(), "raxx-privacy-"));
});
beforeEach(async () => {
  platform.begin(prod());
  said = { told: [], printed: [] };
  await table("user_id text, created_at timestamptz");
});
afterAll(async () => {
  await platform.stop();
  await queue.stop();
  rmSync(folder, { recursive: true });
});

/** The analytics service, and the Queue service with the address of a real database. */
function prod(): World {
  const world = emptyWorld();
  world.apps.set("raxx-analytics-prod", {});
  world.apps.set("raxx-queue-prod", { DATABASE_URL: queue.url() });
  return world;
}

const table = async (columns: string): Promise<void> =>
  queue.run(`DROP TABLE IF EXISTS consent_history;
    CREATE TABLE consent_history (${columns}, event_type text, metadata jsonb)`);

/** @param at an expression of SQL */
const row = async (user: string, event: string, at: string, metadata = "{}"): Promise<void> =>
  queue.run(`INSERT INTO consent_history (user_id, event_type, created_at, metadata)
    VALUES ('${user}', '${event}', ${at}, '${metadata}')`);

const operations = (flags: Partial<Flags> = {}) =>
  new PrivacyOperations(
    { env: "prod", json: true, ...flags },
    talkInto(said),
    surroundings(platform, folder),
  );
const printed = () => JSON.parse(said.printed.join("\n")) as Record<string, unknown>;

describe("privacy deletes", () => {
  const optOutSince = async (age: string) =>
    row("user-of-the-test", "opt_out", `now() - interval '${age}'`);

  it.each([
    ["24 days 23 hours", 0, []],
    ["25 days", 1, ["escalate"]],
    ["29 days 23 hours", 1, ["escalate"]],
    ["30 days", 1, ["overdue"]],
    ["400 days", 1, ["overdue"]],
  ])("says of an opt-out %s ago: exit %d, %s", async (age, code, states) => {
    await optOutSince(age);
    expect(await operations().deletes(undefined)).toBe(code);
    const { due, open } = printed() as { due: { state: string }[]; open: number };
    expect(due.map(({ state }) => state)).toEqual(states);
    expect(open).toBe(states.length === 0 ? 1 : 0);
  });

  it.each([
    ["24 days", []],
    [
      "26 days",
      [
        {
          channel: "D0AJ7K184TV",
          text: [
            "[raxx prod] privacy deletes: 1 near or past 30 days",
            "No delete is shown as done, the oldest for 26 days: docs/runbooks/privacy.md",
            "  npm run -s raxx -- privacy deletes --env prod",
          ].join("\n"),
        },
      ],
    ],
  ])("tells the operator in Slack, with --tell, of an opt-out %s ago", async (age, messages) => {
    await optOutSince(age);
    await operations({ tell: true }).deletes(undefined);
    expect(platform.world.messages).toEqual(messages);
    await operations({ tell: true }).deletes(undefined);
    expect(platform.world.messages).toEqual(messages);
  });

  it("counts an opt-out after which the user opted in again: that proves no delete", async () => {
    await optOutSince("26 days");
    await row("user-of-the-test", "opt_in", "now() - interval '1 day'");
    expect(await operations().deletes(undefined)).toBe(1);
  });

  it("takes an operator's manual delete for done, and no other action of an operator", async () => {
    await optOutSince("31 days");
    const action = async (name: string) =>
      row("user-of-the-test", "operator_action", "now()", `{"action": "${name}"}`);
    await action("address_corrected");
    expect(await operations().deletes(undefined)).toBe(1);
    await action("shadow_analytics_manual_delete");
    expect(await operations().deletes(undefined)).toBe(0);
  });

  it("takes the service's own event for done where it is named, after the opt-out and of the same user", async () => {
    await row("user-of-the-test", "deleted", "now() - interval '40 days'");
    await optOutSince("31 days");
    await row("another-user", "deleted", "now() - interval '29 days'");
    expect(await operations().deletes("deleted")).toBe(1);
    await row("user-of-the-test", "deleted", "now() - interval '29 days'");
    expect(await operations().deletes(undefined)).toBe(1);
    expect(await operations().deletes("deleted")).toBe(0);
  });

  it("does not pass over events that it does not know: each may be an opt-out", async () => {
    await row("user-of-the-test", "opted_out", "now() - interval '40 days'");
    await row("user-of-the-test", "opt_out", "now()");
    await row("user-of-the-test", "seen", "now()");
    expect(await operations().deletes(undefined)).toBe(1);
    expect(printed()).toMatchObject({
      due: [],
      unknown: [
        { event: "opted_out", rows: 1 },
        { event: "seen", rows: 1 },
      ],
    });
    said.printed.length = 0;
    expect(await operations({ json: false }).deletes("seen")).toBe(1);
    expect(said.printed.join("\n")).toContain(
      '1 rows have the event "opted_out", which runbook §4 and §6 do not know: it may be an opt-out.',
    );
    expect(await operations().deletes("seen", ["opted_out"])).toBe(0);
  });

  it("says that completions cannot be shown where no event for them is named", async () => {
    await optOutSince("3 days");
    expect(await operations({ json: false }).deletes(undefined)).toBe(0);
    expect(said.printed.join("\n")).toMatch(
      /^0 opt-outs are 25 days old or older, 1 younger, and no row shows .*\nThe Queue service's own completions cannot be shown/,
    );
  });

  it("shows no user's id: a pseudonym that the next run gives as well, under a key that only its owner reads", async () => {
    await optOutSince("31 days");
    const pseudonym = async () => {
      said.printed.length = 0;
      await operations().deletes(undefined);
      return (printed()["due"] as { pseudonym: string }[])[0]?.pseudonym;
    };
    const first = await pseudonym();
    expect(first).toMatch(/^[0-9a-f]{12}$/);
    expect(await pseudonym()).toBe(first);
    expect(said.printed.join("\n")).not.toContain("user-of-the-test");
    const key = readdirSync(join(folder, "raxx")).find((name) => name === "pseudonyms.key");
    expect(statSync(join(folder, "raxx", key ?? "")).mode & 0o777).toBe(0o600);
  });

  it("exits 1 while the guard of a manual delete is set", async () => {
    platform.world.apps.set("raxx-analytics-prod", { I_ACCEPT_MANUAL_DELETE: "true" });
    expect(await operations({ json: false }).deletes(undefined)).toBe(1);
    expect(said.printed.join("\n")).toContain(
      "I_ACCEPT_MANUAL_DELETE is still set on raxx-analytics-prod; unset it:",
    );
  });

  it("reads times without a zone as UTC", async () => {
    await table("user_id int, created_at timestamp");
    await row("7", "opt_out", "(now() AT TIME ZONE 'UTC') - interval '25 days'");
    await queue.run("ALTER ROLE postgres SET timezone = 'Pacific/Auckland'");
    expect(await operations().deletes(undefined)).toBe(1);
    await queue.run("ALTER ROLE postgres RESET timezone");
  });

  it("refuses to tell ages where an opt-out is of the future", async () => {
    await row("user-of-the-test", "opt_out", "now() + interval '1 hour'");
    await expect(operations().deletes(undefined)).rejects.toThrow(
      /^consent_history has an opt-out of .* still to come/,
    );
  });

  it("asks in a transaction in which the database refuses every write", async () => {
    await queue.run(`ALTER TABLE consent_history RENAME TO kept;
      CREATE FUNCTION writes() RETURNS timestamptz LANGUAGE sql AS
        'INSERT INTO kept (created_at) VALUES (now()) RETURNING created_at';
      CREATE VIEW consent_history AS SELECT user_id, writes() AS created_at, event_type, metadata FROM kept;
      INSERT INTO kept VALUES ('7', now(), 'opt_out')`);
    const asked = operations().deletes(undefined);
    await expect(asked).rejects.toThrow(/cannot execute INSERT in a read-only transaction$/);
    await queue.run("DROP VIEW consent_history; DROP FUNCTION writes; DROP TABLE kept");
  });
});

describe("privacy consent", () => {
  const consented = async (at: string, user = "7") => {
    said.printed.length = 0;
    await operations().consent(at, undefined, async () => Promise.resolve(user));
    return printed();
  };
  beforeEach(async () => {
    await row("7", "opt_in", "'2026-02-01T10:00:00Z'");
    await row("7", "opt_out", "'2026-03-01T10:00:00Z'");
  });

  it.each([
    ["2026-01-31T00:00:00Z", false, null],
    ["2026-02-01T09:59:59.999999Z", false, null],
    ["2026-02-01T10:00:00Z", true, { event: "opt_in", at: "2026-02-01T10:00:00.000000Z" }],
    ["2026-02-01T12:00:00+03:00", false, null],
    ["2026-03-01T09:59:59Z", true, { event: "opt_in", at: "2026-02-01T10:00:00.000000Z" }],
    ["2026-03-01T10:00:00Z", false, { event: "opt_out", at: "2026-03-01T10:00:00.000000Z" }],
  ])("at %s: active %s", async (at, active, since) => {
    expect(await consented(at)).toMatchObject({ at, active, since, known: true });
  });

  it("says of a user without a row that consent was not active, and asks whether the id is right", async () => {
    expect(await consented("2026-02-02T00:00:00Z", "8")).toMatchObject({
      active: false,
      known: false,
    });
  });

  it("is not moved by what operators recorded", async () => {
    await row("7", "operator_action", "'2026-02-10T00:00:00Z'");
    expect(await consented("2026-02-11T00:00:00Z")).toMatchObject({ active: true });
  });

  it("shows no user's id in words either, whatever it is", async () => {
    const id = `7'; DROP TABLE consent_history; -- "x"`;
    const read = async () => Promise.resolve(id);
    await operations({ json: false }).consent("2026-02-02T00:00:00Z", undefined, read);
    expect(said.printed.join("\n")).toMatch(
      /^At 2026-02-02T00:00:00Z consent of user alias [0-9a-f]{12} was not active\.\n/,
    );
    expect(said.printed.join("\n")).not.toContain("DROP TABLE");
    expect(await consented("2026-02-02T00:00:00Z")).toMatchObject({ active: true });
  });

  it.each([
    [
      "a moment that is still to come",
      async () => consented("2999-01-01T00:00:00Z"),
      "2999-01-01T00:00:00Z is still to come: nobody can tell what counts then.",
    ],
    [
      "an event that the runbook does not know",
      async () => {
        await row("7", "re_opt_in", "'2026-04-01T10:00:00Z'");
        return consented("2026-04-02T00:00:00Z");
      },
      /^The event that counts is "re_opt_in" of 2026-04-01T10:00:00\.000000Z, and the runbook \(§6\) knows opt_in and opt_out only/,
    ],
    [
      "two events of one moment",
      async () => {
        await row("7", "opt_in", "'2026-03-01T10:00:00Z'");
        return consented("2026-03-02T00:00:00Z");
      },
      /^consent_history has opt_(in and opt_out|out and opt_in) at 2026-03-01T10:00:00\.000000Z: which of them came last cannot be told\.$/,
    ],
  ])("refuses %s", async (_what, attempt, message) => {
    await expect(attempt()).rejects.toThrow(message);
  });
});

describe("both", () => {
  it.each([
    [
      "an environment without a Queue service",
      async () => operations({ env: "staging" }).deletes(undefined),
      "staging has no Queue service, so no consent is kept there; prod has one.",
    ],
    [
      "an app without a database",
      async () => {
        platform.world.apps.set("raxx-queue-prod", {});
        return operations().deletes(undefined);
      },
      "raxx-queue-prod has no DATABASE_URL: is its Postgres attached? `heroku addons --app raxx-queue-prod` shows it.",
    ],
    [
      "a database without the table",
      async () => {
        await queue.run("DROP TABLE consent_history");
        return operations().deletes(undefined);
      },
      /^127\.0\.0\.1:\d+\/postgres cannot be read: relation "consent_history" does not exist$/,
    ],
    [
      "a database that does not answer",
      async () => {
        platform.world.apps.set("raxx-queue-prod", {
          DATABASE_URL: "postgres://u:canary-password@127.0.0.1:1/queue",
        });
        return operations().deletes(undefined);
      },
      /^127\.0\.0\.1:1\/queue cannot be read: (?!.*canary)/,
    ],
  ])("refuse %s", async (_what, attempt, message) => {
    await expect(attempt()).rejects.toThrow(message);
  });
});
