import type { SchemaColumn, SchemaTable } from "../domain/analytics-schema";
import { postgresType } from "../domain/dictionary";
import { baseType, containerType, networkType, placeType } from "./base-type";
import { holdsText, isClosed, refusesAll, type TextForm } from "./closed-text";
import { columnWords } from "./column-words";
import { isSignalTable } from "./floor";
import { is, split, type Token, tokensOf, unwrapped } from "./sql-tokens";

/** What a column of the store could hold that its CHECKs do not keep out. */
export interface FormFault {
  readonly column: string;
  readonly what: string;
}

/**
 * Columns whose CHECKs leave room for more than the assessment says of them: a day that is no Monday (DPIA §1), a
 * pseudonym that means something (§1, §4.5), an exact value in place of a range (§3 risk 1), and text, or a type that
 * is not known to bound it, that takes anything. A CHECK that this reader does not understand keeps nothing out.
 */
export const formFaults = (table: SchemaTable): FormFault[] =>
  table.columns.flatMap((column) => {
    const what = faultOf(column, table);
    return what === undefined ? [] : [{ column: column.name, what }];
  });

function faultOf({ name, type }: SchemaColumn, table: SchemaTable): string | undefined {
  const { checks } = table;
  const words = columnWords(name);
  // What a type of the schema's own rests on is not declared, and may be text.
  const isText = !bounded.test(postgresType(type));
  if (words.includes("pseudonym"))
    return isText && isClosed(name, checks, opaque)
      ? undefined
      : "no CHECK keeps it to hex digits of one length, 32 or more";
  if (isRange(words))
    return isText && isClosed(name, checks, ranges)
      ? undefined
      : "no CHECK keeps it to ranges: it can hold an exact value";
  if (isDay(type))
    return startsOnMonday(name, checks) ? undefined : "no CHECK keeps it to the Monday of a week";
  if (isMoment(type))
    return name === arrivalColumn || !isSignalTable(table)
      ? undefined
      : `it is finer than a week: only ${arrivalColumn} may be a moment`;
  if (!isText || isClosed(name, checks) || isPersonalType(type)) return undefined;
  return holdsText(postgresType(type))
    ? "anything can be written into this text: no CHECK closes it"
    : `nothing says that type ${type} is bounded: no CHECK closes it`;
}

/** Types whose values are no text, whatever wrote them. */
const bounded =
  /^(?:boolean|smallint|integer|bigint|real|double precision|numeric(?:\(.*\))?|uuid|date|(?:timestamp|time)(?:\(\d\))? with(?:out)? time zone)(?:\[\])*$/;

const isRange = (words: readonly string[]): boolean =>
  words.some((word) => /^(?:buckets?|ranges?|bands?)$/.test(word));

/** Whatever the column is called: another rule says so (DPIA §1.4). */
const isPersonalType = (type: string): boolean =>
  [networkType, placeType, containerType].some((pattern) => pattern.test(baseType(type)));

/** When a row arrived, which is the emergency stop's own (analytics runbook §3 step 3). */
export const arrivalColumn = "created_at";

const isDay = (type: string): boolean => /^date(?:\[\])*$/.test(postgresType(type));

const isMoment = (type: string): boolean => postgresType(type).startsWith("time");

export const isArrivalType = (type: string): boolean =>
  /^timestamp(?:\(\d\))? with time zone$/.test(postgresType(type));

/** 128 bits in hex, all of one length: no name, no number and no address fits. */
const opaque: TextForm = {
  word: () => false,
  pattern: (pattern) => {
    const [, digits] = /^\^\[(?:0-9a-f|a-f0-9)\]\{(\d{1,4})\}\$$/.exec(pattern) ?? [];
    return digits !== undefined && Number(digits) >= 32;
  },
};

/** `57`, `0.57`, `57_percent`, `17 days`: one value, whatever the column is called. */
const exact = /^[-+]?\d+(?:[.,]\d+)?[ _-]?[a-z%]*$/i;

/** Exact values in the words of the pattern itself: `^[0-9]+ pct$` is asked for `57 pct`. */
function exactValues(pattern: string): string[] {
  const units = pattern.replaceAll(/\[[^\]]*\]/g, " ").match(/[a-z%]+/gi) ?? [];
  return ["7", "57", "157", "0.5", "0.57", "57.3"].flatMap((number) => [
    number,
    ...["percent", "%", "days", "d", ...units].flatMap((unit) =>
      ["", " ", "_", "-"].map((space) => `${number}${space}${unit}`),
    ),
  ]);
}

const ranges: TextForm = {
  word: (literal) => !exact.test(literal.trim()),
  pattern: (pattern) => refusesAll(pattern) && refusesAll(pattern, exactValues(pattern)),
};

/** `CHECK ((EXTRACT(isodow FROM week_start) = (1)::numeric))`; `dow` counts Monday as 1 as well. */
const startsOnMonday = (column: string, checks: readonly string[]): boolean =>
  checks.some((check) => {
    const tokens = tokensOf(check) ?? [];
    return demanded(is(tokens[0], "CHECK") ? tokens.slice(1) : tokens).some((part) =>
      isMondayOf(part, column),
    );
  });

/** Conditions of which each has to hold. */
function demanded(tokens: readonly Token[]): (readonly Token[])[] {
  const parts = split(unwrapped(tokens), "AND");
  return parts.length > 1 ? parts.flatMap(demanded) : parts.map(unwrapped);
}

function isMondayOf(condition: readonly Token[], column: string): boolean {
  const [left = [], right = [], ...more] = split(condition, "=");
  const [extract, open, part, from, day, close, ...rest] = unwrapped(left);
  const [one = [], cast = []] = split(unwrapped(right), "::");
  return (
    more.length + rest.length === 0 &&
    is(extract, "EXTRACT") &&
    is(open, "(") &&
    is(part, "ISODOW", "DOW") &&
    is(from, "FROM") &&
    is(close, ")") &&
    (day?.kind === "name" ? day.text : day?.text.toLowerCase()) === column &&
    textOf(unwrapped(one)) === "1" &&
    ["", "numeric", "integer", "double precision"].includes(textOf(cast))
  );
}

const textOf = (tokens: readonly Token[]): string =>
  tokens.map(({ text }) => text.toLowerCase()).join(" ");
