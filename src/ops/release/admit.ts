import { releaseRefs } from "../../domain/github";
import { CannotRun } from "../../process/cannot-run";
import { run } from "../../process/child";

/**
 * Lets a workflow go on for the default branch, and for a release tag whose commit is on it. Who may make a tag,
 * and which refs an environment admits, GitHub itself decides; this catches a tag that was put on the wrong commit.
 * @throws CannotRun for anything else
 */
export async function admit(env: NodeJS.ProcessEnv): Promise<void> {
  const ref = env["GITHUB_REF"] ?? "";
  const { branch, tag } = releaseRefs;
  if (ref === `refs/heads/${branch}`) return;
  if (!ref.startsWith(`refs/tags/${tag.replace("*", "")}`))
    throw new CannotRun(
      `${ref || "GITHUB_REF, which is not set,"} is not released; push to ${branch} or tag a commit of it (${tag}).`,
    );
  if (await isOn(`origin/${branch}`)) return;
  throw new CannotRun(
    `${ref} is not released: its commit is not on ${branch}. Merge it first, then tag the commit of ${branch}.`,
  );
}

async function isOn(branch: string): Promise<boolean> {
  const { code, stderr } = await run("git", ["merge-base", "--is-ancestor", "HEAD", branch]);
  if (code > 1)
    throw new CannotRun(`git cannot tell whether HEAD is on ${branch}: ${stderr.trim()}`);
  return code === 0;
}
