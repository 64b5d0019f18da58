const oneLine = (text: string): string => text.replaceAll(/\s*[\r\n]\s*/g, " ");

/**
 * Text that a reader sees as it is: `<NAME>` would be HTML and vanish, `@name` would call somebody, and `#1`, `GH-1` and
 * the address of an issue would leave a note on it, which a character of no width prevents.
 */
export const prose = (text: string): string =>
  oneLine(text)
    .replaceAll(/[\\`*<&[]/g, "\\$&")
    .replaceAll(
      /@(?=\w)|#(?=\d)|\bGH-(?=\d)|\bgithub\.com\/(?=[\w.-]+\/[\w.-]+\/(?:issues|pull|discussions)\/\d)/gi,
      "$&&#8203;",
    );

/** A code span, between more backticks than it holds in a row. */
export function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return longest === 0 ? `\`${oneLine(text)}\`` : `${fence} ${oneLine(text)} ${fence}`;
}

/**
 * The same in the cell of a table, which a pipe would end. In a code span a backslash does not escape a backslash,
 * so that `\|` has no spelling there: such text is HTML.
 */
export function inCell(text: string, form: typeof code | typeof prose): string {
  if (form === code && /\\\|/.test(text)) return `<code>${entities(oneLine(text))}</code>`;
  return form(text).replaceAll("|", "\\|");
}

const entities = (text: string): string =>
  text.replaceAll(/[&<>\\|`*_@#[\]]/g, (character) => `&#${character.codePointAt(0)};`);
