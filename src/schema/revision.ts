import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { isSystemError } from "../process/system-error";
import { StoreError } from "./store-error";

/**
 * Calls `use` with a folder that holds `folder` as it was at a git revision.
 * @throws StoreError in git's words when there is no such revision, or no such folder in it
 */
export async function atRevision<T>(
  folder: string,
  revision: string,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const copy = mkdtempSync(join(tmpdir(), "raxx-revision-"));
  try {
    for (const path of filesAt(folder, revision)) {
      const target = join(copy, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, git(folder, "show", `${revision}:./${path}`));
    }
    return await use(copy);
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function filesAt(folder: string, revision: string): string[] {
  const listed = git(folder, "ls-tree", "-r", "-z", "--name-only", revision, "--", ".");
  const paths = listed.toString("utf8").split("\0").filter(Boolean);
  if (paths.length === 0)
    throw new StoreError(`revision ${revision} has no ${relative(process.cwd(), folder)}`);
  return paths;
}

function git(cwd: string, ...args: string[]): Buffer {
  try {
    return execFileSync("git", args, {
      cwd,
      stdio: ["ignore", "pipe", "pipe"],
      maxBuffer: 1 << 28,
    });
  } catch (error) {
    if (isSystemError(error))
      throw new StoreError(`git cannot be started (${error.message}): install it`, {
        cause: error,
      });
    const said = String((error as { stderr?: Buffer }).stderr ?? error).trim();
    throw new StoreError(said, { cause: error });
  }
}

/**
 * The text of one file as it was at a git revision; nothing where the revision has no such file.
 * @throws StoreError in git's words when there is no such revision
 */
export function textAt(folder: string, revision: string, path: string): string | undefined {
  const listed = git(folder, "ls-tree", "--name-only", revision, "--", path);
  if (listed.length === 0) return undefined;
  return git(folder, "show", `${revision}:./${path}`).toString("utf8");
}
