/** Text of a script of which more may come. */
export interface Reading {
  readonly text: string;
  /** Whether all of it is here. */
  readonly ended: boolean;
}

const patterns = {
  space: /[^'"$\\;()\-/\w\u0080-\uffff]+/y,
  word: /[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*/y,
  number: /\d[\w.]*/y,
  tag: /\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/y,
  call: /\s*\(/y,
};

function matched(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** Whether a parenthesis follows, as behind the name of a function. */
export const isCalled = (text: string, end: number): boolean =>
  matched(patterns.call, text, end) !== undefined;

/** The word that begins here, such as a name or a keyword. */
export const wordAt = (text: string, at: number): string | undefined =>
  matched(patterns.word, text, at);

/** Where the line ends; `undefined` where more text is needed to know. */
export function lineEnd({ text, ended }: Reading, at: number): number | undefined {
  const lineFeed = text.indexOf("\n", at);
  return lineFeed === -1 ? (ended ? text.length : undefined) : lineFeed;
}

/**
 * Where the token at `at` ends by PostgreSQL's rules (scan.l): a comment, a string, a name, a number, or a
 * character that stands for itself. `undefined` where more text is needed to know.
 * @param escapes whether a plain string may hold escapes
 */
export function tokenEnd(reading: Reading, at: number, escapes: boolean): number | undefined {
  const { text } = reading;
  switch (text.charAt(at)) {
    case "'":
      return escapes ? escapedEnd(reading, at + 1) : closing(reading, "'", at + 1);
    case '"':
      return closing(reading, '"', at + 1);
    case "$":
      return dollarEnd(reading, at);
    case "-":
    case "/":
      return commentEnd(reading, at);
    case ";":
    case "(":
    case ")":
    case "\\":
      return at + 1;
    default:
      return plainEnd(reading, at);
  }
}

function plainEnd(reading: Reading, at: number): number | undefined {
  const { text, ended } = reading;
  const word = wordAt(text, at);
  const other = word ?? matched(patterns.number, text, at) ?? matched(patterns.space, text, at);
  const end = at + (other?.length ?? 1);
  if (word === undefined) return end;
  if (end >= text.length && !ended) return undefined;
  return /^e$/i.test(word) && text.charAt(end) === "'" ? escapedEnd(reading, end + 1) : end;
}

/** Where nothing closes, the parser says what is wrong, once there is no more text. */
const unclosed = ({ text, ended }: Reading): number | undefined =>
  ended ? text.length : undefined;

function closing(reading: Reading, mark: string, from: number): number | undefined {
  const end = reading.text.indexOf(mark, from);
  return end === -1 ? unclosed(reading) : end + mark.length;
}

function escapedEnd(reading: Reading, from: number): number | undefined {
  const { text, ended } = reading;
  const mark = /['\\]/g;
  mark.lastIndex = from;
  for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
    const after = found.index + 1;
    if (after >= text.length && !ended) return undefined;
    if (found[0] === "'" && text.charAt(after) !== "'") return after;
    mark.lastIndex = after + 1;
  }
  return unclosed(reading);
}

/** The longest name of PostgreSQL, and both dollars. */
const longestTag = 65;

function dollarEnd(reading: Reading, at: number): number | undefined {
  const { text, ended } = reading;
  const tag = matched(patterns.tag, text, at);
  if (tag !== undefined) return closing(reading, tag, at + tag.length);
  return text.length - at < longestTag && !ended ? undefined : at + 1;
}

function commentEnd(reading: Reading, at: number): number | undefined {
  const { text, ended } = reading;
  const pair = text.slice(at, at + 2);
  if (pair.length < 2 && !ended) return undefined;
  if (pair === "--") return dashesEnd(reading, at);
  return pair === "/*" ? blockEnd(reading, at) : at + 1;
}

function dashesEnd(reading: Reading, at: number): number | undefined {
  const mark = /[\n\r]/g;
  mark.lastIndex = at;
  return mark.exec(reading.text)?.index ?? unclosed(reading);
}

/** Comments of this kind may stand in each other. */
function blockEnd(reading: Reading, at: number): number | undefined {
  const mark = /\/\*|\*\//g;
  mark.lastIndex = at;
  let depth = 0;
  for (let found = mark.exec(reading.text); found; found = mark.exec(reading.text)) {
    depth += found[0] === "/*" ? 1 : -1;
    if (depth === 0) return mark.lastIndex;
  }
  return unclosed(reading);
}

/** Commands of psql that take the rest of their line as it is. */
const wholeLine = /^\\(?:!|copy\b|h\b|help\b|s[fv]\b|e[fv]\b).*/;
/** Any other, up to the next one: what stands in quotes is none. */
const upToNext = /^\\(?:;|(?:'(?:[^'\\]|\\.|'')*'|"[^"]*"|`[^`]*`|[^\\'"`])*(?:\\\\|(?=\\)|$))/;

/** The command of psql at the beginning of a line's rest. */
export const commandAt = (rest: string): string =>
  (wholeLine.exec(rest) ?? upToNext.exec(rest))?.[0] ?? rest;
