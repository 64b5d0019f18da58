import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Verdict } from "../../src/domain/verdict";
import { type Ended, run } from "../../src/process/child";
import { policies } from "../../src/policies/pack/policies";
import { checkout } from "../support/command";

/** Runs the command `check` on a project folder, as `npm run check` does. */
async function check(root: string, ...args: string[]): Promise<Ended> {
  const entry = `process.exitCode = await require("${checkout}/src/cli/check-entry.ts").main(${JSON.stringify(root)}, process.argv.slice(1))`;
  const script = `(async () => { ${entry} })()`;
  return run(process.execPath, ["--import", "tsx", "--eval", script, "--", ...args], {
    cwd: checkout,
  });
}

describe("npm run check", () => {
  let root: string;

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), "check-"));
    cpSync(
      join(checkout, "src", "policies", "exceptions.yaml"),
      join(root, "src/policies/exceptions.yaml"),
    );
    cpSync(join(checkout, "src", "policies", "config"), join(root, "src/policies/config"), {
      recursive: true,
    });
    for (const stack of ["prod", "staging"]) {
      cpSync(join(checkout, `Pulumi.${stack}.yaml`), join(root, `Pulumi.${stack}.yaml`));
    }
  });
  afterAll(() => rmSync(root, { recursive: true }));

  /** The prod stack file with one text replaced, for the length of a test. */
  async function spoiled(from: string, to: string, ...args: string[]): Promise<Ended> {
    const file = join(root, "Pulumi.prod.yaml");
    const original = readFileSync(file, "utf8");
    expect(original).toContain(from);
    writeFileSync(file, original.replace(from, to));
    const ended = await check(root, "--stack", "prod", ...args);
    writeFileSync(file, original);
    return ended;
  }

  it("keeps every promise in both committed stacks", async () => {
    const { code, stdout } = await check(root, "--json");
    const verdict = JSON.parse(stdout) as Verdict;
    expect(code).toBe(0);
    expect(
      verdict.stacks.map(({ stack, policies, violations, waived }) => [
        stack,
        policies,
        violations,
        waived,
      ]),
    ).toEqual([
      ["staging", policies.length, [], []],
      ["prod", policies.length, [], []],
    ]);
  });

  it("exits 1 with the one violation of a promise that the stack file may break", async () => {
    const { code, stdout } = await spoiled("sentry: true", "sentry: false", "--json");
    const { ok, stacks } = JSON.parse(stdout) as Verdict;
    expect([code, ok]).toEqual([1, false]);
    expect(
      stacks.flatMap(({ violations }) => violations.map(({ policy, level }) => [policy, level])),
    ).toEqual([["sentry-on", "mandatory"]]);
  });

  it("exits 2 with file, key, value and what is allowed when a stack file cannot be used", async () => {
    const { code, stdout, stderr } = await spoiled("region: eu\n", "region: us\n");
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain('raxx:analytics.region is "us"; it must be "eu"');
  });

  it("exits 2 when a slip of the pen takes a system out of prod", async () => {
    const { code, stdout, stderr } = await spoiled("raxx:vault:", "rax:vault:");
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(`Pulumi.prod.yaml cannot be used:
  - rax:vault is read by nothing; did you mean raxx:vault?
  - raxx:vault is absent; prod cannot be without it`);
  });

  it("exits 2 with one sentence when a stack file says nothing", async () => {
    const { code, stderr } = await spoiled("config:", "config: {}\nother:");
    expect(code).toBe(2);
    expect(stderr).toContain(`Pulumi.prod.yaml cannot be used:
  - it does not exist or has nothing under config; every stack needs its file`);
  });

  it("exits 2 when a stack file is no YAML", async () => {
    const { code, stderr } = await spoiled("config:", "config: [");
    expect(code).toBe(2);
    expect(stderr).toMatch(/^Pulumi\.prod\.yaml cannot be used/);
  });

  it.each([
    [["--stack", "live"], "argument 'live' is invalid. Choose staging or prod."],
    [["--explain", "no-such"], "there is no rule no-such; the rules are:"],
    [
      ["--explain", "paper-frist"],
      "there is no rule paper-frist; did you mean paper-first? Else the rules are:",
    ],
    [["--explain", "postgres"], "; did you mean postgres-point-in-time? Else the rules are:"],
    [["--colour"], "unknown option '--colour'"],
  ])("exits 2 and says what is allowed for %j", async (args, message) => {
    const { code, stderr } = await check(root, ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it("explains a rule", async () => {
    const { code, stdout } = await check(root, "--explain", "paper-first");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^paper-first \(mandatory, critical\)[^]*Waive {3}never/);
  });

  it.each([
    ["stateful-kept", "BCP §1"],
    ["exceptions", "the run itself"],
    ["configuration", "the run itself"],
  ])("explains %s, which no rule judges", async (id, why) => {
    const { code, stdout } = await check(root, "--explain", id);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^${id} \\(mandatory, .*\\n {2}Why {5}${why}\\n`, "s"));
  });

  it("exits 2 before the work when a report cannot be written", async () => {
    const { code, stdout, stderr } = await check(root, "--sarif", root);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(`cannot write --sarif ${root}: EISDIR`);
  });

  it("writes SARIF, JUnit and Markdown beside its output", async () => {
    const file = (name: string) => join(root, name);
    await check(
      root,
      "--sarif",
      file("v.sarif"),
      "--junit",
      file("v.xml"),
      "--markdown",
      file("v.md"),
    );
    const scan = JSON.parse(readFileSync(file("v.sarif"), "utf8")) as {
      version: string;
      runs: { results: unknown[] }[];
    };
    expect([scan.version, scan.runs[0]?.results]).toEqual(["2.1.0", []]);
    expect(readFileSync(file("v.xml"), "utf8")).toContain(
      `<testsuite name="prod" tests="${policies.length}" failures="0" skipped="0"`,
    );
    expect(readFileSync(file("v.md"), "utf8")).toMatch(/^## ✅ Every promise is kept\n/);
  });
});
