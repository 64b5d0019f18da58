import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { admit } from "../../../src/ops/release/admit";
import { run } from "../../../src/process/child";

/** A clone whose main has one commit, with another one beside it. */
describe("a ref that a workflow was started for", () => {
  const here = process.cwd();
  let clone: string;

  async function git(...args: string[]): Promise<void> {
    const name = ["-c", "user.name=raxx", "-c", "user.email=raxx@raxx.app"];
    const { code, stderr } = await run("git", [...name, ...args], { cwd: clone });
    if (code !== 0) throw new Error(stderr);
  }

  beforeAll(async () => {
    clone = mkdtempSync(join(tmpdir(), "admit-"));
    await git("init", "--quiet");
    await git("commit", "--quiet", "--allow-empty", "-m", "on main");
    await git("update-ref", "refs/remotes/origin/main", "HEAD");
    process.chdir(clone);
  });
  afterAll(() => {
    process.chdir(here);
    rmSync(clone, { recursive: true });
  });

  it.each(["refs/heads/main", "refs/tags/v1.0.0"])("is released when it is %s, on main", (ref) =>
    expect(admit({ GITHUB_REF: ref })).resolves.toBeUndefined(),
  );

  it.each(["refs/heads/topic", "refs/tags/nightly", "refs/pull/1/merge"])(
    "is not released when it is %s",
    (ref) =>
      expect(admit({ GITHUB_REF: ref })).rejects.toThrow(
        `${ref} is not released; push to main or tag a commit of it (v*).`,
      ),
  );

  it("is not released when it is a tag on a commit that main does not have", async () => {
    await git("commit", "--quiet", "--allow-empty", "-m", "not on main");
    await expect(admit({ GITHUB_REF: "refs/tags/v1.0.1" })).rejects.toThrow(
      "refs/tags/v1.0.1 is not released: its commit is not on main.",
    );
  });

  it("is not released when git cannot tell", async () => {
    await git("update-ref", "-d", "refs/remotes/origin/main");
    await expect(admit({ GITHUB_REF: "refs/tags/v1.0.1" })).rejects.toThrow(
      "git cannot tell whether HEAD is on origin/main",
    );
  });
});
