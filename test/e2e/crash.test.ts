import { execFile } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readWorld } from "../../src/simulator/cloud/world";
import { type CrashPoint, CrashProxy } from "./crash-proxy";
import { OfflineProject, root, type Run, type State } from "./offline-project";

const stack = "staging";
const quietly = ["--yes", "--skip-preview", "--stack", stack];

function succeeded(run: Run): Run {
  if (run.code !== 0) throw new Error(`pulumi ended with ${run.code}:\n${run.output}`);
  return run;
}

/** A project whose engine can be killed at an exact point, and that can begin anew. */
class CrashingProject {
  private constructor(
    readonly project: OfflineProject,
    private readonly proxy: CrashProxy,
  ) {}

  static async open(program?: string): Promise<CrashingProject> {
    const project = await OfflineProject.open(program);
    const proxy = new CrashProxy();
    const providers = project.environment["PULUMI_DEBUG_PROVIDERS"] ?? "";
    project.overrides["PULUMI_DEBUG_PROVIDERS"] = await proxy.before(providers);
    cpSync(join(project.folder, "state"), join(project.folder, "pristine"), { recursive: true });
    return new CrashingProject(project, proxy);
  }

  async close(): Promise<void> {
    this.proxy.close();
    await this.project.close();
  }

  /** An empty cloud and an empty state. */
  reset(): void {
    const { folder, world } = this.project;
    rmSync(world, { force: true });
    rmSync(join(folder, "state"), { recursive: true });
    cpSync(join(folder, "pristine"), join(folder, "state"), { recursive: true });
    this.proxy.arm(undefined);
  }

  up(): Promise<Run> {
    return this.project.pulumi(["up", ...quietly]);
  }

  async crash(point: CrashPoint): Promise<Run> {
    return this.project.pulumi(["up", ...quietly], (engine) =>
      this.proxy.arm(point, () => engine.kill("SIGKILL")),
    );
  }

  /** Whether a secret was under way that Cloudflare shows once: then the end is another, as the runbook says. */
  async lostToken(): Promise<boolean> {
    const { pending_operations: pending = [] } = await this.project.state(stack);
    return pending.some(({ resource }) => resource.type.endsWith("ServiceToken"));
  }

  /** docs/runbooks/interrupted-update.md, step by step. */
  async recover(): Promise<void> {
    const { project } = this;
    succeeded(await project.pulumi(["cancel", "--yes", "--stack", stack]));
    const findings = this.findings(await project.state(stack));
    if (findings.length > 0)
      await promisify(execFile)("npm", ["run", "recover", "--", stack, ...findings], {
        cwd: root,
        env: project.environment,
      });
    succeeded(await project.pulumi(["up", "--refresh", ...quietly]));
  }

  /** What a person finds who looks for each pending creation in the account. */
  private findings(state: State): string[] {
    const made = new Map(this.project.cloud.map(({ urn, id }) => [urn, id]));
    const { pending_operations: pending = [] } = state;
    return pending
      .filter(({ type }) => type === "creating")
      .flatMap(({ resource: { urn } }) => [urn, made.get(urn) ?? "absent"]);
  }

  /** What is true in the end: of the state all that is not a time or a place in a file, and the cloud. */
  async outcome(): Promise<unknown> {
    const world = readWorld(this.project.world);
    const records = world.records.toSorted((a, b) => a.urn.localeCompare(b.urn));
    return {
      created: sorted(world.created),
      records,
      state: shown(await this.project.state(stack)),
    };
  }
}

const sorted = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).toSorted(([a], [b]) => a.localeCompare(b));

function shown({ resources = [], pending_operations: pending = [] }: State): unknown {
  const kept = resources
    .filter(({ type }) => !type.startsWith("pulumi:providers:"))
    .map(({ urn, id, inputs, outputs = {}, protect }) => ({
      urn,
      id,
      inputs,
      outputs: Object.fromEntries(
        Object.entries(outputs).filter(([, value]) => !isEmptySecret(value)),
      ),
      protect,
    }))
    .toSorted((a, b) => a.urn.localeCompare(b.urn));
  return { kept, pending };
}

/** A read leaves out what a creation gives as an empty secret. */
function isEmptySecret(value: unknown): boolean {
  const { plaintext } = (value ?? {}) as { plaintext?: string };
  return plaintext === '""' || plaintext === "{}";
}

/** Before and after each of the first ten creations. */
const points = Array.from({ length: 10 }, (_, index) => index + 1).flatMap(
  (create): CrashPoint[] => [
    { create, landed: false },
    { create, landed: true },
  ],
);

const programs = [
  { program: "a program of all providers", folder: join(__dirname, "programs", "crash"), points },
  {
    program: "the staging stack",
    folder: root,
    points: [
      { create: 20, landed: true },
      { create: 50, landed: false },
    ],
  },
];

describe.each(programs)("an update of $program, when it is killed", ({ folder, points }) => {
  let crashing: CrashingProject;
  let undisturbed: unknown;

  beforeAll(async () => {
    crashing = await CrashingProject.open(folder);
    succeeded(await crashing.up());
    undisturbed = await crashing.outcome();
  });
  afterAll(() => crashing.close());

  it.each(points)(
    "at creation $create (landed: $landed), ends as if nothing had happened",
    async (point) => {
      let { create } = point;
      do {
        crashing.reset();
        const { code } = await crashing.crash({ ...point, create });
        expect(code).toBe(null);
        create += 5;
      } while (await crashing.lostToken());
      await crashing.recover();
      expect(await crashing.outcome()).toEqual(undisturbed);
    },
  );
});
