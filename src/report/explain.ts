import { cite, type Control } from "../domain/controls";

/** What a rule tells about itself. */
export interface Explained {
  readonly id: string;
  readonly title: string;
  readonly controls: readonly Control[];
  readonly severity: string;
  readonly level?: string;
  readonly waivable: boolean;
  readonly remedy: string;
}

/** One rule for a person: what it demands, why, how to fix a violation, how to waive it if it can be. */
export function explain({
  id,
  title,
  controls,
  severity,
  level = "mandatory",
  waivable,
  remedy,
}: Explained): string {
  return [
    `${id} (${level}, ${severity})`,
    "",
    `  What    ${title}`,
    `  Why     ${controls.map(cite).join(", ") || "the run itself"}`,
    `  Fix     ${remedy}`,
    `  Waive   ${waivable ? "an entry in src/policies/exceptions.yaml with policy, urn, reason, approver, reference, expires" : "never: no exception may name this policy"}`,
  ].join("\n");
}
