import type { SchemaColumn, SchemaTable } from "../domain/analytics-schema";
import { columnWords } from "./column-words";
import * as known from "./personal-data-patterns";

export type { PersonalCategory } from "./personal-data-patterns";
type Category = known.PersonalCategory;

/**
 * What `column` is personal data for, by its name, its type and the table it stands in; `undefined`
 * where nothing says so. Names are read as whole words, so `package` has no age and `message_count` no
 * message. It judges a schema, never the values in it (DPIA §1.4, §4.5).
 */
export function personalData(table: SchemaTable, column: SchemaColumn): Category | undefined {
  const name = phrase(column.name);
  return (
    byType(name, column.type) ??
    first(known.certain, name) ??
    (namesIdentity(table, column) ? "key of a person or device" : undefined) ??
    (known.harmless.some((pattern) => pattern.test(name)) ? undefined : byName(table, name))
  );
}

/** Whether `column` names a user, an account, a customer or a device (DPIA §1.5, §4.4). */
export function namesIdentity(table: SchemaTable, column: SchemaColumn): boolean {
  const name = phrase(column.name);
  if (isPersonTable(table.name) && /^_(?:id|uuid|guid|key)_$/.test(name)) return true;
  if (known.harmless.some((pattern) => pattern.test(name))) return false;
  return known.identityKey.some((pattern) => pattern.test(name));
}

/** Whether a row of the table is a person or a device: `users`, `app.customer_profiles`. */
export const isPersonTable = (table: string): boolean =>
  known.personTable.test(phrase(table.split(".").at(-1) ?? ""));

/** `_word_word_`: a pattern can ask for whole words without knowing where a name begins. */
const phrase = (name: string): string => `_${columnWords(name).join("_")}_`;

const first = (patterns: readonly (readonly [Category, RegExp])[], name: string) =>
  patterns.find(([, pattern]) => pattern.test(name))?.[0];

function byName(table: SchemaTable, name: string): Category | undefined {
  return (
    first(known.likely, name) ??
    (known.containerName.test(name) ? "free-form container" : undefined) ??
    (isPersonTable(table.name) ? first(known.inPersonTable, name) : undefined) ??
    (/^_lat_$/.test(name) && hasPair(table) ? "location" : undefined) ??
    (/^_lng_$/.test(name) && hasPair(table) ? "location" : undefined)
  );
}

/** One of them alone may be a latency or a length; both are a place. */
const hasPair = ({ columns }: SchemaTable): boolean =>
  ["_lat_", "_lng_"].every((half) => columns.some(({ name }) => phrase(name) === half));

const network = /^(?:inet|cidr|macaddr8?)$/;
const geometric = /^(?:point|geography|geometry|box|circle|path|polygon|lseg|earth)$/;
const container = /^(?:jsonb?|hstore|xml|tsvector|variant|super|map|struct|object)$/;
const digest = /_(?:pseudonym|hash|digest|checksum)_$/;
const label = /_(?:name|type|family|regime|bucket|step|code|slug|label|key)_$/;

/** What the type says, whatever the column is called. */
function byType(name: string, type: string): Category | undefined {
  const base = baseType(type);
  if (network.test(base)) return "online identifier";
  if (geometric.test(base)) return "location";
  if (container.test(base)) return "free-form container";
  if (base === "bytea") return digest.test(name) ? undefined : "free-form container";
  if (base === "citext") return label.test(name) ? undefined : "contact";
  // A type of the schema's own is called after what it holds: `email_address`, `gender`.
  return builtIn.test(base) ? undefined : first([...known.certain, ...known.likely], phrase(base));
}

/** `pg_catalog.character varying(40)[]` is `character varying`. */
const baseType = (type: string): string =>
  type
    .toLowerCase()
    .replaceAll('"', "")
    .replace(/^(?:\w+\.)/, "")
    .replace(/\s*(?:\(.*?\)|\[\d*\])+/g, "")
    .trim();

const builtIn =
  /^(?:text|character|character varying|varchar|char|bpchar|name|smallint|integer|int|int[248]|bigint|serial|bigserial|smallserial|numeric|decimal|real|double precision|float[48]?|money|boolean|bool|date|time|timestamp|timestamptz|timetz|interval|uuid|oid|bit|bit varying|varbit|(?:time|timestamp) with(?:out)? time zone)$/;
