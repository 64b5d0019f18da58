import { type ChildProcess, spawn, type StdioOptions } from "node:child_process";
import { CannotRun } from "../process/cannot-run";
import { besidesProxies } from "../process/loopback";
import { type Ended, exitCodeOf, NotStarted, run, type RunOptions } from "../process/child";

/** How to start pulumi: where, with which variables, and what becomes of its output. */
export interface Start {
  readonly cwd?: string;
  readonly env: NodeJS.ProcessEnv;
  readonly stdio: StdioOptions;
  /** Whether it leads a process group of its own. */
  readonly detached?: boolean;
}

/** Starts the `pulumi` on the PATH of `env`. */
export const startPulumi = (args: readonly string[], options: Start): ChildProcess =>
  spawn("pulumi", args, { ...options, env: quiet(options.env) });

/**
 * Waits for a pulumi that was started.
 * @returns its exit code
 * @throws CannotRun when there is no pulumi
 */
export const pulumiEnded = (child: ChildProcess): Promise<number> => orMissing(exitCodeOf(child));

/**
 * Runs the `pulumi` on PATH to its end and keeps what it prints.
 * @throws CannotRun when there is no pulumi
 */
export const runPulumi = (args: readonly string[], options: RunOptions = {}): Promise<Ended> =>
  orMissing(run("pulumi", args, { ...options, env: quiet(options.env ?? process.env) }));

const quiet = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...besidesProxies(env),
  PULUMI_SKIP_UPDATE_CHECK: "true",
});

async function orMissing<Result>(result: Promise<Result>): Promise<Result> {
  return result.catch((error: unknown) => {
    if (!(error instanceof NotStarted)) throw error;
    throw new CannotRun(
      "pulumi is not on PATH; install it from https://www.pulumi.com/docs/install (3.256.0 or newer).",
      { cause: error },
    );
  });
}
