import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { basename, join } from "node:path";
import { lock } from "proper-lockfile";
import { CannotRun } from "../process/cannot-run";
import type { BuildHost, Engine } from "./engine";
import { brokenSeal, seal } from "./seal";
import { pinnedVersion } from "./versions";

/** Where one build of the pinned engine lives. */
export interface EngineCache {
  readonly folder: string;
  /** The finished executable of a build; it appears whole or not at all. */
  readonly executable: string;
  /** Folder of the released executables, where they could be fetched. */
  readonly release: string;
  readonly version: string;
}

/** A folder for what is pinned on this platform; another pin is another folder. */
export function engineCache(root: string, env: NodeJS.ProcessEnv): EngineCache {
  const version = pinnedVersion(root);
  const base = env["XDG_CACHE_HOME"] || join(env["HOME"] || homedir(), ".cache");
  const name = `${version}-${process.platform}-${process.arch}-${pinDigest(root)}`;
  const folder = join(base, "raxx-infrastructure", "engine", name);
  return { folder, executable: join(folder, "pulumi"), release: join(folder, "release"), version };
}

function pinDigest(root: string): string {
  const hash = createHash("sha256");
  for (const file of ["go.mod", "go.sum"]) hash.update(readFileSync(join(root, "tools", file)));
  return hash.digest("hex").slice(0, 12);
}

/**
 * The engine of the cache, if one was finished and nobody has touched it since.
 * @param host is told of one that is passed over
 */
export function cachedEngine(
  { folder, release, version }: EngineCache,
  host: BuildHost,
): Engine | undefined {
  for (const place of [release, folder]) {
    const path = join(place, "pulumi");
    if (!existsSync(path)) continue;
    const problem = brokenSeal(place, "pulumi");
    if (problem === undefined) return { path, version, source: "cache" };
    host.say(`The engine in the cache is passed over: ${problem}.`);
  }
  return undefined;
}

/**
 * Runs `build` with a path of its own to write to, and moves the result into place. Whatever ends it, nothing
 * half-written stays, and nothing half-written was ever to be seen.
 */
export async function publish(
  { folder, executable }: EngineCache,
  build: (target: string) => Promise<void>,
): Promise<void> {
  const target = join(folder, `pulumi.${process.pid}.tmp`);
  makeFolder(folder);
  try {
    await build(target);
    renameSync(target, executable);
    seal(folder, [basename(executable)]);
  } finally {
    rmSync(target, { force: true });
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new CannotRun(
      `the engine cannot be kept in ${folder}: ${(error as Error).message}. Set XDG_CACHE_HOME to a folder that you can write.`,
      { cause: error },
    );
  }
}

/** A holder renews its lock every few seconds; one that has not for this long is dead. In milliseconds. */
const staleAfter = 15_000;

/**
 * Waits until no other run builds into this cache, calling `waiting` every second, and resolves to the
 * release. A lock whose holder was killed is taken over.
 */
export async function lockCache(
  { folder }: EngineCache,
  waiting: () => void,
): Promise<() => Promise<void>> {
  makeFolder(folder);
  for (;;) {
    try {
      return await lock(folder, { stale: staleAfter, lockfilePath: join(folder, "building.lock") });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ELOCKED") throw error;
      waiting();
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}
