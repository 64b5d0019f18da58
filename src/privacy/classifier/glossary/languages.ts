import { lazily, listed } from "../match";
import { about } from "../vocabulary/about";
import { forms } from "../vocabulary/forms";
import { institutionNouns, things } from "../vocabulary/surroundings";
import { de } from "./de";
import { es } from "./es";
import { fr } from "./fr";
import { it } from "./it";
import { nl } from "./nl";
import { pt } from "./pt";
import { sap } from "./sap";

/** A language in which columns are called. */
export interface Language {
  /** English words by the foreign ones, which have spaces between them. */
  readonly glossary: ReadonlyMap<string, readonly string[]>;
  /** Whether words are written together, and what stands between them. */
  readonly compounds: boolean;
  /** Whether the noun stands before what it is of: `date_naissance`. */
  readonly headFirst: boolean;
  /** Whether a name is read so where nothing else of the schema is. */
  readonly alone: boolean;
  /** Whether a foreign word is none of English, so that it tells the language. */
  readonly tells: (foreign: string) => boolean;
}

const kinds = [
  [de, true, true],
  [nl, true, true],
  [fr, false, true],
  [es, false, true],
  [it, false, true],
  [pt, false, true],
  [sap, false, false],
] as const;

/** Words of other languages that English has too. */
const alsoEnglish = `
  absence, alias, alimentary, banks, charge, complement, corps, declaration, digital, direction, division, doctor, evaluation, exclusion, examen, filiation, formation,
  fine, garage, genre, gestation, intervention, local, localise, medico, mode, moral, observation, oficial, operation, orientation,
  page, parcel, permit, personal, piece, plans, plaque, portable, postcode, profession, professor, prison, regime, region,
  representation, residence, sanction, securities, servitor, situation, statute, telephone, terminal, tribunal, tutor, visa`;

/** Read when the first name is judged. */
export const languages = lazily<readonly Language[]>(() => {
  const english = new Set([about, forms, institutionNouns, things, alsoEnglish].flatMap(listed));
  return kinds.map(([list, compounds, alone]) => ({
    glossary: glossaryOf(list, english),
    compounds,
    alone,
    headFirst: !compounds,
    tells: (foreign) =>
      foreign.length > 4 && !english.has(foreign) && !english.has(foreign.replace(/s$/, "")),
  }));
});

/**
 * The English words of a list by the foreign ones.
 * @param english takes the English words as well
 */
export function glossaryOf(
  list: string,
  english = new Set<string>(),
): ReadonlyMap<string, readonly string[]> {
  const glossary = new Map<string, readonly string[]>();
  for (const line of list.split(";")) {
    const [meaning = "", foreign = ""] = line.split(":");
    const words = meaning.trim().split(/\s+/);
    for (const word of words) english.add(word);
    for (const each of listed(plainly(foreign))) glossary.set(each, words);
  }
  return glossary;
}

/** `ue` and `ü` are one letter. */
export const plainly = (word: string): string => word.replaceAll(/([aou])e(?=[^aeiou]|$)/g, "$1");
