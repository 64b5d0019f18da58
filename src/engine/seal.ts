import { createHash } from "node:crypto";
import {
  chmodSync,
  closeSync,
  existsSync,
  lstatSync,
  openSync,
  readFileSync,
  readSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

/** Beside the executables, in the form that `sha256sum -c` reads. */
const sums = "SHA256SUMS";

/** Writes down what executables of a folder are, and keeps others from changing them. */
export function seal(folder: string, names: readonly string[]): void {
  chmodSync(folder, 0o700);
  for (const name of names) chmodSync(join(folder, name), 0o755);
  const lines = names.map((name) => `${digestOf(join(folder, name))}  ${name}\n`);
  writeFileSync(join(folder, sums), lines.join(""), { mode: 0o644 });
}

/**
 * Why nothing of a folder may be run: an executable was cut off, exchanged, or can be changed by others. Undefined
 * when it is as it was sealed.
 */
export function brokenSeal(folder: string, executable: string): string | undefined {
  if (!existsSync(join(folder, sums))) return `${join(folder, sums)} is absent`;
  const sealed = readFileSync(join(folder, sums), "utf8").split("\n").filter(Boolean);
  const digests = new Map(sealed.map((line) => [line.slice(66), line.slice(0, 64)] as const));
  if (!digests.has(executable)) return `${join(folder, sums)} does not name ${executable}`;
  const files = [...digests].map(([name, digest]) => changed(join(folder, name), digest));
  return [openToOthers(folder), ...files].find((problem) => problem !== undefined);
}

function changed(path: string, digest: string): string | undefined {
  if (!existsSync(path)) return `${path} is absent`;
  const open = openToOthers(path);
  if (open !== undefined) return open;
  return digestOf(path) === digest ? undefined : `${path} is not what was put there`;
}

/** Files of ours and of root are trusted, unless somebody else may write them. */
export function openToOthers(path: string): string | undefined {
  const { uid, mode } = lstatSync(path);
  const own = process.getuid?.() ?? uid;
  if (uid !== own && uid !== 0) return `${path} belongs to user ${uid}`;
  return (mode & 0o022) === 0 ? undefined : `${path} can be written by others`;
}

/** In pieces: an engine has more than a hundred megabytes. */
function digestOf(path: string): string {
  const hash = createHash("sha256");
  const piece = Buffer.alloc(1 << 20);
  const file = openSync(path, "r");
  try {
    for (let size = readSync(file, piece); size > 0; size = readSync(file, piece))
      hash.update(piece.subarray(0, size));
  } finally {
    closeSync(file);
  }
  return hash.digest("hex");
}
