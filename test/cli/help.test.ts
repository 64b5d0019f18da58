import { join } from "node:path";
import type { Command } from "commander";
import { describe, expect, it } from "vitest";
import { raxxCommand } from "../../src/cli/commands";
import { examples } from "../../src/cli/examples";
import { run } from "../../src/process/child";
import { checkout, raxx } from "../support/command";

/** Every command that does something, by what is typed for it. */
const leaves = (command: Command, path: readonly string[] = []): [string, Command][] =>
  command.commands.length === 0
    ? [[path.join(" "), command]]
    : command.commands.flatMap((each) => leaves(each, [...path, each.name()]));

/** Every command there is. */
const commands = (command: Command, path: readonly string[] = []): [string, Command][] => [
  [path.join(" "), command],
  ...command.commands.flatMap((each) => commands(each, [...path, each.name()])),
];

function helpOf(command: Command): string {
  let shown = "";
  command.configureOutput({ writeOut: (text) => void (shown += text) }).outputHelp();
  return shown;
}

/** What a shell makes of it. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain = ""]) => quoted ?? plain);

/** The command of the line that would run, and nothing runs. */
async function typed(line: string): Promise<string> {
  const root = raxxCommand();
  let ran = "nothing";
  for (const [path, leaf] of leaves(root)) {
    leaf.action(() => void (ran = path));
    leaf.configureOutput({ writeErr: () => undefined });
  }
  await root.parseAsync(wordsOf(line), { from: "user" });
  return ran;
}

describe("the help", () => {
  it("has an example of every command, and of no other", () => {
    expect(Object.keys(examples).sort()).toEqual(
      leaves(raxxCommand())
        .map(([path]) => path)
        .sort(),
    );
  });

  it.each(Object.entries(examples).flatMap(([path, lines]) => lines.map((line) => [line, path])))(
    "shows with `raxx %s` what the command takes",
    async (line, path) => {
      expect(await typed(line)).toBe(path);
    },
  );

  it("is a map: every command stands below what a person wants of it", () => {
    const headings = raxxCommand().commands.map((each) => each.helpGroup());
    expect(new Set(headings)).toEqual(
      new Set([
        "See what would change:",
        "Judge it:",
        "Release it:",
        "Operate the platform:",
        "The command line itself:",
      ]),
    );
  });

  it("has no line longer than 100 columns, on whatever terminal", () => {
    const columns = process.stdout.columns;
    process.stdout.columns = 240;
    for (const [path, each] of commands(raxxCommand())) {
      const long = helpOf(each)
        .split("\n")
        .filter((line) => line.length > 100);
      expect(long, path).toEqual([]);
    }
    process.stdout.columns = columns;
  });

  it("breaks a long example so that a shell still reads it", () => {
    const lift = leaves(raxxCommand()).find(([path]) => path === "analytics lift")?.[1];
    expect(lift && helpOf(lift)).toContain(
      [
        "  npm run -s raxx -- analytics lift --env prod --approver Kristerpher \\",
        "    --reference https://github.com/raxx-app/TradeMasterAPI/issues/1 \\",
        "    --dpia-note https://github.com/raxx-app/TradeMasterAPI/issues/2",
      ].join("\n"),
    );
  });

  it("ends with the example, also of a command of a command", () => {
    const rotate = leaves(raxxCommand()).find(([path]) => path === "secrets rotate")?.[1];
    expect(rotate && helpOf(rotate)).toMatch(
      /\nExamples:\n {2}npm run -s raxx -- secrets rotate ANALYTICS_AUTH_TOKEN --env prod\n/,
    );
  });
});

describe("a command line that is wrong", () => {
  it.each([
    ["secrets status --env production", "Allowed choices are staging, prod."],
    ["secrets status", "required option '--env <name>' not specified"],
    ["secrets rotate --env prod", "missing required argument 'name'"],
    ["secrets rotate A B --env prod", "too many arguments"],
    ["privacy consent --env prod --at yesterday", "Give date, time and zone"],
    ["secrets frobnicate", "unknown command 'frobnicate'"],
    ["help secrets frobnicate", "unknown command 'frobnicate' of secrets"],
    ["completion tcsh", "Allowed choices are bash, zsh, fish."],
  ])("is refused with 2 and a reason: raxx %s", async (line, reason) => {
    const { code, stdout, stderr } = await raxx(line.split(" "));
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr.replaceAll("\n", " ")).toContain(reason);
  });
});

it.each([
  ["help", "raxx"],
  ["help secrets", "raxx secrets"],
  ["help analytics lift", "raxx analytics lift"],
  ["secrets --help", "raxx secrets"],
])("is no failure where it was asked for: raxx %s", async (line, path) => {
  const words = [join(checkout, "src/cli/raxx.cjs"), ...line.split(" ")];
  const { code, stdout } = await run(process.execPath, words, { cwd: checkout });
  expect([code, stdout.startsWith(`Usage: ${path} [options]`)]).toEqual([0, true]);
});
