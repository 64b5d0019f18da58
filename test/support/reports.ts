/** What one test file came to; `milliseconds` is the time of its tests and hooks. */
export interface ModuleReport {
  readonly file: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly milliseconds: number;
}

/** What the vitest process tells test/run.ts, see step-reporter.ts. */
export type Report =
  | ({ readonly kind: "module" } & ModuleReport)
  | {
      readonly kind: "end";
      readonly modules: readonly ModuleReport[];
      readonly unhandledErrors: number;
    };

/** How many passed, failed and were skipped; a check counts as one. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** A check is one: its exit code decides. */
export function checkTally(exitCode: number | null): Tally {
  return exitCode === 0
    ? { passed: 1, failed: 0, skipped: 0 }
    : { passed: 0, failed: 1, skipped: 0 };
}

/**
 * Adds up one vitest process. Never all clear by accident: no final report, no test that ran, an error
 * outside a test, or a failing exit code each count as a failure even when no test failed.
 */
export function testTally(
  reports: readonly Report[],
  exitCode: number | null,
): Tally & { readonly reason?: string } {
  const end = reports.find((report) => report.kind === "end");
  if (!end) return { passed: 0, failed: 1, skipped: 0, reason: "vitest ended without a report" };
  const counted = sum(end.modules);
  if (counted.failed > 0) return counted;
  const reason = failureBeyondTests(counted, end.unhandledErrors, exitCode);
  return reason === undefined ? counted : { ...counted, failed: 1, reason };
}

function failureBeyondTests(
  counted: Tally,
  unhandledErrors: number,
  exitCode: number | null,
): string | undefined {
  if (unhandledErrors > 0) return `${unhandledErrors} error(s) outside any test`;
  if (counted.passed === 0) return "no test ran";
  if (exitCode !== 0) return `vitest exited with ${exitCode ?? "a signal"}`;
  return undefined;
}

export function sum(tallies: readonly Tally[]): Tally {
  const total = (key: keyof Tally) => tallies.reduce((count, tally) => count + tally[key], 0);
  return { passed: total("passed"), failed: total("failed"), skipped: total("skipped") };
}

/** The last line of `npm test`, which scripts read: `12 passed, 0 failed`, and the skipped if any. */
export function countsLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
