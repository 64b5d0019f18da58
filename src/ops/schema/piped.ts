import { createReadStream, createWriteStream, statSync } from "node:fs";
import { basename, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { inScratchFolder } from "../../process/scratch-folder";
import { typedPath } from "../../process/typed-path";

/**
 * Hands over files that can be read as often as it takes. What comes by standard input (`-`) or another pipe is there
 * once only, and is kept until it was read.
 */
export const withFiles = async <Result>(
  typed: readonly string[],
  read: (paths: readonly string[]) => Promise<Result>,
): Promise<Result> =>
  typed.some(isPiped)
    ? inScratchFolder("sql", async (folder) => {
        const paths: string[] = [];
        for (const [at, path] of typed.entries()) paths.push(await kept(path, folder, at));
        return read(paths);
      })
    : read(typed.map(typedPath));

const isStandardInput = (path: string): boolean =>
  ["-", "/dev/stdin", "/dev/fd/0", "/proc/self/fd/0"].includes(path);

/** Nothing for what does not exist: the reader says so. */
function isPiped(path: string): boolean {
  if (isStandardInput(path)) return true;
  const found = statSync(typedPath(path), { throwIfNoEntry: false });
  return found !== undefined && !found.isFile() && !found.isDirectory();
}

async function kept(path: string, folder: string, at: number): Promise<string> {
  if (!isPiped(path)) return typedPath(path);
  const [source, name] = isStandardInput(path)
    ? [process.stdin, "standard input"]
    : [createReadStream(typedPath(path)), basename(path)];
  const copy = join(folder, at === 0 ? name : `${name} ${at + 1}`);
  await pipeline(source, createWriteStream(copy, { mode: 0o600 }));
  return copy;
}
