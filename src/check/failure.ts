import * as pulumi from "@pulumi/pulumi";
import { CannotRun } from "../process/cannot-run";
import { ownFrames } from "../start/trace";

/**
 * Why a stack could not be judged, for a person. A mistake in the stack file says all by itself; a mistake in
 * the program is told with its stack and the places in the sources that led to it.
 */
export function failureOf(root: string, stack: string, error: unknown): CannotRun {
  if (error instanceof CannotRun) return error;
  if (pulumi.RunError.isInstance(error)) return new CannotRun(error.message, { cause: error });
  const trace = error instanceof Error ? ownFrames(root, error.stack ?? "") : [];
  const led = trace.filter((frame) => !frame.includes("src/check/"));
  return new CannotRun([`Stack ${stack}: the program failed: ${String(error)}`, ...led].join("\n"));
}
