import { closeSync, existsSync, openSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Verdict } from "../domain/verdict";
import { junit } from "./junit";
import { markdown } from "./markdown";
import { sarif, type ScannedRule } from "./sarif";
import { CannotRun } from "../process/cannot-run";
import { typedPath } from "../process/typed-path";

/** Files that `check` and `preview` write beside what they print. */
export interface ReportFiles {
  readonly sarif?: string | undefined;
  readonly junit?: string | undefined;
  readonly markdown?: string | undefined;
}

/** Each form of a report, as its option is called and as people call it. */
export const reportForms = { sarif: "SARIF", junit: "JUnit", markdown: "Markdown" } as const;

const forms = ["sarif", "junit", "markdown"] as const;

/** A report cannot be written; the message names its option, the file and the reason. */
class Unwritable extends CannotRun {
  override readonly name = "Unwritable";

  constructor(form: string, file: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`cannot write --${form} ${file}: ${reason}`, { cause });
  }
}

/**
 * The files that were asked for, as absolute paths, each tried before the work begins.
 * @param folder where relative paths begin: where the command was typed, which npm leaves for the root
 * @throws Unwritable
 */
export function reportFiles(asked: ReportFiles, folder = typedPath(".")): ReportFiles {
  const files = forms.flatMap((form) => {
    const file = asked[form];
    return file === undefined ? [] : [[form, resolve(folder, file)] as const];
  });
  for (const [form, file] of files) attempt(form, file, () => tryToWrite(file));
  return Object.fromEntries(files);
}

/** What a run before has written stays; what did not exist does not begin to. */
function tryToWrite(file: string): void {
  const existed = existsSync(file);
  closeSync(openSync(file, "a"));
  if (!existed) rmSync(file);
}

function attempt(form: string, file: string, action: () => void): void {
  try {
    action();
  } catch (error) {
    throw new Unwritable(form, file, error);
  }
}

/**
 * Writes the verdict in each form that was asked for.
 * @param policies one entry for each policy, so that those which are kept are listed as well
 * @throws Unwritable
 */
export function writeReports(
  verdict: Verdict,
  policies: readonly ScannedRule[],
  files: ReportFiles,
): void {
  const ids = policies.map(({ id }) => id);
  const contents = {
    sarif: () => sarif(verdict, policies),
    junit: () => junit(verdict, ids),
    markdown: () => markdown(verdict),
  };
  for (const form of forms) {
    const file = files[form];
    if (file !== undefined) attempt(form, file, () => writeFileSync(file, contents[form]()));
  }
}
