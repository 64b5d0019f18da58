import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { mkdirSync } from "node:fs";

/** How long to wait for a process that is just ending, in milliseconds. */
const patience = 2_000;

/**
 * Makes this process the only one that serves a world file, until it ends. A lock left by a process that was
 * killed is taken over. Throws when another process still holds it.
 */
export async function lock(world: string): Promise<void> {
  const file = `${world}.lock`;
  mkdirSync(dirname(file), { recursive: true });
  const deadline = Date.now() + patience;
  while (!tryLock(file)) {
    const holder = holderOf(file);
    if (Date.now() > deadline)
      throw new Error(
        `${world} is in use by process ${holder ?? "unknown"}: wait for it to end, or name another file`,
      );
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  process.once("exit", () => {
    if (holderOf(file) === process.pid) rmSync(file, { force: true });
  });
}

/** A lock file appears whole, with its owner in it, or not at all: it is a link to a finished file. */
function tryLock(file: string): boolean {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return takeOver(file, own);
  } finally {
    rmSync(own, { force: true });
  }
}

/** Moves a dead process's lock aside; of several that try, only one moves it. */
function takeOver(file: string, own: string): boolean {
  const holder = holderOf(file);
  if (holder === undefined || isAlive(holder)) return false;
  const aside = `${own}.dead`;
  try {
    renameSync(file, aside);
  } catch {
    return false;
  }
  const moved = holderOf(aside);
  // Somebody was faster, and this is their lock: give it back.
  if (moved !== undefined && moved !== holder && isAlive(moved)) linkSync(aside, file);
  rmSync(aside, { force: true });
  return false;
}

function holderOf(file: string): number | undefined {
  try {
    return Number(readFileSync(file, "utf8")) || undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
