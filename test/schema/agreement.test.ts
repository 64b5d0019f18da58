import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { disagreements, type Sides } from "../../src/schema/agreement";
import { approvedColumns, readDictionary } from "../../src/schema/dictionary";
import { AnalyticsStore } from "../support/analytics-store";

let store: AnalyticsStore;
beforeAll(async () => void (store = await AnalyticsStore.open()));
afterAll(() => store.close());

/** Places and faults, in short. */
const found = async (sql: string) =>
  (await store.guardWith(sql)).map(({ where, what }) => `${where}: ${what}`);

const signals = "aggregate_signals";

describe("the guard", () => {
  it("has nothing to say of the store as it is", async () => {
    expect(await found("SELECT 1")).toEqual([]);
  });

  it("says what a reviewer needs: where, what, and what to do", async () => {
    expect(await store.guardWith(`ALTER TABLE ${signals} ADD COLUMN email text`)).toEqual([
      {
        where: `${signals}.email`,
        what: "this column (text) is not in the dictionary",
        remedy:
          "Remove it, or have the DPIA re-run (§6 condition 5) and add it to db/analytics/dictionary.yaml.",
      },
      {
        where: `${signals}.email`,
        what: expect.stringMatching(/^this can hold personal data: contact \(\d+ %, by /) as string,
        remedy:
          "Remove the column, or keep a range or a code of the product's own vocabulary in a column named after it.",
      },
      {
        where: `${signals}.email`,
        what: "anything can be written into this text: no CHECK closes it",
        remedy: "Add a CHECK with a list of words, or with a pattern from ^ to $ for codes.",
      },
    ]);
  });

  it.each([
    [
      `ALTER TABLE ${signals} ADD COLUMN multiplier integer`,
      `${signals}.multiplier: this column (integer) is not in the dictionary`,
    ],
    [
      `ALTER TABLE ${signals} ALTER signal_count TYPE bigint`,
      `${signals}.signal_count: the dictionary approves integer and the migrations give bigint`,
    ],
    [
      `ALTER TABLE ${signals} DROP COLUMN created_at`,
      `${signals}.created_at: the dictionary approves it and no migration gives it`,
    ],
    ["CREATE TABLE titles ()", "titles: this table is not in the dictionary"],
    [
      `ALTER TABLE ${signals} DROP CONSTRAINT ${signals}_k_floor`,
      `${signals}: no CHECK keeps out buckets of fewer than 20 contributors`,
    ],
    [
      `ALTER TABLE ${signals} DROP CONSTRAINT ${signals}_k_floor; ALTER TABLE ${signals} ADD CHECK (contributor_count >= 19)`,
      `${signals}: no CHECK keeps out buckets of fewer than 20 contributors`,
    ],
    [
      `ALTER TABLE ${signals} DROP CONSTRAINT ${signals}_pseudonym_is_opaque`,
      `${signals}.pseudonym: anything can be written into this text: no CHECK closes it`,
    ],
    ["CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'", "f(): a function can move rows"],
    [
      `CREATE PUBLICATION everything FOR TABLE ${signals}`,
      "everything: a publication can move rows",
    ],
  ])("objects to %s", async (sql, fault) => {
    expect(await found(sql)).toEqual([fault]);
  });

  it("objects to a table of numbers without a floor, whatever else it keeps", async () => {
    expect(await found("CREATE TABLE totals (amount integer)")).toEqual([
      "totals: this table is not in the dictionary",
      "totals: no CHECK keeps out buckets of fewer than 20 contributors",
    ]);
  });

  it("accepts a floor that stands beside an upper bound", async () => {
    const bounded = `ALTER TABLE ${signals} DROP CONSTRAINT ${signals}_k_floor;
      ALTER TABLE ${signals} ADD CHECK (contributor_count BETWEEN 20 AND 1000)`;
    expect(await found(bounded)).toEqual([]);
  });
});

describe("two sides that differ", () => {
  let sides: Sides;
  beforeAll(async () => {
    const actual = await store.lockWith("SELECT 1");
    const dictionary = readDictionary();
    sides = { actual, locked: actual, dictionary, extract: approvedColumns(dictionary) };
  });

  it.each<[string, (given: Sides) => Partial<Sides>, string]>([
    ["no lock", () => ({ locked: undefined }), "db/analytics/schema.lock.json: there is no lock"],
    [
      "a lock of other migrations",
      ({ actual }) => ({ locked: { ...actual, digest: "sha256:1" } }),
      "db/analytics/schema.lock.json: the lock is of other migrations",
    ],
    [
      "a lock that was edited by hand",
      ({ actual }) => ({ locked: { ...actual, objects: [{ kind: "function", name: "f()" }] } }),
      "db/analytics/schema.lock.json: the lock does not say what the migrations give",
    ],
    [
      "a column of a goal that nobody assessed",
      ({ dictionary }) => {
        const tables = structuredClone(dictionary.tables);
        const column = tables["aggregate_signals"]?.columns["page_name"];
        if (column) column.goals = [1, 3];
        return { dictionary: { tables }, extract: approvedColumns({ tables }) };
      },
      "aggregate_signals.page_name: it serves goal 3, which the assessment does not approve",
    ],
    [
      "an extract of another dictionary",
      () => ({ extract: {} }),
      "db/analytics/dictionary.lock.json: the policies are built with another dictionary",
    ],
  ])("are told apart: %s", (_, change, fault) => {
    const all = disagreements({ ...sides, ...change(sides) });
    expect(all.map(({ where, what }) => `${where}: ${what}`)).toEqual([fault]);
  });
});
