import { createGunzip } from "node:zlib";
import { CannotRun } from "../../../process/cannot-run";

/** Longer than the last line that mysqldump writes. */
const tailBytes = 256;

/**
 * The same pieces of a dump, unpacked beside: at the end they were a gzip that ends well, of a dump that says itself that
 * it is complete (BCP §2.3).
 * @throws CannotRun where they were not
 */
export async function* verifiedDump(
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const gunzip = createGunzip();
  let tail = Buffer.alloc(0);
  gunzip.on("data", (plain: Buffer) => {
    tail = Buffer.concat([tail, plain.subarray(-tailBytes)]).subarray(-tailBytes);
  });
  let fault: Error | undefined;
  gunzip.on("error", (error) => (fault = error));
  const over = new Promise<void>((resolve) => gunzip.once("close", resolve));
  for await (const piece of pieces) {
    yield piece;
    if (fault) break;
    if (!gunzip.write(piece)) await Promise.race([drained(gunzip), over]);
  }
  if (!fault) {
    gunzip.end();
    await over;
  }
  if (fault)
    throw new CannotRun(
      "The dump is no gzip that ends well: it was cut off, or spoiled on its way.",
    );
  if (!/\n-- Dump completed[^\n]*\n*$/.test(`\n${tail.toString("latin1")}`))
    throw new CannotRun(
      "The dump does not say that it is complete: mysqldump stopped before its end.",
    );
}

const drained = async (stream: NodeJS.EventEmitter): Promise<void> =>
  new Promise((resolve) => stream.once("drain", resolve));
