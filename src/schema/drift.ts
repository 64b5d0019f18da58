import type { Catalog, CatalogTable } from "./model";

/**
 * Where a live database is not what its migrations give, one sentence each, in the order of their names. What Heroku
 * itself puts into every database is none of ours.
 */
export function driftOf(live: Catalog, expected: Catalog): string[] {
  const own = { tables: live.tables.filter(isOwn), objects: live.objects.filter(isOwn) };
  return [
    ...pairs(own.tables, expected.tables, ({ name }) => name).flatMap(([name, is, should]) =>
      is && should ? differences(is, should) : [`${name} ${is ? "is" : "should be"} there`],
    ),
    ...pairs(own.objects, expected.objects, ({ kind, name }) => `${kind} ${name}`).flatMap(
      ([name, is, should]) => (is && should ? [] : [`${name} ${is ? "is" : "should be"} there`]),
    ),
  ];
}

/** The record of applied migrations, and Heroku's own schemas, views and triggers. */
const foreign =
  /^(?:operations\.applied_migrations|(?:_heroku|heroku_ext)\..+|(?:pg_stat_statements|heroku_ext)(?:_info)?|(?:log_create|log_drop|validate|create|drop)_ext(?:ension)?|extension_before_drop)$/;

const isOwn = ({ name }: { readonly name: string }): boolean => !foreign.test(name);

/** What both have of one key, side by side. */
function pairs<Item>(
  is: readonly Item[],
  should: readonly Item[],
  keyOf: (item: Item) => string,
): [string, Item | undefined, Item | undefined][] {
  const [left, right] = [is, should].map((all) => new Map(all.map((item) => [keyOf(item), item])));
  const keys = [...new Set([...(left?.keys() ?? []), ...(right?.keys() ?? [])])].toSorted();
  return keys.map((key) => [key, left?.get(key), right?.get(key)]);
}

/** What decides which rows a table takes; comments do not. */
const parts = [
  "kind",
  "primaryKey",
  "unique",
  "foreignKeys",
  "checks",
  "parents",
  "triggers",
  "definition",
] as const satisfies readonly (keyof CatalogTable)[];

function differences(is: CatalogTable, should: CatalogTable): string[] {
  const columns = pairs(is.columns, should.columns, ({ name }) => name).flatMap(
    ([name, left, right]) => {
      const where = `${is.name}.${name}`;
      if (!left || !right) return [`${where} ${left ? "is" : "should be"} there`];
      const same = textOf({ ...left, comment: "" }) === textOf({ ...right, comment: "" });
      return same ? [] : [`${where} is ${typeOf(left)} and should be ${typeOf(right)}`];
    },
  );
  const others = parts.filter((part) => textOf(is[part]) !== textOf(should[part]));
  return [...columns, ...others.map((part) => `${is.name} has another ${part}`)];
}

function typeOf({ type, nullable, default: value }: CatalogTable["columns"][number]): string {
  return [type, nullable ? "" : "NOT NULL", value === undefined ? "" : `DEFAULT ${value}`]
    .filter(Boolean)
    .join(" ");
}

/** The same properties in another order are the same. */
const textOf = (value: unknown): string =>
  JSON.stringify(value ?? null, (_key, each: unknown) =>
    typeof each === "object" && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
