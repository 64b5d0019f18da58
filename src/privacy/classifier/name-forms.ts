import { TermList } from "./match";
import { phrase } from "../phrase";

import { about as aboutWords } from "./vocabulary/about";
import { forms } from "./vocabulary/forms";

/** Whether the last words say that the column is about personal data, and none itself. */
export const about = new TermList(aboutWords, "atEnd");
const form = new TermList(forms, "atEnd");

/** The name without the table's own noun, whole or short: `nom_adh` of adherents, `user_email` of users. */
export function withoutTable(name: string, table: string): string {
  const noun =
    phrase(table.split(".").at(-1) ?? "")
      .split("_")
      .at(-2) ?? "";
  const words = name.split("_").filter(Boolean);
  const isNoun = (word = "") => word.length >= 3 && noun.startsWith(word.replace(/s$/, ""));
  if (words.length > 1 && isNoun(words.at(-1))) words.pop();
  else if (words.length > 1 && isNoun(words[0])) words.shift();
  return `_${words.join("_")}_`;
}

/** The words without the table's noun cut short behind them: `nom_adh` of adherents. */
export function withoutShortNoun(words: readonly string[], table: string): readonly string[] {
  const last = words.at(-1) ?? "";
  const noun = phrase(table).split("_").at(-2) ?? "";
  const isShort = last.length >= 3 && noun.length > last.length + 1 && noun.startsWith(last);
  return isShort && words.length > 1 ? words.slice(0, -1) : words;
}

/** The name without a letter for its type before it, as in `cVorname`. */
export const withoutPrefix = (name: string): string =>
  name.replace(/^_(?:[cdfiknst]|str|int|txt|fld)_(?=\w{3})/, "_");

/** The name without words that only say in which form or which of several it is. */
export function bare(name: string): string {
  const shorter = form.withoutLast(name);
  return shorter === name || shorter === "_" ? name : bare(shorter);
}
