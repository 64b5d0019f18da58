import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { devNull, tmpdir } from "node:os";
import { join } from "node:path";
import type { Environment } from "../../domain/environments";
import { CannotRun } from "../../process/cannot-run";
import { type Ended, run } from "../../process/child";
import { stackFile, type Wanted, withSwitch } from "./stack-file";

/** Where the commit went: the branch that is checked out, or one of its own beside it. */
export interface Committed {
  readonly branch: string;
  readonly commit: string;
  readonly checkedOut: boolean;
}

/**
 * Commits the stack file with another switch, and nothing else: on the branch that is checked out where everything is
 * committed, and else on a branch of its own, which leaves index and files alone.
 * @returns undefined where the last commit says so already
 * @throws CannotRun in git's words, when nothing was changed
 */
export async function commitSwitch(
  root: string,
  environment: Environment,
  wanted: Wanted,
  message: string,
): Promise<Committed | undefined> {
  const git = new Git(root);
  const file = stackFile(environment);
  const former = await git.say("show", `HEAD:./${file}`);
  const text = withSwitch(former, wanted, file);
  if (text === former) return undefined;
  const branch = await git.branch();
  const changed = await git.say("status", "--porcelain", "--untracked-files=no");
  return branch !== undefined && changed === ""
    ? onBranch(git, { branch, file, wanted, message })
    : beside(git, { file, text, message, environment, wanted });
}

async function onBranch(
  git: Git,
  what: {
    readonly branch: string;
    readonly file: string;
    readonly wanted: Wanted;
    readonly message: string;
  },
): Promise<Committed> {
  const path = join(git.root, what.file);
  // As it lies there: git may give lines another end.
  const former = await readFile(path, "utf8");
  await writeFile(path, withSwitch(former, what.wanted, what.file));
  try {
    await git.say("commit", "--quiet", "--only", "-m", what.message, "--", what.file);
  } catch (error) {
    await writeFile(path, former);
    throw error;
  }
  const commit = (await git.say("rev-parse", "HEAD")).trim();
  return { branch: what.branch, commit, checkedOut: true };
}

/** Made of git's own objects, with an index that nobody else sees. */
async function beside(
  git: Git,
  what: {
    readonly file: string;
    readonly text: string;
    readonly message: string;
    readonly environment: Environment;
    readonly wanted: Wanted;
  },
): Promise<Committed> {
  const folder = await mkdtemp(join(tmpdir(), "raxx-index-"));
  try {
    const own = new Git(git.root, { GIT_INDEX_FILE: join(folder, "index") });
    await own.say("read-tree", "HEAD");
    const blob = (await own.write(what.text, "hash-object", "-w", "--stdin")).trim();
    const prefix = (await own.say("rev-parse", "--show-prefix")).trim();
    const mode = (await own.say("ls-files", "--format=%(objectmode)", "--", what.file)).trim();
    await own.say("update-index", "--cacheinfo", `${mode},${blob},${prefix}${what.file}`);
    const tree = (await own.say("write-tree")).trim();
    const parent = (await own.say("rev-parse", "HEAD")).trim();
    const commit = (
      await own.write(what.message, "commit-tree", tree, "-p", parent, "-F", "-")
    ).trim();
    const branch = `analytics-${what.wanted.enabled ? "on" : "off"}-${what.environment}-${commit.slice(0, 8)}`;
    await own.say("branch", branch, commit);
    return { branch, commit, checkedOut: false };
  } finally {
    await rm(folder, { recursive: true });
  }
}

class Git {
  constructor(
    readonly root: string,
    private readonly variables: Readonly<Record<string, string>> = {},
  ) {}

  /** The branch that is checked out; undefined where none is. */
  async branch(): Promise<string | undefined> {
    const { code, stdout } = await this.run("", ["symbolic-ref", "--quiet", "--short", "HEAD"]);
    return code === 0 ? stdout.trim() : undefined;
  }

  async say(...args: string[]): Promise<string> {
    return this.write("", ...args);
  }

  async write(input: string, ...args: string[]): Promise<string> {
    const { code, stdout, stderr } = await this.run(input, args);
    if (code === 0) return stdout;
    throw new CannotRun(
      `git ${args[0]} in ${this.root}: ${stderr.trim() || stdout.trim()} Nothing was committed.`,
    );
  }

  /** Hooks are programs of whoever wrote them: none runs, and whatever git starts sees no credential. */
  private run(input: string, args: readonly string[]): Promise<Ended> {
    const env = { ...withoutCredentials(process.env), ...this.variables };
    const own = ["-c", `core.hooksPath=${devNull}`, "-c", "core.fsmonitor=false", ...args];
    return run("git", own, { cwd: this.root, env, input });
  }
}

/** What git needs to find itself, its configuration, who commits, and the key that signs; nothing else of ours. */
const needed =
  /^(?:PATH|HOME|USER|LOGNAME|USERNAME|EMAIL|SHELL|TERM|LANG|LC_.*|TZ|TMPDIR|TEMP|TMP|XDG_CONFIG_HOME|GNUPGHOME|GPG_TTY|SSH_AUTH_SOCK|GIT_(?:AUTHOR|COMMITTER)_(?:NAME|EMAIL|DATE)|GIT_CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM)|APPDATA|LOCALAPPDATA|USERPROFILE|SYSTEMROOT|PROGRAMDATA|PATHEXT|COMSPEC)$/i;

const withoutCredentials = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => needed.test(name)));
