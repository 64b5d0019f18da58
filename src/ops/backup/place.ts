import { createHash, randomUUID } from "node:crypto";
import { CannotRun } from "../../process/cannot-run";
import type { Content, Objects } from "../clients/objects";

/** What was put into a bucket, as a person and a record name it. */
export interface Placed extends Content {
  readonly key: string;
}

/** Enough for the packets that name whom a message is for. */
const headBytes = 16_384;

/**
 * Writes an object that has its name only once it was read back as it was written: whoever sees `key` sees a whole
 * backup, whatever becomes of this run. What runs before left unfinished is removed; one at a time may work here.
 * @param key such as `vault-exports/2026-05-21.json.gpg`
 * @param prove refuses what was read back by how it begins; it throws what keeps it from having its name
 * @throws CannotRun where what is read back is something else; what `pieces` and `prove` throw
 */
export async function placeWhole(
  objects: Objects,
  key: string,
  pieces: AsyncIterable<Uint8Array>,
  prove: (head: Uint8Array) => Promise<void> = async () => Promise.resolve(),
): Promise<Placed> {
  const unfinished = unfinishedFolder(key);
  await objects.sweep(unfinished);
  await objects.abandon(key);
  const draft = `${unfinished}${randomUUID()}`;
  const written = await objects.upload(draft, pieces);
  const { head, ...found } = await readBack(objects, draft);
  if (found.bytes !== written.bytes || found.sha256 !== written.sha256)
    throw new CannotRun(
      `What was read back from ${objects.bucket}/${draft} is not what was written (${found.bytes} of ${written.bytes} ` +
        `bytes, or others); ${key} was not touched. Run this again.`,
    );
  await prove(head);
  await objects.copy(draft, key, found.bytes);
  await objects.sweep(unfinished);
  return { key, ...found };
}

/** Beside the backups, so that the rule which ends their days ends a forgotten draft's too. */
const unfinishedFolder = (key: string): string =>
  `${key.slice(0, key.lastIndexOf("/") + 1)}unfinished/`;

async function readBack(objects: Objects, key: string): Promise<Content & { head: Uint8Array }> {
  const hash = createHash("sha256");
  let head = Buffer.alloc(0);
  let bytes = 0;
  for await (const piece of objects.read(key)) {
    if (head.length < headBytes) head = Buffer.concat([head, piece]);
    hash.update(piece);
    bytes += piece.length;
  }
  return { bytes, sha256: hash.digest("hex"), head };
}
