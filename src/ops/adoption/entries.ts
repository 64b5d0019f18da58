import type { Environment } from "../../domain/environments";
import { CannotRun } from "../../process/cannot-run";
import type { StateResource } from "../state/deployment";
import { askPulumi, readState } from "../state/read";
import { createsOf, type Declared, notKnown } from "./declared";
import { pulumiRun, tail } from "../engine/run";
import type { Adoption } from "./plan-file";
import { adoptableTypes } from "./types";

/**
 * Puts what no import takes, or what an import would read a secret of, into the state as the program declares it, and
 * lets the provider read the rest. A secret stays in the cipher in which the engine's plan has it.
 * @returns what could not be put there yet, because an input is known only when something else is created
 */
export async function enter(
  stack: Environment,
  adopt: readonly Adoption[],
  tell: (line: string) => void,
): Promise<readonly Adoption[]> {
  // Made anew: what was imported a moment ago has given the ids that these refer to.
  const { declared } = await createsOf(stack, tell);
  const byUrn = new Map(declared.map((each) => [each.urn, each]));
  const open = adopt.filter(({ urn }) => byUrn.has(urn));
  const ready = open.filter(({ urn }) => isKnown(byUrn.get(urn)));
  if (ready.length === 0) return open;
  const state = await readState(stack);
  const entries = inOrder(ready.flatMap((each) => entryOf(each, byUrn.get(each.urn))));
  const resources = [...(state.deployment.resources ?? []), ...entries];
  const deployment = { ...state.deployment, resources };
  await askPulumi(["stack", "import", "--stack", stack], JSON.stringify({ ...state, deployment }));
  await complete(stack, ready, tell);
  return open.filter((each) => !ready.includes(each));
}

/** A state has everything after what it depends on. */
function inOrder(entries: readonly StateResource[]): readonly StateResource[] {
  const byUrn = new Map(entries.map((each) => [each.urn, each]));
  const ordered = new Set<StateResource>();
  const visit = (entry: StateResource): void => {
    for (const urn of entry.dependencies ?? []) {
      const before = byUrn.get(urn);
      if (before && !ordered.has(before)) visit(before);
    }
    ordered.add(entry);
  };
  entries.forEach(visit);
  return [...ordered];
}

const isKnown = (declared: Declared | undefined): boolean =>
  declared !== undefined &&
  !JSON.stringify([declared.inputs, declared.goal.provider]).includes(notKnown);

/** As the engine writes a resource; an empty list or map is none. */
function entryOf({ id, type }: Adoption, declared: Declared | undefined): StateResource[] {
  if (!declared) return [];
  const { urn, inputs, goal } = declared;
  const { parent, provider, dependencies, propertyDependencies } = goal;
  const shown = Object.entries(inputs).filter(([name]) => name !== "valueWo");
  return [
    {
      urn,
      id,
      inputs,
      outputs: { ...Object.fromEntries(shown), ...adoptableTypes[type]?.outputs },
      ...(parent && { parent }),
      ...(provider && { provider }),
      ...(dependencies && { dependencies }),
      ...(propertyDependencies && { propertyDependencies }),
      // Of the engine's form, and nothing that we read.
      ...{ custom: true, type, protect: true },
    },
  ];
}

/** A read with what the state says: what is not there after all leaves the state again. */
async function complete(
  stack: Environment,
  entered: readonly Adoption[],
  tell: (line: string) => void,
): Promise<void> {
  const targets = entered.flatMap(({ urn }) => ["--target", urn]);
  const args = ["refresh", "--stack", stack, "--yes", "--skip-preview", ...targets];
  const { code, output } = await pulumiRun(args, tell);
  if (code === 0) return;
  throw new CannotRun(
    `${entered.length} resources are in the state of ${stack} and could not be read yet:\n${tail(output)}\n` +
      `Nothing is lost: \`pulumi refresh --stack ${stack}\` reads them once the provider answers.`,
  );
}
