import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { accesses, tokenNames, tokenParameter } from "../../src/domain/release-tokens";
import { findEngine } from "../../src/engine/find";
import { goOffline, type Offline } from "../../src/preview/offline";
import { type ParameterStore, startParameterStore } from "../support/parameter-store";

/** What no plan, state, record or line of output may contain. */
const mark = "token-of-the-release-test";
const stored = Object.fromEntries(
  accesses.flatMap((access) =>
    tokenNames.map((token) => [tokenParameter(access, token), `${mark}-${access}`]),
  ),
);

interface Run {
  readonly exitCode: number;
  readonly output: string;
}

/** The road of release.yml with its own scripts, on the real engine and simulated providers. */
describe("a release", () => {
  let folder: string;
  let store: ParameterStore;
  let offline: Offline;
  const outputs: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "release-"));
    store = await startParameterStore(stored);
    const root = process.cwd();
    const host = { say: () => undefined, progress: () => undefined };
    const engine = await findEngine({ root, env: process.env, host });
    offline = await goOffline({ root, folder, engine });
  });

  afterAll(async () => {
    await offline.stop();
    await store.stop();
    rmSync(folder, { recursive: true });
  });

  function run(program: string, ...args: string[]): Promise<Run> {
    const options = {
      cwd: offline.project,
      env: { ...offline.environment, ...store.environment },
      maxBuffer: 1e8,
    };
    return new Promise((resolve) => {
      execFile(program, args, options, (error, stdout, stderr) => {
        const output = `${stdout}${stderr}`;
        outputs.push(output);
        resolve({ exitCode: error ? Number(error.code) : 0, output });
      });
    });
  }

  const release = (command: string, stack: string) =>
    run("npm", "run", "release", "--", command, stack);
  async function resourcesOf(stack: string): Promise<number> {
    const { output } = await run("pulumi", "stack", "export", "--stack", stack);
    const { deployment } = JSON.parse(output) as { deployment: { resources?: unknown[] } };
    return deployment.resources?.length ?? 0;
  }

  /** Resources that the plan of a stack has; provider and stack included. */
  function planned(stack: string): number {
    const plan = readFileSync(join(offline.project, `.raxx/plans/${stack}.json`), "utf8");
    return Object.keys((JSON.parse(plan) as { resourcePlans: object }).resourcePlans).length;
  }

  /** Changes one number of a stack file, as a commit that nobody approved would. */
  function changeStackFile(stack: string): () => void {
    const file = join(offline.project, `Pulumi.${stack}.yaml`);
    const approved = readFileSync(file, "utf8");
    const document = parseDocument(approved);
    document.setIn(["config", "raxx:apps", "console", "formation", 0, "quantity"], 7);
    writeFileSync(file, document.toString());
    return () => writeFileSync(file, approved);
  }

  it("carries out the plan of staging, and planning it changes nothing", async () => {
    expect(await release("plan", "staging")).toMatchObject({ exitCode: 0 });
    expect(await resourcesOf("staging")).toBe(0);
    expect(await release("apply", "staging")).toMatchObject({ exitCode: 0 });
    expect(await resourcesOf("staging")).toBe(planned("staging"));
  });

  it("refuses what was not approved for prod before a resource is touched", async () => {
    expect(await release("plan", "prod")).toMatchObject({ exitCode: 0 });
    const restore = changeStackFile("prod");
    const { exitCode, output } = await release("apply", "prod");
    restore();
    expect(exitCode).not.toBe(0);
    expect(output).toContain("console-web violates plan: properties changed: ++quantity[{1}!={7}]");
    expect(output.match(/violates plan/g)).toHaveLength(2);
    expect(await resourcesOf("prod")).toBe(0);
  });

  it("gives prod the plan that was approved", async () => {
    expect(await release("apply", "prod")).toMatchObject({ exitCode: 0 });
    expect(await resourcesOf("prod")).toBe(planned("prod"));
  });

  it("leaves no token in a plan, in the state, in a provider's record or in its output", () => {
    const written = readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    expect(written).toEqual(
      expect.arrayContaining([join(offline.project, ".raxx/plans/prod.json")]),
    );
    expect(written.filter((file) => readFileSync(file).includes(mark))).toEqual([]);
    expect(outputs.filter((output) => output.includes(mark))).toEqual([]);
  });
});
