import { describe, expect, it } from "vitest";
import { driftOf } from "../../src/schema/drift";
import { readLockFile } from "../../src/schema/lock-file";
import type { Catalog, CatalogTable } from "../../src/schema/model";

const { tables, objects } = readLockFile();
const expected: Catalog = { tables, objects };

/** The store's catalog with its one table changed. */
const live = (change: (table: CatalogTable) => CatalogTable): Catalog => ({
  tables: tables.map(change),
  objects,
});
const named = (name: string): CatalogTable => ({ ...(tables[0] as CatalogTable), name });

describe("where a live store is not what its migrations give", () => {
  it("finds nothing in the store itself, whatever Heroku keeps beside it", () => {
    const beside = [
      named("operations.applied_migrations"),
      named("_heroku.anything"),
      named("pg_stat_statements"),
    ];
    const own = [
      { kind: "extension", name: "pg_stat_statements" },
      { kind: "event trigger", name: "log_create_ext" },
      { kind: "function", name: "_heroku.create_ext()" },
    ];
    expect(
      driftOf({ tables: [...tables, ...beside], objects: [...objects, ...own] }, expected),
    ).toEqual([]);
  });

  it("does not care for comments", () => {
    expect(
      driftOf(
        live((table) => ({ ...table, comment: "new" })),
        expected,
      ),
    ).toEqual([]);
  });

  it.each<[string, (table: CatalogTable) => CatalogTable]>([
    [
      "aggregate_signals.email is there",
      (table) => ({
        ...table,
        columns: [...table.columns, { name: "email", type: "text", nullable: true }],
      }),
    ],
    [
      "aggregate_signals.signal_id should be there",
      (table) => ({ ...table, columns: table.columns.slice(1) }),
    ],
    [
      "aggregate_signals.pseudonym is text and should be text NOT NULL",
      (table) => ({
        ...table,
        columns: table.columns.map((each) =>
          each.name === "pseudonym" ? { ...each, nullable: true } : each,
        ),
      }),
    ],
    [
      "aggregate_signals has another checks",
      (table) => ({ ...table, checks: table.checks.slice(1) }),
    ],
    ["aggregate_signals has another primaryKey", (table) => ({ ...table, primaryKey: [] })],
    [
      "aggregate_signals has another triggers",
      (table) => ({ ...table, triggers: ["CREATE TRIGGER copy"] }),
    ],
  ])("says that %s", (message, change) => {
    expect(driftOf(live(change), expected)).toEqual([message]);
  });

  it("says which tables and objects are there, or should be", () => {
    const copying = { kind: "function", name: "copy_rows()" };
    expect(driftOf({ tables: [named("people")], objects: [copying] }, expected)).toEqual([
      "aggregate_signals should be there",
      "people is there",
      "function copy_rows() is there",
    ]);
  });
});
