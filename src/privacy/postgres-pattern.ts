/**
 * The pattern as JavaScript reads it, where PostgreSQL reads the same in it; `undefined` for any other. To one `\A` is
 * where a text begins and to the other a letter, and `[^]]` or `[[:print:]]` is one class or the end of one.
 */
export function compile(pattern: string): RegExp | undefined {
  if (!common.test(pattern)) return undefined;
  const translated = pattern.replaceAll(/\[:(\w+):\]/g, (whole, name: string) =>
    Object.hasOwn(classes, name) ? (classes[name] ?? whole) : whole,
  );
  try {
    return new RegExp(translated);
  } catch {
    return undefined;
  }
}

/** PostgreSQL's classes of characters, as far as ASCII goes. */
const classes: Readonly<Record<string, string>> = {
  alnum: "0-9A-Za-z",
  alpha: "A-Za-z",
  blank: " \\t",
  cntrl: "\\x00-\\x1f\\x7f",
  digit: "0-9",
  graph: "!-~",
  lower: "a-z",
  print: " -~",
  punct: "!-/:-@\\[-`{-~",
  space: "\\s",
  upper: "A-Z",
  xdigit: "0-9A-Fa-f",
};

const escape = String.raw`\\[dDsSwW]|\\[^\p{L}\p{N}]`;
const named = `\\[:(?:${Object.keys(classes).join("|")}):\\]`;

/** Letters, signs, escapes and classes that mean the same to both. */
const common = new RegExp(
  `^(?:[^\\\\[\\]]|${escape}|\\[(?!\\^\\])\\^?(?:[^\\\\\\[\\]]|${escape}|${named})+\\])*$`,
  "u",
);
