import { cite, type Control } from "../domain/controls";
import { wrapped } from "./wrap";

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
  const why = controls.map(cite).join(", ") || "the run itself";
  return [
    `${id} (${level}, ${severity})`,
    "",
    field("What", title),
    field("Why", why),
    field("Fix", remedy),
    field("Waive", waivable ? exception : "never: no exception may name this policy"),
  ].join("\n");
}

const exception =
  "an entry in src/policies/exceptions.yaml with policy, urn, reason, approver, reference, expires";

/** A label, and its text beside it in as many lines as that takes. */
const field = (label: string, text: string): string =>
  wrapped(text, 10)
    .join("\n")
    .replace(/^ {10}/, `  ${label.padEnd(8)}`);
