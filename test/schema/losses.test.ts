import { describe, expect, it } from "vitest";
import { readSql } from "../../src/schema/read-sql";

/** What is read of a script: its tables as `name(columns)`, and what it might have made besides. */
async function read(sql: string) {
  const { databases, unread } = await readSql([{ name: "it.sql", parts: [sql] }]);
  const tables = databases.flatMap(({ catalog }) =>
    catalog.tables.map(
      ({ name, columns }) => `${name}(${columns.map((each) => each.name).join()})`,
    ),
  );
  return { tables, unread: unread.map(({ where, makes }) => `${where} ${makes}`) };
}

const whole = (...tables: string[]) => ({ tables, unread: [] });

describe("a migration's way back", () => {
  it.each([
    "-- migrate:down",
    "-- migrate:down transaction:false",
    "-- +goose Down",
    "-- +migrate Down notransaction",
    "-- +micrate Down",
    "-- //@UNDO",
    "-- !Downs",
    "-- Down Migration",
    "--down",
    "-- ROLLBACK:",
  ])("hides nothing that the way there makes, behind %s", async (mark) => {
    const there = "-- migrate:up\ncreate table a (b int, c text);\nalter table a add d text;";
    const back = "alter table a drop column d;\ndrop table a;\n";
    const { tables, unread } = await read(`${there}\n\n${mark}\n-- by hand\n${back}`);
    expect({ tables, unread }).toEqual(whole("a(b,c,d)"));
  });

  it("ends with the next way there", async () => {
    const script =
      "create table a (b int); -- migrate:down\ndrop table a;\n-- migrate:up\ndrop table a;\ncreate table c (d int);";
    expect(await read(script)).toEqual(whole("c(d)"));
  });

  it("still makes what it makes, and is no word of a sentence or of a string", async () => {
    expect(await read("-- down\ncreate table a (b int);")).toEqual(whole("a(b)"));
    expect(
      await read("create table a (b int);\n-- down the road\ndrop table a;create table c (d int)"),
    ).toEqual(whole("c(d)"));
    expect(
      await read(
        "create table a (b text default '\n-- migrate:down\n'); drop table a; create table c (d int)",
      ),
    ).toEqual(whole("c(d)"));
  });

  it.each(["1_a.down.sql", "1_a_rollback.sql", "1_a-undo.sql", "REVERT.SQL"])(
    "is a file called %s",
    async (name) => {
      const { databases } = await readSql([
        { name: "1_a.sql", parts: ["create table a (b int);"] },
        { name, parts: ["drop table a;"] },
      ]);
      expect(databases.flatMap(({ catalog }) => catalog.tables.map((each) => each.name))).toEqual([
        "a",
      ]);
    },
  );
});

describe("what is valid is read whole", () => {
  it.each<[string, string, ReturnType<typeof whole>]>([
    ["a DROP before there is anything", "drop table a; create table a (b int)", whole("a(b)")],
    [
      "a dropped column before there is any",
      "alter table a drop column c; create table a (b int, c text)",
      whole("a(b,c)"),
    ],
    [
      "a transaction that is taken back",
      "create table a (b int); begin; drop table a; rollback",
      whole("a(b)"),
    ],
    [
      "rows behind a comment, and a COPY of several lines",
      "create table a (b text);\ncopy a (\n b\n) from stdin; -- rows\n;'\n\\.\ncreate table c (d int);",
      whole("a(b)", "c(d)"),
    ],
    [
      "a COPY inside of a function",
      "create table a (b int);\ncreate function f() returns text language sql as $$ select '\nCOPY a FROM stdin;\n' $$;\ncreate table c (d int);",
      whole("a(b)", "c(d)"),
    ],
    [
      "lines of a string that look like psql's",
      "insert into x values ('\n\\b');\ncreate table a (b int);\nselect $$ $$, ('\n\\c'\n);",
      whole("a(b)"),
    ],
    [
      "escapes of an old server",
      "set standard_conforming_strings = off;\ncreate table a (b text default 'it\\'s; ');\ncreate table c (d int);",
      whole("a(b)", "c(d)"),
    ],
    [
      "a body of SQL without quotes",
      "create function f() returns int begin atomic select 1; select case when true then 2 end; end; create table a (b int)",
      whole("a(b)"),
    ],
    [
      "storage that is not here",
      "create table a (b int) using columnar; create table c (d int) with (timescaledb.hypertable); create table e (f date) partition by range (f) tablespace fast",
      whole("a(b)", "c(d)", "e(f)"),
    ],
    [
      "compression that is not here",
      "create table a (b text compression lz4, c text storage external compression lz4 not null); alter table a add d text compression lz4",
      whole("a(b,c,d)"),
    ],
    [
      "functions that are not here",
      "create table a (b text check (valid(b)), c text generated always as (other(b)) stored); create view v as select one(b) as d from a where two(b, b); create table r as select * from remote('x') as t (e text)",
      whole("a(b,c)", "r(e)", "v(d)"),
    ],
    [
      "a partition of what cannot be parted here",
      "create table a (b text, c int) partition by list (mine(b)); create table a1 partition of a for values in ('x')",
      whole("a(b,c)", "a1(b,c)"),
    ],
    [
      "a table named like a type that is not here",
      "create table a (b geometry); create table geometry (c text); alter index i rename to j",
      whole("a(b)", "geometry(c)"),
    ],
    [
      "a view of what is not here, by its names",
      "create view v as select g.b, c as d from gone g",
      whole("v(b,d)"),
    ],
    [
      "two databases",
      "\\connect one\ncreate table a (b int);\n\\connect two\ncreate table a (c int);",
      whole("a(b)", "a(c)"),
    ],
  ])("%s", async (_, sql, expected) => {
    expect(await read(sql)).toEqual(expected);
  });
});

describe("what was not understood is told with what it could have made", () => {
  it.each<[string, string, string[]]>([
    [
      "a DO that fails",
      "do $$ begin create extension postgis; create table a (b int); end $$",
      ["it.sql:1 table a"],
    ],
    [
      "a DO whose failure is caught",
      "do $$ begin begin create table a (b int); raise exception 'x'; exception when others then null; end; end $$",
      ["it.sql:1 table a"],
    ],
    [
      "rows that drive DDL",
      "create table t (x int); create table names (n text); insert into names values ('email'); do $$ declare r record; begin for r in select n from names loop execute 'alter table t add ' || r.n || ' text'; end loop; end $$",
      ["it.sql:1 whatever the rows say"],
    ],
    [
      "a trigger with DDL, before rows",
      "create table a (b text); create function f() returns trigger language plpgsql as $$ begin execute new.b; return new; end $$; create trigger t before insert on a for each row execute function f(); insert into a values ('x')",
      ["it.sql:1 whatever the rows say"],
    ],
    [
      "tables of another server",
      "import foreign schema public from server s into public",
      ["it.sql:1 the tables of schema public of server s"],
    ],
    [
      "a star over what is not here",
      "create view v as select * from gone",
      ["it.sql:1 the columns of v by *"],
    ],
    [
      "parents that are not here",
      "create table a (b int) inherits (gone)",
      ["it.sql:1 the columns of gone in a"],
    ],
    [
      "a column of what is not here",
      "alter table gone add column b int",
      ["it.sql:1 column gone.b"],
    ],
    [
      "a new name for what is not here",
      "alter table gone rename b to c",
      ["it.sql:1 the name c of gone.b"],
    ],
    [
      "a second table of one name",
      "create table a (b int);\n/* é */ create table a (c int);",
      ["it.sql:2 table a"],
    ],
    [
      "a function that makes columns elsewhere",
      "select AddGeometryColumn('a', 'b', 1)",
      ["it.sql:1 whatever addgeometrycolumn() makes"],
    ],
    ["a file that psql reads", "\\i other.sql", ["it.sql:1 whatever \\i other.sql brings"]],
    [
      "rows that psql runs",
      "select 'create table a (b int)' \\gexec",
      ["it.sql:1 whatever \\gexec brings"],
    ],
  ])("%s", async (_, sql, expected) => {
    expect((await read(sql)).unread).toEqual(expected);
  });
});
