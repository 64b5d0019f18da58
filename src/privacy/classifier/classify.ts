import { sensitivityOf } from "../category";
import { byDefinition } from "./by-definition";
import { byType, isSilent } from "./by-type";
import { featuresOf, type Surroundings, surroundings } from "./features";
import { type InEnglish, inEnglish } from "./in-english";
import { whoseRow } from "./institutions";
import { type Candidate, candidates } from "./signals";
import type { Certain, ColumnFacts, PersonalDataFinding, Schema, TableFacts } from "./types";
import { weigh, type Weights } from "./weigh";
import { sortOf } from "./word-sorts";

const alone: Schema = new Map();

/**
 * What a column can be personal data for: nothing, or the category that most speaks for. It reads names as
 * whole words, types, the table around and what the schema says of the column; never a value (DPIA §1.4, §4.5).
 * Pass the tables around where they are known: a key tells more when its target is seen.
 */
export function classify(
  table: TableFacts,
  column: ColumnFacts,
  schema: Schema = alone,
  weights?: Weights,
): readonly PersonalDataFinding[] {
  const english = inEnglish(table, column, schema);
  const certain = byType(english.column);
  const open = certain?.category === "container" ? certain : undefined;
  if (certain !== undefined && open === undefined) return [rated(certain)];
  if (isSilent(english.column)) return [];
  const judge = (other: ColumnFacts) => classify(table, other, schema, weights)[0];
  const said = likeliest(english, column.name, weights) ?? byDefinition(table, column, judge);
  return [said, said?.category === "container" ? undefined : open].flatMap((each) =>
    each === undefined ? [] : [rated(each)],
  );
}

/** From this on a category is said: a miss costs more than a false alarm. */
const threshold = 0.25;

function likeliest(
  { table, column, schema }: InEnglish,
  name: string,
  weights?: Weights,
): Certain | undefined {
  const all = candidates(table, column, schema);
  const around = surroundings(table, column, schema);
  const [first] = all
    .map((each) => ({
      category: each.category,
      confidence: Math.max(weigh(featuresOf(around, each), weights), atLeast(around, each)),
      evidence: each.evidence.replace(`(${column.name})`, () => `(${read(column.name, name)})`),
    }))
    .toSorted((one, other) => other.confidence - one.confidence);
  if (first === undefined || first.confidence < threshold) return undefined;
  return { ...first, confidence: Math.min(0.99, Number(first.confidence.toFixed(2))) };
}

/** A name as it is written, with its reading where that is another. */
const read = (english: string, name: string): string =>
  english === name ? name : `${name}: ${english.replaceAll("_", " ")}`;

/**
 * What needs no learning: a name that is a term and nothing else means it, in whatever table, and the parts of
 * an address belong together.
 */
function atLeast(
  { words, general }: Pick<Surroundings, "words" | "general">,
  { category, signs, match }: Candidate,
): number {
  if (signs.includes("beside an address") && category === addressOf(words, match, general))
    return 0.3;
  if (category === "health" && signs.includes("measured")) return 0.4;
  if (category === "contact" && signs.includes("table of contacts")) return 0.6;
  if (category === "system-credential" && signs.includes("key of a program")) return 0.5;
  if (match?.category !== category || match.kind !== "anywhere" || match.start > 0) return 0;
  const isWhole = words.slice(match.end).every((word) => sortOf(word) === "form");
  return isWhole && signs.length > 0 ? 0.5 : 0;
}

/** What an address of the row is. */
const addressOf = (
  words: readonly string[],
  match: Candidate["match"],
  general: readonly string[],
): Certain["category"] =>
  /institution/.test(whoseRow(words, match, general) ?? "")
    ? "institution-contact"
    : "postal-address";

const rated = (found: Certain): PersonalDataFinding => ({
  category: found.category,
  severity: sensitivityOf(found.category),
  confidence: found.confidence,
  evidence: found.evidence,
});
