import type { SchemaColumn, SchemaTable } from "../domain/analytics-schema";
import { postgresType } from "../domain/dictionary";
import { holdsText, isClosed, refusesAll, type TextForm } from "./closed-text";
import { columnWords } from "./column-words";
import { is, split, type Token, tokensOf, unwrapped } from "./sql-tokens";

/** What a column of the store could hold that its CHECKs do not keep out. */
export interface FormFault {
  readonly column: string;
  readonly what: string;
}

/**
 * Columns whose CHECKs leave room for more than the assessment says of them: a day that is no Monday (DPIA §1), a
 * pseudonym that means something (§1, §4.5), an exact value in place of a range (§3 risk 1), and text that takes
 * anything. A CHECK that this reader does not understand keeps nothing out.
 */
export const formFaults = ({ columns, checks }: SchemaTable): FormFault[] =>
  columns.flatMap((column) => {
    const what = faultOf(column, checks);
    return what === undefined ? [] : [{ column: column.name, what }];
  });

function faultOf({ name, type }: SchemaColumn, checks: readonly string[]): string | undefined {
  const words = columnWords(name);
  const isText = holdsText(postgresType(type));
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
  return isText && !isClosed(name, checks)
    ? "anything can be written into this text: no CHECK closes it"
    : undefined;
}

const isRange = (words: readonly string[]): boolean =>
  words.some((word) => /^(?:buckets?|ranges?|bands?)$/.test(word));

/** What is finer than a week; when a row arrived is a moment, and of the stop's own (analytics runbook §3). */
const isDay = (type: string): boolean => postgresType(type) === "date";

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
const exactValues = ["7", "57", "0.57", "57.3", "57_percent", "57%", "17_days", "17 days", "90d"];

const ranges: TextForm = {
  word: (literal) => !exact.test(literal),
  pattern: (pattern) => refusesAll(pattern) && refusesAll(pattern, exactValues),
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
