import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import type { Environment } from "../../domain/environments";
import { CannotRun } from "../../process/cannot-run";
import { readJson } from "../../process/input-file";
import type { StateVersion } from "../state/read";
import type { Step } from "./steps";

/** What a plan was made from. An approval holds for that alone. */
export interface Circumstances {
  readonly stack: Environment;
  /** Of the repository. */
  readonly commit: string;
  /** Digest of the program's files. */
  readonly program: string;
  readonly state: StateVersion;
}

/** The companion of a plan: what it was made from, and what was approved in it. */
export interface Binding extends Circumstances {
  /** ISO time. */
  readonly made: string;
  /** Digest of the plan file. */
  readonly plan: string;
  readonly steps: readonly Step[];
}

/** For how long a plan can be approved; GitHub keeps it no longer either. */
export const planDays = 3;

/** Relative to the project; the release workflow carries both from the job that plans to the one that applies. */
export const planFile = (stack: Environment) => `.raxx/plans/${stack}.json`;
const bindingFile = (stack: Environment) => `.raxx/plans/${stack}.binding.json`;

/** Writes down what the plan that was just saved is bound to. */
export async function bind(from: Circumstances, steps: readonly Step[]): Promise<void> {
  const plan = await digestOf(planFile(from.stack));
  const binding: Binding = { ...from, made: new Date().toISOString(), plan, steps };
  await writeFile(bindingFile(from.stack), `${JSON.stringify(binding, null, 2)}\n`);
}

/**
 * The companion of the plan that is to be applied.
 * @throws CannotRun when there is no plan, or when it is another one than the companion's
 */
export async function boundPlan(stack: Environment): Promise<Binding> {
  const files = [planFile(stack), bindingFile(stack)];
  const missing = files.filter((file) => !existsSync(file));
  if (missing.length > 0)
    throw new CannotRun(
      `${missing.join(" and ")}: there is no plan of ${stack}. ${planFirst(stack)}`,
    );
  const binding = readJson(bindingFile(stack), planFirst(stack));
  if (!isBinding(binding))
    throw new CannotRun(
      `${bindingFile(stack)} does not say what the plan was made from. ${planFirst(stack)}`,
    );
  if (binding.stack === stack && binding.plan === (await digestOf(planFile(stack)))) return binding;
  throw new CannotRun(
    `${planFile(stack)} is not the plan that ${bindingFile(stack)} belongs to: it was changed or exchanged. ${planFirst(stack)}`,
  );
}

function isBinding(value: unknown): value is Binding {
  const { commit, program, made, state, steps } = (value ?? {}) as Partial<Binding>;
  return [commit, program, made, state?.digest].every((each) => typeof each === "string") &&
    Array.isArray(steps)
    ? steps.every((step) => typeof (step as Step | null)?.urn === "string")
    : false;
}

async function digestOf(file: string): Promise<string> {
  return createHash("sha256")
    .update(await readFile(file))
    .digest("hex");
}

/** By what the history of the stack remembers which plan an update carried out. */
export const planMessage = ({ plan }: Pick<Binding, "plan">): string => `plan ${plan.slice(0, 16)}`;

/** @throws CannotRun when anything is not as it was when the plan was made, naming all that is not */
export function refuseIfMoved(binding: Binding, now: Circumstances): void {
  const moved = movements(binding, now);
  if (moved.length === 0) return;
  throw stale(binding.stack, moved);
}

/** The refusal of a plan that no longer says what would happen. */
export const stale = (stack: Environment, reasons: readonly string[]): CannotRun =>
  new CannotRun(
    [
      `The plan of ${stack} is refused, because what was approved is no longer what would happen:`,
      ...reasons.map((reason) => `  - ${reason}`),
      `Nothing was changed. ${planFirst(stack)}`,
    ].join("\n"),
  );

const planFirst = (stack: Environment): string =>
  `Plan again (npm run release -- plan ${stack}; in GitHub: re-run all jobs) and let that be approved.`;

function movements(was: Binding, now: Circumstances): string[] {
  return [
    ...(isExpired(was)
      ? [`it was made at ${was.made}, and an approval holds for ${planDays} days`]
      : []),
    ...(was.commit === now.commit
      ? []
      : [`it was made from commit ${short(was.commit)}, and this is ${short(now.commit)}`]),
    ...(was.program === now.program
      ? []
      : ["the program's files are not those that it was made from"]),
    ...(was.state.digest === now.state.digest ? [] : [stateMoved(was.state, now.state)]),
  ];
}

/** A time that is none has passed. */
const isExpired = ({ made }: Binding): boolean =>
  !(Date.now() - Date.parse(made) <= planDays * 86_400_000);

const short = (commit: string): string => commit.slice(0, 12);

const stateMoved = (was: StateVersion, now: StateVersion): string =>
  `the state was written since: it was of ${time(was)}, and is of ${time(now)}`;

const time = ({ written }: StateVersion): string => written ?? "before the first update";
