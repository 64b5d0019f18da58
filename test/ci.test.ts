import { execFile, execFileSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

let folder: string;

/** A checkout of nothing but `.ci/run`, and an `npm` whose `ci` and `test` do as the test says. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ci-"));
  mkdirSync(join(folder, "bin"));
  cpSync(".ci", join(folder, "checkout/.ci"), { recursive: true });
  const git = (...args: string[]) => execFileSync("git", args, { cwd: join(folder, "checkout") });
  git("init", "--quiet");
  git("add", ".");
  git("-c", "user.name=ci", "-c", "user.email=ci@raxx.app", "commit", "--quiet", "-m", "ci");
});

afterEach(() => rmSync(folder, { recursive: true }));

function ciRun(npmCi: string, npmTest: string): Promise<{ exitCode: number; lines: string[] }> {
  const npm = join(folder, "bin/npm");
  writeFileSync(npm, `#!/bin/sh\ncase $1 in ci) ${npmCi};; test) ${npmTest};; esac\n`);
  chmodSync(npm, 0o755);
  const env = { PATH: `${join(folder, "bin")}${delimiter}${process.env["PATH"] ?? ""}` };
  return new Promise((resolve) => {
    execFile(join(folder, "checkout/.ci/run"), { env }, (error, stdout) => {
      const lines = stdout.trim().split("\n");
      resolve({ exitCode: error ? Number(error.code) : 0, lines });
    });
  });
}

describe(".ci/run", () => {
  it("ends with the counts of npm test", async () => {
    const { exitCode, lines } = await ciRun("true", "echo ok; echo 12 passed, 0 failed, 1 skipped");
    expect(exitCode).toBe(0);
    expect(lines.at(-1)).toBe("12 passed, 0 failed, 1 skipped");
  });

  it("fails as npm test fails", async () => {
    const { exitCode, lines } = await ciRun("true", "echo 11 passed, 1 failed; exit 1");
    expect(exitCode).toBe(1);
    expect(lines.at(-1)).toBe("11 passed, 1 failed");
  });

  it("fails when the packages do not install", async () => {
    const { exitCode, lines } = await ciRun("exit 1", "echo 12 passed, 0 failed");
    expect(exitCode).toBe(1);
    expect(lines.at(-1)).toBe("0 passed, 1 failed");
  });

  it("fails when npm test ends without counts", async () => {
    const { exitCode, lines } = await ciRun("true", "echo all good");
    expect(exitCode).toBe(1);
    expect(lines.at(-1)).toBe("0 passed, 1 failed");
  });

  it("fails when the tests leave something in the checkout, and lists it", async () => {
    const { exitCode, lines } = await ciRun("true", "touch left; echo 12 passed, 0 failed");
    expect(exitCode).toBe(1);
    expect(lines.slice(-2)).toEqual(["?? left", "12 passed, 1 failed"]);
  });
});
