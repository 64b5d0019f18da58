import type { Control } from "./controls";

/** A promise that would be broken, on which resource, and what to do about it. */
export interface Violation {
  readonly policy: string;
  /** Mandatory fails the run; advisory is printed. */
  readonly level: "mandatory" | "advisory";
  /** The resource to change; the empty string where none exists. */
  readonly urn: string;
  /** What is wrong; never the value that was judged. */
  readonly message: string;
  readonly remedy: string;
  readonly controls: readonly Control[];
}

/** A violation that a recorded exception excuses until its last day, `expires` (YYYY-MM-DD). */
export interface Waived extends Violation {
  readonly reason: string;
  readonly approver: string;
  readonly reference: string;
  readonly expires: string;
}

/** What the rules say of one stack. */
export interface StackVerdict {
  readonly stack: string;
  /** Number of resources that were judged. */
  readonly resources: number;
  /** Number of policies that judged them. */
  readonly policies: number;
  /** Planned operations and how many resources each concerns; absent without an engine. */
  readonly changes?: Readonly<Record<string, number>>;
  readonly violations: readonly Violation[];
  readonly waived: readonly Waived[];
}

/** The answer of `check` and of `preview`; printed as it is by `--json`. */
export interface Verdict {
  /** No mandatory violation in any stack. */
  readonly ok: boolean;
  readonly stacks: readonly StackVerdict[];
  /** Version of the engine and where it came from; absent where none ran. */
  readonly engine?: { readonly version: string; readonly source: string };
  readonly durationMs: number;
}

/** Whether nothing mandatory was found. */
export const passes = (stacks: readonly StackVerdict[]): boolean =>
  stacks.every(({ violations }) => violations.every(({ level }) => level !== "mandatory"));
