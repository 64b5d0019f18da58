/** The same pieces, until a person stops the command: then it fails with that, and whoever reads cleans up. */
export async function* stoppable<Piece>(
  pieces: AsyncIterable<Piece>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Piece, void, undefined> {
  for await (const piece of pieces) {
    signal?.throwIfAborted();
    yield piece;
  }
}
