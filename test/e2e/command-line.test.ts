import { spawn, type ChildProcess } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Verdict } from "../../src/domain/verdict";
import { CannotRun } from "../../src/process/cannot-run";
import { preview } from "../../src/preview/preview";
import { ProgressDisplay } from "../../src/cli/progress";
import { root } from "./offline-project";

interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Files of a test: what the command line writes to the temporary folder, and its sandbox. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "raxx-cli-"));
  mkdirSync(join(folder, "tmp"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));

/** Starts `npm run -- ARGS` without npm in between, which would swallow signals. */
function start(args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  const words = ["--import", require.resolve("tsx"), join(root, "src", "cli", "main.ts"), ...args];
  return spawn(process.execPath, words, {
    cwd: root,
    env: { ...process.env, TMPDIR: join(folder, "tmp"), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

async function finished(child: ChildProcess): Promise<Result> {
  let [out, err] = ["", ""];
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (out += text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (err += text));
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, out, err };
}

const cli = (...args: string[]) => finished(start(args));
const leftovers = () => readdirSync(join(folder, "tmp")).filter((name) => name.startsWith("raxx-"));

describe("preview", () => {
  it("shows Pulumi's plan of both stacks, then one table that says what it was made with", async () => {
    const { code, out, err } = await cli("preview");
    expect(code).toBe(0);
    expect(err).toMatch(
      /^Starting Pulumi 3\.\d+\.\d+ with simulated providers for staging and prod\.\n/,
    );
    const staging = out.indexOf("Previewing update (staging)");
    const prod = out.indexOf("Previewing update (prod)");
    const table = out.indexOf("│ stack");
    expect([staging, prod, table].toSorted((a, b) => a - b)).toEqual([staging, prod, table]);
    expect(out.slice(table)).toContain("simulated providers");
    const width = Math.max(
      ...out
        .slice(table)
        .split("\n")
        .map(({ length }) => length),
    );
    expect(width).toBeLessThanOrEqual(80);
    expect(leftovers()).toEqual([]);
  });

  it("prints one object and nothing else with --json", async () => {
    const { code, out } = await cli("preview", "--stack", "staging", "--json");
    expect(code).toBe(0);
    const { ok, stacks, engine, durationMs } = JSON.parse(out) as Verdict;
    expect(ok).toBe(true);
    expect(stacks).toHaveLength(1);
    expect(stacks[0]).toMatchObject({ stack: "staging", violations: [], waived: [] });
    expect(stacks[0]?.changes).toEqual({ create: stacks[0]?.resources });
    const checked = JSON.parse((await cli("check", "--stack", "staging", "--json")).out) as Verdict;
    expect(stacks[0]?.policyResults).toEqual(checked.stacks[0]?.policyResults);
    expect(engine?.version).toMatch(/^3\.\d+\.\d+$/);
    expect(durationMs).toBeGreaterThan(0);
  });

  it("exits 2 for a stack that does not exist", async () => {
    const { code, err } = await cli("preview", "--stack", "production");
    expect(code).toBe(2);
    expect(err).toContain("Choose staging or prod.");
  });

  it("removes what it wrote when it is interrupted", async () => {
    const child = start(["preview"]);
    const ending = finished(child);
    await new Promise<void>((resolve) => {
      const looking = setInterval(() => {
        if (leftovers().length === 0) return;
        clearInterval(looking);
        setTimeout(resolve, 3_000);
      }, 50);
    });
    child.kill("SIGINT");
    const { code, err } = await ending;
    expect([code, err.trimEnd().split("\n").at(-1)]).toEqual([130, "interrupted"]);
    expect(leftovers()).toEqual([]);
  });

  describe("where there is neither an engine nor Go", () => {
    const env = () => ({ PATH: join(folder, "bin"), XDG_CACHE_HOME: join(folder, "no-cache") });
    beforeAll(() => {
      mkdirSync(join(folder, "bin"));
      symlinkSync(process.execPath, join(folder, "bin", "node"));
    });

    it("says what to install, and exits 2 when an engine is required", async () => {
      const { code, out, err } = await finished(start(["preview", "--require-engine"], env()));
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toContain("No Pulumi engine was found");
    });

    it("says what to install, and gives the verdict of the rules alone", async () => {
      const { code, out, err } = await finished(start(["preview", "--json"], env()));
      expect(code).toBe(0);
      expect(err).toContain("No Pulumi engine was found");
      const { ok, stacks, engine } = JSON.parse(out) as Verdict;
      expect({ ok, stacks: stacks.map(({ stack }) => stack), engine }).toEqual({
        ok: true,
        stacks: ["staging", "prod"],
        engine: undefined,
      });
    });
  });

  it("shows a mistake in a stack file as Pulumi prints it, and cannot go on", async () => {
    const project = join(folder, "project");
    mkdirSync(project);
    for (const name of ["Pulumi.yaml", "Pulumi.staging.yaml", "Pulumi.prod.yaml"])
      cpSync(join(root, name), join(project, name));
    const file = join(project, "Pulumi.staging.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace("region: eu\n", "region: us\n"));
    const printed: string[] = [];
    const running = preview({
      root,
      project,
      stacks: ["staging"],
      interactive: false,
      print: (text) => printed.push(text),
      host: new ProgressDisplay(process.stderr),
      signal: new AbortController().signal,
    });
    await expect(running).rejects.toThrow(
      new CannotRun("Stack staging could not be planned; Pulumi says above what is wrong."),
    );
    expect(printed.join("")).toMatch(/Pulumi\.staging\.yaml.*raxx:analytics.*region/s);
    expect(printed.join("")).not.toMatch(/\n\s+at /);
  });
});

describe("sandbox", () => {
  const sandbox = (...command: string[]) => [
    "sandbox",
    "--folder",
    join(folder, "box"),
    ...command,
  ];

  it("runs any command with the engine on PATH and both stacks ready, and ends as it ends", async () => {
    const script = "pulumi version && pulumi stack ls && pulumi whoami && exit 7";
    const { code, out } = await cli(...sandbox("sh", "-c", script));
    expect(code).toBe(7);
    expect(out).toMatch(/v3\.\d+\.\d+/);
    expect(out).toMatch(/^prod\b/m);
    expect(out).toMatch(/^staging\b/m);
  });

  it("keeps its state from one command to the next, until a fresh start", async () => {
    const set = "pulumi stack tag set kept yes --stack staging";
    const get = ["sh", "-c", "pulumi stack tag get kept --stack staging"];
    expect((await cli(...sandbox("sh", "-c", set))).code).toBe(0);
    expect((await cli(...sandbox(...get))).out).toBe("yes\n");
    expect((await cli(...sandbox("--fresh", ...get))).code).not.toBe(0);
  });

  it("lets no credential through", async () => {
    const env = { AWS_SECRET_ACCESS_KEY: "real", HEROKU_API_KEY: "real", PULUMI_STACK: "prod" };
    const child = start(sandbox("sh", "-c", "env"), env);
    expect((await finished(child)).out).not.toMatch(/real|PULUMI_STACK=/);
  });

  it("says so when there is no such command", async () => {
    const { code, err } = await cli(...sandbox("no-such-command"));
    expect(code).toBe(127);
    expect(err).toContain("no-such-command: command not found");
  });

  it("passes a signal on and ends with what the command makes of it", async () => {
    const script = 'trap "exit 42" TERM; echo ready; while :; do sleep 0.1; done';
    const child = start(sandbox("sh", "-c", script));
    const ending = finished(child);
    child.stdout?.once("data", () => child.kill("SIGTERM"));
    expect((await ending).code).toBe(42);
  });

  it("refuses a second command while one is running", async () => {
    const child = start(sandbox("sh", "-c", "echo ready; exec sleep 60"));
    const ending = finished(child);
    await new Promise((resolve) => child.stdout?.once("data", resolve));
    const { code, err } = await cli(...sandbox("true"));
    expect(code).toBe(2);
    expect(err).toContain(
      `another command is using ${join(folder, "box")}: wait until it has ended`,
    );
    child.kill("SIGTERM");
    await ending;
  });
});
