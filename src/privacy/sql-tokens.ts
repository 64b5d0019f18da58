/** One word, number, literal, quoted name or sign of an SQL expression. */
export interface Token {
  readonly kind: "word" | "name" | "number" | "text" | "sign";
  /** Words in capitals; names and literals without their quotes. */
  readonly text: string;
}

const patterns: readonly (readonly [Token["kind"], RegExp])[] = [
  ["text", /'((?:[^']|'')*)'/y],
  ["name", /"((?:[^"]|"")+)"/y],
  ["word", /([\p{L}_][\p{L}\p{N}_]*)/uy],
  ["number", /(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\p{L}\p{N}_.])/uy],
  ["sign", /(::|[<>=!~*@#%^&|?+/-]+|[()[\],.])/y],
];

/** The tokens of an expression; `undefined` where something else stands in it. */
export function tokensOf(expression: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let rest = expression.trim();
  while (rest !== "") {
    const read = first(rest);
    if (read === undefined) return undefined;
    tokens.push(read.token);
    rest = rest.slice(read.length).trimStart();
  }
  return tokens;
}

function first(rest: string): { token: Token; length: number } | undefined {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = 0;
    const [whole, inner] = pattern.exec(rest) ?? [];
    if (whole === undefined || inner === undefined) continue;
    return { token: { kind, text: meaning(kind, inner) }, length: whole.length };
  }
  return undefined;
}

function meaning(kind: Token["kind"], inner: string): string {
  if (kind === "text") return inner.replaceAll("''", "'");
  if (kind === "name") return inner.replaceAll('""', '"');
  return kind === "word" ? inner.toUpperCase() : inner;
}

/** Whether the token is this word or sign. */
export const is = (token: Token | undefined, ...texts: readonly string[]): boolean =>
  token !== undefined &&
  (token.kind === "word" || token.kind === "sign") &&
  texts.includes(token.text);

/** How deep each token stands in parentheses, brackets and CASE; `undefined` where they do not match. */
function depths(tokens: readonly Token[]): readonly number[] | undefined {
  const open: string[] = [];
  const found: number[] = [];
  for (const token of tokens) {
    if (closers.has(token.text) && is(token, token.text) && open.pop() !== token.text)
      return undefined;
    found.push(open.length);
    const closer = is(token, token.text) ? closing[token.text] : undefined;
    if (closer !== undefined) open.push(closer);
  }
  return open.length === 0 ? found : undefined;
}

const closing: Readonly<Record<string, string>> = { "(": ")", "[": "]", CASE: "END" };
const closers: ReadonlySet<string> = new Set(Object.values(closing));

/** Without the parentheses that stand around all of it. */
export function unwrapped(tokens: readonly Token[]): readonly Token[] {
  if (!is(tokens[0], "(") || !is(tokens.at(-1), ")")) return tokens;
  const within = depths(tokens)?.slice(1, -1);
  return within?.every((depth) => depth > 0) ? unwrapped(tokens.slice(1, -1)) : tokens;
}

/** The parts between the places where `at` stands outside of everything. */
export function split(tokens: readonly Token[], ...at: readonly string[]): (readonly Token[])[] {
  const depth = depths(tokens) ?? [];
  const cuts = tokens.flatMap((token, index) =>
    depth[index] === 0 && is(token, ...at) && !isOfBetween(tokens, depth, index) ? [index] : [],
  );
  return [...cuts, tokens.length].map((cut, index) => {
    const before = cuts[index - 1];
    return tokens.slice(before === undefined ? 0 : before + 1, cut);
  });
}

/** The AND of `n BETWEEN 1 AND 2` divides nothing. */
function isOfBetween(tokens: readonly Token[], depth: readonly number[], index: number): boolean {
  if (!is(tokens[index], "AND")) return false;
  const before = tokens.slice(0, index).filter((_, place) => depth[place] === 0);
  const last = before.findLastIndex((token) => is(token, "BETWEEN", "AND"));
  // Of two ANDs behind one BETWEEN the first belongs to it.
  return is(before[last], "BETWEEN");
}
