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
    ...(waivable ? sample(id) : []),
  ].join("\n");
}

const exception =
  "with an entry in src/policies/exceptions.yaml, approved and for at most 400 days; --json prints the URN:";

const sample = (id: string): string[] =>
  [
    "",
    `- policy: ${id}`,
    "  urn: urn:pulumi:STACK::raxx::TYPE::NAME",
    "  reason: 20 characters or more that an auditor can follow",
    "  approver: WHO",
    "  reference: https://ISSUE",
    "  expires: YYYY-MM-DD",
  ].map((line) => (line === "" ? "" : `          ${line}`));

/** A label, and its text beside it in as many lines as that takes. */
const field = (label: string, text: string): string =>
  wrapped(text, 10)
    .join("\n")
    .replace(/^ {10}/, `  ${label.padEnd(8)}`);
