import { readFile } from "node:fs/promises";
import { type Key, readKeys } from "openpgp";
import { services } from "../../config/services";
import { CannotRun } from "../../process/cannot-run";
import { typedPath } from "../../process/typed-path";

/** Whose private key alone reads what is encrypted: the operator's (BCP §2.1, analytics runbook §7 B step 5). */
export interface Recipient {
  readonly key: Key;
  /** 40 or 64 hexadecimal digits, in capitals. */
  readonly fingerprint: string;
  /** As the key says it, such as `Jane Doe <jane@example.com>`. */
  readonly owner: string;
}

/**
 * Reads the public key for which something is encrypted.
 * @param file path, as it was typed; the variable RAXX_OPERATOR_KEY says it where absent
 * @throws CannotRun where the file holds no key, more than one, a private one, or one that is revoked, expired or not
 *   made for encryption
 */
export async function recipientIn(
  file: string | undefined,
  env: NodeJS.ProcessEnv,
  now = new Date(),
): Promise<Recipient> {
  const path = typedPath(file ?? services(["operatorKey"], env).operatorKey.file);
  return recipientOf(await readFile(path), path, now);
}

/**
 * The key that `content` holds, armored or binary.
 * @param where it stands, for a message
 * @throws CannotRun as `recipientIn` does
 */
export async function recipientOf(
  content: Buffer,
  where: string,
  now = new Date(),
): Promise<Recipient> {
  const key = await publicKeyIn(content, where);
  await refuseUnusable(where, key, now);
  const owner = (await key.getPrimaryUser(now)).user.userID?.userID ?? "somebody unnamed";
  return { key, fingerprint: key.getFingerprint().toUpperCase(), owner };
}

async function publicKeyIn(content: Buffer, path: string): Promise<Key> {
  const [key, ...others] = await keysIn(content).catch(() => []);
  if (key === undefined)
    throw new CannotRun(`${path} holds no OpenPGP key: export it by \`gpg --armor --export\`.`);
  if (others.length > 0)
    throw new CannotRun(`${path} holds ${others.length + 1} keys: export the operator's alone.`);
  if (key.isPrivate())
    throw new CannotRun(
      `${path} holds a private key, which belongs on no machine but its owner's: give the public one.`,
    );
  return key;
}

const keysIn = async (bytes: Buffer): Promise<Key[]> =>
  bytes.subarray(0, 200).includes("-----BEGIN PGP")
    ? readKeys({ armoredKeys: bytes.toString("utf8") })
    : readKeys({ binaryKeys: bytes });

async function refuseUnusable(path: string, key: Key, now: Date): Promise<void> {
  const id = key.getFingerprint().toUpperCase();
  if (await key.isRevoked(undefined, undefined, now))
    throw new CannotRun(`The key ${id} in ${path} is revoked: give the one that replaces it.`);
  const expires = await key.getExpirationTime().catch(() => null);
  if (expires instanceof Date && expires <= now)
    throw new CannotRun(
      `The key ${id} in ${path} expired at ${expires.toISOString()}: have it extended, and export it again.`,
    );
  await key.getEncryptionKey(undefined, now).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : "not known";
    throw new CannotRun(`The key ${id} in ${path} cannot encrypt: ${why}`, { cause: error });
  });
}
