import { spawn } from "node:child_process";
import { copyFileSync, cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accesses, credentialNames, tokenParameter } from "../../src/domain/release-tokens";
import { preview } from "../../src/preview/preview";
import { exitCodeOf } from "../../src/process/child";
import { type ParameterStore, startParameterStore } from "../support/parameter-store";
import { OfflineProject, root } from "./offline-project";

const stored = Object.fromEntries(
  accesses.flatMap((access) =>
    credentialNames(access).map((token) => [
      tokenParameter(access, token),
      `value-of-${access}-${token}`,
    ]),
  ),
);

const program = join(__dirname, "programs", "losses");
const database = (name: string) =>
  `urn:pulumi:prod::raxx::cloudflare:index/d1Database:D1Database::${name}`;

/** A prod that is deployed, on the real engine; each test goes on from the one before. */
describe("a plan that loses what holds state", () => {
  let project: OfflineProject;
  let store: ParameterStore;

  beforeAll(async () => {
    store = await startParameterStore(stored);
    project = await OfflineProject.open(program);
    copyFileSync(join(program, "index.ts"), join(project.project, "index.ts"));
    await deploy();
  });

  afterAll(async () => {
    await project.close();
    await store.stop();
  });

  /** As nobody may in prod: without a plan, and so that the engine itself protects nothing. */
  async function deploy(): Promise<void> {
    const stack = ["--yes", "--stack", "prod"];
    for (const args of [
      ["up", "--skip-preview", ...stack],
      ["state", "unprotect", "--all", ...stack],
    ]) {
      const { code, output } = await project.pulumi(args);
      if (code !== 0) throw new Error(`ended with ${code}:\n${output}`);
    }
  }

  /** As `npm run release -- plan prod` does it. */
  async function plan() {
    const command = ["src/cli/raxx.cjs", "release", "plan", "prod"];
    const child = spawn(process.execPath, command, {
      cwd: project.project,
      env: { ...project.environment, ...store.environment, GITHUB_SHA: "c".repeat(40) },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const [exitCode, stdout, stderr] = await Promise.all([
      exitCodeOf(child),
      text(child.stdout),
      text(child.stderr),
    ]);
    return { exitCode, stdout, stderr };
  }

  const planned = () => existsSync(join(project.project, ".raxx/plans/prod.json"));

  /** What a preview of the program as it is committed says against what is deployed. */
  async function losses() {
    const sandbox = join(project.folder, "sandbox");
    // A copy: the simulated cloud of the other is in use.
    for (const kept of ["state", "world.json"])
      cpSync(join(project.folder, kept), join(sandbox, kept), { recursive: true });
    cpSync(join(program, "index.ts"), join(sandbox, "project", "index.ts"));
    const verdict = await preview({
      root,
      project: program,
      folder: sandbox,
      stacks: ["prod"],
      interactive: false,
      print: () => undefined,
      host: { say: () => undefined, progress: () => undefined },
      signal: new AbortController().signal,
    });
    return verdict.stacks
      .flatMap(({ violations }) => violations)
      .filter(({ policy }) => policy === "stateful-kept")
      .map(({ urn, level, message }) => [urn, level, message]);
  }

  it("is none where everything stays", async () => {
    const { exitCode, stdout, stderr } = await plan();
    expect([exitCode, planned()], `${stdout}${stderr}`).toEqual([0, true]);
    expect(await losses()).toEqual([]);
  });

  it("is refused by the release, with each resource, and leaves nothing to approve", async () => {
    project.configure("prod", "raxx:status", "raxx-state");
    project.configure("prod", "raxx:archive", undefined);
    const { exitCode, stderr } = await plan();
    expect(exitCode).toBe(1);
    expect(stderr).toContain("The plan of prod breaks stateful-kept");
    expect(stderr).toContain(
      `  - ${database("status")}: the plan would replace a resource that holds state\n`,
    );
    expect(stderr).toContain(
      `  - ${database("archive")}: the plan would delete a resource that holds state\n`,
    );
    expect(planned()).toBe(false);
  });

  it("is a violation of a preview against the state of a sandbox", async () => {
    await deploy();
    expect(await losses()).toEqual([
      [database("status"), "mandatory", "the plan would replace a resource that holds state"],
    ]);
  });
});
