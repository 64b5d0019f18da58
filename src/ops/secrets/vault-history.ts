import type { ManagedSecret } from "../../domain/secrets";
import { CannotRun } from "../../process/cannot-run";
import type { Vault, Version } from "../clients/infisical";
import { agree } from "./digest";

/** How far back versions are read; a vault keeps fewer. */
const depth = 50;

/** What the versions of a secret tell: its value, since when it has it, and what it had before. */
export interface History {
  readonly newest: Version;
  /** When the newest value was written; versions that repeat or restore it make it no younger. */
  readonly since: Date;
  /** The newest version of another value; undefined where none is kept. */
  readonly previous: Version | undefined;
  /** Whether an older version has the newest value too: it was restored, not made. */
  readonly restored: boolean;
}

/** Reads back as far as it takes; undefined where the vault has no such secret. */
export async function historyOf(vault: Vault, secret: ManagedSecret): Promise<History | undefined> {
  const newest = await vault.newest(secret);
  if (!newest) return undefined;
  let since = newest.writtenAt;
  let previous: Version | undefined;
  for await (const version of olderThan(newest, vault, secret)) {
    const same = agree(version.value, newest.value);
    if (same && previous) return { newest, since: version.writtenAt, previous, restored: true };
    if (same) since = version.writtenAt;
    else previous ??= version;
  }
  return { newest, since, previous, restored: false };
}

async function* olderThan(newest: Version, vault: Vault, secret: ManagedSecret) {
  const last = Math.max(1, newest.number - depth);
  for (let number = newest.number - 1; number >= last; number -= 1) {
    const version = await vault.version(secret, number);
    if (!version) return;
    yield version;
  }
}

const skewMs = 5 * 60_000;

/**
 * How old a value is, in days.
 * @throws CannotRun where it was written after now: one of the two clocks is wrong, and no age can be told
 */
export function ageInDays(secret: ManagedSecret, { since }: History, now: Date): number {
  const ms = now.getTime() - since.getTime();
  if (ms < -skewMs)
    throw new CannotRun(
      `The vault says that ${secret.name} was written at ${since.toISOString()}, and this machine that it is ` +
        `${now.toISOString()}. Set the clock that is wrong, and run it again.`,
    );
  return Math.max(0, ms) / 86_400_000;
}
