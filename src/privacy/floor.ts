import type { SchemaTable } from "../domain/analytics-schema";
import { columnWords } from "./column-words";

/** Fewest contributors of a bucket (DPIA §4.1). */
const kFloor = 20;

const contributorWord = /^(?:contributors?|participants?|respondents?|pseudonyms|cohort)$/;
const measureWord =
  /^(?:count|counts|sum|total|avg|mean|rate|ratio|share|bucket|week|weekly|period|histogram|frequency|signal|signals|pseudonym|contributors?)$/;
const numeric =
  /^(?:smallint|integer|bigint|int[248]?|numeric|decimal|real|double precision|float)/;

/**
 * Whether a table holds signals, which is every table but a plain list of labels and the bookkeeping
 * of a migration tool.
 */
export function isSignalTable({ name, columns, primaryKey, foreignKeys }: SchemaTable): boolean {
  const keys = new Set([...primaryKey, ...foreignKeys.flatMap((key) => key.columns)]);
  const measures = columns.filter(
    (column) =>
      columnWords(column.name).some((word) => measureWord.test(word)) ||
      (numeric.test(column.type) && !keys.has(column.name)),
  );
  return measures.length > 0 || columnWords(name).some((word) => measureWord.test(word));
}

/** Whether the database would accept a bucket of fewer contributors than the floor. */
export function isBelowFloor({ columns, checks }: SchemaTable): boolean {
  const counts = columns.filter(
    ({ name, nullable }) =>
      !nullable && columnWords(name).some((word) => contributorWord.test(word)),
  );
  return !counts.some(({ name }) => checks.some((check) => demands(check, name)));
}

const cast = /::(?:double precision|character varying|[a-z_]\w*)(?:\(\d+(?:,\d+)?\))?/gi;

/** Whether a CHECK cannot hold unless `column` is at the floor. */
function demands(check: string, column: string): boolean {
  if (/\bNOT (?:VALID|ENFORCED)\b/i.test(check)) return false;
  const expression = check
    .replace(/^\s*(?:CONSTRAINT\s+\S+\s+)?CHECK\s*/i, "")
    .replace(/\s+NO INHERIT\s*$/i, "")
    .replaceAll(cast, "");
  return conjuncts(expression).some((part) => minimumIn(part, column) >= kFloor);
}

/** The parts of an expression that must all hold. */
function conjuncts(expression: string): string[] {
  const inner = unwrapped(expression.trim());
  const parts = splitAtTopLevel(inner);
  return parts.length > 1 ? parts.flatMap(conjuncts) : [inner];
}

/** Least whole number that a plain comparison leaves to `column`; -Infinity for anything else. */
function minimumIn(comparison: string, column: string): number {
  const plain = comparison.replaceAll(/["'()]/g, "").trim();
  const [, left = "", operator = "", right = ""] = /^(\w+)\s*([<>]=?)\s*(\w+)$/.exec(plain) ?? [];
  const bound = left === column ? right : left;
  // `20 <= n` says what `n >= 20` says.
  const wanted = left === column ? ">" : "<";
  if (![left, right].includes(column) || !/^\d+$/.test(bound) || !operator.startsWith(wanted)) {
    return -Infinity;
  }
  return operator.endsWith("=") ? Number(bound) : Number(bound) + 1;
}

/** Without the parentheses that enclose all of it. */
function unwrapped(expression: string): string {
  if (!expression.startsWith("(") || closing(expression) !== expression.length - 1) {
    return expression;
  }
  return unwrapped(expression.slice(1, -1).trim());
}

/** Where the parenthesis that opens the expression is closed. */
function closing(expression: string): number {
  let depth = 0;
  for (const [index, character] of Array.from(masked(expression)).entries()) {
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (depth === 0) return index;
  }
  return -1;
}

/** Splits at AND outside of parentheses, unless an OR, a CASE or a NOT makes the parts mean less. */
function splitAtTopLevel(expression: string): string[] {
  const flat = flattened(expression);
  if (/\b(?:OR|CASE|NOT)\b/i.test(flat)) return [expression];
  const parts: string[] = [];
  let start = 0;
  for (const { index } of flat.matchAll(/\bAND\b/gi)) {
    parts.push(expression.slice(start, index));
    start = index + "AND".length;
  }
  return [...parts, expression.slice(start)].map((part) => part.trim());
}

/** The same length, with everything in quotes replaced. */
const masked = (expression: string): string =>
  expression.replaceAll(/'[^']*'/g, (quoted) => "_".repeat(quoted.length));

/** The same length, with everything in quotes or parentheses replaced. */
function flattened(expression: string): string {
  let depth = 0;
  return Array.from(masked(expression))
    .map((character) => {
      if (character === ")") depth -= 1;
      const shown = depth === 0 && character !== "(" && character !== ")" ? character : "_";
      if (character === "(") depth += 1;
      return shown;
    })
    .join("");
}
