import { existsSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import type { Environment } from "../domain/environments";
import { passes, type StackVerdict, type Verdict } from "../domain/verdict";
import type { BuildHost, Engine } from "../engine/engine";
import { findEngine } from "../engine/find";
import { pulumiEnded, startPulumi } from "../engine/pulumi";
import { CannotRun, Interrupted } from "../process/cannot-run";
import { inScratchFolder } from "../process/scratch-folder";
import { configurationFile } from "../policies/pack/enforcement";
import { readExceptions } from "../policies/pack/exceptions-file";
import { readResults, resultsVariable } from "../policies/pack/results-file";
import { rules } from "../policies/rules";
import { type EngineEvent, plannedChanges, readEvents } from "../engine/events";
import { goOffline, type Offline } from "./offline";
import { lockSandbox } from "./sandbox-lock";
import { violationsIn } from "./violations";
import type { Workspace } from "./workspace";

export interface PreviewOptions extends Workspace {
  /** Of a sandbox, to plan against what stands there; by default nothing stands. */
  readonly folder?: string | undefined;
  /** In the order in which they are shown. */
  readonly stacks: readonly Environment[];
  /** Whether Pulumi draws on this terminal itself; else its text goes to `print`, stack by stack. */
  readonly interactive: boolean;
  readonly print: (text: string) => void;
  readonly host: BuildHost;
  /** Called when an engine has to be fetched or built first, which takes a while. */
  readonly meanwhile?: (() => Promise<unknown>) | undefined;
  /** Aborting it ends everything that was started and removes what was written. */
  readonly signal: AbortSignal;
}

/**
 * Previews the stacks on the real engine with simulated providers, and with state that is thrown away or stays as
 * a sandbox left it.
 * @throws CannotRun when there is no engine, when a stack cannot be planned, or without a sandbox in the folder
 */
export async function preview(options: PreviewOptions): Promise<Verdict> {
  const engine = await findEngine({ ...options, env: process.env });
  // Making an engine is not planning.
  const started = performance.now();
  options.host.say(
    `Starting Pulumi ${engine.version} with simulated providers for ${options.stacks.join(" and ")}.`,
  );
  const stacks = await inScratchFolder("preview", (scratch) =>
    onState(scratch, options, async (folder) => {
      const offline = await goOffline({ ...options, folder, engine });
      try {
        return await previewAll(offline, scratch, options);
      } finally {
        await offline.stop();
      }
    }),
  );
  return { ok: passes(stacks), stacks, engine: facts(engine), durationMs: since(started) };
}

/** With the folder that holds the state to plan against. */
async function onState<Result>(
  scratch: string,
  { folder, host }: PreviewOptions,
  plan: (folder: string) => Promise<Result>,
): Promise<Result> {
  if (folder === undefined) return plan(scratch);
  if (!existsSync(join(folder, "state")))
    throw new CannotRun(
      `${folder} is no sandbox's folder; npm run sandbox -- --folder ${folder} CMD makes one.`,
    );
  const release = await lockSandbox(folder, host);
  try {
    return await plan(folder);
  } finally {
    await release();
  }
}

/** Whole milliseconds since then. */
const since = (started: number): number => Math.round(performance.now() - started);

const facts = ({ version, source }: Engine) => ({ version, source });

/** On a terminal one after the other, because each draws its tree there; else both at once. */
async function previewAll(
  offline: Offline,
  folder: string,
  options: PreviewOptions,
): Promise<StackVerdict[]> {
  const run = (stack: Environment) => previewStack(offline, folder, stack, options);
  const runs = options.interactive ? [] : options.stacks.map(run);
  // A failure is told after the stacks before it; until then nobody awaits it.
  for (const running of runs) running.catch(() => undefined);
  const verdicts: StackVerdict[] = [];
  for (const [index, stack] of options.stacks.entries()) {
    const done = await (runs[index] ?? run(stack));
    options.print(done.text);
    verdicts.push(done.verdict());
  }
  return verdicts;
}

interface Run {
  /** What Pulumi printed, where it did not draw itself. */
  readonly text: string;
  /** @throws CannotRun when the engine failed for another reason than a violation */
  verdict(): StackVerdict;
}

async function previewStack(
  offline: Offline,
  folder: string,
  stack: Environment,
  options: PreviewOptions,
): Promise<Run> {
  const files = { events: join(folder, `${stack}.events`), results: join(folder, `${stack}.json`) };
  const pack = join(options.root, "src", "policies");
  const packArgs = [
    "--policy-pack",
    listed(pack),
    "--policy-pack-config",
    listed(configurationFile(pack, stack)),
  ];
  const args = ["--stack", stack, "--event-log", files.events, ...packArgs];
  const started = performance.now();
  const { text, code } = await runEngine(offline, { args, results: files.results }, options);
  const durationMs = since(started);
  if (options.signal.aborted) throw new Interrupted();
  const events = await readEvents(files.events);
  const ended = { stack, code, events, pack, results: files.results };
  return { text, verdict: () => ({ ...verdictOf(ended), durationMs }) };
}

/** What a run of the engine left behind. */
interface Ended {
  readonly stack: Environment;
  readonly code: number;
  readonly events: readonly EngineEvent[];
  readonly pack: string;
  /** File of the pack's results. */
  readonly results: string;
}

/** One path where Pulumi takes a list of them, separated by commas. */
const listed = (path: string): string =>
  /[",]/.test(path) ? `"${path.replaceAll('"', '""')}"` : path;

/** The engine also fails when the pack finds a mandatory violation, and then has done its work. */
function verdictOf({ stack, code, events, pack, results }: Ended): StackVerdict {
  const changes = plannedChanges(events) ?? {};
  const found = violationsIn(events, rules, readExceptions(join(pack, "exceptions.yaml")));
  const policyResults = readResults(results);
  const failed = code !== 0 && passes([found]);
  // A part of a program is none: what was not declared was not judged.
  if (failed || (code !== 0 && policyResults === undefined))
    throw new CannotRun(`Stack ${stack} could not be planned; Pulumi says above what is wrong.`);
  if (policyResults === undefined || total(changes) === 0) throw new CannotRun(nothing(stack));
  const counts = { resources: total(changes), policies: policyCount };
  return { stack, ...counts, changes, policyResults, ...found };
}

/** Of an engine, or of a pack, that is not what it is called. */
const nothing = (stack: Environment): string =>
  `Pulumi ended as if all were well, but planned and judged nothing for stack ${stack}, so nothing is known. ` +
  "Is the `pulumi` that ran the real one? Remove it, or the cached engine, and run this again.";

const policyCount = new Set(rules.map(({ id }) => id)).size;

const plain = ["--non-interactive", "--suppress-progress", "--color", "never"];

async function runEngine(
  { project, environment }: Offline,
  { args, results }: { readonly args: readonly string[]; readonly results: string },
  { interactive, signal }: PreviewOptions,
): Promise<{ text: string; code: number }> {
  const child = startPulumi(["preview", ...args, ...(interactive ? [] : plain)], {
    cwd: project,
    // Without it, the engine does not know --event-log.
    env: { ...environment, PULUMI_DEBUG_COMMANDS: "true", [resultsVariable]: results },
    stdio: interactive ? "inherit" : ["ignore", "pipe", "pipe"],
  });
  // Its state is thrown away, so there is nothing that it would have to finish.
  const kill = (): void => void child.kill("SIGKILL");
  signal.addEventListener("abort", kill);
  let text = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
  try {
    const code = await pulumiEnded(child);
    // Pulumi colours the stack trace of a program's error whatever it is told.
    return { text: stripVTControlCharacters(text), code };
  } finally {
    signal.removeEventListener("abort", kill);
  }
}

const total = (changes: Readonly<Record<string, number>>): number =>
  Object.values(changes).reduce((sum, count) => sum + count, 0);
