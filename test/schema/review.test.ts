import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reviewStore } from "../../src/schema/commands";
import { readDictionary } from "../../src/schema/dictionary";
import { analyticsFolder } from "../../src/schema/migrations";
import { review, type Reviewed } from "../../src/schema/review";
import { AnalyticsStore } from "../support/analytics-store";

const signals = "aggregate_signals";

describe("what a DPIA re-run must look at", () => {
  let store: AnalyticsStore;
  let before: Reviewed;

  beforeAll(async () => {
    store = await AnalyticsStore.open();
    before = { lock: await store.lockWith("SELECT 1"), dictionary: readDictionary() };
  });
  afterAll(() => store.close());

  const found = async (sql: string) => {
    const after = { ...before, lock: await store.lockWith(sql) };
    return review(before, after).map(({ where, what, condition }) => [where, what, condition]);
  };

  it("is nothing where nothing changed, or something only went", async () => {
    expect(await found("SELECT 1")).toEqual([]);
    expect(await found(`ALTER TABLE ${signals} DROP COLUMN created_at`)).toEqual([]);
  });

  it.each<[string, string, string, RegExp]>([
    [
      `ALTER TABLE ${signals} ADD COLUMN multiplier integer`,
      `${signals}.multiplier`,
      "new column of type integer; not in the dictionary",
      /condition 5/,
    ],
    [
      `ALTER TABLE ${signals} ADD COLUMN email text`,
      `${signals}.email`,
      "new column of type text; not in the dictionary; can hold personal data: contact",
      /condition 5/,
    ],
    [
      `ALTER TABLE ${signals} ALTER signal_count TYPE bigint`,
      `${signals}.signal_count`,
      "its type was integer and is bigint; for “The weekly count.” (goal 1, 2; DPIA §1, reviewed 2026-05-17)",
      /condition 5/,
    ],
    [
      `ALTER TABLE ${signals} ALTER signal_count SET DEFAULT 1`,
      `${signals}.signal_count`,
      "another default, expression or list of words; for “The weekly count.” (goal 1, 2; DPIA §1, reviewed 2026-05-17)",
      /condition 5/,
    ],
    [
      `ALTER TABLE ${signals} DROP CONSTRAINT ${signals}_k_floor`,
      signals,
      "gone: CHECK ((contributor_count >= 20))",
      /condition 3/,
    ],
    [`CREATE PUBLICATION share FOR TABLE ${signals}`, "share", "new publication", /condition 6/],
  ])("is %s", async (sql, where, what, condition) => {
    expect(await found(sql)).toEqual([[where, what, expect.stringMatching(condition)]]);
  });

  it("is a new table with each of its columns", async () => {
    expect(
      (await found("CREATE TABLE totals (amount integer)")).map(([where, what]) => [where, what]),
    ).toEqual([
      ["totals", "new table"],
      ["totals.amount", "new column of type integer; not in the dictionary"],
    ]);
  });

  it("is a goal that came to a column, and none where the dictionary named none", () => {
    const tables = structuredClone(before.dictionary.tables);
    const column = tables[signals]?.columns["page_name"];
    if (column) column.goals = [1, 2];
    expect(review(before, { ...before, dictionary: { tables } })).toEqual([
      {
        where: `${signals}.page_name`,
        what: "it serves goal 2 as well",
        condition: "§6 condition 2: a new data goal",
      },
    ]);
    if (column) Reflect.deleteProperty(column, "goals");
    expect(review({ ...before, dictionary: { tables } }, before)).toEqual([]);
  });

  it("is a purpose that was rewritten", () => {
    const tables = structuredClone(before.dictionary.tables);
    const column = tables[signals]?.columns["page_name"];
    if (column) column.purpose = "To sell it.";
    expect(review(before, { ...before, dictionary: { tables } })).toMatchObject([
      {
        where: `${signals}.page_name`,
        what: expect.stringContaining("is “To sell it.”") as string,
      },
    ]);
  });
});

describe("between two revisions", () => {
  let repository: string;
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=it", "-c", "user.email=it@example.com", ...args], {
      cwd: repository,
      stdio: "ignore",
    });

  beforeAll(() => {
    repository = mkdtempSync(join(tmpdir(), "review-"));
    cpSync(analyticsFolder, join(repository, "db"), { recursive: true });
    git("init");
    git("add", ".");
    git("commit", "-m", "before");
    git("tag", "before");
    const sql = `ALTER TABLE ${signals} ADD COLUMN multiplier integer;`;
    writeFileSync(join(repository, "db", "migrations", "0002_multiplier.sql"), sql);
  });
  afterAll(() => rmSync(repository, { recursive: true }));

  it("reads both from git, and the working tree where only one is given", async () => {
    const folder = join(repository, "db");
    const added = [{ where: `${signals}.multiplier` }];
    expect(await reviewStore("before", folder)).toMatchObject(added);
    git("add", ".");
    git("commit", "-m", "after");
    expect(await reviewStore("before..HEAD", folder)).toMatchObject(added);
    expect(await reviewStore("HEAD..HEAD", folder)).toEqual([]);
  });

  it("says in git's words what is no revision", async () => {
    await expect(reviewStore("nowhere", join(repository, "db"))).rejects.toThrow(/nowhere/);
  });
});
