import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AnalyticsStore } from "../support/analytics-store";

let store: AnalyticsStore;
beforeAll(async () => void (store = await AnalyticsStore.open()));
afterAll(() => store.close());

const signals = "aggregate_signals";

/** Ways to bring something in that the store must not hold, and where the guard has to point. */
const ways: readonly (readonly [way: string, sql: string, where: RegExp])[] = [
  ["another schema", "CREATE SCHEMA s; CREATE TABLE s.t (email text)", /^s\.t\.email|^s\.t$/],
  [
    "PostgreSQL's own schema",
    "CREATE TABLE information_schema.t (email text)",
    /^information_schema\.t/,
  ],
  ["quotes", `ALTER TABLE ${signals} ADD COLUMN "E-Mail" text`, /\.E-Mail$/],
  ["letters that look the same", `ALTER TABLE ${signals} ADD COLUMN "еmail" text`, /\.еmail$/],
  ["a letter of no width", `ALTER TABLE ${signals} ADD COLUMN "em\u200bail" text`, /ail$/],
  ["a new name", `ALTER TABLE ${signals} RENAME COLUMN page_name TO user_name`, /\.user_name$/],
  ["another type", `ALTER TABLE ${signals} ALTER created_at TYPE text`, /\.created_at$/],
  ["an innocent name for an address", `ALTER TABLE ${signals} ADD COLUMN origin inet`, /\.origin$/],
  ["an array", `ALTER TABLE ${signals} ADD COLUMN pages text[]`, /\.pages$/],
  ["bytes", `ALTER TABLE ${signals} ADD COLUMN blob bytea`, /\.blob$/],
  ["markup", `ALTER TABLE ${signals} ADD COLUMN doc xml`, /\.doc$/],
  ["a point", `ALTER TABLE ${signals} ADD COLUMN spot point`, /\.spot$/],
  [
    "a domain",
    `CREATE DOMAIN thing AS jsonb; ALTER TABLE ${signals} ADD COLUMN extra thing`,
    /\.extra$/,
  ],
  [
    "an extension that adopts it",
    "CREATE EXTENSION IF NOT EXISTS plpgsql; CREATE TABLE t (email text); ALTER EXTENSION plpgsql ADD TABLE t",
    /^t\.email$/,
  ],
  [
    "a domain of a domain",
    `CREATE DOMAIN a AS text; CREATE DOMAIN b AS a; ALTER TABLE ${signals} ADD COLUMN x b`,
    /\.x$/,
  ],
  [
    "a row in a column",
    `CREATE TYPE r AS (email text); ALTER TABLE ${signals} ADD COLUMN x r`,
    /^r\.email$/,
  ],
  [
    "words of an enum",
    `CREATE TYPE g AS ENUM ('male', 'female'); ALTER TABLE ${signals} ADD COLUMN x g`,
    /\.x$/,
  ],
  [
    "a generated column",
    `ALTER TABLE ${signals} ADD COLUMN x text GENERATED ALWAYS AS (page_name || 'x') STORED`,
    /\.x$/,
  ],
  ["a default", `ALTER TABLE ${signals} ADD COLUMN x text DEFAULT current_user`, /\.x$/],
  ["a child table", `CREATE TABLE c (email text) INHERITS (${signals})`, /^c\.email$/],
  ["LIKE", `CREATE TABLE c (LIKE ${signals}); ALTER TABLE c ADD COLUMN phone text`, /^c\.phone$/],
  ["CREATE TABLE AS", "CREATE TABLE c AS SELECT 'x'::text AS email", /^c\.email$/],
  ["SELECT INTO", "SELECT 'x'::text AS email INTO c", /^c\.email$/],
  [
    "a partition",
    "CREATE TABLE p (email text) PARTITION BY LIST (email); CREATE TABLE q PARTITION OF p DEFAULT",
    /^q\.email$/,
  ],
  ["an unlogged table", "CREATE UNLOGGED TABLE u (email text)", /^u\.email$/],
  ["a view", `CREATE VIEW v AS SELECT pseudonym AS user_id FROM ${signals}`, /^v\.user_id$/],
  [
    "a stored view",
    `CREATE MATERIALIZED VIEW v AS SELECT pseudonym AS user_id FROM ${signals}`,
    /^v\.user_id$/,
  ],
  [
    "a foreign table",
    "CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s FOREIGN DATA WRAPPER w; CREATE FOREIGN TABLE f (email text) SERVER s",
    /^f\.email$/,
  ],
  [
    "a DO block",
    "DO $$ BEGIN EXECUTE 'CREATE TABLE d (' || 'em' || 'ail text)'; END $$",
    /^d\.email$/,
  ],
  [
    "a trigger",
    `CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN EXECUTE NEW.page_name; RETURN NEW; END'; CREATE TRIGGER t BEFORE INSERT ON ${signals} FOR EACH ROW EXECUTE FUNCTION f()`,
    new RegExp(`^${signals}$`),
  ],
  [
    "a function for later",
    "CREATE FUNCTION later() RETURNS void LANGUAGE sql AS 'SELECT 1'",
    /^later\(\)$/,
  ],
  ["a procedure for later", "CREATE PROCEDURE later() LANGUAGE sql AS 'SELECT 1'", /^later\(\)$/],
  ["a rule", `CREATE RULE r AS ON INSERT TO ${signals} DO ALSO NOTHING`, /^r on /],
  [
    "an event trigger",
    "CREATE FUNCTION f() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END'; CREATE EVENT TRIGGER e ON ddl_command_end EXECUTE FUNCTION f()",
    /^e$/,
  ],
  ["a publication", `CREATE PUBLICATION p FOR TABLE ${signals}`, /^p$/],
  ["a large object", "SELECT lo_create(4711)", /^4711$/],
  [
    "a key of a person",
    "CREATE TABLE users (id int PRIMARY KEY); CREATE TABLE t (who int REFERENCES users (id))",
    /^t\.who$|^users/,
  ],
  [
    "a constraint that is gone",
    `ALTER TABLE ${signals} DROP CONSTRAINT ${signals}_codes`,
    /\.page_name$/,
  ],
  [
    "a pattern for everything",
    `ALTER TABLE ${signals} DROP CONSTRAINT ${signals}_codes, ADD CHECK (page_name ~ '^.*$')`,
    /\.page_name$/,
  ],
  [
    "a pattern with a way out",
    `ALTER TABLE ${signals} DROP CONSTRAINT ${signals}_codes, ADD CHECK (page_name ~ '^[a-z]+$' OR signal_count > 0)`,
    /\.page_name$/,
  ],
  [
    "a lower floor",
    `ALTER TABLE ${signals} DROP CONSTRAINT ${signals}_k_floor, ADD CHECK (contributor_count >= 2)`,
    new RegExp(`^${signals}$`),
  ],
];

describe("what the store must not hold does not come in by", () => {
  it.each(ways)("%s", async (_, sql, where) => {
    const places = (await store.guardWith(sql)).map((each) => each.where);
    expect(
      places.some((place) => where.test(place)),
      places.join(", "),
    ).toBe(true);
  });
});

describe("no sequence of migrations hides a planted column", () => {
  const planted = fc.constantFrom(
    "email",
    "first_name",
    "phone_number",
    "ip_address",
    "passport_no",
  );
  const name = fc.integer({ min: 0, max: 999 }).map((number) => `t${number}`);

  /** Each takes the name of the table that holds the column, and tells where the column is afterwards. */
  const step = fc.constantFrom<
    (table: string, column: string, fresh: string) => readonly [sql: string, table: string]
  >(
    (table, _, fresh) => [`ALTER TABLE ${table} RENAME TO ${fresh}`, fresh],
    (table, column, fresh) => [`CREATE TABLE ${fresh} AS SELECT ${column} FROM ${table}`, fresh],
    (table, _, fresh) => [
      `CREATE TABLE ${fresh} (LIKE ${table}); DROP TABLE ${table} CASCADE`,
      fresh,
    ],
    (table, _, fresh) => [`CREATE TABLE ${fresh} () INHERITS (${table})`, fresh],
    (table, column, fresh) => [
      `CREATE VIEW ${fresh}_v AS SELECT ${column} FROM ${table}; CREATE TABLE ${fresh} AS TABLE ${fresh}_v`,
      fresh,
    ],
    (table, column, fresh) => [
      `CREATE DOMAIN ${fresh}_d AS text; CREATE TABLE ${fresh} (${column} ${fresh}_d)`,
      fresh,
    ],
    (table, column, fresh) => [
      `CREATE TABLE ${fresh} (a text, ${column} text GENERATED ALWAYS AS (lower(a)) STORED)`,
      fresh,
    ],
    (table, column, fresh) => [
      `DO $$ BEGIN EXECUTE 'CREATE TABLE ${fresh} ' || '(${column} text)'; END $$`,
      fresh,
    ],
    (table, column, fresh) => [
      `CREATE TABLE ${fresh} (n int, ${column} text) PARTITION BY LIST (n); CREATE TABLE ${fresh}_p PARTITION OF ${fresh} DEFAULT`,
      fresh,
    ],
    (table, _, fresh) => [
      `CREATE SCHEMA s_${fresh}; CREATE TABLE ${fresh} (LIKE ${table}); ALTER TABLE ${fresh} SET SCHEMA s_${fresh}; CREATE TABLE ${fresh} (LIKE s_${fresh}.${fresh})`,
      fresh,
    ],
    (table, column) => [`COMMENT ON COLUMN ${table}.${column} IS 'a harmless count'`, table],
    (table, column) => [
      `ALTER TABLE ${table} ADD COLUMN noise int; ALTER TABLE ${table} DROP COLUMN noise; ALTER TABLE ${table} ALTER ${column} DROP NOT NULL`,
      table,
    ],
    (table, column, fresh) => [
      `ALTER TABLE ${table} RENAME ${column} TO ${fresh}_x; ALTER TABLE ${table} RENAME ${fresh}_x TO ${column}`,
      table,
    ],
  );

  it("of up to six, as classified and as unapproved", async () => {
    await fc.assert(
      fc.asyncProperty(
        planted,
        fc.uniqueArray(name, { minLength: 7, maxLength: 7 }),
        fc.array(step, { maxLength: 6 }),
        async (column, names, steps) => {
          let table = names[0] ?? "t";
          const sql = [`CREATE TABLE ${table} (${column} text)`];
          for (const [index, make] of steps.entries()) {
            // Generated columns and partitions cannot be inherited from or renamed everywhere; those sequences do not run.
            const [next, holder] = make(table, column, names[index + 1] ?? "t");
            sql.push(next);
            table = holder;
          }
          const found = await store.guardWith(sql.join(";\n")).catch((error: unknown) => {
            expect(String(error)).toMatch(/inherit|partition|generated/i);
            return undefined;
          });
          fc.pre(found !== undefined);
          const said = found?.filter(
            ({ where }) => where === `${table}.${column}` || where === table,
          );
          expect(said?.map(({ what }) => what).join()).toMatch(
            /not in the dictionary.*personal data/,
          );
        },
      ),
      { numRuns: 150 },
    );
  });
});
