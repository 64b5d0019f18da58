import type { PersonalCategory } from "../category";

/**
 * The vocabulary of one category, by what makes a term count. A term is the words of a column's name, in
 * lower case; several are divided by commas, in alphabetical order. Short forms are spelled out before
 * (`tel` is `phone`).
 */
export interface Terms {
  readonly category: PersonalCategory;
  /** Personal wherever they stand, unless the last word says that it is about something else. */
  readonly anywhere?: string;
  /** Personal as the last words: `page_title` is a title, `title_page` is a page. */
  readonly atEnd?: string;
  /** Personal as the whole name, where a row is a person. */
  readonly ofPerson?: string;
}

/** The terms of a list. */
export const listed = (list: string): readonly string[] =>
  list
    .split(",")
    .map(onOneLine)
    .filter((term) => term !== "");

function onOneLine(text: string): string {
  const term = text.trim();
  return term.includes("\n") ? term.replaceAll(/\s+/g, " ") : term;
}

/** What several words in the plural are one of: `predicted grade` of `predicted grades`. */
export const oneOf = (term: string): string | undefined =>
  term.endsWith("s") && /[ _]/.test(term) && !/(?:[\ds]|name)s$/.test(term)
    ? term.slice(0, -1)
    : undefined;

/**
 * A list of terms, asked of a phrase (`_word_word_`): whether one stands anywhere in it, is its end or is the whole of it.
 * Terms are looked up: a pattern of thousands takes longer to compile than a schema takes to read.
 */
export class TermList {
  constructor(
    private readonly list: string,
    private readonly place: "anywhere" | "atEnd" | "whole",
  ) {}

  test(phrase: string): boolean {
    if (this.place === "whole") return lookUp(this.list).terms.has(phrase.slice(1, -1));
    if (this.place === "atEnd") return this.lastIn(phrase) !== undefined;
    for (let end = phrase.length; end > 1; end = phrase.lastIndexOf("_", end - 2) + 1)
      if (this.lastIn(phrase.slice(0, end)) !== undefined) return true;
    return false;
  }

  /** The phrase without the longest term that it ends with. */
  withoutLast(phrase: string): string {
    const term = this.lastIn(phrase);
    return term === undefined ? phrase : phrase.slice(0, -term.length - 1);
  }

  /** The longest term that a phrase ends with. */
  private lastIn(phrase: string): string | undefined {
    const { terms, longest } = lookUp(this.list);
    let found: string | undefined;
    let start = phrase.length - 1;
    for (let words = 1; words <= longest && start > 0; words += 1) {
      start = phrase.lastIndexOf("_", start - 1);
      const term = phrase.slice(start + 1, -1);
      if (terms.has(term) || terms.has(oneOf(term) ?? "")) found = term;
    }
    return found;
  }
}

/** Terms as they stand in a phrase, and how many words the longest has. */
interface LookUp {
  readonly terms: ReadonlySet<string>;
  readonly longest: number;
}

const made = new Map<string, LookUp>();

/** Made when a list is first asked: a preview that judges no schema pays nothing. */
function lookUp(list: string): LookUp {
  const kept = made.get(list);
  if (kept !== undefined) return kept;
  const terms = listed(list).map((term) => (term.includes(" ") ? term.replaceAll(" ", "_") : term));
  const longest = terms.reduce((most, term) => Math.max(most, wordsIn(term)), 1);
  const look = { terms: new Set(terms), longest };
  made.set(list, look);
  return look;
}

function wordsIn(term: string): number {
  let words = 1;
  for (let at = term.indexOf("_"); at >= 0; at = term.indexOf("_", at + 1)) words += 1;
  return words;
}

/** Makes something when it is first asked for. */
export function lazily<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}
