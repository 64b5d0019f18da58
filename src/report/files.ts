import { writeFileSync } from "node:fs";
import type { Verdict } from "../domain/verdict";
import { junit } from "./junit";
import { markdown } from "./markdown";
import { sarif, type ScannedRule } from "./sarif";

/** Files that `check` and `preview` write beside what they print. */
export interface ReportFiles {
  readonly sarif?: string | undefined;
  readonly junit?: string | undefined;
  readonly markdown?: string | undefined;
}

/**
 * Writes the verdict in each form that was asked for.
 * @param policies one entry for each policy, so that those which are kept are listed as well
 * @throws Error when a file cannot be written
 */
export function writeReports(
  verdict: Verdict,
  policies: readonly ScannedRule[],
  files: ReportFiles,
): void {
  const ids = policies.map(({ id }) => id);
  if (files.sarif !== undefined) writeFileSync(files.sarif, sarif(verdict, policies));
  if (files.junit !== undefined) writeFileSync(files.junit, junit(verdict, ids));
  if (files.markdown !== undefined) writeFileSync(files.markdown, markdown(verdict));
}
