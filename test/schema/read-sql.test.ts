import { describe, expect, it } from "vitest";
import { readSql } from "../../src/schema/read-sql";

const read = (...texts: string[]) =>
  readSql(texts.map((sql, index) => ({ name: `${index + 1}.sql`, parts: [sql] })));
const catalogOf = async (...texts: string[]) => {
  const [only, ...others] = (await read(...texts)).databases;
  expect(others).toEqual([]);
  return only?.catalog ?? { tables: [], objects: [] };
};
const columnsOf = async (...texts: string[]) =>
  (await catalogOf(...texts)).tables.map(
    ({ name, columns }) =>
      `${name}: ${columns.map((each) => `${each.name} ${each.type}`).join(", ")}`,
  );

/** As pg_dump --schema-only writes it, with what an application's server has and PGlite does not. */
const dump = String.raw`
\restrict k3y
SET statement_timeout = 0;
SELECT pg_catalog.set_config('search_path', '', false);
CREATE SCHEMA app;
ALTER SCHEMA app OWNER TO boss;
CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS postgis WITH SCHEMA public;
CREATE FUNCTION app.stamp() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.note := 'a;b';
  RETURN NEW;
END $$;
CREATE TABLE app.users (
    id uuid DEFAULT public.new_ulid() NOT NULL,
    email public.citext NOT NULL,
    place public.geometry(Point,4326),
    areas public.geography(Polygon,4326)[],
    number bigint DEFAULT nextval('app.users_number_seq'::regclass),
    name character varying(255) COLLATE "de_DE.utf8"
);
ALTER TABLE app.users OWNER TO boss;
COPY app.users (id, email) FROM stdin;
1	CREATE TABLE not_sql (x;
\.
ALTER TABLE ONLY app.users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
CREATE INDEX users_place ON app.users USING gist (place);
CREATE TRIGGER stamping BEFORE INSERT ON app.users FOR EACH ROW EXECUTE FUNCTION app.stamp();
CREATE VIEW app.contacts AS SELECT email AS kontakt, public.st_x(place) AS x FROM app.users;
CREATE FOREIGN TABLE app.remote (email text) SERVER elsewhere OPTIONS (table_name 'x');
ALTER TABLE ONLY app.users ADD CONSTRAINT fk FOREIGN KEY (number) REFERENCES app.nowhere(id);
GRANT ALL ON TABLE app.users TO boss;
\unrestrict k3y
`;

describe("a dump", () => {
  it("loses no table and no column, whatever this PostgreSQL does not have", async () => {
    expect(await columnsOf(dump)).toEqual([
      "app.contacts: kontakt citext, x text",
      "app.remote: email text",
      "app.users: id uuid, email citext, place geometry, areas geography[], number bigint, name character varying(255)",
    ]);
  });

  it("is skipped in part with a count, a reason and, where it matters, a name", async () => {
    expect((await read(dump)).skipped).toEqual([
      { what: "psql command", reason: "it is for psql alone", count: 2 },
      { what: "SET", reason: "settings of a session say nothing about columns", count: 1 },
      { what: "OWNER TO", reason: "roles of the server are not here", count: 2 },
      { what: "COPY", reason: "rows are not read", count: 1 },
      { what: "CREATE INDEX", reason: "an index has no columns of its own", count: 1 },
      { what: "GRANT or REVOKE", reason: "privileges say nothing about columns", count: 1 },
      {
        what: "CREATE EXTENSION",
        reason: 'extension "postgis" is not available',
        count: 1,
        names: ["CREATE EXTENSION IF NOT EXISTS postgis WITH SCHEMA public"],
      },
      {
        what: "ALTER TABLE",
        reason: 'relation "app.nowhere" does not exist',
        count: 1,
        names: [
          "ALTER TABLE ONLY app.users ADD CONSTRAINT fk FOREIGN KEY (number) REFERENCES app.nowhere(id)",
        ],
      },
    ]);
  });

  it("may have indexes of partitions, and references to what a unique index guards", async () => {
    const sql = `
      CREATE TABLE logs (id bigint, day date NOT NULL) PARTITION BY RANGE (day);
      CREATE TABLE logs_1 (id bigint, day date NOT NULL);
      ALTER TABLE ONLY logs ATTACH PARTITION logs_1 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
      CREATE INDEX index_logs ON ONLY logs USING btree (id);
      CREATE INDEX logs_1_id_idx ON logs_1 USING btree (id);
      ALTER INDEX index_logs ATTACH PARTITION logs_1_id_idx;
      CREATE TABLE users (id bigint, email text);
      CREATE UNIQUE INDEX users_id ON users USING btree (id);
      CREATE TABLE posts (author bigint);
      ALTER TABLE ONLY posts ADD CONSTRAINT fk FOREIGN KEY (author) REFERENCES users(id);`;
    expect((await read(sql)).skipped).toEqual([
      { what: "CREATE INDEX", reason: "an index has no columns of its own", count: 3 },
    ]);
    const posts = (await catalogOf(sql)).tables.find(({ name }) => name === "posts");
    expect(posts?.foreignKeys.map(({ references }) => references.table)).toEqual(["users"]);
  });

  it("keeps the columns of a table whose constraints cannot be made", async () => {
    const sql = `CREATE TABLE bookings (
      id bigint NOT NULL, guest varchar(40), price numeric(10,2), tags text[], at timestamptz(3) DEFAULT now(),
      EXCLUDE USING gist (id WITH =)
    );`;
    expect(await columnsOf(sql)).toEqual([
      "bookings: id bigint, guest character varying(40), price numeric(10,2), tags text[], at timestamp(3) with time zone",
    ]);
    expect((await read(sql)).skipped).toMatchObject([
      {
        what: "constraints and defaults",
        reason: expect.stringMatching(/operator class/) as string,
      },
    ]);
  });

  it("gives stand-ins no type beneath that the application does not have", async () => {
    const users = (await catalogOf(dump)).tables.find(({ name }) => name === "app.users");
    expect(users?.columns.find(({ name }) => name === "place")).toEqual({
      name: "place",
      type: "geometry",
      nullable: true,
    });
  });
});

describe("the output of alembic", () => {
  it("is read with its transaction, its version table and its later changes", async () => {
    const sql = `
      BEGIN;
      CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, CONSTRAINT pk PRIMARY KEY (version_num));
      -- Running upgrade  -> 1a
      CREATE TABLE signals (week DATE NOT NULL, note TEXT);
      INSERT INTO alembic_version (version_num) VALUES ('1a');
      -- Running upgrade 1a -> 2b
      ALTER TABLE signals ADD COLUMN email VARCHAR(255);
      ALTER TABLE signals RENAME note TO remark;
      UPDATE alembic_version SET version_num='2b';
      COMMIT;`;
    expect(await columnsOf(sql)).toEqual([
      "alembic_version: version_num character varying(32)",
      "signals: week date, remark text, email character varying(255)",
    ]);
  });
});

describe("files in any order", () => {
  it("find what a later file makes", async () => {
    const child = "CREATE TABLE child (id int REFERENCES parent (id));";
    expect(await columnsOf(child, "CREATE TABLE parent (id int PRIMARY KEY);")).toEqual([
      "child: id integer",
      "parent: id integer",
    ]);
  });

  it("keep a table whose references lead nowhere", async () => {
    const sql = `CREATE TABLE child (
      id int REFERENCES gone (id) ON DELETE SET NULL, email text,
      CONSTRAINT fk FOREIGN KEY (id) REFERENCES app.gone (id) MATCH SIMPLE ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED
    );`;
    expect(await columnsOf(sql)).toEqual(["child: id integer, email text"]);
    expect((await read(sql)).skipped.map(({ what, count }) => [what, count])).toEqual([
      ["REFERENCES", 1],
    ]);
  });
});

describe("SQL that no PostgreSQL takes", () => {
  it.each([
    [
      "CREATE TABLE a (b text DEFAULT 'it);\nCREATE TABLE b (c int);",
      "1.sql:1: unterminated quoted string at or near \"'it);\n",
    ],
    [
      "CREATE TABLE a (b int);\nCOPY a FROM stdin;\n1\n",
      "1.sql:2: the rows of this COPY have no end",
    ],
    [
      "CREATE TABLE a (b int);\n\nCREATE TABL b (c int);",
      '1.sql:3: syntax error at or near "TABL"\n  CREATE TABL b (c int);',
    ],
  ])(
    "is refused with file, line, statement and PostgreSQL's own message: %s",
    async (sql, message) => {
      await expect(read(sql)).rejects.toThrow(message);
    },
  );

  it.each([
    ["CREATE TABLE `users` (`id` int)", "this is SQL of MySQL or MariaDB"],
    ["CREATE TABLE u (id int AUTO_INCREMENT)", "this is SQL of MySQL or MariaDB"],
    ["CREATE TABLE u (id int) ENGINE=InnoDB", "this is SQL of MySQL or MariaDB"],
    ["CREATE TABLE u (id INTEGER PRIMARY KEY AUTOINCREMENT)", "this is SQL of SQLite"],
    ["CREATE TABLE [dbo].[Users] ([Id] int)", "this is SQL of SQL Server"],
    ["CREATE TABLE u (id int)\nGO\nCREATE TABLE v (id int)", "this is SQL of SQL Server"],
    ["CREATE TABLE u (id VARCHAR2(9) ENABLE)", "this is SQL of Oracle, or of SQL*Plus"],
    ["CREATE TABLE ${schema}.u (id int)", "it is a template: give what it is made into"],
    ["CREATE TABLE {{ schema }}.u (id int)", "it is a template: give what it is made into"],
  ])("says whose SQL it refuses: %s", async (sql, whose) => {
    await expect(readSql([{ name: "it.sql", parts: [sql] }])).rejects.toThrow(
      new RegExp(`^it\\.sql:\\d: syntax error at or near ".+": ${whose.replace("*", "\\*")}\\n`),
    );
  });
});
