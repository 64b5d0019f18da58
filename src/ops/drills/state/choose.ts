import type { Environment } from "../../../domain/environments";
import { CannotRun } from "../../../process/cannot-run";
import { raxx } from "../../../process/raxx-command";
import type { Version, Versions } from "../../clients/versions";
import { type Checkpoint, checkpointIn } from "./checkpoint";
import { copyKey } from "./places";

/** A version that was read and is a state. */
export interface Sound extends Checkpoint {
  readonly version: Version;
  readonly content: Buffer;
}

/** The version to go back to, and why newer ones are not. */
export interface Choice {
  readonly sound: Sound;
  /** A sentence for each newer version. */
  readonly passedOver: readonly string[];
}

/**
 * The newest version of a state that the engine wrote. What it cannot work with is none; and before each write the engine
 * keeps a copy of what it writes over, so that a version without such a copy is damage, or was put there by somebody else.
 * No more is read than is needed.
 * @param wanted id of the version that a person chose; it only has to be a state
 * @throws CannotRun where there is none
 */
export async function chooseVersion(
  versions: Versions,
  key: string,
  stack: Environment,
  wanted?: string,
): Promise<Choice> {
  const history = new History(versions, await versions.below(key), key);
  const passedOver: string[] = [];
  for (const [index, version] of history.states.entries()) {
    if (wanted !== undefined && version.id !== wanted) continue;
    const content = await history.read(version);
    const found = checkpointIn(content, stack);
    const isOwn = wanted !== undefined || (await history.isOfEngine(index, content));
    if (typeof found !== "string" && isOwn)
      return { sound: { ...found, version, content }, passedOver };
    const fault = typeof found === "string" ? found : foreign;
    passedOver.push(`${nameOf(version)} is passed over: ${fault}`);
  }
  throw new CannotRun(
    [`The bucket has no version of ${key} to go back to.`, ...passedOver, remedy].join("\n"),
  );
}

/** `version ID of 2026-11-28T08:00:00.000Z` */
export const nameOf = ({ id, modified }: Version): string =>
  `version ${id} of ${modified.toISOString()}`;

const foreign = "the engine did not write it; a person who knows it can choose it with --version";

const remedy = `Import the resources one by one (docs/runbooks/drills.md, Without any version), and see that versioning is Enabled: \`${raxx`bcp smoke --env prod`}\`.`;

/** Some servers tell when a version was replaced, which is right after the copy of it was made. */
const toleranceMs = 10_000;

/** The versions of a state and of the copies beside it, newest first; each is read once. */
class History {
  readonly states: readonly Version[];
  private readonly copies: readonly Version[];
  private readonly deletions: readonly Version[];
  private readonly contents = new Map<string, Promise<Buffer>>();

  constructor(
    private readonly versions: Versions,
    all: readonly Version[],
    key: string,
  ) {
    const own = all.filter((version) => version.key === key);
    this.states = own.filter(({ isMarker }) => !isMarker);
    // The newest of all came after every state, whatever the times say.
    this.deletions = own.filter(({ isMarker, isLatest }) => isMarker && !isLatest);
    this.copies = all.filter((version) => version.key === copyKey(key) && !version.isMarker);
  }

  async read(version: Version): Promise<Buffer> {
    const known = this.contents.get(version.id) ?? this.versions.read(version);
    this.contents.set(version.id, known);
    return known;
  }

  /** The first of all, what was put back from an earlier one, or what the engine wrote over the one before. */
  async isOfEngine(index: number, content: Buffer): Promise<boolean> {
    const before = this.states[index + 1];
    if (!before) return true;
    const from = before.modified.getTime() - toleranceMs;
    const after = this.copies.filter(({ modified }) => modified.getTime() >= from);
    const former = await this.read(before);
    if (!this.isNewBeginning(index) && (await this.hasOneOf(after, former))) return true;
    return this.hasOneOf(this.states.slice(index + 1), content);
  }

  /** After a deletion, the engine begins with an empty state, which is not what was lost. */
  private isNewBeginning(index: number): boolean {
    const [own, before] = [this.states[index], this.states[index + 1]];
    return this.deletions.some(
      ({ modified }) =>
        own !== undefined &&
        before !== undefined &&
        modified >= before.modified &&
        // S3 tells seconds: what was deleted in the second in which it was written was written first.
        modified < own.modified,
    );
  }

  private async hasOneOf(candidates: readonly Version[], content: Buffer): Promise<boolean> {
    for (const candidate of candidates)
      if (candidate.size === content.length && (await this.read(candidate)).equals(content))
        return true;
    return false;
  }
}
