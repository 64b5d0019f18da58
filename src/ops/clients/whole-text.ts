/** Bytes; a page of a hundred issues or all variables of an app have far fewer. What may be larger is read piece by piece. */
export const largestAnswer = 16 * 2 ** 20;

/** An answer does not end where any answer would have. */
export class TooLarge extends Error {
  override readonly name = "TooLarge";
}

/**
 * The whole text of an answer, unpacked as it comes.
 * @throws TooLarge once more has come than `largestAnswer`; the rest is not waited for
 */
export async function wholeText(body: AsyncIterable<Uint8Array> | null): Promise<string> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of body ?? []) {
    bytes += piece.length;
    if (bytes > largestAnswer) throw new TooLarge();
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString();
}
