import { closeSync, existsSync, openSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Verdict } from "../domain/verdict";
import { type FormatName, formats } from "./formats";
import type { ScannedRule } from "./sarif";
import { CannotRun } from "../process/cannot-run";
import { systemMessage } from "../process/system-error";
import { typedPath } from "../process/typed-path";

/** Files that `check` and `preview` write beside what they print, by format. */
export type ReportFiles = { readonly [name in FormatName]?: string | undefined };

/** A report cannot be written; the message names its option, the file and the reason. */
class Unwritable extends CannotRun {
  override readonly name = "Unwritable";

  constructor(format: string, file: string, cause: unknown) {
    super(`cannot write --${format} ${file}: ${systemMessage(cause)}`, { cause });
  }
}

/**
 * The files that were asked for, as absolute paths, each tried before the work begins.
 * @param folder where relative paths begin: where the command was typed, which npm leaves for the root
 * @throws Unwritable
 */
export function reportFiles(asked: ReportFiles, folder = typedPath(".")): ReportFiles {
  const files = formats.flatMap(({ name }) => {
    const file = asked[name];
    return file === undefined ? [] : [[name, resolve(folder, file)] as const];
  });
  for (const [name, file] of files) attempt(name, file, () => tryToWrite(file));
  return Object.fromEntries(files);
}

/** What a run before has written stays; what did not exist does not begin to. */
function tryToWrite(file: string): void {
  const existed = existsSync(file);
  closeSync(openSync(file, "a"));
  if (!existed) rmSync(file);
}

function attempt(format: string, file: string, action: () => void): void {
  try {
    action();
  } catch (error) {
    throw new Unwritable(format, file, error);
  }
}

/**
 * Writes the verdict in each format that was asked for.
 * @param policies one entry for each name under which a violation is reported
 * @throws Unwritable
 */
export function writeReports(
  verdict: Verdict,
  policies: readonly ScannedRule[],
  files: ReportFiles,
): void {
  for (const { name, write } of formats) {
    const file = files[name];
    if (file !== undefined)
      attempt(name, file, () => writeFileSync(file, write(verdict, policies)));
  }
}
