import { createHash } from "node:crypto";
import type { Environment } from "../../../domain/environments";
import { CannotRun } from "../../../process/cannot-run";
import type { Version, Versions } from "../../clients/versions";
import { type Choice, chooseVersion, nameOf } from "./choose";

/** A state that was brought back. */
export interface Restored extends Choice {
  /** False where the newest version is good, and nothing was written. */
  readonly written: boolean;
}

/**
 * Brings a state back to its newest good version, byte for byte, as a new version: none is removed, so that nothing is
 * lost (BCP §2.5); of a deleted one the deletion is taken back. Writes only over what was looked at.
 * @param wanted id of the version that a person chose
 * @throws CannotRun where no version is good, or what was written is not what is read
 */
export async function restoreState(
  versions: Versions,
  key: string,
  stack: Environment,
  wanted?: string,
): Promise<Restored> {
  const choice = await chooseVersion(versions, key, stack, wanted);
  const { version, content } = choice.sound;
  const undeleted = await undelete(versions, key);
  const latest = await latestOf(versions, key);
  if (latest?.id === version.id) return { ...choice, written: undeleted };
  await versions.write(key, content, latest);
  const now = await latestOf(versions, key);
  if (now && !now.isMarker && digest(await versions.read(now)) === digest(content))
    return { ...choice, written: true };
  throw new CannotRun(
    `${key} was written and does not read as ${nameOf(version)}: somebody else wrote it as well. Look who is at work, and run this again.`,
  );
}

const latestOf = async (versions: Versions, key: string): Promise<Version | undefined> =>
  (await versions.of(key)).find(({ isLatest }) => isLatest);

/** A marker has no content: to take it away loses nothing. Resolves to whether there was one. */
async function undelete(versions: Versions, key: string): Promise<boolean> {
  for (let found = false; ; found = true) {
    const latest = await latestOf(versions, key);
    if (!latest?.isMarker) return found;
    await versions.undelete(latest);
  }
}

/** SHA-256, in hexadecimal. */
export const digest = (content: Buffer): string =>
  createHash("sha256").update(content).digest("hex");
