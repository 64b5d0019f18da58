import type { PersonalCategory } from "../category";
import { columnWords } from "../column-words";
import { phrase } from "../phrase";
import { byAccount } from "./by-account";
import { byContainer } from "./by-type";
import { byClinic } from "./by-clinic";
import { byName } from "./by-name";
import { byAddress, byPair, byPosition } from "./by-place";
import { byPerson } from "./by-person";
import { byRole } from "./by-role";
import { byStore } from "./by-store";
import { byTable, byWriting } from "./by-table";
import { byWork } from "./by-work";
import {
  holdsSecretsOfPrograms,
  namesSecretOfProgram,
  speaksOfInstitution,
  speaksOfProgram,
} from "./institutions";
import { isOfAnimals } from "./animals";
import { type Match, matchesIn } from "./lexicon";
import { isTooLong, keptIn, numbered, shapeOf } from "./shape";
import { isOwnNumber } from "./target";
import type { ColumnFacts, Detector, Schema, TableFacts } from "./types";

/** A category that something speaks for: what to weigh. */
export interface Candidate {
  readonly category: PersonalCategory;
  /** Signs that detectors saw. */
  readonly signs: readonly string[];
  /** The term of the vocabulary that fits best. */
  readonly match: Match | undefined;
  readonly evidence: string;
}

const detectors: readonly Detector[] = [
  byPair,
  byPosition,
  byTable,
  byPerson,
  byWriting,
  byName,
  byAddress,
  byContainer,
  byStore,
  byClinic,
  byAccount,
  byRole,
  byWork,
];

/** What else a sign for a person's data may mean. */
const twins: Partial<Record<PersonalCategory, PersonalCategory>> = {
  contact: "institution-contact",
  "postal-address": "institution-contact",
  credential: "system-credential",
};

/** Categories that are told in words, so that the number of a row is none of them: `comment_id`. */
const told = /^(?:contact|credential|free-text|likeness|name|postal-address)$/;

/** Facts, of which the number of the row that tells one is none: `marriage_id` of marriages. */
const ofFacts = /^(?:criminal|demographic|employment|family|financial|health)$/;

const isNumberOfThing = (name: string): boolean => /_ids?_$|^_id_/.test(phrase(name));

/** Every category that a detector or a term of the vocabulary speaks for. */
export function candidates(
  table: TableFacts,
  column: ColumnFacts,
  schema: Schema,
): readonly Candidate[] {
  const all = spokenFor(table, column, schema).filter(
    ({ category }) => !isTooLong(category, column),
  );
  return isOfAnimals(table) ? all.filter(({ category }) => !ofBody.test(category)) : all;
}

const ofBody = /^(?:demographic|family|health|likeness)$/;

/** What is reached by a protocol lies in no street. */
const ofServer = /_(?:imap|smtp|pop_3|ldap|server|listen|bind|mac|ip)_/;

function spokenFor(table: TableFacts, column: ColumnFacts, schema: Schema): readonly Candidate[] {
  const found = new Map<PersonalCategory, Candidate>();
  const isOwn =
    (isNumberOfThing(column.name) || phrase(column.name).endsWith("_ref_")) &&
    isOwnNumber(table, column);
  for (const detect of detectors) {
    const said = detect(table, column, schema);
    if (said && !(isOwn && ofFacts.test(said[0]))) add(found, said[0], said[2], { sign: said[1] });
  }
  const shape = shapeOf(column);
  const matches = matchesIn(columnWords(column.name));
  const isLast = ({ end }: Match) => end === columnWords(column.name).length;
  // `spouse_id` leads to the spouse.
  const isNumberOfPerson =
    /_(?:ids?|number)_$/.test(phrase(column.name)) && found.has("person-key");
  const isPart = ({ start, end }: Match) =>
    matches.some(
      (other) =>
        other.category === undefined &&
        other.start <= start &&
        other.end >= end &&
        other.end - other.start > end - start,
    );
  for (const match of matches.filter((each) => !isPart(each)))
    if (
      match.category !== undefined &&
      keptIn[match.category]?.includes(shape) !== false &&
      (shape !== "number" || numbered(match.category, phrase(column.name))) &&
      !(isNumberOfThing(column.name) && told.test(match.category) && !isLast(match)) &&
      !(match.category === "family" && isNumberOfPerson) &&
      !(match.category === "postal-address" && ofServer.test(phrase(column.name))) &&
      !(isOwn && ofFacts.test(match.category))
    )
      add(found, match.category, `its name (${column.name})`, { match });
  return [...found.values()].flatMap((each) => {
    const twin = twins[each.category];
    if (twin === "institution-contact" && !speaksOfInstitution(table, column.name)) return [each];
    if (twin === "system-credential") {
      if (namesSecretOfProgram(column.name) || holdsSecretsOfPrograms(table))
        return [{ ...each, category: twin }];
      if (!speaksOfProgram(table, column.name)) return [each];
    }
    return twin === undefined || found.has(twin) ? [each] : [each, { ...each, category: twin }];
  });
}

function add(
  found: Map<PersonalCategory, Candidate>,
  category: PersonalCategory,
  evidence: string,
  { sign, match }: { sign?: string; match?: Match },
): void {
  const known = found.get(category) ?? { category, signs: [], match: undefined, evidence };
  found.set(category, {
    ...known,
    signs: sign === undefined ? known.signs : [...known.signs, sign],
    match: better(known.match, match),
  });
}

/** The longer of two, and of equals the later. */
function better(one: Match | undefined, other: Match | undefined): Match | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const length = (match: Match) => match.end - match.start;
  if (length(one) !== length(other)) return length(one) > length(other) ? one : other;
  return one.end >= other.end && one.kind !== "ofPerson" ? one : other;
}
