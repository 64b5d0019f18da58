import { describe, expect, it } from "vitest";
import { catalogOf } from "../../src/schema/read-catalog";
import type { CatalogTable } from "../../src/schema/model";

const read = (sql: string) => catalogOf([{ name: "0001_it.sql", sql }]);
const tableOf = async (sql: string, name: string): Promise<CatalogTable | undefined> =>
  (await read(sql)).tables.find((table) => table.name === name);

describe("the catalog", () => {
  it("has keys, references, checks and types as PostgreSQL has them", async () => {
    const sql = `
      CREATE SCHEMA other;
      CREATE TABLE other.weeks (year smallint, week varchar(2), PRIMARY KEY (week, year));
      CREATE TABLE buckets (
        bucket_week varchar(2) NOT NULL UNIQUE,
        bucket_year smallint NOT NULL CHECK (bucket_year > 2025),
        dropped text,
        FOREIGN KEY (bucket_year, bucket_week) REFERENCES other.weeks (year, week)
      );
      ALTER TABLE buckets DROP COLUMN dropped;`;
    expect((await read(sql)).tables).toEqual([
      {
        schema: "public",
        name: "buckets",
        kind: "table",
        columns: [
          { name: "bucket_week", type: "character varying(2)", nullable: false },
          { name: "bucket_year", type: "smallint", nullable: false },
        ],
        primaryKey: [],
        unique: [["bucket_week"]],
        indexed: ["bucket_week"],
        foreignKeys: [
          {
            columns: ["bucket_year", "bucket_week"],
            references: { table: "other.weeks", columns: ["year", "week"] },
          },
        ],
        checks: ["CHECK ((bucket_year > 2025))"],
        parents: [],
        triggers: [],
        writers: [],
      },
      {
        schema: "other",
        name: "other.weeks",
        kind: "table",
        columns: [
          { name: "year", type: "smallint", nullable: false },
          { name: "week", type: "character varying(2)", nullable: false },
        ],
        primaryKey: ["week", "year"],
        unique: [],
        indexed: ["week"],
        foreignKeys: [],
        checks: [],
        parents: [],
        triggers: [],
        writers: [],
      },
    ]);
  });

  it("has defaults, generated expressions, comments, words of enums and what domains rest on", async () => {
    const sql = `
      CREATE TYPE mood AS ENUM ('sad', 'ok');
      CREATE DOMAIN address AS text CHECK (VALUE ~ '@');
      CREATE DOMAIN work_address AS address CHECK (length(VALUE) < 99);
      CREATE TABLE it (
        a text DEFAULT 'x', l text GENERATED ALWAYS AS (lower(a)) STORED,
        m mood, ms mood[], d work_address, ds address[]
      );
      COMMENT ON TABLE it IS 'of people';
      COMMENT ON COLUMN it.a IS 'the customer''s';`;
    const { comment, columns, checks } = (await tableOf(sql, "it")) ?? {};
    expect(comment).toBe("of people");
    expect(columns?.every(({ nullable }) => nullable)).toBe(true);
    expect(columns).toMatchObject([
      { name: "a", type: "text", default: "'x'::text", comment: "the customer's" },
      { name: "l", type: "text", generated: "lower(a)" },
      { name: "m", type: "mood", labels: ["sad", "ok"] },
      { name: "ms", type: "mood[]", labels: ["sad", "ok"], baseType: "mood" },
      { name: "d", type: "work_address", baseType: "text" },
      { name: "ds", type: "address[]", baseType: "text" },
    ]);
    expect(checks).toEqual([
      "CHECK ((d ~ '@'::text))",
      "CHECK ((length((d)::text) < 99))",
      "CHECK ((ds ~ '@'::text))",
    ]);
  });

  it("says what the ends of its own ranges are, of lists and domains of them as well", async () => {
    const sql = `
      CREATE TYPE addresses AS RANGE (subtype = inet, multirange_type_name = own_lists);
      CREATE DOMAIN office AS addresses;
      CREATE TABLE it (a addresses, b addresses[], c own_lists, d office, e tstzrange, f int4multirange);`;
    expect((await tableOf(sql, "it"))?.columns.map(({ baseType }) => baseType)).toEqual([
      "inet",
      "inet",
      "inet",
      "inet",
      undefined,
      undefined,
    ]);
  });

  it.each([
    ["CREATE TABLE it (a int)", "table"],
    ["CREATE UNLOGGED TABLE it (a int)", "table"],
    ["CREATE TABLE it (a int) PARTITION BY LIST (a)", "partitioned table"],
    [
      "CREATE TABLE p (a int) PARTITION BY LIST (a); CREATE TABLE it PARTITION OF p DEFAULT",
      "partition",
    ],
    ["CREATE VIEW it AS SELECT 1 AS a", "view"],
    ["CREATE MATERIALIZED VIEW it AS SELECT 1 AS a", "materialized view"],
    [
      "CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s FOREIGN DATA WRAPPER w; CREATE FOREIGN TABLE it (a int) SERVER s",
      "foreign table",
    ],
    ["CREATE TYPE it AS (a int)", "composite type"],
  ])("sees what %s makes", async (sql, kind) => {
    const table = await tableOf(sql, "it");
    expect([table?.kind, table?.columns.map(({ name }) => name)]).toEqual([kind, ["a"]]);
  });

  it("sees a table wherever it is put", async () => {
    const sql =
      "CREATE TABLE information_schema.it (email text); CREATE SCHEMA s; CREATE TABLE s.it (a int);";
    expect((await read(sql)).tables.map(({ name }) => name)).toEqual([
      "information_schema.it",
      "s.it",
    ]);
  });

  it("names parents, triggers, and what writes", async () => {
    const sql = `
      CREATE TABLE parent (a int);
      CREATE TABLE it (email text) INHERITS (parent);
      CREATE FUNCTION fill() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN INSERT INTO parent VALUES (1); RETURN NEW; END';
      CREATE TRIGGER filling AFTER INSERT ON it FOR EACH ROW EXECUTE FUNCTION fill();`;
    const { parents, triggers, columns } = (await tableOf(sql, "it")) ?? {};
    expect(parents).toEqual(["parent"]);
    expect(columns?.map(({ name }) => name)).toEqual(["a", "email"]);
    expect(triggers).toEqual([
      "CREATE TRIGGER filling AFTER INSERT ON public.it FOR EACH ROW EXECUTE FUNCTION fill()",
    ]);
    expect((await tableOf(sql, "parent"))?.writers).toEqual(["fill"]);
  });

  it("lists what can move rows beside tables", async () => {
    const sql = `
      CREATE TABLE a (x int);
      CREATE FUNCTION f(int) RETURNS int LANGUAGE sql AS 'SELECT 1';
      CREATE PROCEDURE p() LANGUAGE sql AS 'SELECT 1';
      CREATE RULE r AS ON INSERT TO a DO ALSO NOTHING;
      CREATE PUBLICATION pub FOR TABLE a;
      CREATE FOREIGN DATA WRAPPER w; CREATE SERVER elsewhere FOREIGN DATA WRAPPER w;
      SELECT lo_create(4711);`;
    expect((await read(sql)).objects).toEqual([
      { kind: "foreign server", name: "elsewhere" },
      { kind: "function", name: "f(integer)" },
      { kind: "large object", name: "4711" },
      { kind: "procedure", name: "p()" },
      { kind: "publication", name: "pub" },
      { kind: "rule", name: "r on a" },
    ]);
  });
});
