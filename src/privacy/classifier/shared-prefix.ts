import { columnWords, writtenWords } from "../column-words";
import { matchesIn } from "./lexicon";
import { apart, meantBy } from "./short-forms";
import { sortOf } from "./word-sorts";

/** What most names of a table or of a schema begin with. */
export interface SharedPrefix {
  readonly letters: string;
  /** Whether nothing stands between it and the rest: `ccfname`. */
  readonly glued: boolean;
  /** The word that it stands for, where its length or the table's name tells. */
  readonly meant?: string;
}

type Named = { readonly name: string; readonly columns: readonly { readonly name: string }[] };

const known = new WeakMap<Named, SharedPrefix | undefined>();

/**
 * The short form that begins most names of a table and is no word of its own: `eec` of `eec_name`,
 * `eec_relationship`, `eec_home_no`; `cust` of `CUSTNAME`, `CUSTZIP`. `undefined` where there is none.
 */
export function sharedPrefix(table: Named): SharedPrefix | undefined {
  if (!known.has(table)) known.set(table, apartFrom(table) ?? gluedTo(table));
  return known.get(table);
}

function apartFrom({ name, columns }: Named): SharedPrefix | undefined {
  const counts = new Map<string, number>();
  for (const column of columns) {
    const [first = "", ...rest] = writtenWords(column.name);
    if (rest.length > 0) counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  const [most, count] = [...counts].reduce(
    (one, other) => (other[1] > one[1] ? other : one),
    ["", 0],
  );
  return count >= 3 && count >= columns.length * 0.6 && saysNothing(most, name)
    ? { letters: most, glued: false }
    : undefined;
}

/** Up to eight letters, neither spelled out nor of any vocabulary; a table's noun only where it is no word either. */
const saysNothing = (word: string, table: string): boolean =>
  word.length >= 2 &&
  word.length <= 8 &&
  isNoWord(word) &&
  (word.length <= 4
    ? !columnWords(table).includes(word) || columnWords(table).length === 1
    : columnWords(table).includes(word));

function isNoWord(word: string): boolean {
  const [spelled, ...more] = columnWords(word);
  return (
    spelled === word &&
    more.length === 0 &&
    sortOf(word) === "other" &&
    matchesIn([word]).length === 0
  );
}

/** The letters that names begin with which are no words, and without which they can be read, or all of a longer table. */
function gluedTo({ name: table, columns }: Named): SharedPrefix | undefined {
  const firsts = [...new Set(columns.map(({ name }) => writtenWords(name)[0] ?? ""))];
  const glued = firsts.filter((word) => word.length > 3 && isNoWord(word));
  const enough = Math.max(4, firsts.length * 0.6);
  if (glued.length < enough) return undefined;
  const beginnings = glued.flatMap((word) => [1, 2, 3, 4, 5].map((end) => word.slice(0, end)));
  const all = [...new Set(beginnings)]
    .map((letters) => {
      const sharing = glued.filter((word) => word.startsWith(letters) && word !== letters);
      const read = sharing.filter((word) => apart(word.slice(letters.length)) !== undefined);
      return { letters, sharing: sharing.length, read: read.length };
    })
    .filter(({ letters, sharing, read }) => {
      const isOfAll = firsts.length > 5 && letters.length > 1 && sharing > firsts.length * 0.9;
      return sharing >= enough && (isOfAll || read >= sharing * 0.6);
    });
  const most = Math.max(...all.map(({ read }) => read));
  // Of two that are as good the longer: `acct`, though `ac` leaves words too.
  const [best] = all
    .filter(({ read }) => read >= most * 0.9)
    .toSorted((one, other) => other.letters.length - one.letters.length);
  return best && { letters: best.letters, glued: true, ...meaning(best.letters, table) };
}

function meaning(letters: string, table: string): Pick<SharedPrefix, "meant"> {
  const meant = meantBy(letters);
  const nouns = writtenWords(table).flatMap((word) => [word, ...(apart(word) ?? [])]);
  return meant !== undefined && (letters.length > 2 || nouns.includes(meant)) ? { meant } : {};
}

/** A name without the prefix that its table's names share; one that is glued on is spelled out where it means a word. */
export function withoutShared(name: string, prefix: SharedPrefix | undefined): string {
  const [first = "", ...rest] = writtenWords(name);
  if (prefix === undefined || !first.startsWith(prefix.letters)) return name;
  if (!prefix.glued) return first === prefix.letters && rest.length > 0 ? rest.join("_") : name;
  const own = first.slice(prefix.letters.length);
  return own.length < 2
    ? name
    : [prefix.meant ?? [], apart(own) ?? own, rest].flat().join("_").replaceAll(" ", "_");
}
