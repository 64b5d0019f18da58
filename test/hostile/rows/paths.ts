import { dirname } from "node:path";
import type { Row } from "../row";

/** Characters that some part of the way from npm to the engine might read as something else. */
const odd: readonly (readonly [what: string, name: string])[] = [
  ["a # in its path", "a#b"],
  ["a ? in its path", "what?x"],
  ["a % in its path", "a%20b%zz"],
  ["a comma in its path", "a,b"],
  ["a quote in its path", 'a"b'],
  ["an apostrophe in its path", "it's"],
  ["blanks in its path", " a  b "],
  ["letters of other alphabets in its path", "Prüfung-検査-🦌"],
  ["a line break in its path", "a\nb"],
  ["a backslash in its path", "a\\b"],
  ["a dollar and backquotes in its path", "$HOME`id`"],
  ["a colon in its path", "a:b"],
  ["brackets and a star in its path", "[a]*{b}"],
  ["a dash in front of its name", "-rf"],
  ["a very long name", "x".repeat(200)],
];

/** A checkout, wherever it is. */
const checkouts: readonly Row[] = odd.map(([what, name]) => ({
  with: `a checkout with ${what}`,
  run: ["check", "--stack", "staging"],
  given: (place) => void place.ownCheckout(name),
  ends: 0,
  prints: ["staging: every promise is kept"],
}));

const fromSources: readonly Row[] = [
  {
    with: "a checkout with everything but ? and \\ in its path",
    run: ["schema", "check"],
    given: (place) => void place.ownCheckout(`a#b%20d,e'f"g h$j:k é\n`),
    ends: 0,
    prints: ["migrations, lock, dictionary and classifier agree"],
  },
  {
    with: "a checkout with a ? in its path",
    run: ["schema", "check"],
    given: (place) => void place.ownCheckout("what?x"),
    says: ["what?x", "move the checkout", 'without "?"'],
  },
  {
    with: "a checkout with a backslash in its path",
    run: ["recover", "prod"],
    given: (place) => void place.ownCheckout("what\\x"),
    says: ["what\\x", "move the checkout", 'without "\\"'],
  },
  {
    with: "a file with everything in its name",
    run: ["schema", "check", "--sql", `a#b%20,'"? é\n$.sql`],
    given: (place) => void place.write(`a#b%20,'"? é\n$.sql`, "CREATE TABLE t (week date);"),
    ends: 0,
    prints: ["no personal data in 1 table"],
  },
  {
    with: "a home and a temporary folder with everything in their names",
    run: ["preview"],
    given: (place) => {
      const folder = dirname(place.write(`a#b?%,'" é\n/file`, ""));
      return { env: { HOME: folder, TMPDIR: folder } };
    },
    ends: 0,
    prints: ["prod: every promise is kept"],
    says: ["No Pulumi engine was found"],
  },
  {
    with: "a report in a folder with everything in its name",
    run: ["check", "--sarif", `a#b?%,'" é/x.sarif`],
    given: (place) => void place.write(`a#b?%,'" é/other`, ""),
    ends: 0,
    prints: ["prod: every promise is kept"],
  },
  {
    with: "a sandbox whose folder cannot stand on PATH",
    run: ["sandbox", "--folder", "FOLDER/a:b", "true"],
    given: (place) => place.tool("pulumi", "echo v3.256.0"),
    says: ["a:b", "cannot stand on PATH", 'choose a folder without ":"'],
  },
];

export const paths: readonly Row[] = [...checkouts, ...fromSources];
