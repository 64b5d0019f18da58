import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { scripts } from "../../package.json";

const project = join(__dirname, "..", "..");

/** A checkout whose path has every character that some part of it might read as something else. */
let folder: string;
let root: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "raxx-start-"));
  root = join(folder, `a#b%20d,e'f"g h`);
  mkdirSync(join(root, "src/cli"), { recursive: true });
  cpSync(join(project, "src/process"), join(root, "src/process"), { recursive: true });
  cpSync(join(project, "src/start"), join(root, "src/start"), { recursive: true });
  mkdirSync(join(root, "sdks"));
  cpSync(join(project, "src/cli/raxx.cjs"), join(root, "src/cli/raxx.cjs"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(main: string) {
  writeFileSync(join(root, "src/cli/main.ts"), main);
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "src/cli/raxx.cjs")], {
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

const install = () => symlinkSync(join(project, "node_modules"), join(root, "node_modules"));

it("a command says what to run where the dependencies are not installed", () => {
  expect(run("")).toEqual({
    status: 2,
    stdout: "",
    stderr: "The dependencies are not installed: run `npm ci`.\n",
  });
});

it("a command starts wherever the checkout is", () => {
  install();
  const main = "const words: string[] = ['ran'];\nconsole.log(words[0]);\nprocess.exitCode = 0;\n";
  expect(run(main)).toEqual({ status: 0, stdout: "ran\n", stderr: "" });
});

it("a command that breaks while it loads ends with 2", () => {
  install();
  const { status, stderr } = run("throw new TypeError('boom');\n");
  expect(status).toBe(2);
  expect(stderr).toMatch(/TypeError: boom/);
});

it("a command says so where a path cannot be used", () => {
  install();
  const other = join(folder, "what?");
  cpSync(root, other, { recursive: true, verbatimSymlinks: true });
  const words = [join(other, "src/cli/raxx.cjs")];
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
  expect([status, stderr]).toEqual([
    2,
    `${other}: move the checkout to a folder without "?" in its path.\n`,
  ]);
});

it("every script that is a command starts that way", () => {
  const commands = Object.values(scripts).filter((script) => script.includes("raxx.cjs"));
  expect(commands.length).toBeGreaterThanOrEqual(5);
  expect(Object.values(scripts).filter((script) => script.includes("src/cli/main.ts"))).toEqual([]);
});
