import { createHmac, randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CannotRun } from "../../process/cannot-run";

const bytes = 32;

/**
 * What stands for a user on a screen and in a report: the same for every run on this machine, so that two reports can
 * be compared, and nothing without the key, which never leaves it.
 * @param folder where the key is kept; made with the first pseudonym
 * @returns 12 hexadecimal digits of an HMAC
 */
export function pseudonyms(folder: string): (user: string) => string {
  const key = keyIn(folder);
  return (user) => createHmac("sha256", key).update(user).digest("hex").slice(0, 12);
}

/** Written only where none is: of two runs that begin, both use the key of the first. */
function keyIn(folder: string): Buffer {
  const file = join(folder, "pseudonyms.key");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(file, randomBytes(bytes).toString("hex"), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const key = Buffer.from(readFileSync(file, "utf8"), "hex");
  if (key.length === bytes) return key;
  throw new CannotRun(
    `${file} is not whole. Remove it: pseudonyms of earlier reports then differ.`,
  );
}
