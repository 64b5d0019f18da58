/** Columns of the terminal, or what fits everywhere. Zero is a terminal that does not know. */
const columns = (): number => process.stdout.columns || 80;

/**
 * Text as lines that fit the terminal, each behind `indent` spaces. A word that is longer than a line, such
 * as a URN, stays whole, so that it can be copied.
 */
export function wrapped(text: string, indent: number, width = columns()): string[] {
  return text.split("\n").flatMap((line) => {
    const lines: string[] = [];
    for (const word of line.split(" ")) {
      const longer = `${lines.at(-1)} ${word}`;
      if (lines.length > 0 && indent + longer.length <= width) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines.map((each) => `${" ".repeat(indent)}${each}`);
  });
}
