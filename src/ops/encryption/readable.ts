import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { readMessage } from "openpgp";
import type { Recipient } from "./recipient";

/**
 * Whether a binary OpenPGP message is for the key, by the packets that it begins with: only then can the owner of the
 * private key read it.
 * @param head the first bytes of the message, or all of it
 */
export async function isFor(
  { key }: Recipient,
  head: Uint8Array,
  now = new Date(),
): Promise<boolean> {
  const wanted = (await key.getEncryptionKey(undefined, now)).getKeyID();
  // A message that comes in pieces is read up to its content, and no further.
  const pieces = Readable.toWeb(Readable.from([head], { objectMode: false }));
  try {
    const message = await readMessage({ binaryMessage: pieces as ReadableStream<Uint8Array> });
    return message.getEncryptionKeyIDs().some((each) => each.equals(wanted));
  } catch {
    return false;
  }
}
