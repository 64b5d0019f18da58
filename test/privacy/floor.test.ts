import { PGlite } from "@electric-sql/pglite";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SchemaTable } from "../../src/domain/analytics-schema";
import { analyticsKFloorInDatabase } from "../../src/policies/rules/analytics/analytics-k-floor";
import { isBelowFloor } from "../../src/privacy/floor";
import { disagreements } from "../../src/schema/agreement";
import type { CatalogTable } from "../../src/schema/model";
import { faults } from "../support/resources";
import { column, schema } from "../support/schema";

const table = (check: string, type = "integer", name = "contributor_count"): SchemaTable => ({
  name: "weekly",
  columns: [column(name, type, false), column("other", "integer", true)],
  primaryKey: [],
  foreignKeys: [],
  indexed: [],
  checks: [check],
});

const isFloor = (check: string, type?: string, name?: string) =>
  !isBelowFloor(table(check, type, name));

describe("a floor is", () => {
  it.each([
    "CHECK (((contributor_count >= 20) AND (contributor_count <= 1000)))",
    "CHECK (contributor_count BETWEEN 20 AND 1000)",
    "CHECK (other > 0 AND contributor_count BETWEEN 20 AND 1000 AND other < 9)",
    "CHECK ((NOT (contributor_count < 20)))",
    "CHECK (NOT contributor_count <= 19 OR contributor_count > 50)",
    "CHECK (((contributor_count >= 20) OR (contributor_count = 25)))",
    "CHECK ((contributor_count = ANY (ARRAY[20, 50, 100])))",
    "CHECK (contributor_count IN (20, 50))",
    "CHECK (((contributor_count)::numeric >= 19.5))",
    `CHECK ("contributor_count" >= '20'::bigint)`,
    "check (Contributor_Count >= 2e1)",
    "CHECK ((((contributor_count >= 20)) AND CASE WHEN (other > 1) THEN true ELSE false END))",
  ])("%s", (check) => expect(isFloor(check)).toBe(true));

  it.each([
    "CHECK (contributor_count NOT BETWEEN 0 AND 19)",
    "CHECK (contributor_count BETWEEN SYMMETRIC 100 AND 20)",
    "CHECK (((contributor_count >= 20) OR (contributor_count IS NULL)))",
    "CHECK (((contributor_count >= 20) OR (contributor_count = 5)))",
    "CHECK (((contributor_count >= 20) OR NULL))",
    "CHECK (((contributor_count)::text >= '20'::text))",
    "CHECK (((contributor_count)::numeric(2,-1) >= 20))",
    "CHECK ((contributor_count > 18.99999999999999999999))",
    "CHECK ((COALESCE(contributor_count, 20) >= 20))",
    "CHECK ((contributor_count + 1) >= 20)",
    `CHECK (("Contributor_Count" >= 20))`,
    "CHECK ((contributor_count >= 20) -- or not",
    "CHECK ((contributor_count >= $$20$$))",
  ])("not %s", (check) => expect(isFloor(check)).toBe(false));

  it("counted in numbers: text is compared letter by letter", () => {
    const check = "CHECK (contributor_count >= '20')";
    expect([isFloor(check, "bigint"), isFloor(check, "text")]).toEqual([true, false]);
  });

  it("whole where the type is: half a contributor passes what is more than 19", () => {
    const check = "CHECK (contributor_count > 19)";
    expect([isFloor(check, "integer"), isFloor(check, "numeric(8,2)")]).toEqual([true, false]);
  });

  it("read under any name for contributors", () => {
    const check = `CHECK (("Number of Participants" >= 20))`;
    expect(isFloor(check, "integer", "Number of Participants")).toBe(true);
  });
});

/** Conditions on one count, in the ways that people and PostgreSQL write them. */
const { condition } = fc.letrec<{ condition: string; comparison: string }>((tie) => ({
  condition: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    tie("comparison"),
    fc.tuple(tie("condition"), tie("condition")).map(([a, b]) => `((${a}) AND (${b}))`),
    fc.tuple(tie("condition"), tie("condition")).map(([a, b]) => `(${a}) AND ${b}`),
    fc.tuple(tie("condition"), tie("condition")).map(([a, b]) => `((${a}) OR (${b}))`),
    tie("condition").map((part) => `NOT (${part})`),
  ),
  comparison: fc
    .tuple(
      fc.constantFrom(
        "contributor_count",
        `"contributor_count"`,
        "(contributor_count)::numeric",
        "((contributor_count)::bigint)",
      ),
      fc.constantFrom("=", "<>", "<", "<=", ">", ">="),
      fc.integer({ min: 17, max: 23 }),
      fc.constantFrom(
        (bound: number) => `${bound}`,
        (bound: number) => `(${bound})::bigint`,
        (bound: number) => `'${bound}'::numeric`,
        (bound: number) => `${bound}.5`,
      ),
      fc.constantFrom("plain", "swapped", "between", "not between", "in"),
    )
    .map(([name, operator, bound, print, form]) => {
      const value = print(bound);
      if (form === "swapped") return `(${value} ${operator} ${name})`;
      if (form === "between") return `${name} BETWEEN ${value} AND 1000`;
      if (form === "not between") return `${name} NOT BETWEEN -5 AND ${value}`;
      if (form === "in") return `${name} IN (${value}, 40)`;
      return `(${name} ${operator} ${value})`;
    }),
}));

const opaque = fc.constantFrom(
  "other > 0",
  "abs(contributor_count) >= 20",
  "contributor_count IS NOT NULL",
  "CASE WHEN other > 1 THEN contributor_count > 19 ELSE true END",
  "contributor_count * 2 >= 40",
);
const suffix = fc.constantFrom("", " NO INHERIT", " NOT VALID", " NOT ENFORCED");

describe("pack and guard", () => {
  it("agree on every CHECK", () => {
    fc.assert(
      fc.property(fc.oneof(condition, opaque), suffix, (text, end) => {
        const judged = table(`CHECK (${text})${end}`);
        expect(faults(analyticsKFloorInDatabase, schema([judged])).length).toBe(guard(judged));
      }),
      { numRuns: 500 },
    );
  });
});

/** How many tables the schema guard finds without a floor. */
function guard(judged: SchemaTable): number {
  const none = { unique: [], parents: [], triggers: [], writers: [] };
  const whole: CatalogTable = { ...judged, ...none, schema: "public", kind: "table" };
  const actual = { digest: "sha256:0", tables: [whole], objects: [], findings: [] };
  const sides = { actual, locked: actual, dictionary: { tables: {} }, extract: undefined };
  return disagreements(sides).filter(({ what }) => what.startsWith("no CHECK keeps out")).length;
}

describe("PostgreSQL", () => {
  let database: PGlite;
  beforeAll(async () => void (database = await PGlite.create()));
  afterAll(() => database.close());

  /** Whether it takes a bucket of some number below the floor, and how it prints the CHECK. */
  async function truth(text: string) {
    await database.exec(
      `DROP TABLE IF EXISTS weekly;
       CREATE TABLE weekly (contributor_count integer NOT NULL, other integer, CHECK (${text}))`,
    );
    const { rows } = await database.query<{ printed: string }>(
      "SELECT pg_get_constraintdef(oid) AS printed FROM pg_constraint WHERE conrelid = 'weekly'::regclass AND contype = 'c'",
    );
    const few = [-1_000_000, -6, -5, 0, 16, 17, 18, 19];
    const refused = await Promise.all(
      few.map((count) =>
        database.query(`INSERT INTO weekly VALUES (${count}, 2)`).then(
          () => false,
          () => true,
        ),
      ),
    );
    return { refusesFewer: refused.every(Boolean), printed: rows[0]?.printed ?? "" };
  }

  it("refuses what the reader says it refuses, as written and as printed", async () => {
    await fc.assert(
      fc.asyncProperty(condition, async (text) => {
        const { refusesFewer, printed } = await truth(text);
        expect({ written: isFloor(`CHECK (${text})`), printed: isFloor(printed) }).toEqual({
          written: refusesFewer,
          printed: refusesFewer,
        });
      }),
      { numRuns: 60 },
    );
  });

  it("refuses at least what the reader says where it does not understand all", async () => {
    const mixed = fc
      .tuple(condition, opaque, fc.constantFrom("AND", "OR", "AND NOT"))
      .map(([known, other, word]) => `(${known}) ${word} (${other})`);
    await fc.assert(
      fc.asyncProperty(mixed, async (text) => {
        const { refusesFewer, printed } = await truth(text);
        expect(isFloor(printed) && !refusesFewer).toBe(false);
      }),
      { numRuns: 40 },
    );
  });
});
