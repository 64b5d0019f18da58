const width = 96;

/** A documentation comment of the given paragraphs, broken into lines; empty ones are left out. */
export function comment(...paragraphs: (string | undefined)[]): string {
  const blocks = paragraphs.filter((each) => each !== undefined && each !== "").map(wrapped);
  const [only] = blocks;
  if (blocks.length === 1 && only?.length === 1) return `/** ${only.join("")} */`;
  const lines = blocks.flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));
  return ["/**", ...lines.map((line) => ` * ${line}`.trimEnd()), " */"].join("\n");
}

function wrapped(paragraph: string | undefined): string[] {
  const lines: string[] = [];
  // Code between backticks stays on one line.
  for (const word of (paragraph ?? "").match(/(?:`[^`]*`|\S)+/g) ?? []) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width)
      lines.push(`${lines.pop()} ${word}`);
    else lines.push(word);
  }
  return lines;
}
