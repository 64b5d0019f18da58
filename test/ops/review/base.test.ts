import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { baseOf, declaredAt } from "../../../src/ops/review/base";
import { checkout } from "../../support/command";

const entry = join(checkout, "src", "check", "snapshot-main.ts");
let root: string;
let temporary: string;

const git = (...args: string[]): string =>
  execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", ...args], {
    cwd: root,
    encoding: "utf8",
  }).trim();

/** Commits a program. */
function commit(program: string): string {
  writeFileSync(join(root, "src", "program.ts"), program);
  git("add", "src", "Pulumi.staging.yaml", "Pulumi.prod.yaml");
  git("commit", "-q", "-m", "x");
  return git("rev-parse", "HEAD");
}

const declaring = (name: string): string => `
import * as pulumi from "@pulumi/pulumi";
class Thing extends pulumi.CustomResource {}
export const program = () => {
  console.log("noise");
  new Thing("test:index:Thing", ${JSON.stringify(name)}, {
    token: pulumi.secret("marked-canary"),
    inherited: String(process.env["GITHUB_TOKEN"]),
  });
};`;

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "reviewed-")));
  temporary = mkdtempSync(join(tmpdir(), "temporary-"));
  vi.stubEnv("TMPDIR", temporary);
  vi.stubEnv("GITHUB_TOKEN", "token-of-the-job");
  mkdirSync(join(root, "src"));
  symlinkSync(realpathSync(join(checkout, "node_modules")), join(root, "node_modules"));
  for (const stack of ["staging", "prod"])
    writeFileSync(join(root, `Pulumi.${stack}.yaml`), "config:\n  raxx:a: b\n");
  git("init", "-q", "-b", "main");
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
  rmSync(temporary, { recursive: true });
});

/** No copy of a revision is left, and git knows of none. */
function expectNothingLeft(): void {
  expect(git("worktree", "list").split("\n")).toHaveLength(1);
  expect(execFileSync("ls", [temporary], { encoding: "utf8" })).not.toContain("raxx-base-");
}

describe("the base of a review", () => {
  it("is what a former revision declares, without secrets, credentials or a trace", async () => {
    const first = commit(declaring("first"));
    commit(declaring("second"));
    const taken = await declaredAt(
      root,
      { revision: "main~1", commit: first },
      { entry, salt: "s" },
    );
    expect(Object.keys(taken)).toEqual(["staging", "prod"]);
    const [, thing] = taken["prod"] ?? [];
    expect(thing).toMatchObject({ name: "first", inputs: { inherited: "undefined" } });
    expect(JSON.stringify(taken)).not.toContain("marked-canary");
    expectNothingLeft();
  });

  it("is told to be none where its program fails, and leaves nothing", async () => {
    const failing = commit('export const program = () => { throw new Error("no such region"); };');
    await expect(
      declaredAt(root, { revision: "main", commit: failing }, { entry, salt: "s" }),
    ).rejects.toThrow("the program of main cannot be run with these dependencies: no such region");
    expectNothingLeft();
  });

  it("is where the branch left main, or the target of the pull request, or what is named", async () => {
    const left = git("rev-parse", "HEAD");
    git("checkout", "-q", "-b", "topic/a");
    const own = commit(declaring("third"));
    expect(await baseOf(root, undefined, {})).toEqual({ revision: "main", commit: left });
    const target = { GITHUB_BASE_REF: "topic/a" };
    expect(await baseOf(root, undefined, target)).toEqual({ revision: "topic/a", commit: own });
    expect(await baseOf(root, "main", {})).toEqual({ revision: "main", commit: left });
  });

  it.each(["nowhere", "--help", "-x", ""])(
    "is refused where there is no revision %j",
    async (name) => {
      await expect(baseOf(root, name, {})).rejects.toThrow(`there is no revision ${name} here`);
    },
  );

  it("is refused where nothing is shared with main", async () => {
    await expect(baseOf(root, undefined, { GITHUB_BASE_REF: "gone" })).rejects.toThrow(
      "neither origin/gone nor gone shares history with HEAD here",
    );
  });
});
