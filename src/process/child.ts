import { type ChildProcess, spawn, type SpawnOptions } from "node:child_process";
import { once } from "node:events";
import { constants } from "node:os";
import { CannotRun } from "./cannot-run";

/** A program that was to be started is not there, or may not be run. */
export class NotStarted extends CannotRun {
  override readonly name = "NotStarted";

  constructor(
    readonly program: string,
    cause: NodeJS.ErrnoException,
  ) {
    super(`${program} cannot be started: ${cause.message}`, { cause });
  }
}

/** Exit code of a child as a shell tells it: 128 and the signal's number where a signal ended it. */
export async function exitCodeOf(child: ChildProcess): Promise<number> {
  try {
    const [code, signal] = (await once(child, "close")) as [number | null, NodeJS.Signals | null];
    return code ?? 128 + signalNumber(signal);
  } catch (error) {
    throw new NotStarted(child.spawnfile, error as NodeJS.ErrnoException);
  }
}

/** Number of a signal, as in `128 + 15`; 0 for none. */
export const signalNumber = (signal: NodeJS.Signals | null): number =>
  signal === null ? 0 : constants.signals[signal];

/** What a child printed, and how it ended. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** How to start a child: as for `spawn`, and what its standard input is. */
export interface RunOptions extends Pick<SpawnOptions, "cwd" | "env"> {
  /** Milliseconds after which it is killed, with all that it started; it cannot be interrupted from a terminal then. */
  readonly timeout?: number;
  readonly input?: string;
}

/**
 * Runs a program to its end and keeps what it prints.
 * @throws NotStarted when there is no such program
 */
export async function run(
  program: string,
  args: readonly string[],
  { input = "", timeout, ...options }: RunOptions = {},
): Promise<Ended> {
  // A process group of its own can be ended whole: a child of the child would hold its output open.
  const child = spawn(program, args, {
    ...options,
    stdio: "pipe",
    detached: timeout !== undefined,
  });
  const limit = timeout === undefined ? undefined : setTimeout(() => killGroup(child), timeout);
  // A child that ends early does not read its input; its exit code says enough.
  child.stdin.on("error", () => undefined).end(input);
  const printed = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const)
    child[stream].setEncoding("utf8").on("data", (chunk: string) => (printed[stream] += chunk));
  try {
    return { code: await exitCodeOf(child), ...printed };
  } finally {
    clearTimeout(limit);
  }
}

/** Ends a process that leads a group, and all that it started. */
export function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}
