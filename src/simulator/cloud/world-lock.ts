import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { lock } from "proper-lockfile";

/** A holder renews its lock every second; one that has not for this long was killed. In milliseconds. */
const staleAfter = 5_000;

/** Waits as long as it takes to see that the holder was killed, and a little longer. */
const retries = { retries: 14, factor: 1, minTimeout: 500 };

/**
 * Makes this process the only one that serves a world file, until it ends. A lock left by a process that was
 * killed is taken over. Throws when another process still holds it.
 */
export async function lockWorld(world: string): Promise<void> {
  mkdirSync(dirname(world), { recursive: true });
  try {
    await lock(world, { stale: staleAfter, update: 1_000, retries, realpath: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ELOCKED") throw error;
    throw new Error(
      `${world} is in use by another process: wait for it to end, or name another file`,
      { cause: error },
    );
  }
}
