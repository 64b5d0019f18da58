import { once } from "node:events";
import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { text } from "node:stream/consumers";
import { CannotRun } from "../process/cannot-run";

/**
 * Reads what may stand neither in an argument nor on a screen: lines of standard input, or an answer that is not echoed.
 * @param wanted what each line is, as a person is asked for it
 * @throws CannotRun where a line is missing or empty, or there are more
 */
export async function privateLines(wanted: readonly string[]): Promise<readonly string[]> {
  const given = process.stdin.isTTY ? await typed(wanted) : await piped();
  if (given.length === wanted.length && given.every((line) => line !== "")) return given;
  throw new CannotRun(
    `Give ${wanted.join(", then ")} on standard input, a line each; it is never an argument. Nothing was done.`,
  );
}

/**
 * Reads one secret: all of standard input without its last line's end, or an answer that is not echoed.
 * @throws CannotRun where there is none
 */
export async function privateText(wanted: string): Promise<string> {
  const given = process.stdin.isTTY ? (await typed([wanted])).join("") : await text(process.stdin);
  if (given.trim() !== "") return given.trimEnd();
  throw new CannotRun(
    `Give ${wanted} on standard input; it is never an argument. Nothing was done.`,
  );
}

const piped = async (): Promise<string[]> =>
  (await text(process.stdin))
    .trimEnd()
    .split("\n")
    .map((line) => line.trim());

async function typed(wanted: readonly string[]): Promise<string[]> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true });
  const lines: string[] = [];
  // Ctrl-C and Ctrl-D close it, and a question that is open then is never answered.
  const closed = once(terminal, "close").then(() => undefined);
  try {
    for (const each of wanted) {
      process.stderr.write(`${each} (not shown): `);
      const answer = await Promise.race([terminal.question(""), closed]);
      process.stderr.write("\n");
      if (answer === undefined) throw new CannotRun("Nothing was given. Nothing was done.");
      lines.push(answer.trim());
    }
  } catch (error) {
    if (error instanceof Error && error.name === "AbortError")
      throw new CannotRun("\nNothing was given. Nothing was done.");
    throw error;
  } finally {
    terminal.close();
  }
  return lines;
}
