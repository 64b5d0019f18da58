import { spawn } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Environment, environments } from "../../../src/domain/environments";
import { exitCodeOf } from "../../../src/process/child";
import { driftWorld, removeFromWorld } from "../../../src/simulator/cloud/world";
import { type PlatformServices, startPlatform } from "../../support/platform/services";
import { emptyWorld } from "../../support/platform/world";
import { S3Server } from "../../support/s3-server";
import { canary, madeByTerraform, terraformStates } from "../../support/terraform";
import { OfflineProject, type StateResource } from "../offline-project";

/** Both stacks as Terraform and hands made them: what exists, and states of Terraform that tell of it. */
let project: OfflineProject;
let platform: PlatformServices;
let s3: S3Server;
let places: string[];
let made: StateResource[];

beforeAll(async () => {
  s3 = await S3Server.start(["raxx-iac-state-prod"]);
  platform = await startPlatform(emptyWorld(), s3);
  project = await OfflineProject.open();
  made = [];
  for (const stack of environments) {
    const { code, output } = await project.pulumi([
      "up",
      "--yes",
      "--skip-preview",
      "--stack",
      stack,
    ]);
    if (code !== 0) throw new Error(output);
    made.push(...((await project.state(stack)).resources ?? []));
    // As if this program had never been here.
    rmSync(join(project.folder, "state/.pulumi/stacks/raxx", `${stack}.json`));
    await project.pulumi(["stack", "init", stack, "--no-select"]);
  }
  madeByTerraform(project.world);
  places = [...terraformStates(made)].flatMap(([name, state]) => {
    writeFileSync(join(project.folder, name), state);
    return ["--terraform-state", join(project.folder, name)];
  });
});

afterAll(async () => {
  await project.close();
  await platform.stop();
  await s3.stop();
});

/** As a person types it; `kill` ends it as soon as it has said that. */
async function raxx(args: readonly string[], kill?: string) {
  const child = spawn(process.execPath, ["src/cli/raxx.cjs", ...args], {
    cwd: project.project,
    env: {
      ...project.environment,
      ...platform.environment,
      // Nobody answers for the account: the states of Terraform are all that tells.
      AWS_ENDPOINT_URL: platform.environment["AWS_ENDPOINT_URL_SSM"],
      XDG_STATE_HOME: join(project.folder, "audit"),
      NO_COLOR: "1",
    },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  child.stderr.on("data", (chunk: Buffer) => {
    if (kill !== undefined && chunk.includes(kill)) setTimeout(() => child.kill("SIGTERM"), 2500);
  });
  const [code, stdout, stderr] = await Promise.all([
    exitCodeOf(child),
    text(child.stdout),
    text(child.stderr),
  ]);
  return { code, stdout, stderr };
}

const json = ({ stdout }: { stdout: string }): unknown => JSON.parse(stdout);

interface Lists {
  readonly toAdopt: readonly { readonly urn: string }[];
  readonly absent: readonly unknown[];
  readonly unseen: readonly unknown[];
  readonly ambiguous: readonly unknown[];
}

const isReal = ({ type, id }: StateResource): boolean => !type.startsWith("pulumi:") && Boolean(id);

describe.each(environments)("adopting %s", (stack: Environment) => {
  it("finds everything that exists, and nothing twice", async () => {
    const run = await raxx(["adopt", "plan", "--stack", stack, "--json", ...places]);
    expect([run.code, run.stderr]).toEqual([0, expect.stringContaining("aws.tfstate: ")]);
    const { toAdopt, absent, unseen, ambiguous } = json(run) as Lists;
    expect([absent, unseen, ambiguous]).toEqual([[], [], []]);
    const own = made.filter(isReal).filter(({ urn }) => urn.startsWith(`urn:pulumi:${stack}:`));
    expect(toAdopt.length).toBe(own.length);
    const written = [`${stack}.json`, `${stack}.import.json`].map((name) =>
      readFileSync(join(project.project, ".raxx/adoption", name), "utf8"),
    );
    expect([run.stdout, run.stderr, ...written].filter((each) => each.includes(canary))).toEqual(
      [],
    );
  });

  it("goes on where it was interrupted, and then creates and replaces nothing", async () => {
    const before = readFileSync(project.world, "utf8");
    const args = ["adopt", "apply", "--stack", stack, "--yes", "--json"];
    if (stack === "staging") await raxx(args, "are imported now");
    const run = await raxx(args);
    expect(run.code, run.stderr).toBe(0);
    expect(json(run)).toMatchObject({ ok: true, open: [], replaced: [] });
    const plan = await project.pulumi(["preview", "--stack", stack]);
    const cloud = plan.steps.filter(
      ({ type }) => !type.startsWith("raxx:") && !type.startsWith("pulumi:"),
    );
    expect(cloud.filter(({ op }) => op !== "update")).toEqual([]);
    expect(readFileSync(project.world, "utf8")).toBe(before);
  });

  it("brings no secret into the state", async () => {
    const { resources = [] } = await project.state(stack);
    const parameters = resources.filter(
      ({ type, inputs }) =>
        type === "aws:ssm/parameter:Parameter" && inputs?.["type"] === "SecureString",
    );
    expect(parameters.length).toBeGreaterThan(2);
    expect(JSON.stringify(parameters)).not.toContain("simulated-value-of");
    expect(parameters.map(({ outputs }) => outputs?.["hasValueWo"])).toEqual(
      parameters.map(() => true),
    );
  });
});

describe("drift of what was adopted", () => {
  const drift = async () => raxx(["drift", "--stack", "staging", "--json"]);

  it("is none after the first update", async () => {
    const up = await project.pulumi(["up", "--yes", "--skip-preview", "--stack", "staging"]);
    expect(
      up.steps.filter(({ op, type }) => op !== "update" && !/^(raxx|pulumi):/.test(type)),
    ).toEqual([]);
    expect(json(await drift())).toMatchObject({ drift: [], noise: [], faults: [] });
  });

  it("names exactly what changed and what is gone, by system, and writes nothing", async () => {
    const web = made.find(
      ({ urn }) => urn.includes(":staging:") && urn.endsWith("::analytics-web"),
    );
    const formation = "heroku:index/formation:Formation";
    driftWorld(project.world, { type: formation, id: web?.id ?? "" }, { quantity: 3 });
    removeFromWorld(project.world, {
      type: "cloudflare:index/dnsRecord:DnsRecord",
      name: "api-staging.raxx.app",
    });
    const [before, state] = [readFileSync(project.world, "utf8"), await project.state("staging")];
    const run = await drift();
    expect(run.code).toBe(1);
    expect(
      (json(run) as { drift: { system: string; urn: string }[] }).drift.map(({ urn, ...rest }) => ({
        ...rest,
        name: urn.split("::").at(-1),
      })),
    ).toEqual([
      {
        system: "analytics",
        name: "analytics-web",
        type: "heroku:index/formation:Formation",
        change: "changed",
        properties: ["quantity"],
      },
      {
        system: "edge",
        name: "api-staging.raxx.app",
        type: "cloudflare:index/dnsRecord:DnsRecord",
        change: "gone",
        properties: [],
      },
    ]);
    expect([readFileSync(project.world, "utf8"), await project.state("staging")]).toEqual([
      before,
      state,
    ]);
  });
});
