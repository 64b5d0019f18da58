import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { driftWorld } from "../../src/simulator/cloud/world";
import { OfflineProject, root, type Run, type StateResource, type Step } from "./offline-project";

const formation = "heroku:index/formation:Formation";

/** Of the files that an engine or a package manager might write to; somebody may be editing the others. */
function status(): string {
  const files = ["Pulumi*.yaml", "package*.json", "tools", "sdks"];
  return execFileSync("git", ["status", "--porcelain", "--", ...files], { cwd: root }).toString();
}

/** Fails with what the engine said. */
function succeeded(run: Run): Run {
  if (run.code !== 0) throw new Error(`pulumi ended with ${run.code}:\n${run.output}`);
  return run;
}

describe("the staging stack, from nothing to nothing", () => {
  let project: OfflineProject;
  let before: string;
  const pulumi = (command: string, ...args: string[]) =>
    project.pulumi([command, "--stack", "staging", ...args]);
  const up = () => pulumi("up", "--yes", "--skip-preview");

  beforeAll(async () => {
    before = status();
    project = await OfflineProject.open();
  });
  afterAll(() => project.close());

  it("is created as it was planned", async () => {
    const planned = succeeded(await pulumi("preview"));
    const done = succeeded(await up());
    expect(done.steps).toEqual(planned.steps);
    expect(new Set(done.steps.map(({ op }) => op))).toEqual(new Set(["create"]));
    expect(project.cloud.length).toBeGreaterThan(50);
  });

  it("plans no change right after that", async () => {
    const run = succeeded(await pulumi("preview", "--expect-no-changes"));
    expect(run.steps).toEqual([]);
  });

  it("finds no drift where there is none", async () => {
    const run = succeeded(await pulumi("refresh", "--preview-only", "--expect-no-changes"));
    expect(run.steps).toEqual([]);
  });

  it("sees what was changed behind its back, and puts it right", async () => {
    driftWorld(project.world, { type: formation, name: "analytics-web" }, { quantity: 3 });
    const drift = succeeded(await pulumi("refresh", "--yes", "--skip-preview"));
    expect(drift.steps).toEqual([quantityOfAnalyticsWeb]);
    const repaired = succeeded(await up());
    expect(repaired.steps).toEqual([quantityOfAnalyticsWeb]);
    expect(project.cloud.find(isAnalyticsWeb)?.properties["quantity"]).toBe(1);
  });

  it("plans for one changed value of the stack file exactly that change", async () => {
    project.configure("staging", "raxx:analytics.formation.0.quantity", 2);
    const run = succeeded(await pulumi("preview"));
    expect(run.steps).toEqual([quantityOfAnalyticsWeb]);
    project.configure("staging", "raxx:analytics.formation.0.quantity", 1);
  });

  it("plans a replacement where an input cannot change in place", async () => {
    project.configure("staging", "raxx:edge.status.database", "renamed");
    const run = succeeded(await pulumi("preview"));
    const database = { type: "cloudflare:index/d1Database:D1Database", name: "status-incidents" };
    const worker = { type: "cloudflare:index/workersScript:WorkersScript", name: "status-worker" };
    expect(run.steps).toEqual([
      { op: "create-replacement", ...database, differs: ["name"] },
      { op: "delete-replaced", ...database },
      { op: "replace", ...database, differs: ["name"] },
      // It is bound to the database, by an id that is new.
      { op: "update", ...worker, differs: ["bindings"] },
    ]);
  });

  it("is destroyed without a rest", async () => {
    succeeded(await pulumi("destroy", "--yes", "--skip-preview"));
    expect(project.cloud).toEqual([]);
  });

  it("leaves the checkout as it was", () => {
    expect(status()).toBe(before);
  });
});

const quantityOfAnalyticsWeb: Step = {
  op: "update",
  type: formation,
  name: "analytics-web",
  differs: ["quantity"],
};

const isAnalyticsWeb = ({ type, urn }: { type: string; urn: string }): boolean =>
  type === formation && urn.endsWith("::analytics-web");

describe("the production stack", () => {
  let project: OfflineProject;
  const pulumi = (command: string, ...args: string[]) =>
    project.pulumi([command, "--stack", "prod", ...args]);

  beforeAll(async () => {
    project = await OfflineProject.open();
  });
  afterAll(() => project.close());

  it("keeps everything that is protected, and only that, when it is destroyed", async () => {
    succeeded(await pulumi("up", "--yes", "--skip-preview"));
    const refused = await pulumi("destroy", "--yes", "--skip-preview");
    expect(refused.code).not.toBe(0);
    expect(refused.output).toMatch(/cannot be deleted\s+because it is protected/);
    const left = await project.resources("prod");
    const needed = protectedAndWhatTheyNeed(left);
    expect(left.filter(({ protect }) => protect).length).toBeGreaterThan(20);
    expect(left.map(({ urn }) => urn).filter((urn) => !needed.has(urn))).toEqual([]);
    expect(project.cloud.map(({ urn }) => urn).toSorted()).toEqual(
      left
        .filter(inTheCloud)
        .map(({ urn }) => urn)
        .toSorted(),
    );
  });
});

const inTheCloud = ({ custom, type }: StateResource): boolean =>
  custom && !type.startsWith("pulumi:");

/** URNs of what is protected, and of its parents, providers and dependencies. */
function protectedAndWhatTheyNeed(resources: readonly StateResource[]): ReadonlySet<string> {
  const byUrn = new Map(resources.map((resource) => [resource.urn, resource]));
  const needed = new Set<string>();
  const need = (urn: string): void => {
    const resource = byUrn.get(urn);
    if (resource === undefined || needed.has(urn)) return;
    needed.add(urn);
    const { parent = "", provider = "", dependencies = [] } = resource;
    [parent, provider.replace(/::[^:]*$/, ""), ...dependencies].forEach(need);
  };
  for (const { urn, protect } of resources) if (protect) need(urn);
  return needed;
}
