import type { PersonalCategory } from "../category";
import { lazily, listed, oneOf } from "./match";
import { vocabulary } from "./terms";
import { harmless } from "./vocabulary/harmless";

/** How a term of the vocabulary counts (see Terms). */
export type TermKind = "anywhere" | "atEnd" | "ofPerson";

/** A term found in a name: its words are those from `start` up to `end`. */
export interface Match {
  /** `undefined` for a term that means nothing personal. */
  readonly category: PersonalCategory | undefined;
  readonly kind: TermKind;
  readonly start: number;
  readonly end: number;
}

type Entry = readonly (readonly [PersonalCategory | undefined, TermKind])[];
const kinds: readonly TermKind[] = ["anywhere", "atEnd", "ofPerson"];
let index: ReadonlyMap<string, Entry> | undefined;

/** Every term of the vocabulary in a name, wherever it stands. */
export function matchesIn(words: readonly string[]): readonly Match[] {
  index ??= indexed();
  const found: Match[] = [];
  for (let start = 0; start < words.length; start += 1) {
    for (let end = start + 1; end <= Math.min(words.length, start + 5); end += 1) {
      const term = words.slice(start, end).join(" ");
      for (const [category, kind] of index.get(term) ?? index.get(oneOf(term) ?? "") ?? [])
        found.push({ category, kind, start, end });
    }
  }
  return found;
}

/** Read when the first name is: a preview that judges no schema pays nothing. */
function indexed(): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const terms of vocabulary)
    for (const kind of kinds) {
      const entry: Entry = [[terms.category, kind]];
      for (const term of listed(terms[kind] ?? "")) {
        const others = entries.get(term);
        entries.set(term, others === undefined ? entry : [...others, ...entry]);
      }
    }
  const entry: Entry = [[undefined, "anywhere"]];
  for (const term of listed(harmless)) entries.set(term, entry);
  return entries;
}

const words = lazily(() => {
  index ??= indexed();
  return new Set([...index.keys()].join(" ").split(" "));
});

/** Whether a word stands in a term of the vocabulary, alone or among others. */
export const isOfVocabulary = (word: string): boolean => words().has(word);

/** Every word of the vocabulary. */
export const wordsOfVocabulary = (): readonly string[] => [...words()];

/** Whether the last words mean something that only looks personal: `failure_message`, `org_phone_code`. */
export const isHarmless = (words: readonly string[]): boolean =>
  matchesIn(words).some(({ category, end }) => category === undefined && end === words.length);
