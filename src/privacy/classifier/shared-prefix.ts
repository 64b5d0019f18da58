import { columnWords, writtenWords } from "../column-words";
import { matchesIn } from "./lexicon";
import type { TableFacts } from "./types";
import { sortOf } from "./word-sorts";

const known = new WeakMap<TableFacts, string | undefined>();

/**
 * The short form that begins most names of a table and says nothing of its own: `eec` of `eec_name`,
 * `eec_relationship`, `eec_home_no`. `undefined` where there is none, or where it is a word.
 */
export function sharedPrefix(table: TableFacts): string | undefined {
  if (!known.has(table)) known.set(table, found(table));
  return known.get(table);
}

function found({ name, columns }: TableFacts): string | undefined {
  const counts = new Map<string, number>();
  for (const column of columns) {
    const [first = "", ...rest] = writtenWords(column.name);
    if (rest.length > 0) counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  const [most, count] = [...counts].reduce(
    (one, other) => (other[1] > one[1] ? other : one),
    ["", 0],
  );
  return count >= 3 && count >= columns.length * 0.6 && saysNothing(most, name) ? most : undefined;
}

/** Two to four letters, neither spelled out nor of any vocabulary, and no noun of the table. */
function saysNothing(word: string, table: string): boolean {
  const [spelled, ...more] = columnWords(word);
  return (
    word.length >= 2 &&
    word.length <= 4 &&
    !columnWords(table).includes(word) &&
    spelled === word &&
    more.length === 0 &&
    sortOf(word) === "other" &&
    matchesIn([word]).length === 0
  );
}

/** A name without the prefix that its table's names share. */
export const withoutShared = (name: string, prefix: string | undefined): string =>
  prefix !== undefined && writtenWords(name)[0] === prefix && writtenWords(name).length > 1
    ? writtenWords(name).slice(1).join("_")
    : name;
