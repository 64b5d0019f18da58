import { randomBytes, randomInt } from "node:crypto";
import type { Versions } from "../../clients/versions";

/** Ways in which a state is lost (BCP §1.7, §2.5). */
export const damages = ["corrupted", "truncated", "deleted"] as const;

type Damage = (typeof damages)[number];

/** Does to the newest version of `key`, whose content is given, what a bad day would. */
export async function damage(
  versions: Versions,
  key: string,
  content: Buffer,
  kind: Damage,
): Promise<void> {
  if (kind === "deleted") return versions.delete(key);
  await versions.write(key, kind === "truncated" ? truncated(content) : corrupted(content));
}

const truncated = (content: Buffer): Buffer => content.subarray(0, randomInt(content.length));

/** A few bytes are others. */
function corrupted(content: Buffer): Buffer {
  const copy = Buffer.from(content);
  randomBytes(16).copy(copy, randomInt(Math.max(1, copy.length - 16)));
  return copy;
}
