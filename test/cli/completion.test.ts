import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bashCompletion, zshCompletion } from "../../src/cli/completion/bash";
import { fishCompletion } from "../../src/cli/completion/fish";
import { placesOf } from "../../src/cli/completion/tree";
import { raxxCommand } from "../../src/cli/commands";

const places = placesOf(raxxCommand());
let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "raxx-completion-"))));
afterAll(() => rmSync(folder, { recursive: true }));

const isInstalled = (shell: string): boolean => spawnSync(shell, ["--version"]).error === undefined;

/** What a shell says of a script that it only reads. */
function syntax(shell: string, script: string) {
  const file = join(folder, `completion.${shell}`);
  writeFileSync(file, script);
  const { status, stderr } = spawnSync(shell, ["-n", file], { encoding: "utf8" });
  return { status, stderr };
}

describe.skipIf(!isInstalled("bash"))("completion in bash (skipped where there is no bash)", () => {
  /** What the function that `complete -F` registered offers for the last of the words. */
  function offered(...words: string[]): string[] {
    const script = `${bashCompletion(places)}
      registered=$(complete -p raxx); [[ $registered =~ -F\\ ([a-z_]+) ]] || exit 9
      COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); "\${BASH_REMATCH[1]}" raxx
      printf '%s\\n' "\${COMPREPLY[@]}"`;
    const args = ["--norc", "-u", "-c", script, "bash", "raxx", ...words];
    const { status, stdout, stderr } = spawnSync("bash", args, { encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    return stdout.split("\n").filter((line) => line !== "");
  }

  it.each([
    [["sec"], ["secrets"]],
    [
      ["secrets", ""],
      ["list", "status", "verify", "sync", "rotate", "traces", "unmanaged", "help", "--help"],
    ],
    [["secrets", "rotate", "--u"], ["--undo"]],
    [
      ["secrets", "rotate", "--env", ""],
      ["staging", "prod"],
    ],
    [["secrets", "rotate", "--env", "p"], ["prod"]],
    [["secrets", "rotate", "NAME", "--env", "prod", "--d"], ["--dry-run"]],
    [["analytics", "stop", "--kind", "b"], ["breach"]],
    [["release", "plan", "s"], ["staging"]],
    [["completion", "f"], ["fish"]],
    [["nonsense", "sec"], ["secrets"]],
  ])("offers after %j: %j", (words, offers) => {
    expect(offered(...words)).toEqual(offers);
  });

  it("leaves the value of an option without choices to bash, which offers files", () => {
    expect(offered("schema", "check", "--sql", "")).toEqual([]);
    expect(bashCompletion(places)).toContain("complete -o default -F _raxx raxx");
  });

  it("offers every command of the tree", () => {
    for (const { path, commands } of places) {
      const [, ...words] = path.split(" ");
      for (const { word } of commands) expect(offered(...words, word)).toContain(word);
    }
  });
});

it.skipIf(!isInstalled("zsh"))("zsh reads its completion (skipped where there is no zsh)", () => {
  expect(syntax("zsh", zshCompletion(places))).toEqual({ status: 0, stderr: "" });
});

it.skipIf(!isInstalled("fish"))(
  "fish reads its completion (skipped where there is no fish)",
  () => {
    expect(syntax("fish", fishCompletion(places))).toEqual({ status: 0, stderr: "" });
  },
);

it("fish is told every option and every choice", () => {
  const script = fishCompletion(places);
  expect(script).toContain(
    `complete -c raxx -n '__raxx_at "raxx secrets rotate"' -l env -x -a 'staging prod' -d 'environment'`,
  );
  expect(script).toContain(
    `complete -c raxx -n '__raxx_at "raxx"' -f -a 'secrets' -d 'the platform\\'s secrets`,
  );
});
