/** S3 takes at most 10,000 parts: 80 GiB. All but the last have at least 5 MiB. */
const partBytes = 8 * 1024 * 1024;

/** The same bytes in the parts of an upload; there is one part, empty, where there are no bytes. */
export async function* inParts(
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer, void, undefined> {
  let held: Uint8Array[] = [];
  let bytes = 0;
  let given = 0;
  for await (const piece of pieces) {
    held.push(piece);
    bytes += piece.length;
    if (bytes < partBytes) continue;
    yield Buffer.concat(held);
    given += 1;
    held = [];
    bytes = 0;
  }
  if (bytes > 0 || given === 0) yield Buffer.concat(held);
}
