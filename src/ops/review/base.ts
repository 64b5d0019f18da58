import { randomBytes } from "node:crypto";
import { mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Snapshot } from "../../domain/snapshot";
import { CannotRun } from "../../process/cannot-run";
import { run } from "../../process/child";

/** A revision of the checkout, and its commit. */
export interface Revision {
  readonly revision: string;
  readonly commit: string;
}

/**
 * What the checkout is compared with: a revision that somebody names, else where its branch left the pull request's
 * target, or main.
 * @throws CannotRun where there is no such revision
 */
export async function baseOf(
  root: string,
  asked: string | undefined,
  env: NodeJS.ProcessEnv,
): Promise<Revision> {
  if (asked !== undefined) {
    const commit = await commitOf(root, [
      "rev-parse",
      "--verify",
      "--quiet",
      "--end-of-options",
      `${asked}^{commit}`,
    ]);
    if (commit !== undefined) return { revision: asked, commit };
    throw new CannotRun(
      `there is no revision ${asked} here; fetch it, or give another: npm run review -- --base main`,
    );
  }
  const target = env["GITHUB_BASE_REF"] || "main";
  const known = [
    [`origin/${target}`, `refs/remotes/origin/${target}`],
    [target, `refs/heads/${target}`],
  ] as const;
  for (const [revision, ref] of known) {
    const commit = await commitOf(root, ["merge-base", "HEAD", ref]);
    if (commit !== undefined) return { revision, commit };
  }
  throw new CannotRun(
    `neither origin/${target} nor ${target} shares history with HEAD here; fetch it whole (git fetch --unshallow origin), or name a revision: npm run review -- --base REV`,
  );
}

async function commitOf(root: string, args: readonly string[]): Promise<string | undefined> {
  const { code, stdout } = await git(root, args);
  return code === 0 ? stdout.trim() : undefined;
}

/** No hook of the checkout's runs, and nothing waits for a person. */
const git = (root: string, args: readonly string[]) =>
  run("git", ["-c", "core.hooksPath=/dev/null", ...args], {
    cwd: root,
    env: { ...process.env, GIT_TERMINAL_PROMPT: "0" },
  });

/** The base could not be run; the message says why, and the verdict is given all the same. */
export class BaseCannotRun extends CannotRun {
  override readonly name = "BaseCannotRun";
}

/** How long the program of the base may take; the program of a checkout takes seconds. */
const patienceMs = 240_000;

/**
 * What a revision declares: it is checked out beside the checkout, with whose dependencies its program runs in a
 * process of its own that gets no credential of ours. Nothing is left behind.
 * @param entry what prints a Snapshot of the folder it is told
 * @throws BaseCannotRun
 */
export async function declaredAt(
  root: string,
  { revision, commit }: Revision,
  { entry, salt }: { readonly entry: string; readonly salt: string },
): Promise<Snapshot> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "raxx-base-")));
  const tree = join(folder, "base");
  try {
    const made = await git(root, ["worktree", "add", "--detach", "--quiet", tree, commit]);
    if (made.code !== 0) throw cannot(revision, made.stderr);
    symlinkSync(realpathSync(join(root, "node_modules")), join(tree, "node_modules"));
    const { code, stdout, stderr } = await run(process.execPath, ["--import", "tsx", entry], {
      cwd: root,
      env: withoutCredentials(process.env),
      input: JSON.stringify({ root: tree, salt }),
      timeout: patienceMs,
    });
    if (code !== 0) throw cannot(revision, stderr || `it ended with ${code}`, tree);
    return parsed(revision, stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await git(root, ["worktree", "prune"]);
  }
}

/** So long that nobody tries values against it. */
export const newSalt = (): string => randomBytes(32).toString("hex");

function parsed(revision: string, text: string): Snapshot {
  try {
    return JSON.parse(text) as Snapshot;
  } catch {
    throw cannot(revision, "what it printed is not whole");
  }
}

/** As one line; places in the copy are told as those of a checkout. */
function cannot(revision: string, why: string, tree = "\0"): BaseCannotRun {
  const line = why
    .replaceAll(tree, ".")
    .trim()
    .split(/\s*\n\s*/)
    .join(" ")
    .slice(0, 500);
  return new BaseCannotRun(
    `the program of ${revision} cannot be run with these dependencies: ${line}`,
  );
}

/** What the program needs to run, and no token of the job that it runs in. */
const withoutCredentials = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(env).filter(([name]) =>
      /^(?:PATH|HOME|TMPDIR|LANG|LC_\w+|NODE_\w+|TZ)$/.test(name),
    ),
  );
