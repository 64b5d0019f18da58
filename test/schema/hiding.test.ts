import { describe, expect, it } from "vitest";
import { CannotRun } from "../../src/process/cannot-run";
import { readSql } from "../../src/schema/read-sql";

/** Tables and views with an address, and what could have made more; or why the script is no SQL. */
async function read(sql: string) {
  try {
    const { databases, unread } = await readSql([{ name: "it.sql", parts: [sql] }]);
    const tables = databases
      .flatMap(({ catalog }) => catalog.tables)
      .map(({ name, columns }) => `${name}(${columns.map((each) => each.name).join()})`);
    return {
      tables: tables.filter((table) => table.includes("email")),
      told: [...new Set(unread.map(({ makes }) => makes))],
    };
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    return { tables: [], told: [error.message.split("\n", 1)[0]] };
  }
}

/** Ways to bring in an address that a reader would pass over, what is read of it, and what is told. */
const ways: readonly (readonly [way: string, sql: string, tables: string[], told: string[]])[] = [
  [
    "rows that psql runs, made by a function",
    "create table z (y int);\nselect format('create table %I (email text)', 'people')\\gexec",
    [],
    ["whatever \\gexec brings"],
  ],
  [
    "a branch of psql",
    "create table z (y int);\ncreate table people (email text);\n\\if false\ndrop table people;\n\\endif",
    [],
    ["whatever \\if false brings"],
  ],
  [
    "a program whose output is copied",
    "create table things (code text);\n\\copy things from program 'echo'",
    [],
    ["whatever \\copy things from program 'echo' brings"],
  ],
  [
    "rows of whoever starts psql",
    "create table things (code text);\n\\copy things from pstdin\ncreate table people (email text);\n\\.",
    ["people(email)"],
    ["whatever \\copy things from pstdin brings"],
  ],
  [
    "a file called like the input",
    "create table things (code text);\n\\copy things from 'from stdin'\ncreate table people (email text);\n\\.",
    ["people(email)"],
    [],
  ],
  [
    "rows with other ends",
    "create table things (code text);\ncopy things from stdin;\na\\.\n\\. \n\\.\ncreate table people (email text);",
    ["people(email)"],
    [],
  ],
  [
    "rows behind a COPY that fails",
    "create table z (y int);\ncopy nothere from stdin;\ncreate table people (email text);\n\\.",
    [],
    ["whatever its rows make, which psql takes for SQL where the COPY fails"],
  ],
  [
    "text put together where failures are caught",
    "create table z (y int);\ndo $$ begin perform nope(); execute 'cre' || 'ate table people (em' || 'ail text)'; exception when others then null; end $$;",
    [],
    ["whatever it puts together and runs"],
  ],
  [
    "text put together for one database",
    "create table z (y int);\ndo $$ begin if current_database() = 'app' then execute 'cre' || 'ate table people (em' || 'ail text)'; end if; end $$;",
    [],
    ["whatever it puts together and runs"],
  ],
  [
    "a column for one role",
    "create table things (code text);\ndo $$ begin if exists (select from pg_roles where rolname = 'app') then alter table things add column email text; end if; end $$;",
    [],
    ["the name email"],
  ],
  [
    "a name for one database",
    "create table things (code text);\ndo $$ begin if current_database() = 'app' then alter table things rename code to email; end if; end $$;",
    [],
    ["whatever it takes away"],
  ],
  [
    "a trigger of commands",
    "create table things (code text);\ncreate function f() returns event_trigger language plpgsql as $$ begin execute 'alter table things add column if not exists em' || 'ail text'; end $$; create event trigger e on ddl_command_end when tag in ('COMMENT', 'GRANT') execute function f(); grant select on things to public;",
    [],
    ["whatever the rows say"],
  ],
  [
    "a rule",
    "create table things (code text);\ncreate function mk() returns int language plpgsql as $$ begin execute 'create table people (email text)'; return 1; end $$; create rule r as on insert to things do also select mk(); insert into things values ('x');",
    [],
    ["whatever the rows say"],
  ],
  [
    "a trigger of TRUNCATE",
    "create table things (code text);\ncreate function mk() returns trigger language plpgsql as $$ begin execute 'create table if not exists people (email text)'; return null; end $$; create trigger t after truncate on things for each statement execute function mk(); truncate things;",
    [],
    ["whatever the rows say"],
  ],
  [
    "a default",
    "create table z (y int);\ncreate function mk() returns text language plpgsql as $$ begin execute 'create table if not exists people (email text)'; return 1; end $$; create table q (a int, b text default mk()); insert into q values (1);",
    [],
    ["whatever the rows say"],
  ],
  [
    "a CHECK",
    "create table z (y int);\ncreate function mk(text) returns bool language plpgsql as $$ begin execute 'create table if not exists people (email text)'; return true; end $$; create table q (a text check (mk(a))); insert into q values ('x');",
    [],
    ["whatever the rows say"],
  ],
  [
    "an index of an expression",
    "create table things (code text);\ncreate function mk(text) returns text language plpgsql immutable as $$ begin execute 'create table if not exists people (email text)'; return 1; end $$; insert into things values('x'); create index on things (mk(code));",
    [],
    ["whatever the rows say"],
  ],
  [
    "a prepared query",
    "create table z (y int);\nprepare p as select 'x'::text as email; create table people as execute p;",
    ["people(email)"],
    [],
  ],
  [
    "a prepared call of what is not here",
    "create table z (y int);\nprepare p as select mk(); execute p;",
    [],
    ["whatever it runs"],
  ],
  [
    "a procedure",
    "create table things (code text);\ncreate procedure f() language plpgsql as $$ begin alter table things add column email text; end $$; call f();",
    ["things(code,email)"],
    [],
  ],
  [
    "a COPY of a query",
    "create table things (code text);\ncreate function f() returns bool language plpgsql as $$ begin alter table things add column email text; return true; end $$; copy (select f()) to stdout;",
    ["things(code,email)"],
    ["whatever the rows say"],
  ],
  [
    "a table of a function",
    "create table z (y int);\ncreate function f() returns bool language plpgsql as $$ begin create table if not exists people (email text); return true; end $$; create table v as select f() as a;",
    [],
    ["whatever the rows say"],
  ],
  [
    "an UPDATE",
    "create table things (code text);\ncreate function f() returns text language plpgsql as $$ begin create table if not exists people (email text); return true; end $$; insert into things values ('a'); update things set code = f();",
    [],
    ["whatever the rows say"],
  ],
  [
    "new values of a column",
    "create table things (code text);\ncreate function f(text) returns text language plpgsql as $$ begin create table if not exists people (email text); return true; end $$; insert into things values ('a'); alter table things alter code type text using f(code);",
    [],
    ["whatever the rows say"],
  ],
  [
    "an extension that nobody knows",
    "create table z (y int);\ncreate extension mystuff;",
    [],
    ["whatever extension mystuff makes"],
  ],
  [
    "a schema called like PostgreSQL's own",
    "create table z (y int);\nset allow_system_table_mods=on; create schema pg_toasty; create table pg_toasty.people (email text);",
    ["pg_toasty.people(email)"],
    [],
  ],
  [
    "escapes of a transaction",
    "create table things (code text);\nbegin; set local standard_conforming_strings = off; commit; insert into things values ('\\'); create table people (email text); --');",
    [],
    ["it.sql:2: standard_conforming_strings is followed outside of transactions only"],
  ],
  [
    "escapes that end with RESET ALL",
    "create table things (code text);\nset standard_conforming_strings = off; reset all; insert into things values ('\\'); create table people (email text); --');",
    ["people(email)"],
    [],
  ],
  [
    "a variable that looks like a slice",
    "create table z (y int);\n\\set n '1]; create table people (email text); select (array[1])[1'\nselect (array[1,2])[1:n];",
    [],
    ["whatever psql puts in place of :n"],
  ],
  [
    "a variable that a query fills",
    "create table z (y int);\nselect 'create table people (email text)' as q \\gset\n:q;",
    [],
    ["whatever psql puts in place of :q"],
  ],
  [
    "a schema with its tables",
    "create table z (y int);\ncreate schema s create table people (email text, p missing_type);",
    ["s.people(email,p)"],
    [],
  ],
  [
    "a table of the transaction",
    "create table z (y int);\nbegin; create temp table people (email text) on commit drop; create table keep as select * from people; commit;",
    [],
    ["the columns of keep by *"],
  ],
  [
    "a prepared transaction",
    "create table z (y int);\nbegin; create table people (email text); prepare transaction 'x'; rollback; commit prepared 'x';",
    ["people(email)"],
    [],
  ],
  [
    "a savepoint of nothing",
    "create table z (y int);\nsavepoint a; create table people (email text); rollback to a;",
    ["people(email)"],
    [],
  ],
  [
    "a second BEGIN",
    "create table z (y int);\nbegin; create table people(email text); begin; commit;",
    ["people(email)"],
    [],
  ],
  [
    "a DROP for one role",
    "create table z (y int);\ncreate table people (email text); do $$ begin if current_user <> 'app' then drop table people; end if; end $$;",
    [],
    ["whatever it takes away"],
  ],
  [
    "a DROP where nothing can be dropped",
    "create table z (y int);\ncreate table people (email text); set default_transaction_read_only = on; drop table people;",
    [],
    ["whatever is dropped from here on"],
  ],
  [
    "a transaction without an end",
    "create table z (y int);\ncreate table people (email text); begin; drop table people;",
    [],
    ["whatever its last transaction makes"],
  ],
  [
    "a DROP in a transaction that fails",
    "create table z (y int);\ncreate table people (email text); begin; select 1/0; drop table people; commit;",
    [],
    ["what it takes away"],
  ],
  [
    "a DROP that fails with another statement",
    "create table z (y int);\ncreate table people (email text);\ndrop table people\\; select 1/0;",
    [],
    ["whatever \\; brings"],
  ],
  [
    "PostgreSQL's own tables",
    "create table things (code text);\nset allow_system_table_mods = on; update pg_attribute set attname = 'email' where attrelid = 'things'::regclass and attname = 'code';",
    ["things(email)"],
    [],
  ],
  [
    "a star of a row",
    "create table z (y int);\ncreate view v as select (x).* from (select missing_rec() as x) t;",
    [],
    ["the columns of v by *"],
  ],
  [
    "a program in quotes",
    "create table z (y int);\n\\echo `psql -c 'create table people (email text)'`",
    [],
    ["whatever \\echo `psql -c 'create table people (email text)'` brings"],
  ],
  [
    "output that psql runs",
    "create table z (y int);\n\\o | psql\nselect 'create table people (email text);';",
    [],
    ["whatever \\o | psql brings"],
  ],
  [
    "a command behind one that fails",
    "\\pset nonsense \\copy z from stdin\ncreate table people (email text);",
    ["people(email)"],
    ["whatever \\copy z from stdin brings"],
  ],
  [
    "a command inside of quotes",
    "\\echo '\\copy z from stdin'\ncreate table people (email text);",
    ["people(email)"],
    [],
  ],
  [
    "a statement that is only described",
    "create table people (email text);\ndrop table people \\gdesc\n",
    ["people(email)"],
    [],
  ],
  [
    "what stands behind the end",
    "create table people (email text);\n\\q\ndrop table people;",
    ["people(email)"],
    [],
  ],
  [
    "a search path of a transaction",
    "create table people (code text); create schema s; begin; set local search_path = s; do $$ begin end $$; create table if not exists people (email text); commit; create table if not exists things (email text);",
    ["s.people(email)", "things(email)"],
    [],
  ],
  [
    "a DROP that a view prevents",
    "create table people (email text); create view v as select p.email, g.x from people p, gone g; drop table people;",
    ["v(email,x)"],
    ["what it takes away"],
  ],
];

describe("an address cannot be hidden", () => {
  it.each(ways)("by %s", async (_, sql, tables, told) => {
    expect(await read(sql)).toEqual({ tables, told });
  });
});

describe("what migrations do every day is no doubt", () => {
  it.each<[string, string]>([
    [
      "an enum that may be there",
      `DO $$ BEGIN CREATE TYPE status AS ENUM ('a'); EXCEPTION WHEN duplicate_object THEN null; END $$; create table a (email status);`,
    ],
    [
      "a column that may be there",
      `create table a (id int); DO $$ BEGIN IF NOT EXISTS (SELECT FROM information_schema.columns WHERE column_name = 'email') THEN ALTER TABLE a ADD COLUMN email text; END IF; END $$;`,
    ],
    [
      "a role, its rights and a setting of the database",
      `create table a (email text); DO $do$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'app') THEN CREATE ROLE app; END IF; EXECUTE format('ALTER DATABASE %I SET timezone TO $$UTC$$', current_database()); END $do$;`,
    ],
    [
      "a column for each table",
      `create table a (id int); do $$ declare r record; begin for r in select tablename from pg_tables where schemaname = 'public' loop execute format('ALTER TABLE %I ADD COLUMN email text', r.tablename); end loop; end $$;`,
    ],
    [
      "a trigger that touches rows",
      `create table a (email text, at timestamp); create function touch() returns trigger language plpgsql as $$ begin new.at = now(); return new; end $$; create trigger t before update on a for each row execute function touch(); insert into a values ('x'); update a set email = 'y';`,
    ],
    [
      "transactions with rows",
      `begin; create table a (b int, email text); insert into a values (1); commit; begin; alter table a drop column b; update a set email = ''; commit;`,
    ],
  ])("%s", async (_, sql) => {
    const { tables, told } = await read(sql);
    expect([tables.length, told]).toEqual([1, []]);
  });
});
