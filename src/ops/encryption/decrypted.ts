import { spawn } from "node:child_process";
import { pipeline } from "node:stream/promises";
import { CannotRun } from "../../process/cannot-run";
import { exitCodeOf } from "../../process/child";

/**
 * What an OpenPGP message says, by GnuPG with the private key that its own keyring has. It asks for a passphrase itself,
 * so that none goes through this process. What came is only to be believed once all of it did: the message's seal is at
 * its end.
 * @throws CannotRun where GnuPG is absent, has no such key, or finds the message damaged
 */
export async function* decrypted(
  message: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const child = spawn("gpg", ["--quiet", "--decrypt"], { stdio: ["pipe", "pipe", "inherit"] });
  const ended = exitCodeOf(child);
  // Either may fail while the other is awaited.
  ended.catch(() => undefined);
  const fed = pipeline(message, child.stdin).then(
    () => undefined,
    (error: unknown) => error,
  );
  try {
    yield* child.stdout as AsyncIterable<Uint8Array>;
    const [code, fault] = await Promise.all([ended, fed]);
    if (fault instanceof CannotRun) throw fault;
    if (code !== 0)
      throw new CannotRun(
        `gpg ended with ${code}: is the private key in its keyring (\`gpg --list-secret-keys\`), and the export undamaged?`,
      );
  } finally {
    child.kill();
  }
}
