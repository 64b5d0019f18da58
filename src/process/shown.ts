/** No line that is meant for a person is longer. */
export const columns = 100;

/** The colours of picocolors, which are ours: bold, dim, underlined and the sixteen colours. */
const ownColours = String.raw`\u001b\[(?:[0-4]|2[24]|3[0-79]|9[0-7])m`;
/** What moves a cursor, rings, hides or turns text around: C0 without tab and line feed, C1, and bidirectional controls. */
const controls = String.raw`[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]`;
const unsafe = new RegExp(`(${ownColours})|${controls}`, "g");

/**
 * The same text without a character that a terminal would obey: it is shown as `\u001b`, which is what JSON calls it, so
 * that a result in JSON stays the same value. What a server or an argument said goes through here before it is printed.
 */
export const harmless = (text: string): string =>
  text.replace(unsafe, (found, colour: string | undefined) => colour ?? escapeOf(found));

const escapeOf = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/**
 * The same text in lines of 100 columns at most. Lines of a table stay as they are, words are not broken, and a command,
 * which is a line that begins with `npm run` or stands in backticks, is broken only so that a shell still reads it.
 */
export const wrapped = (text: string, width = columns): string =>
  text
    .split("\n")
    .flatMap((line) => (widthOf(line) <= width || isTable(line) ? [line] : broken(line, width)))
    .join("\n");

const isTable = (line: string): boolean => /[\u2500-\u257f]/.test(line);

const isCommand = (line: string): boolean => /^\s*`?(npm run |heroku |pulumi |git )/.test(line);

const widthOf = (text: string): number => text.replaceAll(new RegExp(ownColours, "g"), "").length;

function broken(line: string, width: number): string[] {
  const indent = /^\s*(?:[-\u2022] (?:\[ \] )?)?/.exec(line)?.[0] ?? "";
  const further = " ".repeat(indent.length);
  if (isCommand(line)) return continued(line, width, `${further}  `);
  const lines: string[] = [];
  let current = indent;
  for (const piece of line.slice(indent.length).match(/`[^`]+`\S*|\S+/g) ?? []) {
    const apart = current.trim() === indent.trim() ? "" : " ";
    if (widthOf(current + apart + piece) <= width) {
      current += apart + piece;
      continue;
    }
    if (apart !== "") lines.push(current);
    const [last = "", ...before] = continued(
      `${apart === "" ? current : further}${piece}`,
      width,
      `${further}  `,
    ).toReversed();
    lines.push(...before.toReversed());
    current = last;
  }
  return [...lines, current];
}

/** A command over several lines, each of which ends in a backslash but the last; an option stays with its value. */
function continued(command: string, width: number, further: string): string[] {
  const indent = /^\s*/.exec(command)?.[0] ?? "";
  const words = command.slice(indent.length).match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? [];
  if (words.length < 2 || !isCommand(command)) return [command];
  const groups: string[] = [];
  for (const word of words) {
    const former = groups.at(-1);
    if (former !== undefined && /^--\w[\w-]*$/.test(former) && !word.startsWith("--"))
      groups[groups.length - 1] = `${former} ${word}`;
    else groups.push(word);
  }
  const lines: string[] = [];
  let current = indent;
  for (const group of groups) {
    const apart = current.trim() === "" ? "" : " ";
    if (apart !== "" && `${current}${apart}${group} \\`.length > width) {
      lines.push(`${current} \\`);
      current = further + group;
    } else current += apart + group;
  }
  return [...lines, current];
}
