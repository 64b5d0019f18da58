import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type EngineEvent, readEvents } from "../../../src/engine/events";
import { type WorldRecord, writeWorld } from "../../../src/simulator/cloud/world";
import { declared } from "../../../src/check/declared";
import type { Resource } from "../../../src/policies/rule/resource";
import { messageOf } from "../../../src/policies/pack/diagnostic";
import { rules } from "../../../src/policies/rules";
import { programs } from "../../policies/programs";
import {
  type Breach,
  breachesOf,
  caseConfig,
  casesVariable,
  declareCases,
  resourcesOf,
} from "../../support/programs";
import {
  type Alone,
  type Batch,
  batches,
  nobodys,
  ownPolicies,
} from "../../support/programs-batches";
import { isAccepted } from "../../support/provider-checks";
import { type Spoiling, spoil, spoilingsVariable } from "../../support/spoil";
import { useProviders } from "../../simulator/harness";
import { OfflineProject, root } from "../offline-project";

const pack = join(root, "src", "policies");

/** Whose program it is decides what is judged; each is a folder beside this file. */
const folders: Readonly<Record<string, string>> = { raxx: "program", shop: "strangers" };

const record = (type: string, id: string): WorldRecord => ({
  ...{ type, id, urn: "", name: id, seed: id, asked: [], properties: {} },
});

/** What programs of others read. */
const existing = [
  record("aws:s3/bucket:Bucket", "acme-terraform-state"),
  record("heroku:index/app:App", "0d5a8f4e-0000-4000-8000-000000000000"),
];

const providers = useProviders();

/** The programs of anybody through the real engine, with the pack as a person would name it. */
describe("the pack, on the real engine", () => {
  const projects = new Map<string, OfflineProject>();
  const alone: Alone[] = [];
  /** Programs of a type that the simulated providers do not know, or of another version's inputs: judged in one process. */
  const refused = new Set<number>();
  let planned: readonly Batch[];

  beforeAll(async () => {
    for (const [index, { stack }] of programs.entries()) {
      const resources = await resourcesOf(index);
      alone.push({ resources, breaches: breachesOf(stack, resources) });
      if (await isRefused(resources)) refused.add(index);
    }
    planned = batches(alone, refused);
    for (const [project, folder] of Object.entries(folders))
      projects.set(project, await OfflineProject.open(join(__dirname, folder)));
    const shop = projects.get("shop");
    await shop?.pulumi(["stack", "init", "dev", "--no-select"]);
    if (shop !== undefined) writeWorld(shop.world, { created: {}, records: existing });
  });

  afterAll(async () => {
    for (const project of projects.values()) await project.close();
  });

  async function isRefused(resources: readonly Resource[]): Promise<boolean> {
    const made = resources.filter(({ type }) => /^(?:aws|cloudflare|github|heroku):/.test(type));
    const foreign = resources.some(({ type }) => type.startsWith("command:"));
    const checks = made.map((resource) => isAccepted(providers, resource));
    return foreign || (await Promise.all(checks)).includes(false);
  }

  /** What the engine says of cases that stand beside each other. */
  async function previewed({ project, stack, indices }: Batch): Promise<readonly Breach[]> {
    const engine = projects.get(project);
    if (engine === undefined) throw new Error(`${project} has no folder`);
    engine.overrides[casesVariable] = indices.join();
    const run = await engine.pulumi(["preview", "--stack", stack, "--policy-pack", pack]);
    const breaches = (await readEvents(join(engine.folder, "events"))).flatMap(breachIn);
    // A program that the engine gave up on would look like one that keeps every promise.
    expect(run.output.match(/error: (?!preview failed).*/g) ?? []).toEqual([]);
    expect(run.code === 0, run.output).toBe(breaches.length === 0);
    return breaches;
  }

  it("says of each program what it says in one process", async () => {
    for (const batch of planned) {
      const { indices } = batch;
      const breaches = await previewed(batch);
      const said = indices.map((index) => [programs[index]?.title, ownPolicies(breaches, index)]);
      const own = (index: number) => ownPolicies(alone[index]?.breaches ?? [], index);
      expect(said).toEqual(indices.map((index) => [programs[index]?.title, own(index)]));
      const ofNobody = indices.flatMap((index) => nobodys(alone[index]?.breaches ?? []));
      expect(nobodys(breaches).toSorted()).toEqual([...new Set(ofNobody)].toSorted());
    }
    // Some ten previews; a busy machine takes several times as long for each.
  }, 900_000);

  // Cases disturb each other then, and what nobody knows yet stands anywhere: both have to be read alike.
  it.each(["raxx staging", "raxx prod", "shop dev"])(
    "says of %s, thrown together with unknown inputs, what check says",
    async (place) => {
      const [project, stack] = place.split(" ") as [string, Batch["stack"]];
      const of = planned.filter((batch) => batch.project === project && batch.stack === stack);
      const seed = Number(process.env["SEED"] ?? 7);
      const indices = of
        .flatMap((batch) => batch.indices)
        .filter((index) => isDrawn(seed, index, 2) && !looksUp(index));
      const resources = indices.flatMap((index) => alone[index]?.resources ?? []);
      const spoilings = resources.flatMap((resource, index) => hiding(seed, resource, index));
      process.stdout.write(
        `${place}: seed ${seed}, ${indices.length} programs, ${spoilings.length} hidden\n`,
      );
      const engine = projects.get(project);
      if (engine !== undefined) engine.overrides[spoilingsVariable] = JSON.stringify(spoilings);
      const said = await previewed({ project, stack, indices });
      const run = () => {
        spoil(spoilings);
        declareCases(indices);
      };
      const config = caseConfig;
      const checked = await declared({ project, stack, config, run });
      expect(told(said)).toEqual(told(breachesOf(stack, checked)));
    },
  );

  it("leaves out none but those whose faults another one has", () => {
    const told = planned.flatMap(({ indices }) => indices);
    const all = new Set(told.flatMap((index) => nobodys(alone[index]?.breaches ?? [])));
    const left = [...programs.keys()].filter(
      (index) => !told.includes(index) && !refused.has(index),
    );
    expect(left.flatMap((index) => ownPolicies(alone[index]?.breaches ?? [], index))).toEqual([]);
    expect(
      left.flatMap((i) => nobodys(alone[i]?.breaches ?? [])).filter((e) => !all.has(e)),
    ).toEqual([]);
    expect(left.length).toBeLessThan(20);
  });
});

/** The mandatory violation that an event tells of, with the words of the rule alone. */
function breachIn({ policyEvent }: EngineEvent): Breach[] {
  if (policyEvent?.enforcementLevel !== "mandatory") return [];
  const { policyName: policy, resourceUrn: urn = "", message } = policyEvent;
  const rule = rules.find(({ id }) => id === policy);
  return [
    { policy, urn, message: rule === undefined ? message : messageOf(message.trimEnd(), rule) },
  ];
}

/** The engine answers a look-up and `check` does not: both tell of the resource, in other words. */
const looksUp = (index: number): boolean => / look-up/.test(programs[index]?.title ?? "");

/** As good as by chance, and the same again with the seed. */
const isDrawn = (seed: number, index: number, of: number): boolean =>
  ((seed * 31 + index * 2_654_435_761) >>> 7) % of === 0;

/** One text of the resource that nobody is to know, of every fourth. */
function hiding(seed: number, { type, name, props }: Resource, index: number): Spoiling[] {
  if (!type.includes("/") || !isDrawn(seed + 1, index, 4)) return [];
  const texts = Object.keys(props).filter(
    (property) =>
      typeof literal(props, property) === "string" && !neededToPlan.has(`${type} ${property}`),
  );
  const property = texts[index % texts.length];
  return property === undefined ? [] : [{ type, name, path: [property], unknown: true }];
}

/** What a provider has to know before it can plan the resource. */
const table = "aws:dynamodb/table:Table";
const neededToPlan: ReadonlySet<string> = new Set([`${table} hashKey`, `${table} rangeKey`]);

function literal(props: Resource["props"], property: string): unknown {
  try {
    return props[property];
  } catch {
    return undefined;
  }
}

/** Each once, the stack's own without their place. */
const told = (breaches: readonly Breach[]): string[] =>
  [
    ...new Set(
      breaches.map(({ policy, urn, message }) =>
        [policy, urn.includes("pulumi:pulumi:Stack::") ? "" : urn, message].join(" "),
      ),
    ),
  ].toSorted();
