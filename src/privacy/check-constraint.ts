import { is, split, type Token, tokensOf, unwrapped } from "./sql-tokens";

/** A column or a literal, and what it is cast to. */
export interface Operand {
  readonly column?: string;
  readonly literal?: string;
  /** Types in lower case, the innermost first. */
  readonly casts: readonly string[];
}

/** What a CHECK demands; `opaque` is whatever this reader does not understand. */
export type Condition =
  | { readonly kind: "all" | "any"; readonly parts: readonly Condition[] }
  | { readonly kind: "not"; readonly part: Condition }
  | {
      readonly kind: "compare";
      readonly left: Operand;
      readonly operator: string;
      readonly right: Operand;
    }
  | { readonly kind: "opaque" };

const opaque: Condition = { kind: "opaque" };

/**
 * Reads a CHECK as PostgreSQL prints it, or as people write it: `CHECK (((n >= 20) AND (n <= 1000)))`. One
 * that does not hold for every row (NOT VALID, NOT ENFORCED) is as good as none.
 */
export function readCheck(check: string): Condition {
  const known = read.get(check) ?? parsed(check);
  read.set(check, known);
  return known;
}

/** Every column of a table asks all of its checks. */
const read = new Map<string, Condition>();

function parsed(check: string): Condition {
  const tokens = tokensOf(check);
  if (tokens === undefined) return opaque;
  const constraint = is(tokens[0], "CONSTRAINT") ? tokens.slice(2) : tokens;
  const body = is(constraint[0], "CHECK") ? constraint.slice(1) : constraint;
  const ends = is(body.at(-2), "NO") && is(body.at(-1), "INHERIT");
  return condition(ends ? body.slice(0, -2) : body);
}

/** Conditions of which each has to hold. */
export const conjuncts = (whole: Condition): readonly Condition[] =>
  whole.kind === "all" ? whole.parts.flatMap(conjuncts) : [whole];

function condition(tokens: readonly Token[]): Condition {
  const inner = unwrapped(tokens);
  const either = split(inner, "OR");
  if (either.length > 1) return { kind: "any", parts: either.map(condition) };
  const both = split(inner, "AND");
  if (both.length > 1) return { kind: "all", parts: both.map(condition) };
  if (is(inner[0], "NOT")) return { kind: "not", part: condition(inner.slice(1)) };
  return between(inner) ?? oneOf(inner) ?? comparison(inner) ?? opaque;
}

const operators = ["=", "<>", "!=", "<", "<=", ">", ">=", "~"];

function comparison(tokens: readonly Token[]): Condition | undefined {
  const sides = split(tokens, ...operators);
  const [left, right] = sides.map(operand);
  const operator = tokens[sides[0]?.length ?? 0]?.text;
  if (sides.length !== 2 || !left || !right || operator === undefined) return undefined;
  return { kind: "compare", left, operator, right };
}

/** `n BETWEEN 20 AND 1000`, and its opposite. */
function between(tokens: readonly Token[]): Condition | undefined {
  const [subject = [], range] = split(tokens, "BETWEEN");
  if (range === undefined) return undefined;
  const isNot = is(subject.at(-1), "NOT");
  const left = operand(isNot ? subject.slice(0, -1) : subject);
  const [low, high] = split(range, "AND").map(operand);
  if (!left || !low || !high) return opaque;
  const part: Condition = {
    kind: "all",
    parts: [
      { kind: "compare", left, operator: ">=", right: low },
      { kind: "compare", left, operator: "<=", right: high },
    ],
  };
  return isNot ? { kind: "not", part } : part;
}

/** `code = ANY (ARRAY['a'::text, 'b'::text])`, which is also how PostgreSQL prints IN. */
function oneOf(tokens: readonly Token[]): Condition | undefined {
  const [subject = [], list] = split(tokens, "IN", "ANY");
  if (list === undefined) return undefined;
  const isAny = is(subject.at(-1), "=");
  const isNot = !isAny && is(subject.at(-1), "NOT");
  const left = operand(isAny || isNot ? subject.slice(0, -1) : subject);
  const words = (isAny ? array(list) : split(unwrapped(list), ",")).map(operand);
  if (!left || words.length === 0) return opaque;
  const part: Condition = {
    kind: "any",
    parts: words.map((right) =>
      right === undefined ? opaque : { kind: "compare", left, operator: "=", right },
    ),
  };
  return isNot ? { kind: "not", part } : part;
}

/** What stands in `(ARRAY[…])::text[]`; nothing for another form. */
function array(tokens: readonly Token[]): (readonly Token[])[] {
  const [inner = [], ...casts] = split(unwrapped(tokens), "::");
  if (casts.length > 0) return array(inner);
  if (!is(inner[0], "ARRAY") || !is(inner[1], "[") || !is(inner.at(-1), "]")) return [];
  return split(inner.slice(2, -1), ",");
}

/** `((n))::numeric`; nothing for an expression that computes. */
function operand(tokens: readonly Token[]): Operand | undefined {
  const inner = unwrapped(tokens);
  const [value = [], ...types] = split(inner, "::");
  if (types.length > 0) {
    const below = operand(value);
    return below && { ...below, casts: [...below.casts, ...types.map(typeName)] };
  }
  const [first, second, third] = inner;
  if (is(first, "-") && second?.kind === "number" && third === undefined)
    return { literal: `-${second.text}`, casts: [] };
  if (first === undefined || second !== undefined) return undefined;
  return single(first);
}

function single({ kind, text }: Token): Operand | undefined {
  if (kind === "name") return { column: text, casts: [] };
  // Names without quotes are in lower case.
  if (kind === "word")
    return constant.has(text) ? undefined : { column: text.toLowerCase(), casts: [] };
  return kind === "sign" ? undefined : { literal: text, casts: [] };
}

const constant: ReadonlySet<string> = new Set(["NULL", "TRUE", "FALSE"]);

const typeName = (tokens: readonly Token[]): string =>
  tokens.map(({ text }) => text.toLowerCase()).join(" ");
