import { execFileSync, spawn } from "node:child_process";
import {
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Ended, exitCodeOf, run } from "../../../src/process/child";
import { checkout } from "../../support/command";
import { GitHubApi } from "../../support/github-api";

const github = new GitHubApi();
let folder: string;
let copy: string;
let env: NodeJS.ProcessEnv;

/** A copy of the checkout's last commit, as a job of GitHub's has one. */
beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "raxx-review-")));
  copy = join(folder, "copy");
  execFileSync("git", ["clone", "-q", "--no-local", "--depth", "1", `file://${checkout}`, copy]);
  symlinkSync(realpathSync(join(checkout, "node_modules")), join(copy, "node_modules"));
  const event = join(folder, "event.json");
  const pull = { number: 7, head: { sha: "0123456789abcdef0123456789abcdef01234567" } };
  writeFileSync(event, JSON.stringify({ pull_request: pull }));
  env = {
    PATH: process.env["PATH"],
    HOME: folder,
    TMPDIR: folder,
    NO_COLOR: "1",
    GITHUB_TOKEN: "token-of-the-job",
    GITHUB_API_URL: await github.start(),
    GITHUB_REPOSITORY: "raxx-app/TradeMasterAPI",
    GITHUB_EVENT_PATH: event,
  };
});
afterAll(() => {
  github.stop();
  rmSync(folder, { recursive: true });
});

/** As the workflow's step runs it, against the commit before what was changed. */
const words = (): string[] => [
  join(copy, "src/cli/raxx.cjs"),
  ...["review", "--base", "HEAD", "--comment"],
];
const review = (): Promise<Ended> => run(process.execPath, words(), { cwd: copy, env });

/** Changes the stack file of prod. */
function change(good: string, bad: string): void {
  const file = join(copy, "Pulumi.prod.yaml");
  const source = readFileSync(file, "utf8");
  expect(source).toContain(good);
  writeFileSync(file, source.replace(good, bad));
}

const worktrees = (): string[] =>
  execFileSync("git", ["worktree", "list"], { cwd: copy, encoding: "utf8" }).trim().split("\n");

describe("raxx review --comment", () => {
  it("fails for a change that loses a host, and says so in a comment and to code scanning", async () => {
    change("bundle: micro_3_0", "bundle: small_3_0");
    const { code, stderr } = await review();
    expect([code, stderr]).toEqual([1, expect.stringContaining("The review is at https://")]);
    const [comment] = github.comments;
    expect(comment?.body).toContain(
      "## ❌ A promise would be broken, and 1 that holds state would be lost",
    );
    expect(comment?.body).toContain('`bundleId` `"micro_3_0"` → `"small_3_0"` (replaces)');
    expect(comment?.body).toContain("| mandatory | `stateful-kept` |");
    expect(comment?.body).toContain("(+$5.00)");
    expect(github.analyses).toHaveLength(1);
  });

  it("passes for one that keeps every promise, and edits the comment", async () => {
    change("bundle: small_3_0", "bundle: micro_3_0");
    change("size: standard-1x", "size: standard-2x");
    const { code, stdout } = await review();
    expect(code).toBe(0);
    expect(stdout).toContain("(+$25.00)");
    expect([github.comments.length, github.analyses.length]).toEqual([1, 1]);
    expect(github.comments[0]?.body).toContain("## ✅ Every promise is kept\n");
    expect(github.comments[0]?.body).toContain("- staging: nothing changes\n- prod: 1 update\n");
    expect(worktrees()).toHaveLength(1);
  });

  it("gives its verdict with a fork's token, which may only read, and writes nothing", async () => {
    github.fault = (request) => (request.startsWith("GET ") ? undefined : { status: 403 });
    github.comments = [];
    const before = structuredClone(github.analyses);
    const { code, stdout, stderr } = await review();
    github.fault = () => undefined;
    expect([code, stdout]).toEqual([0, expect.stringContaining("(+$25.00)")]);
    expect(stderr).toMatch(/No comment is written: GitHub: POST \S+ was answered 403\./);
    expect(stderr).toMatch(/Code scanning has no findings, it may be off: .* answered 403\./);
    expect([github.comments, github.analyses]).toEqual([[], before]);
  });

  it("that is cancelled writes nothing and leaves no worktree", async () => {
    const before = structuredClone([github.comments, github.analyses]);
    const child = spawn(process.execPath, words(), {
      cwd: copy,
      env,
      stdio: ["ignore", "ignore", "pipe"],
    });
    // It says that before it looks at the base.
    child.stderr.once("data", () => child.kill("SIGTERM"));
    const [code, stderr] = await Promise.all([exitCodeOf(child), text(child.stderr)]);
    expect([code, stderr]).toEqual([143, expect.stringContaining("interrupted")]);
    expect([github.comments, github.analyses, worktrees().length]).toEqual([...before, 1]);
  });
});
