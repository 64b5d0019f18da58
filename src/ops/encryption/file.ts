import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { link, open, rm } from "node:fs/promises";
import { CannotRun } from "../../process/cannot-run";

/** What was written, as a record can name it. */
export interface Written {
  readonly file: string;
  readonly bytes: number;
  /** Of what was written, in hexadecimal digits. */
  readonly sha256: string;
}

/**
 * Writes a file that appears whole or not at all, that only its owner reads, and that replaces no other.
 * @throws CannotRun where `file` exists; what `pieces` throws, once nothing is left of the file
 */
export async function writeWhole(
  file: string,
  pieces: AsyncIterable<Uint8Array>,
): Promise<Written> {
  const exists = new CannotRun(`${file} exists, and is not replaced: give another --out.`);
  if (existsSync(file)) throw exists;
  const draft = `${file}.${process.pid}.part`;
  const handle = await open(draft, "wx", 0o600);
  try {
    const hash = createHash("sha256");
    let bytes = 0;
    for await (const piece of pieces) {
      await handle.writeFile(piece);
      hash.update(piece);
      bytes += piece.length;
    }
    await handle.sync();
    await link(draft, file).catch((error: NodeJS.ErrnoException) => {
      throw error.code === "EEXIST" ? exists : error;
    });
    return { file, bytes, sha256: hash.digest("hex") };
  } finally {
    await handle.close();
    await rm(draft, { force: true });
  }
}
