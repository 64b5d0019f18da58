import { type Environment, environments } from "../../domain/environments";
import { CannotRun } from "../../process/cannot-run";
import { broken, kept } from "../../process/exit-codes.json";
import { raxx } from "../../process/raxx-command";
import { change } from "../change/change";
import type { Surroundings, Talk } from "../change/surroundings";
import { adopt } from "./adopt";
import { createsOf } from "./declared";
import { find } from "./find";
import { importFileFor } from "./import-file";
import { heldBy, listsOf } from "./lists";
import { match } from "./match";
import { importFileOf, planFile, readPlan, writeWhole } from "./plan-file";
import { listsText } from "./text";

export interface PlanWish {
  readonly terraformState: readonly string[];
  /** `URN=ID` or `URN=absent`. */
  readonly is: readonly string[];
  readonly json: boolean;
}

export interface ApplyWish {
  readonly dryRun: boolean;
  readonly json: boolean;
}

/**
 * Finds what exists of all that a stack declares, and writes down what is to be adopted (BCP §1, §3.2). Nothing is
 * changed. @returns kept; broken while something may be one of several
 */
export async function planAdoption(
  stack: Environment,
  wish: PlanWish,
  around: Surroundings,
  { tell, print }: Talk,
): Promise<number> {
  const answers = answersOf(wish.is);
  const creates = await createsOf(stack, tell);
  refuseUnknown(
    answers,
    creates.declared.map(({ urn }) => urn),
    stack,
  );
  const others = environments.filter((each) => each !== stack);
  const [held, found] = [
    await heldBy([stack, ...others], tell),
    await find(creates.declared, wish.terraformState, around, tell),
  ];
  const existing = found.existing.filter((each) => !held(each));
  const verdicts = match(creates.declared, { existing, unasked: found.unasked, answers });
  const lists = listsOf(creates, verdicts, existing);
  await writeWhole(importFileOf(stack), importFileFor(creates, lists.toAdopt));
  await writeWhole(planFile(stack), {
    stack,
    made: new Date().toISOString(),
    adopt: lists.toAdopt,
    ambiguous: lists.ambiguous.map(({ urn }) => urn),
  });
  if (wish.json) print(JSON.stringify({ stack, ...lists, notes: found.notes }));
  else
    print(
      `${listsText(lists, found.notes)}\n${nextStep(stack, lists.toAdopt.length, lists.ambiguous.length)}`,
    );
  return lists.ambiguous.length > 0 ? broken : kept;
}

function nextStep(stack: Environment, count: number, ambiguous: number): string {
  if (ambiguous > 0) return `Nothing is adopted before each of the ${ambiguous} is settled.`;
  if (count === 0) return "There is nothing to adopt.";
  return `Read the lists (import file: ${importFileOf(stack)}), then:\n  ${raxx`adopt apply --stack ${stack}`}`;
}

function answersOf(words: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    words.map((word) => {
      // The id may hold the sign as well, a URN does not.
      const [, urn, answer] = /^(urn:pulumi:[^=]+)=(\S+)$/.exec(word) ?? [];
      if (urn !== undefined && answer !== undefined) return [urn, answer];
      throw new CannotRun(`--is ${word}: give 'URN=ID', or 'URN=absent'.`);
    }),
  );
}

function refuseUnknown(
  answers: ReadonlyMap<string, string>,
  declared: readonly string[],
  stack: Environment,
): void {
  const unknown = [...answers.keys()].filter((urn) => !declared.includes(urn));
  if (unknown.length === 0) return;
  throw new CannotRun(
    `--is names what ${stack} does not want to create: ${unknown.join(", ")}. Is it in the state already?`,
  );
}

/**
 * Takes over what the plan says, into the state alone: nothing of what exists is touched. What was taken over already
 * is left out, so whoever was interrupted runs it again.
 * @returns kept when nothing that was adopted would be created or replaced now; broken otherwise
 * @throws CannotRun without a plan, or while something in it may be one of several
 */
export async function applyAdoption(
  stack: Environment,
  wish: ApplyWish,
  around: Surroundings,
  { tell, print, confirm }: Talk,
): Promise<number> {
  const plan = await readPlan(stack);
  if (plan.ambiguous.length > 0)
    throw new CannotRun(
      `The plan is not settled: ${plan.ambiguous.join(", ")}. Nothing was adopted; say which they are with \`${raxx`adopt plan --stack ${stack} --is 'URN=ID'`}\`.`,
    );
  if (wish.dryRun) {
    const creates = await createsOf(stack, tell);
    const file = importFileFor(creates, plan.adopt);
    print(wish.json ? JSON.stringify({ stack, file }) : JSON.stringify(file, undefined, 2));
    return kept;
  }
  await confirm(`${plan.adopt.length} resources that exist become those of stack ${stack}.`);
  const told = { command: "adopt apply", target: stack } as const;
  const result = await change(stack, told, around, tell, () => adopt(stack, plan.adopt, tell));
  if (wish.json) print(JSON.stringify({ stack, ...result }));
  else print(result.lines.join("\n"));
  return result.ok ? kept : broken;
}
