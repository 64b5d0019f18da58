import { type Condition, conjuncts, type Operand, readCheck } from "./check-constraint";
import { compile } from "./postgres-pattern";

/**
 * Whether CHECK constraints leave no room for free text in a column: it takes words from a list, or matches
 * a pattern that refuses everything that reads like a person's data (DPIA §1.4, §4.5).
 */
export const isClosed = (
  column: string,
  checks: readonly string[],
  form: TextForm = codes,
): boolean =>
  checks.flatMap((check) => conjuncts(readCheck(check))).some((part) => closes(part, column, form));

/** What a list's words have to look like, and a pattern has to be, for a column to be closed. */
export interface TextForm {
  readonly word: (literal: string) => boolean;
  readonly pattern: (pattern: string) => boolean;
}

/** Types that hold whatever is written to them, where no constraint says otherwise. */
export const holdsText = (type: string): boolean =>
  /^(?:text|character varying|character|bpchar|citext|name)\b/.test(type);

function closes(condition: Condition, column: string, form: TextForm): boolean {
  if (condition.kind === "any") return condition.parts.every((part) => closes(part, column, form));
  if (condition.kind !== "compare") return false;
  const { left, operator, right } = condition;
  if (left.column !== column || !left.casts.every(isText) || !isLiteral(right)) return false;
  const literal = right.literal ?? "";
  return operator === "=" ? form.word(literal) : operator === "~" && form.pattern(literal);
}

const isText = (type: string): boolean => /^(?:text|character varying)$/.test(type);

const isLiteral = ({ literal, casts }: Operand): boolean =>
  literal !== undefined && casts.every(isText);

/** What a person's data looks like, in the forms that a pattern for codes has to refuse. */
const personal = [
  "Jane Doe",
  "jane doe",
  "JANE DOE",
  "jane.doe@example.com",
  "jane@example.com",
  "192.0.2.17",
  "2001:db8::17",
  "+44 20 7946 0958",
  "+442079460958",
  "020 7946 0958",
  "442079460958",
  "078-05-1120",
  "12 High Street, Springfield",
  '{"email":"jane.doe@example.com"}',
  "1990-01-31",
  "31/01/1990",
  "31.01.1990",
  "51.5007,-0.1246",
  "GB29NWBK60161331926819",
];

/** A pattern that is not anchored at both ends, or that this reader does not know, refuses nothing. */
export function refusesAll(pattern: string, texts: readonly string[] = personal): boolean {
  if (!/^\^[^]*\$$/.test(pattern) || hasAlternatives(pattern)) return false;
  const compiled = compile(pattern);
  return compiled !== undefined && !texts.some((text) => compiled.test(text));
}

/** Codes of the product's own vocabulary. */
const codes: TextForm = { word: () => true, pattern: refusesAll };

/** `^a$|.` is anchored in one of its alternatives only; `^(a|b)$` in both. */
function hasAlternatives(pattern: string): boolean {
  let rest = pattern.replaceAll(/\\[^]/g, "_");
  for (let shorter = ""; shorter !== rest;) {
    shorter = rest;
    rest = rest.replaceAll(/\([^()]*\)|\[[^\]]*\]/g, "_");
  }
  return rest.includes("|");
}
