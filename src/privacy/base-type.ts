/** What kind of value a type holds. */
export type Shape = "boolean" | "time" | "number" | "uuid" | "text" | "other";

/** A type without schema, quotes, length and brackets: `pg_catalog.character varying(40)[]` is `character varying`. */
export const baseType = (type: string): string =>
  type
    .toLowerCase()
    .replaceAll('"', "")
    .replace(/^\w+\./, "")
    .replaceAll(/\s*(?:\([^)]*\)|\[\d*\])/g, "")
    .trim();

/** Types of addresses in networks, whatever the column is called. */
export const networkType = /^(?:inet|cidr|macaddr8?)$/;

/** Types of places. */
export const placeType = /^(?:point|geography|geometry|box|circle|path|polygon|lseg|earth)$/;

/** Types that hold anything at all. */
export const containerType =
  /^(?:jsonb?|hstore|xml|variant|super|map|struct|object|blob|longblob)$/;

const shapes: readonly (readonly [RegExp, Shape])[] = [
  [/^(?:boolean|bool|bit)$/, "boolean"],
  [/^(?:timestamp|date|time|interval|datetime)/, "time"],
  [
    /^(?:smallint|integer|int|int[248]|bigint|numeric|decimal|real|double precision|float[48]?|money|serial|bigserial|tinyint|mediumint)/,
    "number",
  ],
  [/^uuid$/, "uuid"],
  [/^(?:text|character|varchar|char|citext|bpchar|name|longtext|mediumtext|tinytext)/, "text"],
];

/** What the type holds; pass what a domain rests on. */
export const shapeOfType = (type: string): Shape =>
  shapes.find(([pattern]) => pattern.test(baseType(type)))?.[1] ?? "other";
