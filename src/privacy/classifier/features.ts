import type { PersonalCategory } from "../category";
import { columnWords } from "../column-words";
import { peopleNouns } from "../people";
import { phrase } from "../phrase";
import { hasAddress, machine } from "./by-place";
import { type Match, matchesIn } from "./lexicon";
import { TermList } from "./match";
import { besides, held, personsRefer } from "./around";
import { isCalledAfterPrograms, isOfInstitutions, isOfPrograms, whoseRow } from "./institutions";
import { isOwnNumber, targetByName } from "./target";
import { holdsPersons, isCalledAfterPersons, isOfPersons } from "./persons";
import { withoutShortNoun } from "./name-forms";
import { isTiny, shapeOf } from "./shape";
import type { Candidate } from "./signals";
import { singular, sortOf } from "./word-sorts";
import type { ColumnFacts, Schema, TableFacts } from "./types";
import * as tables from "./vocabulary/tables";

/** What a column and its table look like, whatever the category; shared by all candidates. */
export interface Surroundings {
  readonly words: readonly string[];
  readonly terms: readonly Match[];
  readonly general: readonly string[];
  readonly neighbours: ReadonlyMap<PersonalCategory, number>;
}

/**
 * The features of a candidate, of which each has a weight: where in the name its term stands, what the words
 * around it are, the type, the table's noun, keys, what the neighbours hold, and what else the column may be.
 */
export function featuresOf(
  { words, terms, general, neighbours }: Surroundings,
  candidate: Candidate,
  all: readonly Candidate[],
): readonly string[] {
  const { category, signs, match } = candidate;
  const position = match === undefined ? ["no term"] : placed(words, match);
  const beside = neighbours.get(category) ?? 0;
  const whose = whoseRow(words, match, general);
  const isListed = general.includes("of nobody") && general.includes(`table speaks of ${category}`);
  const own = [
    ...(whose === undefined ? [] : [whose]),
    ...signs.map((sign) => `sign ${sign}`),
    ...(isListed ? ["list of its kind"] : []),
    ...position,
    ...general,
    `beside ${beside > 3 ? "many" : beside > 0 ? "some" : "none"} of its kind`,
    ...terms.flatMap((other) => covering(other, candidate)),
    ...(signs.length > 1 ? ["several signs"] : signs.length === 0 ? ["no sign"] : []),
  ];
  return [
    "any",
    category,
    ...own,
    ...own.map((feature) => `${category}: ${feature}`),
    `${category}: begins with "${words[0] ?? ""}"`,
    ...rivals(category, all),
    ...(match === undefined ? [] : termIn(words.slice(match.start, match.end), candidate, general)),
    ...signs.flatMap((sign) => general.map((feature) => `${sign} + ${feature}`)),
  ];
}

/** A term, and of whose row: the weight of a patient is health, and that of a parcel none. */
function termIn(
  term: readonly string[],
  { category }: Candidate,
  general: readonly string[],
): string[] {
  const isPerson =
    general.includes("table of persons") || general.includes("persons by its columns");
  const whose = general.includes("of nobody") ? "nobody" : isPerson ? "a person" : "somebody";
  const own = `${category}: "${term.join(" ")}"`;
  return [own, `${own} of ${whose}`];
}

/** What else a column may be: `patient_note` beside a patient's key is rather the note. */
const rivals = (category: PersonalCategory, all: readonly Candidate[]): string[] =>
  all.length === 1
    ? ["alone", `${category}: alone`]
    : all
        .filter((other) => other.category !== category)
        .map((other) => `${category}: also ${other.category}`);

/** A longer term of another kind says what the shorter means: `phone code` is no phone. */
function covering(other: Match, { match, category }: Candidate): string[] {
  if (match === undefined || other.category === category) return [];
  const isWithin = other.start <= match.start && other.end >= match.end;
  if (!isWithin || other.end - other.start <= match.end - match.start) return [];
  return [other.category === undefined ? "in a harmless term" : "in a longer term"];
}

function placed(
  words: readonly string[],
  { kind, start, end }: NonNullable<Candidate["match"]>,
): string[] {
  const last = words.at(-1) ?? "";
  const after = words.slice(end).map((word) => (/^\d+$/.test(word) ? "digits" : sortOf(word)));
  // Which of several it is says nothing of a term that means one thing wherever it stands.
  const isNumbered = kind === "anywhere" && after.every((sort) => sort === "digits");
  const isLast = after.every((sort) => /^(?:digits|form)$/.test(sort));
  const place =
    start === 0 && isLast ? "whole" : isLast ? "last" : start === 0 ? "first" : "inside";
  const before = words.slice(0, start).map(sortOf);
  return [
    `${kind} ${place}`,
    ...(end - start > 1 ? ["several words"] : []),
    ...(after.length > 0 && !isNumbered ? [`then ${after.at(-1)}`] : []),
    ...(/^(?:digits|other)$/.test(after.at(-1) ?? "other") ? [] : [`then ${last}`]),
    ...(after.includes("about") ? ["then about"] : []),
    ...new Set(before.map((sort) => `after ${sort}`)),
  ];
}

/** What all candidates of a column share. */
export function surroundings(table: TableFacts, column: ColumnFacts, schema: Schema): Surroundings {
  const words = withoutShortNoun(columnWords(column.name), table.name);
  return {
    words,
    terms: matchesIn(words),
    general: [
      ...ofColumn(table, column, schema),
      ...ofTable(table),
      ...(isOfSomebody(table, schema) ? [] : ["of nobody"]),
    ],
    neighbours: held(table),
  };
}

function ofColumn(table: TableFacts, column: ColumnFacts, schema: Schema): string[] {
  const key = table.foreignKeys.find(({ columns }) => columns.includes(column.name));
  const last = columnWords(column.name).at(-1) ?? "";
  return [
    `type ${shapeOf(column)}`,
    `ends in ${sortOf(last)}`,
    ...[...besides(table, column)].map((category) => `next to ${category}`),
    ...(/^(?:about|number)$/.test(sortOf(last)) ? [`ends in ${last}`] : []),
    ...(key === undefined
      ? []
      : [
          isOfPersons(schema.get(key.references.table) ?? { name: key.references.table })
            ? "key to persons"
            : "key to things",
        ]),
    ...(key === undefined ? namedTarget(table, column, schema) : []),
    ...(machine.test(phrase(column.name)) ? ["of a machine"] : []),
    ...(personsRefer(schema).has(table.name) ? ["referred to by persons"] : []),
    ...(column.type.endsWith("[]") ? ["list"] : []),
    ...(isLong(table, column) ? ["long text"] : []),
    ...(isOwnNumber(table, column) ? ["the row's own number"] : []),
    ...(isTiny(column) ? ["type tiny"] : []),
  ];
}

/** Text without a bound, where others have one. */
const isLong = ({ columns }: TableFacts, { type }: ColumnFacts): boolean =>
  type === "text" && columns.some((other) => other.type.startsWith("character"));

/** Whose number a column is, where a table of the schema is called so, and nothing else leads there. */
function namedTarget(table: TableFacts, { name }: ColumnFacts, schema: Schema): string[] {
  const target = targetByName(table, name, schema);
  if (target === undefined) return [];
  return [isOfPersons(target) ? "named as persons" : "named as things"];
}

/** Tables of which the words of a column mean something of their own. */
const tableKinds = (
  [
    ["table of cards", tables.cardTable],
    ["table of writing", tables.writtenTable],
    ["table of reviews", tables.reviewTable],
    ["table of messages", tables.sentTable],
    ["table of secrets", tables.secretTable],
    ["table of health", tables.healthTable],
    ["table of posts", tables.postTable],
  ] as const
).map(([kind, list]) => [kind, new TermList(list, "atEnd")] as const);

const ofTables = new WeakMap<TableFacts, readonly string[]>();

function ofTable(table: TableFacts): readonly string[] {
  const known = ofTables.get(table) ?? tableFeatures(table);
  ofTables.set(table, known);
  return known;
}

function tableFeatures(table: TableFacts): string[] {
  const words = columnWords(table.name.split(".").at(-1) ?? "");
  const noun = words.at(-1)?.replace(/(?<!s)s$/, "") ?? "";
  const direct = ["name", "contact", "postal-address", "demographic", "government-id"] as const;
  const neighbours = held(table);
  const personal = direct.filter((category) => (neighbours.get(category) ?? 0) > 0).length;
  return [
    isCalledAfterPersons(table.name) ? "table of persons" : "other table",
    ...(holdsPersons(table) ? ["persons by its columns"] : []),
    ...(hasAddress(table) ? ["has an address"] : []),
    ...(isOfInstitutions(table) ? ["table of institutions"] : []),
    ...words.flatMap((word) => (sortOf(singular(word)) === "thing" ? ["table of things"] : [])),
    ...matchesIn([noun]).map(({ category = "nothing" }) => `table called ${category}`),
    ...new Set(
      matchesIn(words.map(singular))
        .concat(matchesIn(words))
        .map(({ category = "nothing" }) => `table speaks of ${category}`),
    ),
    ...tableKinds.filter(([, terms]) => terms.test(phrase(table.name))).map(([kind]) => kind),
    ...(words.some((word) => reference.test(word)) ? ["table of reference"] : []),
    ...(isOfPrograms(table) ? ["table of programs"] : []),
    ...(isCalledAfterPrograms(table) ? ["table called after programs"] : []),
    `${personal > 2 ? "many" : personal > 0 ? "some" : "no"} personal neighbours`,
    ...(table.columns.length < 6 ? ["small table"] : []),
    ...(table.columns.some(({ name }) => patient.test(phrase(name))) ? ["of a patient"] : []),
    ...(table.columns.some(({ name }) => ofSomebody.test(phrase(name))) ? ["of somebody"] : []),
    ...(/_(?:dim|dwh|stg|fct|fact|raw)_/.test(phrase(table.name)) ? ["warehouse"] : []),
  ];
}

/** What lists of codes and their meanings are called. */
const reference =
  /^(?:catalogu?e|codes?|concepts?|dict|dictionary|lkp|lkup|lookup|ref|reference|types?)$/;

/** Keys that make a row one about a person. */
const patient = /_(?:patients?|encounter|mrn|subject_id|hadm|medical_record)_/;
const ofSomebody = new RegExp(`_(?:${peopleNouns("keyed")})_(?:id|uuid|sk|key|number)_|_by_`);

/** Whether rows lead to a person, or are one; else they may be a list of diagnoses, posts or offences. */
const isOfSomebody = (table: TableFacts, schema: Schema): boolean =>
  holdsPersons(table) ||
  table.columns.some(
    ({ name }) => patient.test(phrase(name)) || leadsToPerson.test(phrase(name)),
  ) ||
  table.foreignKeys.some(({ references: { table: name } }) =>
    isOfPersons(schema.get(name) ?? { name }),
  );
const leadsToPerson = new RegExp(
  `_(?:${peopleNouns("referred")}|${peopleNouns("rows")})s?_(?:(?:id|uuid|sk|key|number|bk|hk)_)?$`,
);
