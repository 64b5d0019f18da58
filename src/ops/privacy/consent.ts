import { consentEvents } from "../../domain/erasure";
import { CannotRun } from "../../process/cannot-run";
import type { ConsentEvent } from "./consent-history";

/** What `consent_history` proves of a user at a moment (GDPR Art. 7). */
export interface Proof {
  readonly pseudonym: string;
  readonly at: string;
  readonly active: boolean;
  /** The change that counted then; null where there was none before. */
  readonly since: ConsentEvent | null;
  /** Whether the table has any row of the user. */
  readonly known: boolean;
  readonly history: readonly ConsentEvent[];
}

/**
 * Whether the last change is an opt-in.
 * @throws CannotRun where it is no event of the documents, or two of one moment say different things
 */
export function isActive(events: readonly ConsentEvent[]): boolean {
  const last = events.at(-1);
  if (!last) return false;
  const same = new Set(events.filter(({ at }) => at === last.at).map(({ event }) => event));
  if (same.size > 1)
    throw new CannotRun(
      `consent_history has ${[...same].join(" and ")} at ${last.at}: which of them came last cannot be told.`,
    );
  const { optIn, optOut } = consentEvents;
  if (last.event !== optIn && last.event !== optOut)
    throw new CannotRun(
      `The event that counts is ${JSON.stringify(last.event)} of ${last.at}, and the runbook (§6) knows ${optIn} and ${optOut} ` +
        "only: whether that is consent cannot be told.",
    );
  return last.event === optIn;
}
