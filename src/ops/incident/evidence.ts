import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { backend } from "../../domain/backend";
import { CannotRun } from "../../process/cannot-run";
import { typedPath } from "../../process/typed-path";
import { placeWhole } from "../backup/place";
import type { Surroundings } from "../change/surroundings";
import { Objects } from "../clients/objects";
import { encryptedFor } from "../encryption/encrypted";
import { isFor } from "../encryption/readable";
import { recipientIn } from "../encryption/recipient";

/** What is kept as evidence, and of what it is the key. */
interface Evidence {
  readonly file: string;
  readonly key: string | undefined;
  readonly now: Date;
}

/**
 * Keeps a file with its incident, encrypted for the operator as it is read: nothing plain leaves this machine.
 * @param folder of the incident in the state bucket
 * @returns the object's key, and the digest of the file itself
 */
export async function keepEvidence(
  folder: string,
  { file, key, now }: Evidence,
  { env, patience }: Surroundings,
): Promise<{ readonly key: string; readonly sha256: string }> {
  const recipient = await recipientIn(key, env, now);
  const hash = createHash("sha256");
  const name = basename(file).replaceAll(/[^A-Za-z0-9._-]/g, "-");
  const at = now.toISOString().replaceAll(/[-:]|\.\d+/g, "");
  const placed = await placeWhole(
    new Objects(backend.bucket, patience),
    `${folder}evidence/${at}-${name}.gpg`,
    encryptedFor(recipient, hashed(typedPath(file), hash)),
    async (head) => {
      if (!(await isFor(recipient, head)))
        throw new CannotRun("What was read back is not for the operator's key. Run this again.");
    },
  );
  return { key: placed.key, sha256: hash.digest("hex") };
}

async function* hashed(
  file: string,
  hash: ReturnType<typeof createHash>,
): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const piece of createReadStream(file)) {
    hash.update(piece as Buffer);
    yield piece as Buffer;
  }
}
