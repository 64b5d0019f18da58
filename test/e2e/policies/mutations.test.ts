import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { declared } from "../../../src/check/declared";
import { stackFileConfig } from "../../../src/config/stack-file/read";
import { type Environment, environments } from "../../../src/domain/environments";
import type { Resource } from "../../../src/policies/rule/resource";
import { readEvents } from "../../../src/engine/events";
import type { Properties } from "../../../src/simulator/wire/properties";
import { program } from "../../../src/program";
import { guardedFields } from "../../policies/programs/guarded";
import { useProviders } from "../../simulator/harness";
import { breachesOf } from "../../support/programs";
import { type FieldMutation, mutationsOf, raw } from "../../support/programs-mutations";
import { onTheWire } from "../../support/provider-checks";
import {
  canBeSpoiled,
  type Spoiling,
  spoil,
  spoilingOf,
  spoilingsVariable,
} from "../../support/spoil";
import { OfflineProject, root } from "../offline-project";

/** A round spoils several fields of a resource, none of them twice; what is left over is the schema's columns. */
const rounds = 6;

/** What our own program declares with some of its inputs spoiled. */
function declaredWith(stack: Environment, spoilings: readonly Spoiling[]): Promise<Resource[]> {
  const run = () => {
    spoil(spoilings);
    return program();
  };
  return declared({ project: "raxx", stack, config: stackFileConfig(root, stack), run });
}

/** Mandatory violations: policy and resource; the engine shows those of no resource at the stack's own. */
async function inProcess(stack: Environment, spoilings: readonly Spoiling[]): Promise<string[]> {
  const breaches = breachesOf(stack, await declaredWith(stack, spoilings));
  const own = `urn:pulumi:${stack}::raxx::pulumi:pulumi:Stack::raxx-${stack}`;
  return breaches.map(({ policy, urn }) => `${policy} ${urn || own}`).toSorted();
}

/** Whether the simulated provider refuses it, or an SDK's constructor, so that no rule is asked. */
async function isRefused(stack: Environment, mutation: FieldMutation): Promise<boolean> {
  const { type, urn } = mutation.original;
  const [provider = ""] = type.split(":");
  if (provider === "raxx") return false;
  const connection = await providers.connection(provider);
  const inputs = onTheWire(raw(mutation.spoiled?.props)) as Properties;
  if ((await connection.check(urn, inputs)).failures.length > 0) return true;
  return mutation.value === undefined && isDemanded(stack, mutation);
}

/** By a constructor, which asks the same of every resource of its type. */
const demanded = new Map<string, Promise<boolean>>();

function isDemanded(stack: Environment, mutation: FieldMutation): Promise<boolean> {
  const field = `${mutation.original.type} ${mutation.path.join(".")}`;
  const known =
    demanded.get(field) ??
    declaredWith(stack, [spoilingOf(mutation)]).then(
      () => false,
      () => true,
    );
  demanded.set(field, known);
  return known;
}

const providers = useProviders();

describe.each(environments)("our own %s, with many things wrong at once", (stack) => {
  let project: OfflineProject;
  let mutations: FieldMutation[];

  beforeAll(async () => {
    project = await OfflineProject.open(join(__dirname, "spoiled"));
    const resources = await declaredWith(stack, []);
    const all = guardedFields
      .filter(({ only = stack }) => only === stack)
      .flatMap((field) => mutationsOf(resources, field))
      .filter(canBeSpoiled);
    mutations = [];
    for (const each of all) if (!(await isRefused(stack, each))) mutations.push(each);
    process.stdout.write(`${stack}: ${all.length - mutations.length} refused by a provider\n`);
  });

  afterAll(() => project.close());

  /** The mutations of one round: of each property of a resource the one whose turn it is; each begins in another round. */
  function inRound(round: number): Spoiling[] {
    const properties = new Map<string, FieldMutation[]>();
    for (const each of mutations) {
      const property = `${each.original.urn} ${each.path[0]}`;
      properties.set(property, [...(properties.get(property) ?? []), each]);
    }
    return [...properties.values()].flatMap((ways, first) => {
      const way = ways[(round - (first % rounds) + rounds) % rounds];
      return way === undefined ? [] : [spoilingOf(way)];
    });
  }

  async function previewed(spoilings: readonly Spoiling[]): Promise<string[]> {
    project.overrides[spoilingsVariable] = JSON.stringify(spoilings);
    const pack = join(root, "src", "policies");
    const run = await project.pulumi(["preview", "--stack", stack, "--policy-pack", pack]);
    const events = await readEvents(join(project.folder, "events"));
    const breaches = events
      .flatMap(({ policyEvent }) => policyEvent ?? [])
      .filter(({ enforcementLevel }) => enforcementLevel === "mandatory")
      .map(({ policyName, resourceUrn = "" }) => `${policyName} ${resourceUrn}`);
    expect(run.code, run.output).not.toBe(0);
    return breaches.toSorted();
  }

  it.each(Array.from({ length: rounds }, (_, round) => round))(
    "gets the verdict of check from the engine, round %i",
    async (round) => {
      const spoilings = inRound(round);
      process.stdout.write(`${stack}: ${spoilings.length} mutations\n`);
      expect(await previewed(spoilings)).toEqual(await inProcess(stack, spoilings));
    },
  );
});
