import { columnWords } from "./column-words";

/** A name as `_word_word_`, so that a pattern can ask for whole words without knowing where it begins. */
export function phrase(name: string): string {
  const kept = phrases.get(name) ?? `_${columnWords(name).join("_")}_`;
  if (phrases.size > 50_000) phrases.clear();
  phrases.set(name, kept);
  return kept;
}

const phrases = new Map<string, string>();
