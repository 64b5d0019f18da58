import { kFloor } from "../domain/anonymity";
import { type ApprovedColumns, postgresType } from "../domain/dictionary";
import { isApprovedGoal } from "../domain/goals";
import { isBelowFloor, isSignalTable } from "../privacy/floor";
import { holdsText, isClosed } from "../privacy/closed-text";
import { approvedColumns, type Dictionary } from "./dictionary";
import type { LockFile } from "./lock-file";
import type { CatalogTable } from "./model";
import { raxx } from "../process/raxx-command";

/** Two that have to say the same and do not, as a reviewer would want to read it. */
export interface Disagreement {
  /** Table, column or object. */
  readonly where: string;
  readonly what: string;
  readonly remedy: string;
}

export interface Sides {
  /** What the migrations give now. */
  readonly actual: LockFile;
  /** What was reviewed; absent where nothing was. */
  readonly locked: LockFile | undefined;
  readonly dictionary: Dictionary;
  /** The dictionary's extract that the policies are built with. */
  readonly extract: ApprovedColumns | undefined;
}

/**
 * Where migrations, lock, dictionary and classifier disagree; nothing where the store can be deployed
 * (DPIA §1.4, §1.5, §4.5, §6 condition 5).
 */
export function disagreements({ actual, locked, dictionary, extract }: Sides): Disagreement[] {
  return [
    ...actual.tables.flatMap((table) => unapproved(table, dictionary)),
    ...unused(actual, dictionary),
    ...unassessed(dictionary),
    ...personal(actual),
    ...actual.tables.filter(keepsRows).flatMap(openTexts),
    ...actual.tables.filter(keepsRows).flatMap(weakFloor),
    ...objects(actual),
    ...stale(actual, locked),
    ...staleExtract(dictionary, extract),
  ];
}

const approve =
  "Remove it, or have the DPIA re-run (§6 condition 5) and add it to db/analytics/dictionary.yaml.";
const relock = `Run \`${raxx`schema lock`}\`, review what changed and commit it.`;

/** What exists and nobody approved. */
function unapproved({ name, kind, columns }: CatalogTable, { tables }: Dictionary): Disagreement[] {
  const known = own(tables, name);
  if (known === undefined)
    return [{ where: name, what: `this ${kind} is not in the dictionary`, remedy: approve }];
  return columns.flatMap((column) => {
    const where = `${name}.${column.name}`;
    const type = own(known.columns, column.name)?.type;
    if (type === undefined)
      return [
        { where, what: `this column (${column.type}) is not in the dictionary`, remedy: approve },
      ];
    if (postgresType(type) === postgresType(column.type)) return [];
    const what = `the dictionary approves ${type} and the migrations give ${column.type}`;
    return [{ where, what, remedy: approve }];
  });
}

const own = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** What was approved and does not exist: an approval in advance is none. */
function unused({ tables }: LockFile, dictionary: Dictionary): Disagreement[] {
  const existing = new Set(
    tables.flatMap(({ name, columns }) => [name, ...columns.map((each) => `${name}.${each.name}`)]),
  );
  const approved = Object.entries(dictionary.tables).flatMap(([name, { columns }]) => [
    name,
    ...Object.keys(columns).map((column) => `${name}.${column}`),
  ]);
  return approved
    .filter((where) => !existing.has(where))
    .map((where) => ({
      where,
      what: "the dictionary approves it and no migration gives it",
      remedy: "Take it out of db/analytics/dictionary.yaml, or add the migration.",
    }));
}

/** A goal that the assessment does not know is approved by no entry of a dictionary (DPIA §6 condition 2). */
const unassessed = ({ tables }: Dictionary): Disagreement[] =>
  Object.entries(tables).flatMap(([table, { columns }]) =>
    Object.entries(columns).flatMap(([column, { goals }]) =>
      goals
        .filter((goal) => !isApprovedGoal(goal))
        .map((goal) => ({
          where: `${table}.${column}`,
          what: `it serves goal ${goal}, which the assessment does not approve`,
          remedy: "Remove it, or have the DPIA re-run (§6 condition 2).",
        })),
    ),
  );

const personal = ({ findings }: LockFile): Disagreement[] =>
  findings.map(({ table, column, category, confidence, evidence }) => ({
    where: `${table}.${column}`,
    what: `this can hold personal data: ${category} (${Math.round(confidence * 100)} %, by ${evidence})`,
    remedy:
      "Remove the column, or keep a range or a code of the product's own vocabulary in a column named after it.",
  }));

const keepsRows = ({ kind }: CatalogTable): boolean => !/view|composite/.test(kind);

/** Text that takes anything takes a name, an address or a number of an account as well. */
const openTexts = ({ name, columns, checks }: CatalogTable): Disagreement[] =>
  columns
    .filter(({ type, baseType = type, labels }) => labels === undefined && holdsText(baseType))
    .filter((column) => !isClosed(column.name, checks))
    .map((column) => ({
      where: `${name}.${column.name}`,
      what: "anything can be written into this text: no CHECK closes it",
      remedy: "Add a CHECK with a list of words, or with a pattern from ^ to $ for codes.",
    }));

/** What the pack demands as well (analytics-k-floor): one reader says what a floor is. */
const weakFloor = (table: CatalogTable): Disagreement[] =>
  isSignalTable(table) && isBelowFloor(table)
    ? [
        {
          where: table.name,
          what: `no CHECK keeps out buckets of fewer than ${kFloor} contributors`,
          remedy: `Add CHECK (contributor_count >= ${kFloor}) on a NOT NULL column; a lower floor needs a DPIA re-run (§6 condition 3).`,
        },
      ]
    : [];

/** Functions, triggers and the like write what no column list shows. */
const objects = ({ tables, objects: others }: LockFile): Disagreement[] =>
  [
    ...others.map(({ kind, name }) => ({ where: name, what: `${article(kind)} can move rows` })),
    ...tables.flatMap(({ name, triggers }) =>
      triggers.map((trigger) => ({ where: name, what: `a trigger can move rows: ${trigger}` })),
    ),
  ].map((each) => ({
    ...each,
    remedy: "Remove it: the store has tables, and what writes to them is the service (DPIA §1).",
  }));

const article = (kind: string): string => `${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind}`;

function stale(actual: LockFile, locked: LockFile | undefined): Disagreement[] {
  const where = "db/analytics/schema.lock.json";
  if (locked === undefined) return [{ where, what: "there is no lock", remedy: relock }];
  if (locked.digest !== actual.digest)
    return [{ where, what: "the lock is of other migrations", remedy: relock }];
  // What is written here is JSON; comparing it as such ignores nothing but absent values.
  return JSON.stringify(locked) === JSON.stringify(actual)
    ? []
    : [{ where, what: "the lock does not say what the migrations give", remedy: relock }];
}

function staleExtract(
  dictionary: Dictionary,
  extract: ApprovedColumns | undefined,
): Disagreement[] {
  return JSON.stringify(extract) === JSON.stringify(approvedColumns(dictionary))
    ? []
    : [
        {
          where: "db/analytics/dictionary.lock.json",
          what: "the policies are built with another dictionary",
          remedy: relock,
        },
      ];
}
