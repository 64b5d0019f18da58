import { isDay } from "./day";

/**
 * What a person recorded before a promise was weakened or a switch was turned on, in one line, so that
 * it stands beside the switch: `Jane Doe, 2026-08-01, https://github.com/raxx-app/…/issues/1`.
 */
export interface Approval {
  /** Who approved it. */
  readonly by: string;
  /** The day, as YYYY-MM-DD. */
  readonly on: string;
  /** The https address of the issue or comment that records it. */
  readonly reference: string;
}

/** Variables that carry an approval, or where it is recorded, next to the variable that needs it. */
export const approvalVariables = {
  /** Sign-off of a lower anonymity floor (analytics runbook §5 step 1). */
  kFloorApproval: "ANALYTICS_K_FLOOR_APPROVAL",
  /** The entry of the DPIA that records the lower floor (runbook §5 step 3, DPIA §4.1). */
  kFloorNote: "ANALYTICS_K_FLOOR_DPIA_NOTE",
  /** The store's migrations ran (analytics runbook §1 step 4). */
  shadowMigrated: "SHADOW_ANALYTICS_MIGRATED",
  /** The service answered its health check (analytics runbook §1 step 5). */
  shadowHealthy: "SHADOW_ANALYTICS_HEALTHY",
  /** The paper gate was met (BCP preamble, paper-first). */
  paperGate: "PAPER_GATE_EVIDENCE",
} as const;

/** The approval as a variable carries it. */
export const approvalLine = ({ by, on, reference }: Approval): string =>
  `${by}, ${on}, ${reference}`;

/** Who may sign a lower anonymity floor off (analytics runbook §5). */
const floorApprover = /^Kristerpher\b/;

/** Whether a value is the approval of a lower floor by somebody who may give it. */
export const isFloorApproval = (value: unknown): boolean =>
  isApproval(value) && floorApprover.test(String(value));

/** Whether a value is a complete approval in one line: who, a real day, where it is recorded. */
export function isApproval(value: unknown): boolean {
  if (typeof value !== "string") return false;
  const [, by = "", on = "", reference = ""] =
    /^(.*\S), (\d{4}-\d{2}-\d{2}), (\S+)$/.exec(value) ?? [];
  return /\p{L}/u.test(by) && isDay(on) && isReference(reference);
}

/** Whether a value is the https address of a record. */
export const isReference = (value: unknown): boolean =>
  typeof value === "string" && /^https:\/\/[a-z0-9.-]+\.[a-z]{2,}\/\S+$/.test(value);
