/** `npm run` would print lines of its own before the result without `-s`. */
const runs = "npm run -s raxx --";

/**
 * A command of `raxx` as a person types it in the checkout, for every text that says what to run next. What is filled in
 * is quoted for a shell; `…` stands for what only the person knows. test/cli/next-commands.test.ts finds them all in the
 * sources and types them.
 */
export function raxx(words: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return `${runs} ${String.raw({ raw: words.raw }, ...values.map((value) => quoted(String(value))))}`;
}

/** The same for a line of words as this process was started with. */
export const raxxLine = (words: readonly string[]): string =>
  [runs, ...words.map((word) => quoted(withoutPassword(word)))].join(" ");

/** A word as a POSIX shell and fish read it back. */
const quoted = (word: string): string =>
  /^[\w@%+=:,./\u2026-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;

/** An address that was typed may have a password in it, which is shown no second time. */
const withoutPassword = (word: string): string =>
  word.replace(/(\w:\/\/)[^/@\s]*@/g, (_all, scheme: string) => `${scheme}…@`);
