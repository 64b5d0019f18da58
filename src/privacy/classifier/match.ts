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

/** A pattern for a list of terms over `_word_word_`. */
export function termsOf(list: string, where: "anywhere" | "atEnd" | "whole"): RegExp {
  const terms = list
    .split(",")
    .map((term) => term.trim().replaceAll(/\s+/g, "_"))
    .filter((term) => term !== "");
  const any = `_(?:${terms.join("|")})_`;
  return new RegExp(where === "anywhere" ? any : where === "atEnd" ? `${any}$` : `^${any}$`);
}

/** Makes something when it is first asked for. */
export function lazily<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}
