/** S3 takes at most 10,000 parts: 48 GiB. All but the last have to have at least 5 MiB. */
const partBytes = 5 * 1024 * 1024;

/**
 * The same bytes in the parts of an upload; there is one part, empty, where there are no bytes. All parts are one piece of
 * memory: who asks for the next is done with the one before.
 */
export async function* inParts(
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer, void, undefined> {
  const part = Buffer.allocUnsafe(partBytes);
  let filled = 0;
  let given = 0;
  for await (const piece of pieces) {
    for (let at = 0; at < piece.length;) {
      const taken = piece.subarray(at, at + partBytes - filled);
      part.set(taken, filled);
      filled += taken.length;
      at += taken.length;
      if (filled < partBytes) continue;
      yield part;
      given += 1;
      filled = 0;
    }
  }
  if (filled > 0 || given === 0) yield part.subarray(0, filled);
}
