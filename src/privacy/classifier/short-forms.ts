import { columnWords, writtenWords } from "../column-words";
import { glossaryOf, languages, plainly } from "./glossary/languages";
import { shorthand } from "./glossary/shorthand";
import { isOfVocabulary, wordsOfVocabulary } from "./lexicon";
import { lazily, listed } from "./match";
import { acronyms, fullWords } from "./vocabulary/full-words";
import { sortOf } from "./word-sorts";

/** Terse names, and how each of their words is read. */
export interface Terse {
  /** Whether words are cut as well, and not only written together. */
  readonly isCut: boolean;
  /** What the tables are called after: `inc` is short for the noun of `incident`. */
  readonly nouns: readonly string[];
  readonly read: Map<string, readonly string[]>;
}

/**
 * A name with its short forms spelled out: words without their vowels (`frst_nm`, `mrtl_sts_cd`), cut off
 * (`occup_cd`) or written together (`custfullname`). What means something as it stands is left alone; in a
 * terse schema it is read as short for a table's noun or as shorthand first (`pat_ph`).
 */
export function inFull(name: string, terse: Terse | undefined): string {
  const written = writtenWords(name);
  const spelled = written.flatMap((word) => fullForm(word, terse));
  return spelled.join(" ") === written.join(" ") ? name : spelled.join("_");
}

/** Whether names are written in shorthand: one word of seven is short, where elsewhere one of twenty is. */
export function isTerse(names: readonly string[]): boolean {
  const words = [...new Set(names.flatMap(writtenWords))].filter((word) =>
    /^[a-z]{2,}$/.test(word),
  );
  return words.filter(isShort).length >= Math.max(3, words.length / 7);
}

/** Whether names are words written together, which nothing divides: `grossmonthly`, `acctholder`. */
export function isJoined(names: readonly string[]): boolean {
  const undivided = names.map(writtenWords).filter(({ length }) => length === 1);
  const unread = undivided.filter(([word = ""]) => word.length > 6 && !isKnown(word));
  return undivided.length > names.length * 0.9 && unread.length > names.length * 0.3;
}

/** Whether a word is a short form, wherever it stands. */
const isShort = (word: string): boolean =>
  inShorthand().has(word) || (!isKnown(word) && lengthened(word, false) !== undefined);

/** The words and short forms that one is wholly made of, as few as can be; `undefined` where a part is none. */
export function apart(
  word: string,
  meant: (part: string) => string | undefined = anyPart,
): readonly string[] | undefined {
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 2; end <= word.length; end += 1)
    for (let start = 0; start <= end - 2; start += 1) {
      const before = best[start];
      const part = before && meant(word.slice(start, end));
      if (part && (best[end]?.length ?? Infinity) > before.length + 1)
        best[end] = [...before, part];
    }
  return best[word.length];
}

const ofItself = /^(?:id|ip|of|by|pin|otp|iban|bic|dob|ssn)$/;
const anyPart = (part: string): string | undefined => (ofItself.test(part) ? part : meantBy(part));

/** A part that needs no guess. */
const sure = (part: string): string | undefined =>
  inShorthand().get(part) ??
  (part.length > 3 ? (isFull().has(part) ? part : exactly(part)) : undefined);

/** A part of a name that is written together: what is a word, or short for one in three letters. */
const joint = (part: string): string | undefined =>
  /^(?:by|id|no|of|on)$/.test(part) ||
  isFull().has(part) ||
  (part.length > 3 && isOfVocabulary(part))
    ? part
    : part.length > 2
      ? inShorthand().get(part)
      : undefined;

/** The word that a part of a name is, or stands for. */
export const meantBy = (part: string): string | undefined =>
  inShorthand().get(part) ??
  (part.length < 3 ? undefined : isFull().has(part) ? part : lengthened(part, false));

const inShorthand = lazily(
  () => new Map([...glossaryOf(shorthand)].map(([short, words]) => [short, words.join(" ")])),
);
const isFull = lazily(() => new Set(listed(fullWords)));
const isAcronym = lazily(() => new Set(listed(acronyms)));

const plain = new Map<string, readonly string[]>();

function fullForm(word: string, terse: Terse | undefined): readonly string[] {
  const known = terse?.read ?? plain;
  const kept = known.get(word) ?? spelled(word, terse);
  if (known.size > 20_000) known.clear();
  known.set(word, kept);
  return kept;
}

function spelled(word: string, terse: Terse | undefined): readonly string[] {
  if (isFull().has(word)) return [word];
  const meant = terse?.isCut && (nounOf(word, terse.nouns) ?? inShorthand().get(word));
  if (meant) return meant.split(" ");
  const joined = terse && !terse.isCut && !isOfVocabulary(word) ? apart(word, joint) : undefined;
  if (joined) return joined.flatMap((part) => part.split(" "));
  if (isKnown(word)) return [word];
  const parts =
    together(word) ?? (terse?.isCut && exactly(word) === undefined ? apart(word, sure) : undefined);
  return (
    parts?.flatMap((part) => part.split(" ")) ?? [lengthened(word, terse?.isCut === true) ?? word]
  );
}

/** The noun of a table that a word is short for, by its beginning or its consonants. */
const nounOf = (word: string, nouns: readonly string[]): string | undefined =>
  word.length < 3 || isOfVocabulary(word)
    ? undefined
    : nouns.find(
        (noun) =>
          noun.length >= word.length + 3 &&
          (noun.startsWith(word) || (isBare(word) && skeleton(word) === skeleton(noun))),
      );

/** Whether a word is one, and no short form of another. */
export function isKnown(word: string): boolean {
  const [only, ...more] = columnWords(word);
  return (
    isFull().has(word) ||
    isAcronym().has(word) ||
    only !== word ||
    more.length > 0 ||
    sortOf(word) !== "other" ||
    isOfVocabulary(word) ||
    languages().some(({ glossary }) => glossary.has(plainly(word)))
  );
}

/** The full words that one is wholly made of: two or three, of four letters or more. */
function together(word: string, most = 3): readonly string[] | undefined {
  if (isFull().has(word) && word.length > 3) return [word];
  for (let end = most > 1 ? word.length - 2 : 0; end > 3; end -= 1) {
    const rest = isFull().has(word.slice(0, end)) ? together(word.slice(end), most - 1) : undefined;
    if (rest) return [word.slice(0, end), ...rest];
  }
  return /^(?:id|no|nr)$/.test(word) ? [word] : undefined;
}

interface Whole {
  readonly word: string;
  readonly bones: string;
}

const bonesOf = (word: string): Whole => ({ word, bones: skeleton(word) });
const wholes = lazily(() => listed(fullWords).map(bonesOf));
/** Words that are asked for by all their consonants only, as there are many. */
const seldom = lazily(() =>
  wordsOfVocabulary()
    .map(bonesOf)
    .filter(({ bones }) => bones.length > 3),
);

/** The first letter and the consonants behind it, each once where it is doubled: `frst`, `mdl`. */
const skeleton = (word: string): string =>
  `${word.slice(0, 1)}${word.slice(1).replaceAll(/[aeiou]/g, "")}`.replaceAll(/(.)\1+/g, "$1");

/** The word of which a short form has all the consonants, and no vowel. */
function exactly(short: string): string | undefined {
  if (!isBare(short)) return undefined;
  const bones = skeleton(short);
  const isIt = (whole: Whole) => whole.bones === bones;
  return (wholes().find(isIt) ?? seldom().find(isIt))?.word;
}

const isBare = (word: string): boolean => word.length > 2 && !/[aeiou]/.test(word.slice(1));

/**
 * The word that a short form of three letters or more stands for: by all its consonants, by the first and last and
 * some between, by the first ones, or as what it begins.
 */
function lengthened(short: string, terse: boolean): string | undefined {
  const bones = skeleton(short);
  // Three letters may be anything where words are written in full.
  const least = terse ? 3 : 4;
  const ways: readonly (((whole: Whole) => boolean) | false)[] = [
    isBare(short) &&
      bones.length >= least &&
      ((whole) => whole.bones.at(-1) === bones.at(-1) && isWithin(bones, whole.bones)),
    isBare(short) && bones.length >= least && ((whole) => whole.bones.startsWith(bones)),
    short.length > (terse ? 2 : 4) &&
      (({ word }) => word.length >= short.length + 3 && word.startsWith(short)),
    terse &&
      short.length > 3 &&
      (({ word }) => word.at(-1) === short.at(-1) && isWithin(short, word)),
    terse && short.length > 3 && (({ word }) => isWithin(short, word)),
  ];
  const found = ways.map((way) => way && wholes().find(way)).find((whole) => whole);
  return exactly(short) ?? (found || undefined)?.word;
}

/** Whether the letters stand in the word in this order, the first of them first. */
function isWithin(letters: string, word: string): boolean {
  if (letters.at(0) !== word.at(0)) return false;
  let at = 0;
  for (const letter of word) if (letter === letters.at(at)) at += 1;
  return at === letters.length;
}
