import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { commitSwitch } from "../../../src/ops/analytics/switch-commit";

let root: string;
const file = "Pulumi.staging.yaml";
const text = `# by hand
config:
  raxx:analytics:
    shadowAnalytics:
      enabled: true # since May
      migrated: { by: A }
      healthy: { by: A }
`;
const without = text.replace("true", "false").replaceAll(/ {6}(?:migrated|healthy).*\n/g, "");

const git = (...args: string[]): string =>
  execFileSync("git", ["-c", "user.name=T", "-c", "user.email=t@example.com", ...args], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  }).trim();
const write = (name: string, content: string): void => writeFileSync(join(root, name), content);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "raxx-commit-"));
  git("init", "--quiet", "--initial-branch", "main");
  git("config", "user.name", "T");
  git("config", "user.email", "t@example.com");
  write(file, text);
  write("other.txt", "first\n");
  git("add", ".");
  git("commit", "--quiet", "-m", "first");
});
afterEach(() => rmSync(root, { recursive: true }));

const commit = async () => commitSwitch(root, "staging", { enabled: false }, "off");

describe("the commit that turns the stack file off", () => {
  it("is made on the branch that is checked out, where everything is committed", async () => {
    write("untracked.txt", "mine");
    const committed = await commit();
    expect(committed).toEqual({
      branch: "main",
      commit: git("rev-parse", "HEAD"),
      checkedOut: true,
    });
    expect(git("show", "--name-only", "--format=%s", "HEAD")).toBe(`off\n\n${file}`);
    expect(readFileSync(join(root, file), "utf8")).toBe(without);
    expect(git("status", "--porcelain")).toBe("?? untracked.txt");
  });

  it("runs no hook, hands git no credential, and keeps who commits", async () => {
    const hooks = join(root, ".git", "hooks");
    for (const hook of ["pre-commit", "post-commit", "commit-msg"])
      writeFileSync(join(hooks, hook), `#!/bin/sh\nenv > '${root}/seen'\nexit 1\n`, {
        mode: 0o755,
      });
    // A program that git starts all the same, for the identity of who signs nothing.
    git("config", "filter.look.clean", `env > '${root}/seen-by-filter'; cat`);
    write(".git/info/attributes", `${file} filter=look\n`);
    vi.stubEnv("HEROKU_API_KEY", "canary-of-heroku");
    vi.stubEnv("GIT_AUTHOR_NAME", "Somebody");
    try {
      expect(await commit()).toMatchObject({ checkedOut: true });
    } finally {
      vi.unstubAllEnvs();
    }
    expect(existsSync(join(root, "seen"))).toBe(false);
    expect(readFileSync(join(root, "seen-by-filter"), "utf8")).not.toContain("canary-of-heroku");
    expect(git("log", "-1", "--format=%an %cn")).toBe("Somebody T");
  });

  it.each([
    ["something is staged", () => (write("other.txt", "second\n"), git("add", "."))],
    ["something is changed", () => write("other.txt", "second\n")],
    ["the stack file itself is changed", () => write(file, `${text}# more\n`)],
    ["no branch is checked out", () => git("checkout", "--quiet", "--detach")],
  ])("is made on a branch of its own, and touches no file, where %s", async (_what, change) => {
    change();
    const before = [
      git("status", "--porcelain"),
      git("diff", "--cached"),
      git("rev-parse", "HEAD"),
    ];
    const committed = await commit();
    const { branch = "" } = committed ?? {};
    expect(branch).toMatch(/^analytics-off-staging-[0-9a-f]{8}$/);
    expect([
      git("status", "--porcelain"),
      git("diff", "--cached"),
      git("rev-parse", "HEAD"),
    ]).toEqual(before);
    expect(git("diff", "--name-only", `HEAD..${branch}`)).toBe(file);
    expect(git("show", `${branch}:${file}`)).toBe(without.trimEnd());
  });

  it("is made in a folder of a larger repository", async () => {
    mkdirSync(join(root, "infra"));
    git("mv", file, `infra/${file}`);
    git("commit", "--quiet", "-m", "moved");
    write("other.txt", "second\n");
    const committed = await commitSwitch(join(root, "infra"), "staging", { enabled: false }, "off");
    expect(git("diff", "--name-only", `HEAD..${committed?.branch}`)).toBe(`infra/${file}`);
  });

  it("is not made twice", async () => {
    await commit();
    const head = git("rev-parse", "HEAD");
    expect(await commit()).toBeUndefined();
    expect(git("rev-parse", "HEAD")).toBe(head);
  });

  it("leaves the file as it was where git refuses it", async () => {
    const lock = join(root, ".git", "index.lock");
    writeFileSync(lock, "");
    await expect(commit()).rejects.toThrow(
      /^git commit in .*index\.lock.* Nothing was committed\.$/s,
    );
    rmSync(lock);
    expect(git("status", "--porcelain")).toBe("");
    expect(readFileSync(join(root, file), "utf8")).toBe(text);
  });

  it("says in git's words where there is no repository", async () => {
    rmSync(join(root, ".git"), { recursive: true });
    await expect(commit()).rejects.toThrow(/^git show in .*: fatal: not a git repository/);
  });
});
