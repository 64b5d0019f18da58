import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import { type Environment, environments } from "../../domain/environments";
import { CannotRun } from "../../process/cannot-run";
import { raxx } from "../../process/raxx-command";

/** One thing that is taken over: which resource of the program it becomes, and its id in the form of its provider. */
const adoption = z.object({
  urn: z.string(),
  type: z.string(),
  id: z.string().min(1),
  entry: z.enum(["import", "entry"]),
  /** Where it was found. */
  source: z.string(),
});
export type Adoption = z.infer<typeof adoption>;

const plan = z.strictObject({
  stack: z.enum(environments),
  made: z.iso.datetime(),
  adopt: z.array(adoption),
  /** URNs of what may be one of several; nothing is adopted before a person said which. */
  ambiguous: z.array(z.string()),
});
export type AdoptionPlan = z.infer<typeof plan>;

/** Where a plan and its import file lie: beside the plans of releases, which git does not know. */
export const planFile = (stack: Environment): string => join(".raxx", "adoption", `${stack}.json`);
export const importFileOf = (stack: Environment): string =>
  join(".raxx", "adoption", `${stack}.import.json`);

/** Writes JSON whole or not at all. */
export async function writeWhole(file: string, content: unknown): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}.tmp`;
  await writeFile(draft, `${JSON.stringify(content, undefined, 2)}\n`, { mode: 0o600 });
  await rename(draft, file);
}

/** @throws CannotRun where there is no plan of this stack, or it is none */
export async function readPlan(stack: Environment): Promise<AdoptionPlan> {
  const file = planFile(stack);
  const make = `\`${raxx`adopt plan --stack ${stack}`}\` makes one.`;
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined)
    throw new CannotRun(`There is no plan to adopt ${stack} (${file}): ${make}`);
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    content = undefined;
  }
  const parsed = plan.safeParse(content);
  if (parsed.success && parsed.data.stack === stack) return parsed.data;
  throw new CannotRun(`${file} is no plan to adopt ${stack}: ${make}`);
}
