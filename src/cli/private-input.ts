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

const piped = async (): Promise<string[]> =>
  (await text(process.stdin))
    .trimEnd()
    .split("\n")
    .map((line) => line.trim());

async function typed(wanted: readonly string[]): Promise<string[]> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true });
  const lines: string[] = [];
  for (const each of wanted) {
    process.stderr.write(`${each} (not shown): `);
    lines.push((await terminal.question("")).trim());
    process.stderr.write("\n");
  }
  terminal.close();
  return lines;
}
