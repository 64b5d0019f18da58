import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { driftWorld, readWorld } from "../../src/simulator/cloud/world";
import { S3Server } from "../support/s3-server";
import type { OfflineProject, State } from "./offline-project";
import { mark, ReleasedProject, succeeded } from "./released-project";

const stack = "staging";
const dynos = { type: "heroku:index/formation:Formation", name: "console-web" };

/** The road of release.yml on the real engine and simulated providers; each test goes on from the one before. */
describe("a release", () => {
  let released: ReleasedProject;
  let project: OfflineProject;
  /** Has the state bucket, in which no feature is stopped. */
  let s3: S3Server;

  beforeAll(async () => {
    s3 = await S3Server.start(["raxx-iac-state-prod"]);
    released = await ReleasedProject.open(stack);
    Object.assign(released.variables, {
      AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${s3.port}`,
      AWS_SECRET_ACCESS_KEY: "testtest",
    });
    project = released.offline;
  });

  afterAll(async () => {
    await released.close();
    await s3.stop();
  });

  /** How many dynos the cloud has. */
  const quantity = () =>
    project.cloud.find(({ urn }) => urn.endsWith(`::${dynos.name}`))?.properties["quantity"];
  const wants = (value: number) =>
    project.configure(stack, "raxx:apps.console.formation.0.quantity", value);

  /** What a person finds who looks for each pending creation in the account. */
  function findings({ pending_operations: pending = [] }: State): string[] {
    const made = new Map(project.cloud.map(({ urn, id }) => [urn, id]));
    return pending
      .filter(({ type }) => type === "creating")
      .flatMap(({ resource: { urn } }) => [urn, made.get(urn) ?? "absent"]);
  }

  it("is refused while nobody knows what a killed update created", async () => {
    const { proxy } = released;
    await released.up((engine) =>
      proxy.arm({ create: 20, landed: true }, () => engine.kill("SIGKILL")),
    );
    proxy.arm(undefined);
    await succeeded(project.pulumi(["cancel", "--yes", "--stack", stack]));
    const state = await project.state(stack);
    const answers = findings(state);
    expect(answers.length).toBeGreaterThan(0);

    const refused = await released.release("plan");
    expect(refused.exitCode).toBe(2);
    for (const urn of answers.filter((_, index) => index % 2 === 0))
      expect(refused.output).toContain(`  - ${urn} may or may not have been created\n`);
    expect(refused.output).toContain("Follow docs/runbooks/interrupted-update.md");

    await succeeded(released.recover(...answers));
  });

  it("stops when it is asked to, with nothing unknown and no lock left", async () => {
    await succeeded(released.release("plan"));
    const { exitCode, output } = await released.release("apply", (child) => {
      child.stdout?.on("data", (chunk: string) => {
        // As often as there is news: somebody does not want to wait.
        if (chunk.includes("(create)")) child.kill("SIGTERM");
      });
    });
    expect(exitCode).not.toBe(0);
    expect(output).toContain("SIGTERM: pulumi begins nothing new, finishes what is under way");
    expect(output).toContain("Nothing is uncertain: plan again to go on.");
    expect((await project.state(stack)).pending_operations ?? []).toEqual([]);
    const again = await released.release("apply");
    expect(again.exitCode).toBe(2);
    expect(again.output).toContain("was applied already");
    expect(again.output).toContain("it did not come to its end");
  });

  it("goes on from there, and nothing is created twice", async () => {
    await succeeded(released.release("plan"));
    await succeeded(released.release("apply"));
    const twice = Object.entries(readWorld(project.world).created).filter(([, count]) => count > 1);
    expect(twice).toEqual([]);
    expect(quantity()).toBe(1);
  });

  it("carries out no plan that is older than a hotfix", async () => {
    wants(2);
    expect((await succeeded(released.release("plan"))).output).toContain("~ quantity: 1 => 2");
    wants(5);
    await succeeded(released.up());
    wants(2);
    const { exitCode, output } = await released.release("apply");
    expect(exitCode).toBe(2);
    expect(output).toContain("  - the state was written since: ");
    expect(quantity()).toBe(5);
  });

  it("carries out no plan after somebody changed by hand what it changes", async () => {
    expect((await succeeded(released.release("plan"))).output).toContain("~ quantity: 5 => 2");
    driftWorld(project.world, dynos, { quantity: 7 });
    const { exitCode, output } = await released.release("apply");
    expect(exitCode).toBe(2);
    expect(output).toContain("  - console-web: update from or to other values\n");
    expect(quantity()).toBe(7);
  });

  describe("after an emergency turned analytics off by hand", () => {
    const reference = "https://github.com/raxx-app/TradeMasterAPI/issues/1";
    const evidence = { by: "Kristerpher", on: "2026-11-01", reference };
    const flag = "SHADOW_ANALYTICS_ENABLED";
    type Variables = Readonly<Record<string, string>>;

    /** What sets a variable on an app, with all that it sets there. */
    const holders = (variable: string) =>
      project.cloud.flatMap(({ type, urn, properties: { vars } }) => {
        const { [variable]: value, ...beside } = (vars ?? {}) as Variables;
        return value === undefined
          ? []
          : [{ type, name: urn.split("::").at(-1) ?? "", value, beside }];
      });
    const values = (variable: string) => holders(variable).map(({ value }) => value);

    beforeAll(async () => {
      const on = { enabled: true, migrated: evidence, healthy: evidence };
      project.configure(stack, "raxx:analytics.shadowAnalytics", on);
      await succeeded(released.up());
      expect(values(flag)).toEqual(["true", "true"]);
      for (const { beside, ...holder } of holders(flag))
        driftWorld(project.world, holder, { vars: { ...beside, [flag]: "false" } });
      project.configure(stack, "raxx:analytics.anonymity.kFloor", 25);
    });

    it("is refused while it would turn analytics on again", async () => {
      const { exitCode, output } = await released.release("plan");
      expect(exitCode, output).toBe(1);
      const refusal = `The plan of ${stack} would turn on again what was turned off by hand; it is refused:`;
      const lines = holders(flag).map(({ name }) => `  - ${flag} (${name})`);
      expect(output).toContain([refusal, ...lines.toSorted(), "Nothing was changed."].join("\n"));
    });

    it("sends a changed floor, and no switch with it", async () => {
      await succeeded(released.up());
      expect([values("ANALYTICS_K_FLOOR"), values(flag)]).toEqual([["25"], ["false", "false"]]);
    });
  });

  it("is refused while the state has lost what others name, until pulumi has repaired it", async () => {
    const file = join(project.folder, `state/.pulumi/stacks/raxx/${stack}.json`);
    const checkpoint = JSON.parse(readFileSync(file, "utf8")) as {
      checkpoint: { latest: { resources: { urn: string }[] } };
    };
    const { latest } = checkpoint.checkpoint;
    const isLost = ({ urn }: { urn: string }): boolean => urn.endsWith("::analytics-app");
    const lost = latest.resources.find(isLost)?.urn;
    latest.resources = latest.resources.filter((resource) => !isLost(resource));
    writeFileSync(file, JSON.stringify(checkpoint));

    const refused = await released.release("plan");
    expect([refused.exitCode, refused.output.includes(`names ${lost}, which is lost`)]).toEqual([
      2,
      true,
    ]);
    const named = await released.recover();
    expect(named.exitCode).toBe(1);
    expect(named.output).toContain(
      `      names ${lost}\nFirst: pulumi state repair --yes --stack ${stack}\n`,
    );
    await succeeded(project.pulumi(["state", "repair", "--yes", "--stack", stack]));
    expect((await succeeded(released.recover())).output).toContain("No creation is pending.");
  });

  it("leaves no token in a plan, in the state, in a provider's record or in its output", () => {
    const written = readdirSync(project.folder, {
      recursive: true,
      encoding: "utf8",
      withFileTypes: true,
    })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    expect(written).toEqual(
      expect.arrayContaining([join(project.project, `.raxx/plans/${stack}.binding.json`)]),
    );
    expect(written.filter((file) => readFileSync(file).includes(mark))).toEqual([]);
    expect(released.outputs.filter((output) => output.includes(mark))).toEqual([]);
  });
});
