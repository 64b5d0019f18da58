import type { ColumnFacts, PersonalCategory } from "./types";

/** What kind of value a type holds. */
export type Shape = "boolean" | "time" | "number" | "uuid" | "text" | "other";

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

/** A type without schema, length and brackets. */
export const base = (type: string): string =>
  type
    .toLowerCase()
    .replaceAll('"', "")
    .replace(/^\w+\./, "")
    .replaceAll(/\s*(?:\([^)]*\)|\[\d*\])/g, "")
    .trim();

/** Of a column, below its domain. */
export const shapeOf = ({ type, baseType = type }: ColumnFacts): Shape =>
  shapes.find(([pattern]) => pattern.test(base(baseType)))?.[1] ?? "other";

/** What a category can be kept in; in other types the name means something else. */
export const keptIn: Partial<Record<PersonalCategory, readonly Shape[]>> = {
  name: ["text", "other"],
  contact: ["text", "number", "other"],
  credential: ["text", "number", "uuid", "other"],
  "postal-address": ["text", "number", "other"],
  "government-id": ["text", "number", "other"],
  financial: ["text", "number", "other"],
  "online-identifier": ["text", "number", "uuid", "other"],
  demographic: ["text", "number", "time", "other"],
  health: ["text", "number", "time", "other"],
  employment: ["text", "number", "time", "other"],
  "free-text": ["text", "other"],
  likeness: ["text", "other"],
  vehicle: ["text", "other"],
  family: ["text", "number", "time", "other"],
  criminal: ["text", "number", "time", "other"],
  location: ["text", "number", "other"],
};
