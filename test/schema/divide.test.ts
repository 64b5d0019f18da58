import { Readable } from "node:stream";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Divider } from "../../src/schema/divide";

/** The pieces of a script that comes in parts of these lengths. */
async function divided(script: string, lengths: readonly number[]): Promise<string[]> {
  const divider = new Divider(Readable.from(slices(script, lengths))[Symbol.asyncIterator]());
  const pieces: string[] = [];
  for await (const { kind, text, line } of divider.pieces()) {
    pieces.push(`${kind} ${line}: ${text.trim()}`);
    if (/^\s*COPY/.test(text)) divider.rowsFollow();
  }
  return pieces;
}

function* slices(script: string, lengths: readonly number[]): Generator<string> {
  let begin = 0;
  for (const length of lengths) {
    yield script.slice(begin, begin + length);
    begin += length;
  }
  yield script.slice(begin);
}

const statement = fc.constantFrom(
  "CREATE TABLE a (b text DEFAULT ';', \"c;\" int);",
  "SELECT $x$ ; $$ ' $x$, E'\\';', $1;",
  "/* ; /* ' */ ; */ SELECT 1; ",
  "-- ; '\nSELECT 2;",
  "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; SELECT CASE WHEN a THEN b END; END;",
  "CREATE RULE r AS ON INSERT TO a DO (SELECT 1; SELECT 2);",
  "SELECT a - b / c, x$y$z, 'é\\';",
);
const rows = fc.constantFrom(
  "INSERT INTO a (b) VALUES (1, 'x;', NULL);",
  "COPY a FROM stdin;\n;'\n\\.x\n\\.\n",
);
const command = fc.constantFrom("\\echo ;'\n", "\\connect app\n");

describe("a script", () => {
  it("is divided the same, however it comes", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(statement, rows, command), { maxLength: 12 }),
        fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 30 }),
        async (parts, lengths) => {
          const script = parts.join("\n");
          const pieces = await divided(script, lengths);
          expect(pieces).toEqual(await divided(script, []));
          expect(pieces.length).toBe(parts.length);
        },
      ),
    );
  });

  it("gives of rows only what says whose they are", async () => {
    expect(await divided("INSERT INTO a (b) VALUES (1), (2);", [])).toEqual([
      "rows 1: INSERT INTO a (b) VALUES",
    ]);
  });

  it.each(["f()", '"f" ()', "(SELECT f())", "1 @@@ 2"])(
    "keeps an INSERT of %s: it can do more",
    async (value) => {
      const sql = `INSERT INTO a VALUES (${value});`;
      expect(await divided(sql, [])).toEqual([`statement 1: ${sql}`]);
    },
  );
});
