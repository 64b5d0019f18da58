import { describe, expect, it } from "vitest";
import { runStep } from "./step-process";
import { chosenSteps, type Step } from "./steps";

const names = (...args: string[]) => chosenSteps(args).map(({ name }) => name);
const checks = ["types", "lint", "import direction", "dead code", "format"];

describe("npm test", () => {
  it("runs every check and every test", () => {
    expect(names()).toEqual([...checks, "unit tests", "end-to-end tests"]);
  });

  it("runs the parts it is given", () => {
    expect(names("checks")).toEqual(checks);
    expect(names("unit")).toEqual(["unit tests"]);
    expect(names("e2e", "checks")).toEqual([...checks, "end-to-end tests"]);
  });

  it("hands a file name to vitest", () => {
    expect(chosenSteps(["vault"])[0]?.command.slice(0, 3)).toEqual(["vitest", "run", "vault"]);
    expect(chosenSteps(["unit", "vault"])[0]?.command).toContain("vault");
  });
});

describe("a step", () => {
  const step = (command: Step["command"]): Step => ({
    name: "a step",
    part: "checks",
    cores: 1,
    command,
    counts: "one",
  });
  const run = (command: Step["command"]) => runStep(step(command), () => undefined);

  it("passes or fails by its exit code and keeps all that it wrote", async () => {
    const talk = "console.log('out'); console.error('err'); process.exit(3)";
    expect(await run(["node", "-e", talk])).toMatchObject({
      passed: 0,
      failed: 1,
      output: "out\nerr\n",
    });
    expect(await run(["node", "-e", ""])).toMatchObject({ passed: 1, failed: 0, output: "" });
  });

  it("fails when its command is not installed", async () => {
    const { failed, output } = await run(["no-such-command"]);
    expect(failed).toBe(1);
    expect(output).toMatch(/^no-such-command could not be started: .*ENOENT; run npm ci/);
  });

  it("ends although a process it left behind holds its output open", async () => {
    const orphan =
      "require('child_process').spawn('sleep',['30'],{stdio:'inherit',detached:true}).unref()";
    const { passed, seconds } = await run(["node", "-e", orphan]);
    expect(passed).toBe(1);
    expect(seconds).toBeLessThan(10);
  });
});
