import { kFloor } from "../../domain/anonymity";
import type { Protection } from "./append-only";
import type { UnknownEvent } from "./consent-history";
import type { RowFacts, StoreFacts } from "./consent-store";
import { type DueDelete, judged } from "./deletes";

/** What no document says where to look for; a person who looked there can say so. */
const unseen = {
  jobs: "whether each opt-out queued its job, and whether one failed: no document names the table of the jobs",
  flag: "whether these users are flagged in consent_history: no document names the flag's column or event",
  rows: "whether the analytics store has rows of an erased pseudonym: the server knows no pseudonym of a user",
} as const;

/** A thing that cannot be looked at from here. */
export type Unseen = keyof typeof unseen;

/** The Queue service's store of consent beside what is promised of it; no user's id. */
export interface Check {
  readonly missing: readonly string[];
  readonly protections: readonly Protection[];
  readonly ownedByApp: boolean;
  readonly rows: RowCheck | null;
  /** What could not be looked at, and nobody else is said to have looked at. */
  readonly notSeen: readonly { readonly what: Unseen; readonly why: string }[];
}

/** What the rows say; null in the check where a column is missing. */
export interface RowCheck {
  readonly optedIn: number;
  /** Whether an empty analytics store is correct: too few opted in for any bucket (runbook §6). */
  readonly emptyStoreCorrect: boolean;
  readonly cycling: readonly { readonly pseudonym: string; readonly changes: number }[];
  readonly due: readonly DueDelete[];
  readonly open: number;
  readonly unknown: readonly UnknownEvent[];
  readonly undecided: number;
  readonly unprovable: number;
  readonly unfounded: number;
  readonly pseudonyms: number;
}

/**
 * Puts the database beside the contract.
 * @param alias what stands for a user
 * @param seen what a person has looked at elsewhere
 */
export function checked(
  { missing, protections, owned, rows }: StoreFacts,
  alias: (user: string) => string,
  seen: readonly Unseen[],
): Check {
  return {
    missing,
    protections,
    ownedByApp: owned,
    rows: rows ? rowCheck(rows, alias) : null,
    notSeen: (rows ? hiddenIn(rows) : [])
      .filter((what) => !seen.includes(what))
      .map((what) => ({ what, why: unseen[what] })),
  };
}

function rowCheck(facts: RowFacts, alias: (user: string) => string): RowCheck {
  const { optedIn, cycling, open, unknown, undecided, unprovable, unfounded, pseudonyms } = facts;
  return {
    optedIn,
    emptyStoreCorrect: optedIn < kFloor,
    cycling: cycling.map(({ user, changes }) => ({ pseudonym: alias(user), changes })),
    ...judged(open, alias),
    unknown,
    undecided,
    unprovable,
    unfounded,
    pseudonyms,
  };
}

/** Where no delete is open there is no job, where nobody opted out nothing is erased, and where nobody cycles nothing to flag. */
const hiddenIn = ({ open, optedOut, cycling }: RowFacts): Unseen[] => [
  ...(open.length > 0 ? (["jobs"] as const) : []),
  ...(optedOut > 0 ? (["rows"] as const) : []),
  ...(cycling.length > 0 ? (["flag"] as const) : []),
];

/** Whether every promise is seen to be kept. A user who cycles breaks none: the flag says that the UX needs work (DPIA §3 R5). */
export const isKept = ({ missing, protections, rows, notSeen }: Check): boolean =>
  missing.length === 0 &&
  protections.every(({ refused }) => refused) &&
  notSeen.length === 0 &&
  rows !== null &&
  rows.due.length === 0 &&
  rows.unknown.length === 0 &&
  rows.undecided + rows.unprovable + rows.unfounded + rows.pseudonyms === 0;
