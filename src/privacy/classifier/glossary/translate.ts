import { writtenWords } from "../../column-words";
import { type Language, languages, plainly } from "./languages";

/** Words of a name that belong together, in English. */
interface Chunk {
  readonly words: readonly string[];
  readonly known: boolean;
  readonly tells: boolean;
}

/** What stands for a word that means nothing: `ds` before any text. */
const nothing = "-";

/** A name in English words, `undefined` where the language knows none of it; words that are cut off are known as well. */
export function translated(name: string, language: Language): string | undefined {
  const chunks = chunksOf(name, language).map((chunk) =>
    chunk.known ? chunk : whole(chunk, language),
  );
  if (!chunks.some(({ known, words }) => known && !words.includes(nothing))) return undefined;
  return (language.headFirst ? reversed(chunks) : chunks)
    .flatMap(({ words }) => words)
    .filter((word, index, all) => word !== nothing && word !== all[index - 1])
    .join("_");
}

/** Whether a name is of the language alone, and of no other word. */
export function isWholly(name: string, language: Language): boolean {
  const chunks = chunksOf(name, language).filter(({ words }) => !/^\d+$/.test(words.join("")));
  return chunks.every(({ known }) => known) && chunks.some(({ tells }) => tells);
}

/** The one language that names are in, where enough of their words tell it. */
export function languageOf(names: readonly string[]): Language | undefined {
  const words = [...new Set(names.flatMap(writtenWords).map(plainly))];
  const [best] = languages()
    .map((language) => ({ language, count: words.filter((word) => tells(word, language)).length }))
    .toSorted((one, other) => other.count - one.count);
  return best && best.count >= 3 && best.count / words.length >= 0.06 ? best.language : undefined;
}

const tells = (word: string, language: Language): boolean =>
  chunksOf(word, language).some((chunk) => chunk.tells);

const small =
  /^(?:de|del|della|dello|dei|di|da|do|dos|das|du|des|la|le|les|el|los|il|lo|van|der|den|des|die|das|l|d|a|em|en|in|im|et|y|e|und|para|pour)$/;

const known = new WeakMap<Language, Map<string, readonly Chunk[]>>();

function chunksOf(name: string, language: Language): readonly Chunk[] {
  const names = known.get(language) ?? new Map<string, readonly Chunk[]>();
  known.set(language, names);
  if (names.size > 20_000) names.clear();
  const chunks = names.get(name) ?? divided(writtenWords(name).map(plainly), language);
  names.set(name, chunks);
  return chunks;
}

function divided(words: readonly string[], language: Language): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 0; at < words.length;) {
    const [length, chunk] = longest(words.slice(at, at + 4), language);
    if (chunk) chunks.push(chunk);
    at += length;
  }
  return chunks;
}

/** The longest term that the words begin with; small words between others mean nothing. */
function longest(words: readonly string[], language: Language): [number, Chunk | undefined] {
  for (let length = words.length; length > 0; length -= 1) {
    const foreign = words.slice(0, length).join(" ");
    const english = meaning(foreign, language);
    if (english) return [length, { words: english, known: true, tells: language.tells(foreign) }];
  }
  const [word = ""] = words;
  if (small.test(word)) return [1, undefined];
  const parts = language.compounds ? compound(word, language) : undefined;
  if (parts) return [1, { words: parts, known: true, tells: true }];
  return [1, { words: [word], known: false, tells: false }];
}

/** What a word of four letters or more begins: `naiss`, `famil`. */
function whole(chunk: Chunk, { glossary }: Language): Chunk {
  const [word = ""] = chunk.words;
  if (!/^[a-z]{5,}$/.test(word)) return chunk;
  const [, words] =
    [...glossary].find(
      ([foreign]) =>
        foreign.length > word.length + 1 && foreign.startsWith(word) && !foreign.includes(" "),
    ) ?? [];
  return words === undefined ? chunk : { words, known: true, tells: true };
}

/** Of a word, also in the plural. */
function meaning(word: string, { glossary, compounds }: Language): readonly string[] | undefined {
  const endings = compounds ? /(?:en|er|e|n|s)$/ : /(?:es|s|i)$/;
  return (
    glossary.get(word) ?? (word.length > 5 ? glossary.get(word.replace(endings, "")) : undefined)
  );
}

/** The known words that one is made of, the longest first, with what German and Dutch put between. */
function compound(word: string, language: Language): readonly string[] | undefined {
  for (let end = word.length; end > 2; end -= 1) {
    const first = language.glossary.get(word.slice(0, end));
    if (first === undefined) continue;
    if (end === word.length) return first;
    for (const between of ["", "s", "es", "n", "en", "e", "er"]) {
      const rest = word.slice(end).startsWith(between) ? word.slice(end + between.length) : "";
      const others =
        rest === "nr" ? ["number"] : rest.length > 2 ? compound(rest, language) : undefined;
      if (others) return [...first, ...others];
    }
  }
  return undefined;
}

/** The noun behind what it is of, as English has it; an unknown word before all and numbers stay. */
function reversed(chunks: readonly Chunk[]): readonly Chunk[] {
  const first = chunks.findIndex(({ known }) => known);
  const isNumber = ({ words }: Chunk) => /^\d+$/.test(words.join(""));
  const numbers = chunks.findLastIndex((chunk) => !isNumber(chunk)) + 1;
  return [
    ...chunks.slice(0, first),
    ...chunks.slice(first, numbers).toReversed(),
    ...chunks.slice(numbers),
  ];
}
