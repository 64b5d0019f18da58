/**
 * Whether CHECK constraints leave no room for free text in a column: it takes words from a list, or matches
 * a pattern that refuses everything that reads like a person's data (DPIA §1.4, §4.5).
 */
export function isClosed(column: string, checks: readonly string[]): boolean {
  return checks.flatMap(conjuncts).some((condition) => closes(column, condition));
}

/** Types that hold whatever is written to them, where no constraint says otherwise. */
export const holdsText = (type: string): boolean =>
  /^(?:text|character varying|character|bpchar|citext|name)\b/.test(type);

/** The parts of `CHECK ((a AND b))` of which each has to hold. */
function conjuncts(check: string): string[] {
  const condition = unwrapped(check.replace(/^CHECK /, "").replace(/ NOT VALID$/, ""));
  const parts = split(condition, " AND ");
  return parts.length === 1 ? parts : parts.flatMap(conjuncts);
}

/** Without the parentheses that stand around all of it. */
function unwrapped(text: string): string {
  const inner = text.slice(1, -1);
  return text.startsWith("(") && text.endsWith(")") && isBalanced(inner) ? unwrapped(inner) : text;
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const { character, quoted } of characters(text)) {
    if (!quoted) depth += character === "(" ? 1 : character === ")" ? -1 : 0;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Splits at a word that stands outside of parentheses and literals. */
function split(text: string, word: string): string[] {
  let depth = 0;
  let begin = 0;
  const parts: string[] = [];
  for (const { character, quoted, index } of characters(text)) {
    if (quoted) continue;
    depth += character === "(" ? 1 : character === ")" ? -1 : 0;
    if (depth !== 0 || !text.startsWith(word, index)) continue;
    parts.push(text.slice(begin, index));
    begin = index + word.length;
  }
  return [...parts, text.slice(begin)];
}

function* characters(text: string) {
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === "'") quoted = !quoted;
    yield { character, quoted, index };
  }
}

const literal = "'((?:[^']|'')*)'(?:::[a-z ]+)?";

/** Forms in which PostgreSQL prints a condition on one column. */
function closes(column: string, condition: string): boolean {
  const name = /^[a-z_][a-z0-9_]*$/.test(column) ? column : `"${column.replaceAll('"', '""')}"`;
  const operand = `\\(*${name.replaceAll(/[$"]/g, "\\$&")}\\)?(?:::text)?\\)?`;
  const oneOf = new RegExp(
    `^${operand} = ANY \\(+ARRAY\\[${literal}(?:, ${literal})*\\]\\)?(?:::text\\[\\])?\\)*$`,
  );
  const equal = new RegExp(`^${operand} = ${literal}$`);
  const pattern = new RegExp(`^${operand} ~ ${literal}$`).exec(condition)?.[1];
  return (
    oneOf.test(condition) ||
    equal.test(condition) ||
    (pattern !== undefined && refusesAll(pattern.replaceAll("''", "'")))
  );
}

/** What a person's data looks like, in the forms that a pattern for codes has to refuse. */
const personal = [
  "Jane Doe",
  "jane.doe@example.com",
  "192.0.2.17",
  "2001:db8::17",
  "+44 20 7946 0958",
  "12 High Street, Springfield",
  '{"email":"jane.doe@example.com"}',
  "1990-01-31",
  "51.5007,-0.1246",
  "GB29NWBK60161331926819",
];

/** A pattern that is not anchored at both ends, or that this reader does not know, refuses nothing. */
function refusesAll(pattern: string): boolean {
  if (!/^\^[^]*\$$/.test(pattern) || split(pattern, "|").length > 1) return false;
  try {
    const compiled = new RegExp(pattern);
    return !personal.some((text) => compiled.test(text));
  } catch {
    return false;
  }
}
