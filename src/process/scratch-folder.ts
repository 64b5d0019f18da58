import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CannotRun } from "./cannot-run";

/** Calls `use` with an empty folder, and removes it afterwards. @throws CannotRun when none can be made */
export async function inScratchFolder<Result>(
  name: string,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), `raxx-${name}-`)).catch((error: unknown) => {
    throw new CannotRun(
      `no folder can be made in ${tmpdir()}: ${(error as Error).message}. Set TMPDIR to one that you can write.`,
      { cause: error },
    );
  });
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
