import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import type { Environment } from "../../domain/environments";
import { CannotRun } from "../../process/cannot-run";
import { pulumiRun, tail } from "../engine/run";
import type { Attributes } from "./types/type";

/** What the program wants to create, as the engine's plan says it. */
export interface Declared {
  readonly urn: string;
  readonly type: string;
  readonly inputs: Attributes;
  /** URNs by input, of whatever an input is made of. */
  readonly sources: Readonly<Record<string, readonly string[]>>;
  readonly goal: Goal;
}

const plannedGoal = z.object({
  type: z.string(),
  name: z.string(),
  custom: z.boolean(),
  inputDiff: z
    .object({
      adds: z.record(z.string(), z.unknown()).nullish(),
      updates: z.record(z.string(), z.unknown()).nullish(),
      deletes: z.array(z.string()).nullish(),
    })
    .nullish(),
  parent: z.string().nullish(),
  protect: z.boolean().nullish(),
  provider: z.string().nullish(),
  dependencies: z.array(z.string()).nullish(),
  propertyDependencies: z.record(z.string(), z.array(z.string()).nullable()).nullish(),
});
export type Goal = z.infer<typeof plannedGoal>;

const plan = z.object({
  resourcePlans: z.record(
    z.string(),
    z.object({ goal: plannedGoal.nullish(), steps: z.array(z.string()).nullish() }),
  ),
});

const importFile = z.object({
  resources: z.array(
    z.looseObject({
      type: z.string(),
      name: z.string(),
      logicalName: z.string().optional(),
      id: z.string().optional(),
      parent: z.string().optional(),
      provider: z.string().optional(),
      component: z.boolean().optional(),
    }),
  ),
  nameTable: z.record(z.string(), z.string()).optional(),
});
/** The engine's own form of what an import takes (`pulumi import --file`). */
export type ImportFile = z.infer<typeof importFile>;

/** The creates of a preview, in the engine's own words: its plan, and the import file that it makes of them. */
export interface Creates {
  readonly declared: readonly Declared[];
  readonly file: ImportFile;
  /** What the plan does, by URN. */
  readonly steps: ReadonlyMap<string, readonly string[]>;
  /** Inputs that the program declares otherwise than the state has them, by URN. */
  readonly differs: ReadonlyMap<string, readonly string[]>;
  /** Each row of the file by its URN. */
  readonly rows: ReadonlyMap<string, ImportFile["resources"][number]>;
}

/** What the engine says of a value that only the creation will tell. */
export const notKnown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

/**
 * Asks the engine what the program would create. Nothing is changed.
 * @throws CannotRun with the engine's last lines when there is no preview
 */
export async function createsOf(
  stack: Environment,
  tell: (line: string) => void,
): Promise<Creates> {
  const folder = await mkdtemp(join(tmpdir(), "raxx-adopt-"));
  const [rows, planned] = [join(folder, "import.json"), join(folder, "plan.json")];
  try {
    const args = ["preview", "--stack", stack, "--import-file", rows, "--save-plan", planned];
    const { code, output } = await pulumiRun(args, tell);
    if (code !== 0) throw new CannotRun(`The program has no preview of ${stack}:\n${tail(output)}`);
    const file = importFile.parse(JSON.parse(await readFile(rows, "utf8")));
    const { resourcePlans } = plan.parse(JSON.parse(await readFile(planned, "utf8")));
    const entries = Object.entries(resourcePlans);
    return {
      declared: entries.flatMap(declaredBy),
      file,
      steps: new Map(entries.map(([urn, { steps }]) => [urn, steps ?? []])),
      differs: new Map(entries.map(([urn, { goal }]) => [urn, differing(goal)])),
      rows: byUrn(file, stack, resourcePlans),
    };
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    throw new CannotRun("The plan of this pulumi has another form: use 3.256.0 or newer.", {
      cause: error,
    });
  } finally {
    // Both hold what the program declares; the plan's secrets are encrypted.
    await rm(folder, { recursive: true, force: true });
  }
}

type Plans = z.infer<typeof plan>["resourcePlans"];

/** Names of inputs, such as `tags`, never what they hold. */
export function differing(goal: Pick<Goal, "inputDiff"> | null | undefined): readonly string[] {
  const { adds, updates, deletes } = goal?.inputDiff ?? {};
  const names = [...Object.keys(adds ?? {}), ...Object.keys(updates ?? {}), ...(deletes ?? [])];
  return [...new Set(names)].filter((name) => !name.startsWith("__")).toSorted();
}

function declaredBy([urn, { goal, steps }]: [string, Plans[string]]): Declared[] {
  if (!goal?.custom || goal.type.startsWith("pulumi:") || !steps?.includes("create")) return [];
  const sources = Object.entries(goal.propertyDependencies ?? {}).map(
    ([input, urns]) => [input, urns ?? []] as const,
  );
  const inputs = goal.inputDiff?.adds ?? {};
  return [{ urn, type: goal.type, inputs, sources: Object.fromEntries(sources), goal }];
}

/** A row of the file has no URN; its type, its name and its parents make it. */
function byUrn(file: ImportFile, stack: Environment, plans: Plans): Creates["rows"] {
  const rows = new Map(file.resources.map((row) => [row.name, row]));
  const project = Object.keys(plans)[0]?.split("::")[1] ?? "";
  const typeOf = (name: string): string => {
    const known = file.nameTable?.[name]?.split("::")[2];
    const row = rows.get(name);
    if (row === undefined) return known ?? "";
    const parent = row.parent === undefined ? "" : typeOf(row.parent);
    return parent === "" || parent === "pulumi:pulumi:Stack" ? row.type : `${parent}$${row.type}`;
  };
  return new Map(
    file.resources.map((row) => [
      `urn:pulumi:${stack}::${project}::${typeOf(row.name)}::${row.logicalName ?? row.name}`,
      row,
    ]),
  );
}
