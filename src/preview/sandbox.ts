import { spawn } from "node:child_process";
import { access, constants, mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { findEngine } from "../engine/find";
import type { BuildHost } from "../engine/engine";
import { CannotRun } from "../process/cannot-run";
import { exitCodeOf, NotStarted } from "../process/child";
import { systemMessage } from "../process/system-error";
import { forwardingSignals } from "../process/signals";
import { goOffline, type Offline } from "./offline";
import { lockSandbox } from "./sandbox-lock";
import { parseFaults } from "../simulator/cloud/faults";
import type { Workspace } from "./workspace";

export interface SandboxOptions extends Workspace {
  /** Where state and simulated cloud stay; by default `.raxx/sandbox` of the checkout. */
  readonly folder?: string | undefined;
  /** The command and its arguments. */
  readonly command: readonly [string, ...string[]];
  /** Whether to begin with an empty cloud and empty stacks. */
  readonly fresh: boolean;
  /** File of faults for the simulated providers to inject. */
  readonly faults?: string | undefined;
  readonly host: BuildHost;
  /** Aborting it stops a build of the engine; the command itself gets the signals that we get. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs a command with the engine on PATH, simulated providers attached, and state that stays from one command
 * to the next.
 * @returns the command's exit code; 128 and the signal's number when a signal ended it
 * @throws CannotRun when there is no engine, when folder or faults cannot be used, or while another command uses the same folder
 */
export async function sandbox(options: SandboxOptions): Promise<number> {
  const { root, folder = join(root, ".raxx", "sandbox"), command, fresh, host } = options;
  await usable(`keep the sandbox in ${folder} (choose another place with --folder)`, async () => {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  });
  const { faults } = options;
  if (faults !== undefined)
    await usable(`use --faults ${faults}`, async () =>
      parseFaults(await readFile(faults, "utf8"), faults),
    );
  const engine = await findEngine({ ...options, env: process.env });
  const release = await lockSandbox(folder, host);
  try {
    if (fresh) await empty(folder);
    const offline = await goOffline({ ...options, folder, engine });
    try {
      return await run(command, offline);
    } finally {
      await offline.stop();
    }
  } finally {
    await release();
  }
}

/** Tries what a person asked for, before anything is started. */
async function usable(what: string, attempt: () => Promise<unknown>): Promise<void> {
  try {
    await attempt();
  } catch (error) {
    throw new CannotRun(`cannot ${what}: ${systemMessage(error)}`, { cause: error });
  }
}

/** What a fresh sandbox begins without; the project is made anew each time anyway. */
async function empty(folder: string): Promise<void> {
  for (const entry of ["state", "project", "home", "world.json"])
    await rm(join(folder, entry), { recursive: true, force: true });
}

async function run(
  [program, ...args]: readonly [string, ...string[]],
  { project, environment }: Offline,
): Promise<number> {
  const child = spawn(program, args, { cwd: project, env: environment, stdio: "inherit" });
  try {
    return await forwardingSignals(child, () => exitCodeOf(child));
  } catch (error) {
    if (error instanceof NotStarted) return notFound(error);
    throw error;
  }
}

/** As a shell does. */
function notFound({ program, cause }: NotStarted): number {
  const isAbsent = (cause as NodeJS.ErrnoException).code === "ENOENT";
  process.stderr.write(`${program}: ${isAbsent ? "command not found" : "cannot be started"}\n`);
  return isAbsent ? 127 : 126;
}
