import type { SchemaColumn, SchemaTable } from "../domain/analytics-schema";
import { kFloor } from "../domain/anonymity";
import { type Condition, type Operand, readCheck } from "./check-constraint";
import { postgresType } from "../domain/dictionary";
import { columnWords } from "./column-words";

const contributorWord = /^(?:contributors?|participants?|respondents?|pseudonyms|cohort)$/;
const measureWord =
  /^(?:count|counts|sum|total|avg|mean|rate|ratio|share|bucket|week|weekly|period|histogram|frequency|signal|signals|pseudonym|contributors?)$/;
/** Types that may hold a measure. */
const numeric =
  /^(?:smallint|integer|bigint|int[248]?|numeric|decimal|real|double precision|float)/;
const countType = /^(?:smallint|integer|bigint|(?:numeric|real|double precision)(?:\(.*\))?)$/;

const isWhole = ({ type }: SchemaColumn): boolean => /int/.test(postgresType(type));

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

/**
 * Whether the database would accept a bucket of fewer contributors than the floor. A CHECK that this reader
 * does not understand keeps nothing out.
 */
export function isBelowFloor({ columns, checks }: SchemaTable, floor: number = kFloor): boolean {
  const conditions = checks.map(readCheck);
  return !columns
    .filter((column) => !column.nullable && countsContributors(column))
    .some((column) => conditions.some((condition) => refusesFewer(condition, column, floor)));
}

const countsContributors = ({ name, type }: SchemaColumn): boolean =>
  countType.test(postgresType(type)) &&
  columnWords(name).some((word) => contributorWord.test(word));

/**
 * Whether the condition is false for every number below the floor. It can only change its mind at its own
 * literals, so those and their neighbours stand for all numbers.
 */
function refusesFewer(condition: Condition, column: SchemaColumn, floor: number): boolean {
  const near = boundsIn(condition).flatMap((bound) => [
    bound - 1,
    bound - 0.5,
    bound,
    bound + 0.5,
    bound + 1,
  ]);
  const numbers = [-1e12, 0, floor - 1, floor - 0.5, ...near].filter(
    (number) => number < floor && (Number.isInteger(number) || !isWhole(column)),
  );
  return numbers.every((number) => holds(condition, column, number) === false);
}

function boundsIn(condition: Condition): number[] {
  if (condition.kind === "opaque") return [];
  if (condition.kind === "not") return boundsIn(condition.part);
  if (condition.kind !== "compare") return condition.parts.flatMap(boundsIn);
  return [condition.left, condition.right].flatMap((side) => {
    const number = numberOf(side);
    return number === undefined ? [] : [Math.floor(number), number, Math.ceil(number)];
  });
}

/** Whether the condition holds where `column` is `value`; `undefined` where it depends on something else. */
function holds(condition: Condition, column: SchemaColumn, value: number): boolean | undefined {
  if (condition.kind === "opaque") return undefined;
  if (condition.kind === "compare") {
    const left = valueOf(condition.left, column, value);
    const right = valueOf(condition.right, column, value);
    if (left === undefined || right === undefined) return undefined;
    return compare[condition.operator]?.(left, right);
  }
  if (condition.kind === "not") {
    const part = holds(condition.part, column, value);
    return part === undefined ? undefined : !part;
  }
  // One false part settles an AND, one true part an OR; an unknown part leaves the rest unknown.
  const settling = condition.kind === "any";
  const parts = condition.parts.map((part) => holds(part, column, value));
  if (parts.includes(settling)) return settling;
  return parts.includes(undefined) ? undefined : !settling;
}

const compare: Readonly<Record<string, (left: number, right: number) => boolean>> = {
  "=": (left, right) => left === right,
  "<>": (left, right) => left !== right,
  "!=": (left, right) => left !== right,
  "<": (left, right) => left < right,
  "<=": (left, right) => left <= right,
  ">": (left, right) => left > right,
  ">=": (left, right) => left >= right,
};

/** Casts between numbers that change none of them, as long as they are whole. */
const harmlessCast = /^(?:numeric|bigint|integer|int[48]?|double precision)$/;

function valueOf(side: Operand, column: SchemaColumn, value: number): number | undefined {
  if (side.column === undefined) return numberOf(side);
  if (side.column !== column.name) return undefined;
  const isPlain = side.casts.length === 0 || isWhole(column);
  return isPlain && side.casts.every((cast) => harmlessCast.test(cast)) ? value : undefined;
}

/** Numbers so long that they would be rounded here are not understood. */
const literalNumber = /^-?(?=[\d.]{1,15}(?:e|$))\d+(?:\.\d+)?(?:e-?\d)?$/i;

function numberOf({ literal = "", casts }: Operand): number | undefined {
  if (!literalNumber.test(literal)) return undefined;
  const number = Number(literal);
  const isKept = (cast: string) =>
    harmlessCast.test(cast) && (Number.isInteger(number) || !/int/.test(cast));
  return casts.every(isKept) ? number : undefined;
}
