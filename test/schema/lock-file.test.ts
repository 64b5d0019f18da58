import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { catalogOf } from "../../src/schema/read-catalog";
import { lockOf } from "../../src/schema/current";
import { readLockFile, readSchemaLock } from "../../src/schema/lock-file";
import { analyticsFolder, digestOf, readMigrations } from "../../src/schema/migrations";

describe("the lock of the analytics schema", () => {
  it("is what the migrations give on a real PostgreSQL", async () => {
    expect(await lockOf(readMigrations())).toEqual(readLockFile());
  });

  it("has in the dictionary each of its columns with its type, and nothing else", () => {
    const { tables } = parse(readFileSync(join(analyticsFolder, "dictionary.yaml"), "utf8")) as {
      tables: Record<string, { columns: Record<string, { type: string }> }>;
    };
    const approved = Object.entries(tables).map(([name, { columns }]) => ({
      name,
      columns: Object.entries(columns).map(([name, { type }]) => ({ name, type })),
    }));
    const locked = readSchemaLock().tables.map(({ name, columns }) => ({
      name,
      columns: columns.map(({ name, type }) => ({ name, type })),
    }));
    expect(locked).toEqual(approved);
  });

  it("names the migration that PostgreSQL refuses", async () => {
    const broken = { name: "0002_broken.sql", sql: "CREATE TABLE signals (week dat);" };
    await expect(catalogOf([broken])).rejects.toThrow(
      'db/analytics/migrations/0002_broken.sql does not run: type "dat" does not exist',
    );
  });
});

describe("readSchemaLock", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "schema-"));
    cpSync(analyticsFolder, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("accepts the committed lock", () => {
    expect(readSchemaLock(folder).tables.map(({ name }) => name)).toEqual(["aggregate_signals"]);
  });

  it("refuses a lock whose migrations have changed since", () => {
    writeFileSync(join(folder, "migrations", "0002_more.sql"), "SELECT 1;");
    expect(() => readSchemaLock(folder)).toThrow(
      `${folder}/schema.lock.json is of other migrations than those beside it; run \`npm run -s raxx -- schema lock\` and review what changed`,
    );
  });

  it("declares an enum as the list of words that it is", async () => {
    rmSync(join(folder, "migrations"), { recursive: true });
    mkdirSync(join(folder, "migrations"));
    const sql = `CREATE TYPE kind AS ENUM ('it''s', 'b');
      CREATE DOMAIN code AS text CHECK (VALUE ~ '^[a-z]{1,9}$');
      CREATE TABLE signals ("Kind" kind, kinds kind[], "a$$1" code);`;
    writeFileSync(join(folder, "migrations", "0001_enum.sql"), sql);
    writeFileSync(
      join(folder, "schema.lock.json"),
      JSON.stringify(await lockOf(readMigrations(folder))),
    );
    expect(readSchemaLock(folder).tables[0]?.checks).toEqual([
      `CHECK (("a$$1" ~ '^[a-z]{1,9}$'::text))`,
      `CHECK (("Kind" = ANY (ARRAY['it''s'::text, 'b'::text])))`,
    ]);
  });

  it("refuses to go without a lock", () => {
    rmSync(join(folder, "schema.lock.json"));
    expect(() => readSchemaLock(folder)).toThrow(
      `${folder}/schema.lock.json does not exist; run \`npm run -s raxx -- schema lock\` and review what changed`,
    );
  });
});

describe("digestOf", () => {
  it("is the same for both line endings and another for another order", () => {
    const first = { name: "1.sql", sql: "SELECT 1;\nSELECT 2;" };
    const second = { name: "2.sql", sql: "SELECT 3;" };
    expect(digestOf([{ ...first, sql: "SELECT 1;\r\nSELECT 2;" }])).toBe(digestOf([first]));
    expect(digestOf([second, first])).not.toBe(digestOf([first, second]));
  });
});

describe("the analytics store", () => {
  let store: PGlite;

  beforeAll(async () => {
    store = await PGlite.create();
    for (const { sql } of readMigrations()) await store.exec(sql);
  });
  afterAll(() => store.close());

  const share = {
    pseudonym: "a1".repeat(32),
    week_start: "2026-06-01",
    signal_type: "strategy",
    strategy_family: "mean_reversion",
    market_regime: "range_bound",
    win_rate_bucket: "40_to_60_percent",
    hold_period_bucket: "under_1_days",
    signal_count: 3,
    contributor_count: 20,
  };

  /** Writes one row inside a transaction that is rolled back; the name of the constraint that refuses it. */
  async function refusal(row: Readonly<Record<string, unknown>>): Promise<string | undefined> {
    const columns = Object.keys(row);
    const places = columns.map((_, index) => `$${index + 1}`);
    let refused: string | undefined;
    await store.transaction(async (transaction) => {
      try {
        await transaction.query(
          `INSERT INTO aggregate_signals (${columns.join()}) VALUES (${places.join()})`,
          Object.values(row),
        );
      } catch (error) {
        refused = (error as { constraint?: string }).constraint;
      }
      await transaction.rollback();
    });
    return refused;
  }

  it("takes a share of a bucket that 20 contributed to", async () => {
    expect(await refusal(share)).toBeUndefined();
  });

  it.each<[string, Record<string, unknown>, string]>([
    ["a bucket of 19 contributors", { contributor_count: 19 }, "aggregate_signals_k_floor"],
    [
      "a pseudonym that is an address",
      { pseudonym: "someone@example.com" },
      "aggregate_signals_pseudonym_is_opaque",
    ],
    [
      "a day in the middle of a week",
      { week_start: "2026-06-03" },
      "aggregate_signals_week_starts_on_monday",
    ],
    ["an exact win rate", { win_rate_bucket: "53.7" }, "aggregate_signals_codes"],
    ["prose", { strategy_family: "Kim's own idea" }, "aggregate_signals_codes"],
    ["dimensions of another signal", { feature_name: "journal" }, "aggregate_signals_dimensions"],
    ["a missing dimension", { market_regime: null }, "aggregate_signals_dimensions"],
    ["a signal that nobody approved", { signal_type: "trade" }, "aggregate_signals_dimensions"],
    ["nothing counted", { signal_count: 0 }, "aggregate_signals_counts_something"],
  ])("refuses %s", async (_, change, constraint) => {
    expect(await refusal({ ...share, ...change })).toBe(constraint);
  });

  it("answers the emergency stop's question and empties itself by pseudonym", async () => {
    const recent =
      "SELECT count(*)::int AS rows FROM aggregate_signals WHERE created_at > now() - INTERVAL '5 minutes'";
    await store.query(
      `INSERT INTO aggregate_signals (${Object.keys(share).join()})
       VALUES (${Object.keys(share)
         .map((_, index) => `$${index + 1}`)
         .join()})`,
      Object.values(share),
    );
    expect((await store.query(recent)).rows).toEqual([{ rows: 1 }]);
    await store.query("DELETE FROM aggregate_signals WHERE pseudonym = $1", [share.pseudonym]);
    expect((await store.query(recent)).rows).toEqual([{ rows: 0 }]);
  });
});
