import { randomUUID } from "node:crypto";
import { execFileSync, spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { githubRepository } from "../../src/domain/github";
import { exitCodeOf } from "../../src/process/child";
import { driftWorld, readWorld } from "../../src/simulator/cloud/world";
import { type PlatformServices, startPlatform } from "../support/platform/services";
import { emptyWorld } from "../support/platform/world";
import { type Ended, runWorkflow, type Start } from "../support/workflow-run";
import { mark, ReleasedProject, succeeded } from "./released-project";

const program = join(__dirname, "programs", "delivered");
const record = "cloudflare:index/dnsRecord:DnsRecord";
const artifacts = mkdtempSync(join(tmpdir(), "raxx-artifacts-"));
const kept = mkdtempSync(join(tmpdir(), "raxx-kept-"));

/** As GitHub ends what a cancelled job leaves: with a signal that nobody hears, by a variable that all of it inherits. */
function endMachine(id: string): void {
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const environment = readFileSync(`/proc/${pid}/environ`, "utf8");
      if (environment.includes(`RUNNER_TRACKING_ID=${id}`)) process.kill(Number(pid), "SIGKILL");
    } catch {
      // It has ended by itself, or is somebody else's.
    }
  }
}

/**
 * The workflows as GitHub runs them for a release tag and by the clock, each step of ours as it stands there, on the real
 * engine and simulated providers. Each test goes on from the one before.
 */
describe("a release tag", () => {
  let released: ReleasedProject;
  let platform: PlatformServices;
  /** What each job printed in a test, and what stands on its page. */
  let output: Record<string, string>;
  let pages: Record<string, string>;
  /** All of it. */
  const printed: string[] = [];
  /** What a person does who is asked to approve prod. */
  let approves: () => void;
  let testsPass: boolean;
  /** Gets each command that is started, to cancel it. */
  let watch: (command: string, cancel: () => void) => void;

  beforeAll(async () => {
    released = await ReleasedProject.open("prod", program);
    const { project } = released.offline;
    cpSync(join(program, "index.ts"), join(project, "index.ts"));
    platform = await startPlatform(emptyWorld());
    const git = (...args: string[]) => execFileSync("git", args, { cwd: project });
    const author = ["-c", "user.name=t", "-c", "user.email=t@example.com"];
    git("init", "--quiet");
    git(...author, "commit", "--quiet", "--allow-empty", "-m", "on main");
    git("update-ref", "refs/remotes/origin/main", "HEAD");
  });
  afterAll(async () => {
    await released.close();
    await platform.stop();
    for (const folder of [artifacts, kept]) rmSync(folder, { recursive: true });
  });
  beforeEach(() => {
    output = {};
    pages = {};
    approves = () => undefined;
    testsPass = true;
    watch = () => undefined;
  });

  const tag: Start = { event_name: "push", ref: "refs/tags/v1.0.0", repository: githubRepository };
  const clock: Start = { ...tag, event_name: "schedule", ref: "refs/heads/main" };
  const plans = () => join(released.offline.project, ".raxx/plans");

  /** What the actions do that carry a plan from one machine to another. */
  const actions: Readonly<Record<string, () => Ended>> = {
    "actions/upload-artifact": () => {
      cpSync(plans(), artifacts, { recursive: true });
      return "success";
    },
    "actions/download-artifact": () => {
      if (readdirSync(artifacts).length === 0) return "failure";
      cpSync(artifacts, plans(), { recursive: true });
      return "success";
    },
  };

  /** A run, in which each job has a machine of its own; of `only` a job where a person runs that again. */
  async function run(workflow: string, start: Start, only?: string) {
    let machine = "";
    return runWorkflow(workflow, start, async (step) => {
      const { job, environment, run: command, uses = "" } = step;
      if (job !== (only ?? job)) return "success";
      if (job !== machine) {
        machine = job;
        rmSync(plans(), { recursive: true, force: true });
        mkdirSync(plans(), { recursive: true });
        if (environment === "production") approves();
      }
      if (command === undefined) return actions[uses.split("@")[0] ?? ""]?.() ?? "success";
      if (/^npm (?:ci\b|run build$)/.test(command)) return "success";
      if (command === "npm test") return testsPass ? "success" : "failure";
      return ran(job, command, start);
    });
  }
  const release = async (only?: string) => run("release", tag, only);

  /** By a shell, as GitHub does it; who cancels takes the machine away with all that runs on it. */
  async function ran(job: string, command: string, { ref }: Start): Promise<Ended> {
    const page = join(released.offline.folder, "page.md");
    rmSync(page, { force: true });
    const machine = randomUUID();
    const child = spawn("bash", ["-e", "-c", command], {
      cwd: released.offline.project,
      env: {
        ...released.environment,
        HEROKU_HOST: platform.environment["HEROKU_HOST"],
        HEROKU_DATA_HOST: platform.environment["HEROKU_DATA_HOST"],
        GITHUB_ACTIONS: "true",
        GITHUB_REF: ref,
        GITHUB_STEP_SUMMARY: page,
        RUNNER_TRACKING_ID: machine,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let isCancelled = false;
    watch(command, () => {
      isCancelled = true;
      endMachine(machine);
    });
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (chunk: string) => {
        output[job] = `${output[job] ?? ""}${chunk}`;
        printed.push(chunk);
      });
    const code = await exitCodeOf(child);
    if (existsSync(page)) printed.push((pages[job] = readFileSync(page, "utf8")));
    if (isCancelled) return "cancelled";
    return code === 0 ? "success" : "failure";
  }

  /** What the note says in the cloud. */
  const note = () =>
    released.offline.cloud.find(({ urn }) => urn.endsWith("::note"))?.properties["content"];
  const configure = (key: string, value: string) =>
    released.offline.configure("prod", `raxx:${key}`, value);
  const binding = join(artifacts, "prod.binding.json");

  it("reaches prod when it is approved: what the approver reads is what is done", async () => {
    approves = () => {
      expect(note()).toBeUndefined();
      expect(pages["plan"]).toContain("### The plan of prod");
      expect(pages["plan"]).toContain('content: "\\"first\\""');
    };
    expect(await release(), JSON.stringify(output)).toEqual({
      test: "success",
      staging: "skipped",
      plan: "success",
      prod: "success",
    });
    expect(note()).toBe('"first"');
  });

  it("is done once: the same job again is refused", async () => {
    expect(await release("prod")).toMatchObject({ prod: "failure" });
    expect(output["prod"]).toContain("This plan of prod was applied already, at ");
    expect(output["prod"]).toContain("and it succeeded. Nothing was changed now.");
  });

  it("promotes nothing where the tests fail", async () => {
    testsPass = false;
    configure("note", "second");
    expect(await release()).toMatchObject({ test: "failure", plan: "skipped", prod: "skipped" });
    expect([Object.keys(output), note()]).toEqual([["test"], '"first"']);
  });

  it("promotes nothing where a promise would be broken, and asks nobody", async () => {
    configure("protect", "false");
    expect(await release()).toMatchObject({ test: "success", plan: "failure", prod: "skipped" });
    expect(output["plan"]).toContain("stateful-protected");
    expect(note()).toBe('"first"');
    configure("protect", "true");
  });

  it("is refused where it was approved too late, and where its plan is gone", async () => {
    configure("more", "raxx-more");
    approves = () => {
      cpSync(artifacts, kept, { recursive: true });
      const made = "2026-01-01T00:00:00.000Z";
      const bound = JSON.parse(readFileSync(binding, "utf8")) as object;
      writeFileSync(binding, JSON.stringify({ ...bound, made }));
    };
    expect(await release()).toMatchObject({ plan: "success", prod: "failure" });
    expect(output["prod"]).toContain(
      "  - it was made at 2026-01-01T00:00:00.000Z, and an approval holds for 3 days\n",
    );

    approves = () => {
      for (const name of readdirSync(artifacts)) rmSync(join(artifacts, name));
    };
    output = {};
    expect(await release("prod")).toMatchObject({ prod: "failure" });
    expect([output, note()]).toEqual([{}, '"first"']);
    cpSync(kept, artifacts, { recursive: true });
  });

  it("that is cancelled in the middle is gone on with once that is settled, and creates nothing twice", async () => {
    const { proxy, offline } = released;
    watch = (_, cancel) => {
      // The look before the update asks for each creation as well.
      proxy.arm({ create: 2, landed: true }, cancel);
    };
    expect(await release("prod")).toMatchObject({ prod: "cancelled" });
    proxy.arm(undefined);
    watch = () => undefined;

    expect(await release()).toMatchObject({ plan: "failure", prod: "skipped" });
    const { urn = "", id = "" } = offline.cloud.find((each) => each.urn.endsWith("::more")) ?? {};
    expect(output["plan"]).toContain(`  - ${urn} may or may not have been created\n`);
    expect(output["plan"]).toContain("Follow docs/runbooks/interrupted-update.md");
    await succeeded(offline.pulumi(["cancel", "--yes", "--stack", "prod"]));
    await succeeded(released.recover(urn, id));

    expect(await release(), JSON.stringify(output)).toMatchObject({ prod: "success" });
    expect(note()).toBe('"second"');
    const { created } = readWorld(offline.world);
    expect(Object.values(created).filter((count) => count > 1)).toEqual([]);
  });

  it("is looked at by the clock, which tells what was changed by hand and leaves it", async () => {
    const world = emptyWorld();
    world.herokuKeys.add(`${mark}-preview`);
    world.apps.set("raxx-analytics-prod", {
      DATABASE_URL: "postgres://u:p@ec2-1-2-3-4.eu-west-1.compute.amazonaws.com:5432/d",
    });
    world.postgres.set("raxx-analytics-prod", { transfers: [], schedules: [], address: "" });
    world.drains.set("raxx-analytics-prod", ["https://logs.eu-central-1.example.com/x"]);
    platform.begin(world);
    const target = { type: record, name: "_note.raxx.app" };
    driftWorld(released.offline.world, target, { content: '"by hand"' });
    const before = readFileSync(released.offline.world, "utf8");
    expect(await run("drift", clock, "drift-prod")).toMatchObject({ "drift-prod": "failure" });
    const plain = stripVTControlCharacters(output["drift-prod"] ?? "");
    const [, told = ""] = plain.split("raxx drift --env prod\n");
    expect(told.match(/^ {2}\S.*$|^[✓✗].*$/gm)).toEqual([
      `  ${record} note: content`,
      "✓ region of the analytics app: eu",
      "✓ host of its database: ec2-1-2-3-4.eu-west-1.compute.amazonaws.com",
      "✓ dumps of its database: there is none, and none is scheduled",
      "✓ its log sinks: logs.eu-central-1.example.com",
    ]);
    expect(readFileSync(released.offline.world, "utf8")).toBe(before);
  });

  it("shows no token in what it prints or on a page", () => {
    // GitHub's runner takes these lines to hide what they name, and shows none of them.
    const lines = printed.join("").split("\n");
    const shown = lines.filter((line) => !line.startsWith("::add-mask::"));
    expect(shown.filter((line) => line.includes(mark))).toEqual([]);
  });
});
