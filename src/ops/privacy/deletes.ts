import { erasureDays } from "../../domain/erasure";
import type { OpenOptOut, UnknownEvent } from "./consent-history";

/** An opt-out that is past the first limit, or the last. */
export interface DueDelete {
  readonly pseudonym: string;
  readonly optedOut: string;
  /** Whole days since. */
  readonly days: number;
  readonly state: "escalate" | "overdue";
}

/** What is open of the deletes that opt-outs ask for. */
export interface Deletes {
  readonly due: readonly DueDelete[];
  /** Opt-outs younger than the first limit whose delete is not shown as done. */
  readonly open: number;
  /** The event by which the Queue service shows that a delete is done; null where only an operator action does. */
  readonly completion: string | null;
  /** Events that nobody said what they are; null is a row that names none. */
  readonly unknown: readonly UnknownEvent[];
  /** Whether the guard of a manual delete stands open on the analytics service. */
  readonly manualDeleteGuard: "set" | "unset";
}

/** Puts opt-outs beside the limits of 25 and 30 days; whole days of 24 hours, each counted from its end. */
export function judged(
  optOuts: readonly OpenOptOut[],
  pseudonym: (user: string) => string,
): Pick<Deletes, "due" | "open"> {
  const due = optOuts
    .filter(({ days }) => days >= erasureDays.escalate)
    .map(({ user, at, days }) => ({
      pseudonym: pseudonym(user),
      optedOut: at,
      days: Math.floor(days),
      state: days >= erasureDays.limit ? ("overdue" as const) : ("escalate" as const),
    }));
  return { due, open: optOuts.length - due.length };
}
