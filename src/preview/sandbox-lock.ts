import { join } from "node:path";
import { lock } from "proper-lockfile";
import type { BuildHost } from "../engine/engine";
import { CannotRun } from "../process/cannot-run";

/** A holder renews its lock every few seconds; one that has not for this long was killed. Milliseconds. */
const staleAfter = 10_000;

/**
 * Keeps others out of the folder of a sandbox. Waits as long as it takes to see that the holder of the lock was
 * killed, and not longer.
 * @returns what lets them in again
 * @throws CannotRun when another command goes on using it
 */
export async function lockSandbox(folder: string, host: BuildHost): Promise<() => Promise<void>> {
  const lockfilePath = join(folder, "in-use.lock");
  const deadline = Date.now() + staleAfter + 2_000;
  for (;;) {
    try {
      return await lock(folder, { stale: staleAfter, lockfilePath });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ELOCKED") throw error;
      if (Date.now() > deadline)
        throw new CannotRun(`another command is using ${folder}: wait until it has ended`, {
          cause: error,
        });
      host.progress(`another command is using ${folder}; waiting a moment`);
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}
