import type { Command } from "commander";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { parsed } from "../../src/cli/command";
import { raxxCommand } from "../../src/cli/commands";
import { examples } from "../../src/cli/examples";
import { useTyped } from "../support/typed";

const leaves = (command: Command, path: readonly string[] = []): [string, Command][] =>
  command.commands.length === 0
    ? [[path.join(" "), command]]
    : command.commands.flatMap((each) => leaves(each, [...path, each.name()]));

/** Every command that can print JSON. */
const speaking = leaves(raxxCommand())
  .filter(([, { options }]) => options.some(({ long }) => long === "--json"))
  .map(([path]) => path);

/** Those that look for their credentials before they ask anybody. */
const needsCredentials = [
  "secrets status",
  "secrets rotate",
  "secrets unmanaged",
  "analytics gate",
  "analytics diagnose",
  "privacy check",
  "privacy deletes",
  "db restore",
  "detect sources",
  "detect measure",
];

const shown = useTyped();
beforeEach(() => void vi.stubEnv("PATH", "/nowhere"));

/** Types a line, and gives the exit code and the one value that was printed. */
async function typed(line: string): Promise<{ code: unknown; value: unknown }> {
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, a, b = ""]) => a ?? b);
  await parsed(raxxCommand(), words, "user");
  return { code: process.exitCode, value: JSON.parse(shown.stdout) as unknown };
}

const anError = { error: expect.stringMatching(/\S/) as unknown };

describe("a command with --json", () => {
  it("is every command that operates something", () => {
    expect(
      leaves(raxxCommand())
        .map(([path]) => path)
        .filter((path) => !speaking.includes(path)),
    ).toEqual([
      "sandbox",
      "schema lock",
      "release preview",
      "release plan",
      "release apply",
      "release admit",
      "recover",
      "job run",
      "completion",
    ]);
  });

  it.each(speaking)("tells in JSON that it was typed wrongly: %s", async (path) => {
    expect(await typed(`${path} --json --nonsense`)).toEqual({
      code: 2,
      value: { error: expect.stringContaining("error: ") as unknown },
    });
  });

  it.each(needsCredentials)("tells in JSON that it cannot run: %s", async (path) => {
    const [example = path] = examples[path] ?? [];
    expect(await typed(`${example} --json`)).toEqual({ code: 2, value: anError });
  });

  it("says nothing on standard output where nobody asked for JSON", async () => {
    await parsed(raxxCommand(), ["secrets", "rotate", "nothing", "--env", "prod"], "user");
    expect(shown.stdout).toBe("");
  });

  it("takes no --json from the words of another program", async () => {
    await parsed(raxxCommand(), ["sandbox", "/nowhere/pulumi", "--json"], "user");
    expect(shown.stdout).toBe("");
  });
});
