import { peopleNouns } from "../people";
import { listed } from "./match";
import { about } from "./vocabulary/about";
import { forms } from "./vocabulary/forms";
import { institutionNouns, things } from "./vocabulary/surroundings";

/** Of a noun, or of words that end in one. */
export const singular = (words: string): string =>
  words.replace(/ies$/, "y").replace(/(?<!s)s$/, "");

/** What sort of word stands beside a term. */
export function sortOf(word: string): string {
  sorts ??= sortsOfWords();
  return sorts.get(word) ?? (/^\d+$/.test(word) ? "digits" : agent.test(word) ? "agent" : "other");
}

/** Nouns for who does something: `objector`, `caregiver`, `applicant`, `trustee`. */
const agent =
  /^\w{2,}(?:[^aeiou]er|or|ee|ant|ist|ian|teur|euse|eur|ador|edor|ante|iere|mann|frau)$/;

let sorts: ReadonlyMap<string, string> | undefined;

function sortsOfWords(): ReadonlyMap<string, string> {
  const numbers = "id, ids, uuid, guid, key, no, number, ref, code, fk, pk, uid, sk, nk, bk, hk";
  const flags =
    "is, has, was, can, should, must, needs, force, use, uses, show, hide, enable, allow, require, requires, num, total, last, min, max";
  const entry = (list: string, sort: string) => listed(list).map((word) => [word, sort] as const);
  return new Map([
    ...entry(peopleNouns("referred").replaceAll("|", ","), "person"),
    ...entry(institutionNouns, "institution"),
    ...entry(things, "thing"),
    ...entry(flags, "flag"),
    ...entry(forms, "form"),
    ...entry(about, "about"),
    ...entry(numbers, "number"),
  ]);
}
