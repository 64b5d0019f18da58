import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { createMessage, encrypt } from "openpgp";
import type { Recipient } from "./recipient";

/**
 * What `source` gives, as a binary OpenPGP message that `gpg --decrypt` reads, piece by piece as it comes: nothing
 * plain is kept. A source that fails makes this fail, and what came before is no whole message.
 */
export async function* encryptedFor(
  { key }: Recipient,
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const binary = Readable.toWeb(Readable.from(source, { objectMode: false }));
  const message = await createMessage({ binary: binary as ReadableStream<Uint8Array> });
  yield* await encrypt({ message, encryptionKeys: key, format: "binary" });
}
