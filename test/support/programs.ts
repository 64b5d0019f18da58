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
export const caseConfig = {
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
export function caseOf(urn: string): Index | undefined {
  const index = /test:index:Case(\d+)\b/.exec(urn)?.[1];
  return index === undefined ? undefined : Number(index);
}

/** What one case declares, in this process. */
export const resourcesOf = (index: Index): Promise<Resource[]> =>
  declared({
    project: projectOf(index),
    stack: programs[index]?.stack ?? "staging",
    config: caseConfig,
    run: () => declareCases([index]),
  });

export const projectOf = (index: Index) => programs[index]?.project ?? "raxx";

/** What a run says of a resource, or of what is not there. */
export interface Breach {
  readonly policy: string;
  readonly urn: string;
  readonly message: string;
}

/** The mandatory violations of what stands in one stack. */
export function breachesOf(stack: Case["stack"], resources: readonly Resource[]): Breach[] {
  const now = new Date();
  const { violations } = judge({ stack, resources, rules, exceptions: [], now });
  return violations.filter(({ level }) => level === "mandatory");
}

/** The policies that some violations are of. */
export const policiesOf = (breaches: readonly Breach[]): string[] =>
  [...new Set(breaches.map(({ policy }) => policy))].toSorted();
