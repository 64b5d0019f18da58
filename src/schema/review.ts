import { kFloor } from "../domain/anonymity";
import type { Dictionary } from "./dictionary";
import type { LockFile } from "./lock-file";
import type { CatalogColumn, CatalogTable } from "./model";

/** The store at one revision. */
export interface Reviewed {
  readonly lock: LockFile;
  readonly dictionary: Dictionary;
}

/** One thing that a re-run of the DPIA has to look at, and the condition of its §6 that asks for it. */
export interface ReviewItem {
  readonly where: string;
  readonly what: string;
  readonly condition: string;
}

const newData = "§6 condition 5: new data columns";
const weakerFloor = `§6 condition 3: the floor of ${kFloor} contributors`;
const newGoal = "§6 condition 2: a new data goal";
const sharing = "§6 condition 6: the store shared with others";

/** What changed between two revisions and a DPIA has to be re-run for; what was only removed is not. */
export function review(before: Reviewed, after: Reviewed): ReviewItem[] {
  const known = new Map(before.lock.tables.map((table) => [table.name, table]));
  return [
    ...after.lock.tables.flatMap((table) => tableItems(known.get(table.name), table, after)),
    ...floorItems(before, after),
    ...objectItems(before.lock, after.lock),
    ...dictionaryItems(before.dictionary, after.dictionary),
  ];
}

function tableItems(
  before: CatalogTable | undefined,
  after: CatalogTable,
  { lock, dictionary }: Reviewed,
): ReviewItem[] {
  const known = new Map((before?.columns ?? []).map((column) => [column.name, column]));
  const items = after.columns.flatMap((column): ReviewItem[] => {
    const change = columnChange(known.get(column.name), column);
    if (change === undefined) return [];
    const where = `${after.name}.${column.name}`;
    return [
      { where, what: `${change}; ${said(lock, dictionary, after, column)}`, condition: newData },
    ];
  });
  const added: ReviewItem = { where: after.name, what: `new ${after.kind}`, condition: newData };
  return before === undefined ? [added, ...items] : items;
}

function columnChange(before: CatalogColumn | undefined, after: CatalogColumn): string | undefined {
  if (before === undefined) return `new column of type ${after.type}`;
  if (before.type !== after.type) return `its type was ${before.type} and is ${after.type}`;
  const facts = ({ default: value, generated, labels, baseType }: CatalogColumn) =>
    JSON.stringify([value, generated, labels, baseType]);
  return facts(before) === facts(after)
    ? undefined
    : "another default, expression or list of words";
}

/** What the dictionary and the classifier say of the column. */
function said(
  { findings }: LockFile,
  { tables }: Dictionary,
  { name: table }: CatalogTable,
  { name }: CatalogColumn,
): string {
  const entry = tables[table]?.columns[name];
  const approval = entry
    ? `for “${entry.purpose}” (goal ${entry.goals.join(", ")}; ${entry.approved}, reviewed ${entry.reviewed})`
    : "not in the dictionary";
  const personal = findings
    .filter((each) => each.table === table && each.column === name)
    .map(({ category }) => `can hold personal data: ${category}`);
  return [approval, ...personal].join("; ");
}

/** Constraints that are gone, or that a table no longer has: the floor is one of them. */
const floorItems = (before: Reviewed, after: Reviewed): ReviewItem[] =>
  before.lock.tables.flatMap(({ name, checks }) => {
    const left = after.lock.tables.find((table) => table.name === name);
    const gone = left === undefined ? [] : checks.filter((check) => !left.checks.includes(check));
    return gone.map((check) => ({
      where: name,
      what: `gone: ${check}`,
      condition: /contributor|>=?\s*\d+/.test(check) ? weakerFloor : newData,
    }));
  });

function objectItems(before: LockFile, after: LockFile): ReviewItem[] {
  const known = new Set(before.objects.map(({ kind, name }) => `${kind} ${name}`));
  return after.objects
    .filter(({ kind, name }) => !known.has(`${kind} ${name}`))
    .map(({ kind, name }) => ({ where: name, what: `new ${kind}`, condition: sharing }));
}

/** Purposes that were rewritten, and goals that came to it: the column is the same, and what it is for is not. */
const dictionaryItems = (before: Dictionary, after: Dictionary): ReviewItem[] =>
  Object.entries(after.tables).flatMap(([table, { columns }]) =>
    Object.entries(columns).flatMap(([column, { purpose, goals }]) => {
      const former = before.tables[table]?.columns[column];
      if (former === undefined) return [];
      const where = `${table}.${column}`;
      return [
        ...(former.purpose === purpose
          ? []
          : [
              {
                where,
                what: `its purpose was “${former.purpose}” and is “${purpose}”`,
                condition: newData,
              },
            ]),
        ...newGoals(former.goals, goals).map((goal) => ({
          where,
          what: `it serves goal ${goal} as well`,
          condition: newGoal,
        })),
      ];
    }),
  );

/** A dictionary of before there were goals names none, and its columns served those of today. */
const newGoals = (before: readonly number[] | undefined, after: readonly number[]): number[] =>
  before === undefined ? [] : after.filter((goal) => !before.includes(goal));
