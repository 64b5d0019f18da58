import type { PersonalCategory } from "../category";
import { columnWords } from "../column-words";
import { matchesIn } from "./lexicon";
import { isOfPersons } from "./persons";
import { shapeOf } from "./shape";
import type { ColumnFacts, Schema, TableFacts } from "./types";

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
  for (const category of table.columns.flatMap((column) => [...called(column)]))
    counts.set(category, (counts.get(category) ?? 0) + 1);
  heldBy.set(table, counts);
  return counts;
}

/** What the columns just before and just after are called as: like stands beside like. */
export function besides(
  { columns }: TableFacts,
  { name }: ColumnFacts,
): ReadonlySet<PersonalCategory> {
  const at = columns.findIndex((column) => column.name === name);
  return new Set(
    [columns[at - 1], columns[at + 1]].flatMap((column) => [...(column ? called(column) : [])]),
  );
}

/** The categories of whose own terms a column's name ends in one. */
function called(column: ColumnFacts): ReadonlySet<PersonalCategory> {
  const words = columnWords(column.name);
  if (/^(?:boolean|time)$/.test(shapeOf(column)) && !words.includes("birth")) return new Set();
  return new Set(
    matchesIn(words)
      .filter(({ kind, end }) => kind !== "ofPerson" && end === words.length)
      .flatMap(({ category }) => category ?? []),
  );
}
