import { spawn } from "node:child_process";
import { once } from "node:events";
import { constants } from "node:os";
import { join, resolve } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { type Environment, environments, isEnvironment } from "../domain/environments";
import { addSchemaCommands } from "./schema";
import { CannotRun, EngineMissing, Interrupted } from "../process/cannot-run";
import { preview } from "../preview/preview";
import { sandbox } from "../preview/sandbox";
import { ProgressDisplay } from "./progress";
import { policies } from "../policies/pack/policies";
import { type ReportFiles, reportFiles, Unwritable, writeReports } from "../report/files";
import { previewText } from "../report/table";

const root = join(__dirname, "..", "..");

/** Where the command was typed; npm runs it at the root. */
const typedIn = process.env["INIT_CWD"] ?? process.cwd();

/** Progress and notes go beside the result, so that the result can be piped. */
const host = new ProgressDisplay(process.stderr);
const report = (text: string): void => host.say(text.trimEnd());
const print = (text: string): void => void process.stdout.write(`${text.trimEnd()}\n`);

// Whoever reads may have enough, as `head` has.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

/** The command could not do its work; a violation is 1. */
const couldNotRun = 2;

function stackName(name: string): Environment {
  if (isEnvironment(name)) return name;
  throw new InvalidArgumentError(`Choose ${environments.join(" or ")}.`);
}

interface PreviewFlags extends ReportFiles {
  readonly stack?: Environment;
  readonly json?: boolean;
  readonly requireEngine?: boolean;
}

/** Where there is no engine, the rules still give their verdict; pipelines insist on an engine. */
async function previewOrCheck(flags: PreviewFlags): Promise<number> {
  try {
    return await runPreview(flags);
  } catch (error) {
    if (!(error instanceof EngineMissing) || flags.requireEngine) throw error;
    report(
      `${error.message}\n\nUntil then, the verdict of \`npm run check\`, which needs no engine:\n`,
    );
    return runCheck(flags);
  }
}

async function runCheck(flags: PreviewFlags): Promise<number> {
  const named = (["stack", "sarif", "junit", "markdown"] as const).flatMap((name) =>
    flags[name] === undefined ? [] : [`--${name}`, flags[name]],
  );
  const words = [
    join(root, "src", "start", "check.cjs"),
    ...named,
    ...(flags.json ? ["--json"] : []),
  ];
  const child = spawn(process.execPath, words, { stdio: "inherit" });
  const [code] = (await once(child, "close")) as [number | null];
  return code ?? couldNotRun;
}

async function runPreview({ stack, json = false, ...asked }: PreviewFlags): Promise<number> {
  const files = reportFiles(asked);
  const verdict = await preview({
    root,
    stacks: stack === undefined ? environments : [stack],
    interactive: !json && process.stdin.isTTY && process.stdout.isTTY,
    print: (text) => text !== "" && (json ? report : print)(text),
    host,
    signal: interruption.signal,
  });
  print(json ? JSON.stringify(verdict, null, 2) : previewText(verdict));
  writeReports(verdict, policies, files);
  return verdict.ok ? 0 : 1;
}

interface SandboxFlags {
  readonly folder?: string;
  readonly fresh?: boolean;
  readonly faults?: string;
}

async function runSandbox(words: string[], { fresh = false, ...files }: SandboxFlags) {
  const [program = "", ...args] = words;
  const { signal } = interruption;
  const absolute = {
    folder: files.folder && resolve(typedIn, files.folder),
    faults: files.faults && resolve(typedIn, files.faults),
  };
  return sandbox({ root, command: [program, ...args], fresh, ...absolute, host, signal });
}

const interruption = new AbortController();
let interruptedBy: NodeJS.Signals | undefined;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    interruptedBy = signal;
    interruption.abort(new Interrupted());
  });
}

/** Ends with the exit code that the action resolves to; what stopped it is told in its own words. */
const ending =
  <Args extends unknown[]>(action: (...args: Args) => Promise<number>) =>
  async (...args: Args): Promise<void> => {
    process.exitCode = await action(...args).catch(failure);
    host.end();
  };

function failure(error: unknown): number {
  if (interruptedBy !== undefined) {
    report("interrupted");
    return 128 + constants.signals[interruptedBy];
  }
  if (error instanceof CannotRun || error instanceof Unwritable) report(error.message);
  else report(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return couldNotRun;
}

const relativePaths = "\nRelative paths begin in the folder in which you type the command.";

const cli = new Command("raxx")
  .description("Raxx's infrastructure, previewed without an account")
  // What commander itself refuses (an unknown option) could not run either.
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : couldNotRun))
  .enablePositionalOptions();

cli
  .command("preview")
  .description("plan both stacks on the real engine with simulated providers")
  .option("--stack <name>", "only this stack", stackName)
  .option("--json", "print the verdict as JSON and nothing else")
  .option("--sarif <file>", "write the verdict as SARIF as well")
  .option("--junit <file>", "write the verdict as JUnit as well")
  .option("--markdown <file>", "write the verdict as Markdown as well")
  .option("--require-engine", "exit 2 where no engine is found, instead of only checking")
  .addHelpText("after", relativePaths)
  .action(ending(previewOrCheck));

cli
  .command("sandbox")
  .description("run a command with simulated providers attached and local state")
  .argument("<command...>", "such as: pulumi up --yes --stack staging")
  .option("--fresh", "begin with an empty cloud and empty stacks")
  .option("--folder <path>", "keep state and cloud there instead of in .raxx/sandbox")
  .option("--faults <file>", "faults for the simulated providers to inject")
  .passThroughOptions()
  .addHelpText("after", relativePaths)
  .action(ending(runSandbox));

addSchemaCommands(cli, ending, { print, report });

void cli.parseAsync();
