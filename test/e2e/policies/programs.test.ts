import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readEvents } from "../../../src/engine/events";
import { programs } from "../../policies/programs";
import { type Batch, batches, byCase, casesVariable, resourcesOf } from "../../support/programs";
import { OfflineProject, root } from "../offline-project";

const pack = join(root, "src", "policies");

/** The programs of anybody through the real engine, with the pack as a person would name it. */
describe("the pack, on the real engine", () => {
  let project: OfflineProject;
  const planned: Batch[] = [];
  const found = new Map<number, readonly string[]>();
  const refused: string[] = [];

  beforeAll(async () => {
    const declared = [];
    for (const index of programs.keys()) declared.push(await resourcesOf(index));
    planned.push(...batches(declared));
    project = await OfflineProject.open(join(__dirname, "program"));
  });

  afterAll(() => project.close());

  async function preview({ stack, indices }: Batch): Promise<void> {
    project.overrides[casesVariable] = indices.join();
    const run = await project.pulumi(["preview", "--stack", stack, "--policy-pack", pack]);
    const events = await readEvents(join(project.folder, "events"));
    const breaches = events
      .flatMap(({ policyEvent }) => policyEvent ?? [])
      .filter(({ enforcementLevel }) => enforcementLevel === "mandatory")
      .map(({ policyName: policy, resourceUrn: urn = "" }) => ({ policy, urn }));
    const judged = byCase(indices, breaches);
    const isBad = [...judged.values()].some((policies) => policies.length > 0);
    // A program that the engine gave up on would look like one that keeps every promise.
    refused.push(...(run.output.match(/error: (?!preview failed).*/g) ?? []));
    expect(run.code === 0, run.output).toBe(!isBad);
    for (const [index, policies] of judged) found.set(index, policies);
  }

  it("says of each program what it says in one process", async () => {
    for (const batch of planned) await preview(batch);
    expect(refused).toEqual([]);
    const said = programs.map(({ title }, index) => [title, found.get(index)]);
    expect(said).toEqual(programs.map(({ title, breaks }) => [title, breaks.toSorted()]));
    // Some twenty previews; a busy machine takes twice as long for each.
  }, 900_000);
});
