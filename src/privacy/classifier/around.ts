import type { PersonalCategory } from "../category";
import { columnWords } from "../column-words";
import { matchesIn } from "./lexicon";
import { isOfPersons } from "./persons";
import { shapeOf } from "./shape";
import type { Schema, TableFacts } from "./types";

const referredBy = new WeakMap<Schema, ReadonlySet<string>>();

/** The tables to which rows about persons have a key: an address that is one's own. */
export function personsRefer(schema: Schema): ReadonlySet<string> {
  const kept = referredBy.get(schema);
  if (kept !== undefined) return kept;
  const made = new Set(
    [...schema.values()]
      .filter(isOfPersons)
      .flatMap(({ foreignKeys }) => foreignKeys.map(({ references }) => references.table)),
  );
  referredBy.set(schema, made);
  return made;
}

const heldBy = new WeakMap<TableFacts, ReadonlyMap<PersonalCategory, number>>();

/** How many columns of the table are called as the categories' own terms. */
export function held(table: TableFacts): ReadonlyMap<PersonalCategory, number> {
  const known = heldBy.get(table);
  if (known !== undefined) return known;
  const counts = new Map<PersonalCategory, number>();
  for (const column of table.columns) {
    const words = columnWords(column.name);
    if (/^(?:boolean|time)$/.test(shapeOf(column)) && !words.includes("birth")) continue;
    const own = matchesIn(words).filter(
      ({ kind, end }) => kind !== "ofPerson" && end === words.length,
    );
    for (const category of new Set(own.flatMap((match) => match.category ?? [])))
      counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  heldBy.set(table, counts);
  return counts;
}
