import { parseArgs } from "node:util";
import { type Environment, environments, isEnvironment } from "../domain/environments";
import { closest } from "../domain/closest-word";
import { policies } from "../policies/pack/policies";
import { runPolicies } from "../policies/pack/run-policies";
import { explain, type Explained } from "../report/explain";
import { reportFiles, writeReports } from "../report/files";
import { humanVerdict } from "../report/violations";
import { check } from "../check/check";

const usage = `npm run check -- [options]

Runs the program for both stacks without an engine and judges what it declares.

  --stack NAME      only this stack (${environments.join(" or ")})
  --json            print the verdict as JSON and nothing else
  --sarif FILE      write the verdict as SARIF as well
  --junit FILE      write the verdict as JUnit as well
  --markdown FILE   write the verdict as Markdown as well
  --explain RULE    tell what a rule demands, why, and what to do
  --help            this text

A relative FILE begins in the folder in which you type the command.

Exit: 0 every promise is kept, 1 a mandatory violation, 2 could not run.`;

/** What was asked for cannot be done; the message says why. */
class UsageError extends Error {
  override readonly name = "UsageError";
}

/** The command `check`. @param root folder of Pulumi.yaml @returns the exit code */
export async function main(root: string, args: readonly string[]): Promise<number> {
  try {
    return await run(root, args);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

async function run(root: string, args: readonly string[]): Promise<number> {
  const values = parsed(args);
  if (values.help) return print(usage);
  if (values.explain !== undefined) return print(explain(policyNamed(values.explain)));
  const stacks = stacksNamed(values.stack);
  const files = reportFiles(values);
  const verdict = await check(root, stacks, new Date());
  print(values.json ? JSON.stringify(verdict, null, 2) : humanVerdict(verdict));
  writeReports(verdict, policies, files);
  return verdict.ok ? 0 : 1;
}

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;
const options = {
  stack: text,
  json: flag,
  sarif: text,
  junit: text,
  markdown: text,
  explain: text,
  help: { ...flag, short: "h" },
} as const;

/** @throws UsageError that names what is allowed */
function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, strict: true }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

function stacksNamed(name: string | undefined): readonly Environment[] {
  if (name === undefined) return environments;
  if (isEnvironment(name)) return [name];
  throw new UsageError(`--stack ${name} is no stack; choose ${environments.join(" or ")}`);
}

/** A rule of the pack, or what a run reports under a name of its own. */
function policyNamed(id: string): Explained {
  const known = [...policies, ...runPolicies];
  const policy = known.find((candidate) => candidate.id === id);
  if (policy !== undefined) return policy;
  const ids = known.map((each) => each.id);
  throw new UsageError(
    `there is no rule ${id}; ${meant(id, ids)}the rules are:\n  ${ids.join("\n  ")}`,
  );
}

/** The names of which it is a part, or else the nearest one, as the beginning of a sentence. */
function meant(id: string, ids: readonly string[]): string {
  const whole = ids.filter((each) => each.includes(id));
  const near = whole.length > 0 ? whole : [closest(id, ids) ?? []].flat();
  return near.length === 0 ? "" : `did you mean ${near.join(" or ")}? Else `;
}

function print(output: string): number {
  process.stdout.write(`${output}\n`);
  return 0;
}
