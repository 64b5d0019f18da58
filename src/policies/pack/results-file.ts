import { readFileSync, writeFileSync } from "node:fs";
import type { PolicyResult } from "../../domain/verdict";

/**
 * Variable that names the file for the results of a run. The engine passes on what a policy finds, and nothing of
 * what was kept; whoever starts it and wants both names a file, and everybody else is spared.
 */
export const resultsVariable = "RAXX_POLICY_RESULTS";

/** Writes what each policy did into `file`, once for each run; without one, nobody asked. */
export const resultsInto =
  (file: string | undefined) =>
  (results: readonly PolicyResult[]): void => {
    if (file !== undefined) writeFileSync(file, JSON.stringify(results));
  };

/** What the pack wrote at the end of a run; `undefined` when it never came so far. */
export function readResults(file: string): readonly PolicyResult[] | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as PolicyResult[];
  } catch {
    return undefined;
  }
}
