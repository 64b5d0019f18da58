import { Argument, Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { type Environment, environments, isEnvironment } from "../domain/environments";
import { CannotRun, Interrupted } from "../process/cannot-run";
import { signalNumber } from "../process/child";
import { couldNotRun, kept } from "../process/exit-codes.json";
import { isWaiting } from "../process/signals";
import { columns, harmless, wrapped } from "../process/shown";
import { isSystemError, systemMessage } from "../process/system-error";
import { helpAsked } from "./help";
import { afterFailure, endWhenStopped, startedWith, stoppedText } from "./stopped";
import { ProgressDisplay } from "./progress";

/** Progress and notes go beside the result, so that the result can be piped. */
export const host = new ProgressDisplay(process.stderr);

/** Prints a note beside the result. */
export const report = (text: string): void => host.say(harmless(fitting(text.trimEnd())));

/** In lines that fit a terminal; where none reads, lines stay whole, so that they can be searched. */
const fitting = (text: string): string => (process.stderr.isTTY ? wrapped(text) : text);

/** Whether the command line asks for JSON, of which there is one document, also where it fails. */
let asJson = false;
let printed = false;

/** Prints the result. */
export function print(text: string): void {
  printed = true;
  process.stdout.write(`${harmless(text.trimEnd())}\n`);
}

/** A command that throws where commander would end the process; `parsed` takes it from there. */
export const command = (name: string): Command =>
  new Command(name).exitOverride().configureOutput({
    getOutHelpWidth: helpWidth,
    getErrHelpWidth: helpWidth,
    writeErr: (text) => {
      complaint += text;
      report(text);
    },
  });

const helpWidth = (): number => Math.min(process.stdout.columns || columns, columns);

/** What commander says of a command line that is wrong. */
let complaint = "";

/**
 * Runs a command line to its end and leaves the exit code behind; a usage error has that of whatever could not run.
 * The process is not ended here: what was printed may still be on its way.
 */
export async function parsed(line: Command, args: readonly string[], from?: "user"): Promise<void> {
  leaveWhenNobodyReads();
  // Help that was asked for is no failure; an action that begins sets its own.
  process.exitCode = undefined;
  const words = from === "user" ? args : args.slice(2);
  asJson = asksForJson(line, words);
  printed = false;
  complaint = "";
  startedWith(line.name() === "raxx" ? words : [line.name(), ...words]);
  try {
    const help = helpAsked(line, words);
    if (help) help.outputHelp();
    else await line.parseAsync(args, from && { from });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? kept : couldNotRun;
    if (error.exitCode !== 0) printFailure(complaint.trim());
  }
}

/** Whether the command that the words lead to takes `--json`, and is given it. */
function asksForJson(line: Command, words: readonly string[]): boolean {
  let at = line;
  for (const word of words) at = at.commands.find((each) => each.name() === word) ?? at;
  const own = words.includes("--") ? words.slice(0, words.indexOf("--")) : words;
  return own.includes("--json") && at.options.some(({ long }) => long === "--json");
}

/** Whoever reads JSON is told in JSON, in one shape for every command, unless the result was printed before. */
function printFailure(error: string): void {
  if (asJson && !printed) print(JSON.stringify({ error }, undefined, 2));
}

/** Where the paths that a command takes begin; for the end of its help. */
export const relativePaths = "\nRelative paths begin in the folder in which you type the command.";

/** How `preview` and `check` end; for the end of their help. */
export const verdictExitCodes =
  "\nExit: 0 every promise is kept, 1 a mandatory violation, 2 could not run.";

/** `--stack NAME`, which chooses one of the environments. */
export const stackOption = (): Option =>
  new Option("--stack <name>", "only this stack").argParser(stackName);

/** `--env NAME`, which an operation on what runs has to be told. */
export const environmentOption = (): Option =>
  new Option("--env <name>", "environment").choices(environments).makeOptionMandatory();

/** `<stack>`, one of the environments. */
export const stackArgument = (): Argument =>
  new Argument("<stack>", "environment").choices(environments);

function stackName(name: string): Environment {
  if (isEnvironment(name)) return name;
  throw new InvalidArgumentError(`Choose ${environments.join(" or ")}.`);
}

const interruption = new AbortController();
let interruptedBy: NodeJS.Signals | undefined;

/** Aborted when the person who started the command wants it to stop; from the first call on, signals do not kill. */
export function interrupted(): AbortSignal {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    if (process.listenerCount(signal, interrupt) === 0) process.on(signal, interrupt);
  }
  return interruption.signal;
}

function interrupt(signal: NodeJS.Signals): void {
  interruptedBy = signal;
  interruption.abort(new Interrupted());
}

/** Ends with the exit code that the action resolves to; what stopped it is told in its own words. */
export const ending =
  <Args extends unknown[]>(action: (...args: Args) => Promise<number>) =>
  async (...args: Args): Promise<void> => {
    endCrashes();
    endWhenStopped((text) => {
      report(text);
      printFailure(text);
    });
    process.exitCode = couldNotRun;
    process.exitCode = await action(...args).catch(failure);
    host.end();
  };

/**
 * Quits quietly when the reader closes the pipe, as `head` does, and `tee` on Ctrl-C; not beside an update of real
 * accounts, which would go on alone and end at the first line that it prints.
 */
function leaveWhenNobodyReads(): void {
  let stays = false;
  const mustStay = (): boolean => (stays ||= isWaiting());
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (mustStay()) return;
    if (error.code === "EPIPE") process.exit();
    report(`the result cannot be written: ${systemMessage(error)}`);
    process.exit(couldNotRun);
  });
  // Whoever starts us hears of it by the exit code.
  process.stderr.on("error", () => {
    if (!mustStay()) process.exit(couldNotRun);
  });
}

/** An error that nobody caught ends with 2 as well: 1 is the code of a broken promise. */
function endCrashes(): void {
  for (const event of ["uncaughtException", "unhandledRejection"] as const) {
    const end = (error: unknown): void => {
      // Whoever runs a program for its errors listens as well, and then they are its own.
      if (process.listenerCount(event) === 1) process.exit(failure(error));
    };
    process.on(event, end);
  }
}

/** What a user can mend is told in one message; anything else is a fault of ours, and told with its trace. */
function failure(error: unknown): number {
  if (interruptedBy !== undefined) {
    const text = stoppedText(interruptedBy);
    report(text);
    printFailure(text);
    return 128 + signalNumber(interruptedBy);
  }
  const message = `${messageOf(error)}${afterFailure()}`;
  host.say(harmless(isOurs(error) ? fitting(message) : message));
  printFailure(message);
  return couldNotRun;
}

/** Whether a person can mend it; everything else is shown as it is. */
const isOurs = (error: unknown): boolean => error instanceof CannotRun || isSystemError(error);

/** A message of ours, or of the system about a file or an address that it names. */
function messageOf(error: unknown): string {
  if (error instanceof CannotRun) return error.message;
  return isSystemError(error) ? systemMessage(error) : traceOf(error);
}

const traceOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
