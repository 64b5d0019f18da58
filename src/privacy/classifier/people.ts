import { columnWords } from "../column-words";
import { termsOf } from "./match";
import { personNouns } from "./terms";
import type { TableFacts } from "./types";

const nouns = termsOf(personNouns, "atEnd");

/** Columns that only a row about a person has; two of them make a table one of persons. */
const telling = termsOf(
  `first name; last name; given name; family name; surname; password; birth date; date of birth;
   birthday; gender; username; user name; last login; last seen; last sign in at; nachname;
   vorname; prenom; apellidos; nom; maiden name; middle name; login; email; phone; mobile;
   salutation; anrede; avatar; date naissance; full name; job title; encrypted password; senha;
   data nasc; firstname; lastname; name first; name last; ssn; marital`,
  "atEnd",
);

const known = new WeakMap<TableFacts, boolean>();

/** Whether a row of the table is a person: by its name, or by what is kept of it. */
export function holdsPersons(table: TableFacts): boolean {
  const verdict = known.get(table) ?? (isCalledAfterPersons(table.name) || tells(table));
  known.set(table, verdict);
  return verdict;
}

export const isCalledAfterPersons = (name: string): boolean =>
  nouns.test(phrase(name.split(".").at(-1) ?? ""));

const tells = ({ columns }: TableFacts): boolean =>
  columns.filter(({ name, type }) => type !== "boolean" && telling.test(phrase(name))).length >= 3;

/** `_word_word_`, so that a pattern can ask for whole words. */
export function phrase(name: string): string {
  const kept = phrases.get(name) ?? `_${columnWords(name).join("_")}_`;
  if (phrases.size > 50_000) phrases.clear();
  phrases.set(name, kept);
  return kept;
}

const phrases = new Map<string, string>();
