import { join } from "node:path";
import { unfinished } from "../config/unfinished";
import type { Environment } from "../domain/environments";
import { passes, type StackVerdict, type Verdict } from "../domain/verdict";
import { program } from "../program";
import { configurationFile, readSettings } from "../policies/pack/enforcement";
import { readExceptions } from "../policies/pack/exceptions-file";
import { judge } from "../policies/pack/judge";
import { Tally } from "../policies/pack/tally";
import type { Resource } from "../policies/rule/resource";
import { rules } from "../policies/rules";
import { mappedTrace } from "../start/trace";
import { declared, type Program } from "./declared";
import { failureOf } from "./failure";
import { stackFileConfig } from "../config/stack-file/read";

/**
 * Runs the program for each stack in this process and judges what it declares: the verdict of a
 * preview with the pack, in the time it takes to import the SDK.
 * @param root folder of Pulumi.yaml
 * @param now the moment by which exceptions expire
 * @param look is shown what each stack declares, and which policies judged it
 * @throws ConfigError, or the program's own error, when a stack cannot be judged
 */
export async function check(
  root: string,
  stacks: readonly Environment[],
  now: Date,
  look: Look = () => undefined,
): Promise<Verdict> {
  const started = performance.now();
  const pack = join(root, "src", "policies");
  const exceptions = readExceptions(join(pack, "exceptions.yaml"));
  const verdicts: StackVerdict[] = [];
  // One after the other: the runtime of Pulumi is one per process.
  for (const stack of stacks) {
    const begun = performance.now();
    const resources = await declaredIn(root, stack);
    const settings = readSettings(configurationFile(pack, stack));
    const tally = new Tally();
    const verdict = judge({ stack, resources, rules, exceptions, settings, now, tally });
    verdicts.push({ ...verdict, durationMs: since(begun) });
    look(stack, resources, tally);
  }
  const warnings = stacks.flatMap((stack) => unfinished(root, stack));
  return { ok: passes(verdicts), stacks: verdicts, warnings, durationMs: since(started) };
}

/** Sees what a verdict was given on. */
type Look = (stack: Environment, resources: readonly Resource[], tally: Tally) => void;

/** Whole milliseconds since then. */
const since = (started: number): number => Math.round(performance.now() - started);

/**
 * What the program declares for a stack, unjudged.
 * @param root folder of Pulumi.yaml
 * @throws ConfigError, or the program's own error
 */
export async function declaredIn(root: string, stack: Environment): Promise<readonly Resource[]> {
  const config = stackFileConfig(root, stack);
  return declaredQuickly(root, { project: "raxx", stack, config, run: program });
}

/**
 * Pulumi asks for a stack trace at every promise, a tenth of all the time, and only a failure shows one: the
 * program is then run again, with traces.
 */
async function declaredQuickly(root: string, run: Program): Promise<Resource[]> {
  try {
    return await tracing(
      0,
      () => "",
      async () => declared(run),
    );
  } catch {
    // Node formats a trace when it is first read, so that has to happen in there.
    return tracing(50, mappedTrace, async () =>
      declared(run).catch((error: unknown) => {
        throw failureOf(root, run.stack, error);
      }),
    );
  }
}

/** Calls `use` while stack traces have so many frames and that form. */
async function tracing<Result>(
  stackTraceLimit: number,
  prepareStackTrace: typeof mappedTrace,
  use: () => Promise<Result>,
): Promise<Result> {
  const former: unknown = Reflect.get(Error, "prepareStackTrace");
  const { stackTraceLimit: limit } = Error;
  Object.assign(Error, { stackTraceLimit, prepareStackTrace });
  try {
    return await use();
  } finally {
    Object.assign(Error, { stackTraceLimit: limit, prepareStackTrace: former });
  }
}
