import { describe, expect, it } from "vitest";
import { approvedDictionary } from "../../../../src/domain/dictionary";
import { schemaApproved } from "../../../../src/policies/rules/analytics/analytics-schema-approved";
import { approvedColumns, readDictionary } from "../../../../src/schema/dictionary";
import { readSchemaLock } from "../../../../src/schema/lock-file";
import { faults, resource, unknown } from "../../../support/resources";
import { column, schema } from "../../../support/schema";

const rule = schemaApproved({
  signals: {
    kind: { type: "text", goals: [1] },
    seen: { type: "timestamp with time zone", goals: [1] },
    hits: { type: "integer", goals: [1] },
  },
});
const table = (columns = [column("kind")], name = "signals") => ({
  name,
  columns,
  primaryKey: [],
  foreignKeys: [],
  checks: [],
  indexed: [],
});
const judge = (...tables: Parameters<typeof schema>[0]) => faults(rule, schema(tables));

describe("analytics-schema-approved", () => {
  it("accepts what the dictionary has, and the absence of a column", () => {
    expect(judge(table([column("kind"), column("hits", "integer")]))).toEqual([]);
    expect(judge(table([]))).toEqual([]);
    expect(judge()).toEqual([]);
  });

  it.each([
    ["seen", "timestamptz"],
    ["seen", "TIMESTAMP WITH TIME ZONE"],
    ["hits", "int4"],
  ])("takes %s of type %s for the same type", (name, type) => {
    expect(judge(table([column(name, type)]))).toEqual([]);
  });

  it("takes a table of schema public for the same table", () => {
    expect(judge(table(undefined, "public.signals"))).toEqual([]);
  });

  it.each(["users", "audit.signals", "Signals", "constructor"])("rejects table %s", (name) => {
    expect(judge(table(undefined, name))).toEqual([
      `table ${name} is not in the approved dictionary`,
    ]);
  });

  it.each(["email", "Kind", "toString"])("rejects column %s", (name) => {
    expect(judge(table([column(name)]))).toEqual([
      `column signals.${name} is not in the approved dictionary`,
    ]);
  });

  it.each(["jsonb", "text[]", "character varying(40)", "timestamp"])("rejects type %s", (type) => {
    expect(judge(table([column("kind", type)]))).toEqual([
      "column signals.kind has another type than the approved dictionary",
    ]);
  });

  it("rejects a schema that is unknown, absent or of another shape", () => {
    const type = "raxx:analytics:Schema";
    const of = (tables?: Parameters<typeof resource>[0]["props"]) =>
      faults(rule, resource({ type, props: tables }));
    expect(of()).toEqual(["the schema cannot be read: tables is not a list"]);
    expect(of({ tables: unknown })).toEqual([
      "tables cannot be shown at preview: make it a literal",
    ]);
    expect(of({ tables: [{ name: "signals", columns: [unknown] }] })).toEqual([
      "tables.0.columns.0 cannot be shown at preview: make it a literal",
    ]);
    expect(of({ tables: [{ name: "signals" }] })).toEqual([
      "the schema cannot be read: columns is not a list",
    ]);
  });

  it("judges the schema of this program with the dictionary of this program", () => {
    const { tables } = readSchemaLock();
    expect(faults(schemaApproved(approvedDictionary), schema(tables))).toEqual([]);
  });

  it("is built with the columns of dictionary.yaml: npm run raxx -- schema lock", () => {
    expect(approvedDictionary).toEqual(approvedColumns(readDictionary()));
  });
});
