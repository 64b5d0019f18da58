import type { Control } from "./controls";

export type Severity = "low" | "medium" | "high" | "critical";

/** A promise that would be broken, on which resource, and what to do about it. */
export interface Fault {
  readonly policy: string;
  /** Mandatory fails the run; advisory is printed. */
  readonly level: "mandatory" | "advisory";
  readonly severity: Severity;
  /** The resource to change; the empty string where none exists. */
  readonly urn: string;
  /** What is wrong; never the value that was judged. */
  readonly message: string;
  readonly remedy: string;
  readonly controls: readonly Control[];
}

/** A fault, and where in the platform it stands. */
export interface Violation extends Fault {
  /** The system that the resource belongs to; `stack` where it belongs to none. */
  readonly system: string;
}

/** A recorded exception, which excuses until its last day, `expires` (YYYY-MM-DD). */
export interface Waiver {
  readonly reason: string;
  readonly approver: string;
  readonly reference: string;
  readonly expires: string;
}

export type Waived = Violation & Waiver;

/** How a policy fared: a kept promise is one that judged something, or says that there was nothing to judge. */
export interface PolicyResult {
  readonly policy: string;
  readonly severity: Severity;
  /** As the stack's configuration has it. */
  readonly level: "mandatory" | "advisory" | "disabled";
  /** Resources that the policy is about, and those that it is not. */
  readonly judged: number;
  readonly notApplicable: number;
  /** Resources at fault, and those whose fault is excused; what is missing counts as one. */
  readonly failed: number;
  readonly waived: number;
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
  /** How long planning and judging it took; absent where nobody measured. */
  readonly durationMs?: number;
  /** Every policy of the pack, by id. */
  readonly policyResults: readonly PolicyResult[];
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
  /** What keeps a stack file from being used on the real accounts, though not from being judged. */
  readonly warnings?: readonly string[];
  readonly durationMs: number;
}

/** Whether nothing mandatory was found. */
export const passes = (stacks: readonly Pick<StackVerdict, "violations">[]): boolean =>
  stacks.every(({ violations }) => violations.every(({ level }) => level !== "mandatory"));
