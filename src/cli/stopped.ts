import { signalNumber } from "../process/child";
import { raxxLine } from "../process/raxx-command";

/**
 * `looks` until a person allows it to change something; `writes` where it does so unasked, a backup or a record; undefined
 * where nothing is operated.
 */
let standing: "looks" | "writes" | "changes" | undefined;
/** What an operation has told of so far, a line a step. */
const steps: string[] = [];
let words: readonly string[] = [];

/** The words with which this process was started, after `raxx`. */
export const startedWith = (typed: readonly string[]): void => void (words = typed);

/** Remembers a step, for whoever stops the command. */
export const began = (step: string): void => void steps.push(step);

/** From here on the command looks at what runs. */
export const looking = (): void => void (standing ??= "looks");

/** From here on it may change it. */
export const changing = (): void => void (standing = "changes");

/** It writes without being asked whether it may. */
export const writing = (): void => void (standing = "writes");

/**
 * Ends the process at the first Ctrl-C, and says before where it stood; whoever listens for signals ends by itself.
 * Every command finds out where another run of it stopped: to end at once loses nothing, and to wait for what hangs would.
 */
export function endWhenStopped(say: (text: string) => void): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    const end = (): void => {
      if (process.listenerCount(signal) > 1) return;
      say(stoppedText(signal));
      process.exit(128 + signalNumber(signal));
    };
    process.on(signal, end);
  }
}

/** How to go on after an operation that failed; empty where it had changed nothing. */
export const afterFailure = (): string =>
  standing === "changes"
    ? `\nOnce that is mended, the same command does what is left:\n  ${raxxLine(words)}`
    : "";

/** What was done, what was not, and what to type next. */
export function stoppedText(signal: NodeJS.Signals): string {
  if (standing === undefined) return "interrupted";
  const again = `  ${raxxLine(words)}`;
  if (standing === "looks")
    return `Interrupted (${signal}). Nothing was changed. To begin again:\n${again}`;
  const done = steps.slice(0, -1).map((step) => `  - ${step}`);
  return [
    `Interrupted (${signal}) in the middle of a change.`,
    ...(done.length > 0 ? ["Done:", ...done] : ["Done: nothing that was told of."]),
    "Under way, which may have taken effect:",
    `  - ${steps.at(-1) ?? "the first step"}`,
    "Not done: whatever comes after that. The same command finds out where this run stopped, and does what is left:",
    again,
    "On another machine it may have to wait for this run's lock, which expires within two minutes.",
  ].join("\n");
}
