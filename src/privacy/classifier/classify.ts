import { sensitivityOf } from "../category";
import { byDefinition } from "./by-definition";
import { byType, isSilent } from "./by-type";
import { featuresOf, surroundings } from "./features";
import { type InEnglish, inEnglish } from "./in-english";
import { candidates } from "./signals";
import type { Certain, ColumnFacts, PersonalDataFinding, Schema, TableFacts } from "./types";
import { weigh, type Weights } from "./weigh";

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
  if (isSilent(english.table, english.column)) return [];
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
      confidence: weigh(featuresOf(around, each, all), weights),
      evidence: each.evidence.replace(`(${column.name})`, () => `(${read(column.name, name)})`),
    }))
    .toSorted((one, other) => other.confidence - one.confidence);
  if (first === undefined || first.confidence < threshold) return undefined;
  return { ...first, confidence: Math.min(0.99, Number(first.confidence.toFixed(2))) };
}

/** A name as it is written, with its reading where that is another. */
const read = (english: string, name: string): string =>
  english === name ? name : `${name}: ${english.replaceAll("_", " ")}`;

const rated = (found: Certain): PersonalDataFinding => ({
  category: found.category,
  severity: sensitivityOf(found.category),
  confidence: found.confidence,
  evidence: found.evidence,
});
