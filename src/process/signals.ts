import type { ChildProcess } from "node:child_process";

const stopping = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Passes the signals that ask this process to stop on to a child while `use` runs, so that the child decides
 * how to end. A terminal sends Ctrl-C to everyone in front of it: passing that on as well would be a second
 * one, which tells Pulumi to stop at once.
 */
export async function forwardingSignals<Result>(
  child: ChildProcess,
  use: () => Promise<Result>,
): Promise<Result> {
  const forward = (signal: NodeJS.Signals): void => {
    if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of stopping) process.on(signal, forward);
  try {
    return await use();
  } finally {
    for (const signal of stopping) process.off(signal, forward);
  }
}
