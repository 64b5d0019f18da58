import { baseType, containerType, networkType, placeType } from "./base-type";
import type { PersonalCategory as Category } from "./category";
import { phrase } from "./phrase";
import * as known from "./strict-patterns";

/** As much of a table as the vocabulary looks at. */
interface Named {
  readonly name: string;
  readonly columns: readonly { readonly name: string }[];
}
interface Typed {
  readonly name: string;
  readonly type: string;
}

/**
 * What `column` is personal data for, by its name, its type and the table it stands in; `undefined`
 * where nothing says so. Names are read as whole words, so `package` has no age and `message_count` no
 * message. It judges a schema, never the values in it (DPIA §1.4, §4.5).
 */
export function personalData(table: Named, column: Typed): Category | undefined {
  const name = phrase(column.name);
  return (
    byType(name, column.type) ??
    first(known.certain, name) ??
    (namesIdentity(table, column) ? "person-key" : undefined) ??
    (known.harmless.some((pattern) => pattern.test(name)) ? undefined : byName(table, name))
  );
}

/** Whether `column` names a user, an account, a customer or a device (DPIA §1.5, §4.4). */
export function namesIdentity(table: Named, column: Pick<Typed, "name">): boolean {
  const name = phrase(column.name);
  if (isPersonTable(table.name) && /^_(?:id|uuid|guid|key)_$/.test(name)) return true;
  if (known.harmless.some((pattern) => pattern.test(name))) return false;
  return known.identityKey.some((pattern) => pattern.test(name));
}

/** Whether a row of the table is a person or a device: `users`, `app.customer_profiles`. */
export const isPersonTable = (table: string): boolean =>
  known.personTable.test(phrase(table.split(".").at(-1) ?? ""));

const first = (patterns: readonly (readonly [Category, RegExp])[], name: string) =>
  patterns.find(([, pattern]) => pattern.test(name))?.[0];

function byName(table: Named, name: string): Category | undefined {
  return (
    first(known.likely, name) ??
    (known.containerName.test(name) ? "container" : undefined) ??
    (isPersonTable(table.name) ? first(known.inPersonTable, name) : undefined) ??
    (/^_lat_$/.test(name) && hasPair(table) ? "location" : undefined) ??
    (/^_lng_$/.test(name) && hasPair(table) ? "location" : undefined)
  );
}

/** One of them alone may be a latency or a length; both are a place. */
const hasPair = ({ columns }: Named): boolean =>
  ["_lat_", "_lng_"].every((half) => columns.some(({ name }) => phrase(name) === half));

const digest = /_(?:pseudonym|hash|digest|checksum)_$/;
const label = /_(?:name|type|family|regime|bucket|step|code|slug|label|key)_$/;

/** What the type says, whatever the column is called. */
function byType(name: string, type: string): Category | undefined {
  const base = baseType(type);
  if (networkType.test(base)) return "online-identifier";
  if (placeType.test(base)) return "location";
  if (containerType.test(base) || base === "tsvector") return "container";
  if (base === "bytea") return digest.test(name) ? undefined : "container";
  if (base === "citext") return label.test(name) ? undefined : "contact";
  // A type of the schema's own is called after what it holds: `email_address`, `gender`.
  return builtIn.test(base) ? undefined : first([...known.certain, ...known.likely], phrase(base));
}

const builtIn =
  /^(?:text|character|character varying|varchar|char|bpchar|name|smallint|integer|int|int[248]|bigint|serial|bigserial|smallserial|numeric|decimal|real|double precision|float[48]?|money|boolean|bool|date|time|timestamp|timestamptz|timetz|interval|uuid|oid|bit|bit varying|varbit|(?:time|timestamp) with(?:out)? time zone)$/;
