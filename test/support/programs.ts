import * as pulumi from "@pulumi/pulumi";
import { declared } from "../../src/check/declared";
import { judge } from "../../src/policies/pack/judge";
import type { Resource } from "../../src/policies/rule/resource";
import { rules } from "../../src/policies/rules";
import { programs } from "../policies/programs";
import type { Case } from "../policies/programs/program";

/** Place of a case in the table; it is part of the URN of all that the case declares. */
export type Index = number;

const componentType = (index: Index): string => `test:index:Case${index}`;

/** Configuration that default providers need; nothing of ours. */
const caseConfig = {
  "aws:region": "us-west-2",
  "cloudflare:apiToken": "offline",
  "github:owner": "somebody",
  "github:token": "offline",
} as const;

/** Environment variable that tells a program which cases to declare: places in the table, comma between. */
export const casesVariable = "RAXX_CASES";

/** Declares cases beside each other, each below a component of its own. */
export function declareCases(indices: readonly Index[]): void {
  for (const index of indices) {
    const parent = new pulumi.ComponentResource(componentType(index), `case-${index}`);
    programs[index]?.declare({ parent });
  }
}

/** The case that a resource stands in. */
function caseOf(urn: string): Index | undefined {
  const index = /test:index:Case(\d+)\b/.exec(urn)?.[1];
  return index === undefined ? undefined : Number(index);
}

/** What one case declares, in this process. */
export const resourcesOf = (index: Index): Promise<Resource[]> =>
  declared({
    project: "raxx",
    stack: programs[index]?.stack ?? "staging",
    config: caseConfig,
    run: () => declareCases([index]),
  });

interface Breach {
  readonly policy: string;
  readonly urn: string;
}

/** The mandatory violations of what stands in one stack. */
export function breachesOf(stack: Case["stack"], resources: readonly Resource[]): Breach[] {
  const now = new Date();
  const { violations } = judge({ stack, resources, rules, exceptions: [], now });
  return violations.filter(({ level }) => level === "mandatory");
}

/**
 * The policies that each case breaks. A violation that names no resource of a case belongs to the only
 * case of its stack.
 */
export function byCase(indices: readonly Index[], breaches: readonly Breach[]) {
  const result = new Map<Index, string[]>(indices.map((index) => [index, []]));
  for (const { policy, urn } of breaches) {
    const index = caseOf(urn) ?? (indices.length === 1 ? indices[0] : undefined);
    const policies = result.get(index ?? -1);
    if (policies === undefined) throw new Error(`${policy} at ${urn} belongs to no case`);
    if (!policies.includes(policy)) policies.push(policy);
  }
  for (const policies of result.values()) policies.sort();
  return result;
}

export interface Batch {
  readonly stack: Case["stack"];
  readonly indices: readonly Index[];
}

/** Puts cases together as long as each is judged as it is alone. */
export function batches(declaredByCase: readonly (readonly Resource[])[]): Batch[] {
  const made: { stack: Case["stack"]; indices: Index[] }[] = [];
  for (const [index, { stack }] of programs.entries()) {
    const room = made.find(
      (batch) =>
        batch.stack === stack && isUndisturbed(stack, [...batch.indices, index], declaredByCase),
    );
    if (room) room.indices.push(index);
    else made.push({ stack, indices: [index] });
  }
  return made;
}

/** The engine hands resources over in an order of its own, so that the verdict must not hang on it. */
function isUndisturbed(
  stack: Case["stack"],
  indices: readonly Index[],
  declaredByCase: readonly (readonly Resource[])[],
): boolean {
  const orders = [indices, indices.toReversed()];
  return orders.every((order) => isAsAlone(stack, order, declaredByCase));
}

function isAsAlone(
  stack: Case["stack"],
  indices: readonly Index[],
  declaredByCase: readonly (readonly Resource[])[],
): boolean {
  const breaches = breachesOf(
    stack,
    indices.flatMap((index) => declaredByCase[index] ?? []),
  );
  if (breaches.some(({ urn }) => caseOf(urn) === undefined)) return indices.length === 1;
  const found = byCase(indices, breaches);
  return indices.every((index) => sameAs(found.get(index), programs[index]?.breaks));
}

const sameAs = (found: readonly string[] = [], expected: readonly string[] = []): boolean =>
  found.join() === expected.toSorted().join();
