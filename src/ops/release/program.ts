import { createHash, type Hash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Environment } from "../../domain/environments";
import { CannotRun } from "../../process/cannot-run";
import { run } from "../../process/child";

/** Everything that decides what the program declares and how it is judged, beside what the lock file pins. */
const sources = (stack: Environment): readonly string[] => [
  "Pulumi.yaml",
  `Pulumi.${stack}.yaml`,
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "db",
  "sdks",
  "src",
  "workers",
];

/**
 * What an installation writes; the lock file pins it. A folder of such a name anywhere else is where Node looks first
 * for what a file beside it imports, and git ignores it.
 */
const installed = /^sdks\/[^/]+\/(?:node_modules|bin)$/;

/** Digest of the program as it lies in `root`, whatever git knows of it: a file that nobody committed counts. */
export function programDigest(root: string, stack: Environment): string {
  const hash = createHash("sha256");
  for (const path of sources(stack)) add(hash, root, path);
  return hash.digest("hex");
}

/** An absent file is part of the program's form as well. */
function add(hash: Hash, root: string, path: string): void {
  const file = join(root, path);
  if (!existsSync(file)) return void hash.update(`${path} is absent\n`);
  const stats = statSync(file);
  if (stats.isDirectory()) return addFolder(hash, root, path);
  // To read a pipe takes for ever.
  if (!stats.isFile()) return void hash.update(`${path} is no file\n`);
  const content = readFileSync(file);
  hash.update(`${path} ${content.length}\n`).update(content);
}

function addFolder(hash: Hash, root: string, path: string): void {
  const entries = readdirSync(join(root, path)).map((name) => `${path}/${name}`);
  for (const entry of entries.filter((each) => !installed.test(each)).sort())
    add(hash, root, entry);
}

/** The commit that is released: GitHub says it to a workflow, git to anybody else. */
export async function commitOf(root: string, env: NodeJS.ProcessEnv): Promise<string> {
  const told = env["GITHUB_SHA"];
  if (told !== undefined && told !== "") return told;
  const { code, stdout } = await run("git", ["rev-parse", "HEAD"], { cwd: root });
  if (code === 0) return stdout.trim();
  throw new CannotRun(
    `git knows no commit of ${root}, and GITHUB_SHA is not set: a release is made from a clone of the repository.`,
  );
}
