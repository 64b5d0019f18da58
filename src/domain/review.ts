import type { Verdict } from "./verdict";

/** One input that differs between two revisions. */
export interface PropertyChange {
  /** Such as `size`, or `rules[0].action`. */
  readonly path: string;
  readonly replaces: boolean;
  /** What stood and what will stand, as JSON; absent where it is secret, long, or not there. */
  readonly before?: string;
  readonly after?: string;
}

/** What a change of the program does to one resource. */
export interface ResourceChange {
  readonly urn: string;
  readonly system: string;
  readonly operation: "create" | "update" | "replace" | "delete";
  /** It holds what nobody can rebuild, so that a deletion or replacement loses it. */
  readonly stateful: boolean;
  readonly properties: readonly PropertyChange[];
}

/** The monthly list prices before and after, in US dollars, of what has one. */
export interface CostDifference {
  readonly before: number;
  readonly after: number;
  /** Plans that are new, or no longer there, and that the table of prices does not know. */
  readonly unpriced: readonly string[];
}

/** What a change of the program does to one stack. */
export interface StackChanges {
  readonly stack: string;
  readonly changes: readonly ResourceChange[];
  readonly cost: CostDifference;
}

/** What a person reads of a change before it is merged. */
export interface Review {
  /** The revision that the checkout is compared with, and its commit. */
  readonly base: { readonly revision: string; readonly commit: string };
  readonly verdict: Verdict;
  /** Absent where the base could not be run; `problem` says why. */
  readonly stacks?: readonly StackChanges[];
  readonly problem?: string;
}

/** Whether a resource's data goes with this change. */
export const loses = ({ operation, stateful }: ResourceChange): boolean =>
  stateful && (operation === "delete" || operation === "replace");
