import type { ChildProcess } from "node:child_process";

let waitedFor = 0;

/** Whether something is under way that must not be left alone, whoever else has gone. */
export const isWaiting = (): boolean => waitedFor > 0;

/** Goes on with `work`, which would leave something half changed, also where nobody reads any more what it says. */
export async function staying<Result>(work: () => Promise<Result>): Promise<Result> {
  waitedFor += 1;
  try {
    return await work();
  } finally {
    waitedFor -= 1;
  }
}

const stopping = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** While `work` runs, the signals that ask this process to stop go to `heard`, and do not end it. */
async function hearing<Result>(
  heard: (signal: NodeJS.Signals) => void,
  work: () => Promise<Result>,
): Promise<Result> {
  for (const signal of stopping) process.on(signal, heard);
  try {
    return await work();
  } finally {
    for (const signal of stopping) process.off(signal, heard);
  }
}

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
  return hearing(forward, use);
}

/**
 * Asks a child once to stop, by the first signal that asks this process to, and waits for it while `use` runs.
 * Pulumi takes a second signal as an order to leave at once, with requests under way that nobody hears the
 * answer of; it never gets one from here. The child is in a process group of its own, so that a terminal
 * does not send it one either.
 * @param tell gets one line a signal
 */
export async function stoppingOnce<Result>(
  child: ChildProcess,
  tell: (line: string) => void,
  use: () => Promise<Result>,
): Promise<Result> {
  let asked = false;
  const stop = (signal: NodeJS.Signals): void => {
    tell(asked ? stillWaiting : `${signal}: ${isStopping}`);
    if (!asked) child.kill("SIGINT");
    asked = true;
  };
  return hearing(stop, async () => staying(use));
}

/** Does `work`, which ends soon and must not be left half done: no signal ends this process meanwhile. */
export const finishing = async <Result>(work: () => Promise<Result>): Promise<Result> =>
  hearing(() => undefined, work);

const isStopping =
  "pulumi begins nothing new, finishes what is under way and writes it down. This can take minutes; please wait.";
const stillWaiting = "Still waiting for what is under way; to kill it now would leave it unknown.";
