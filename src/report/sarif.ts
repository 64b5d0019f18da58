import { cite } from "../domain/controls";
import type { Verdict, Violation, Waived } from "../domain/verdict";

/** A rule as a code scanner lists it. */
export interface ScannedRule {
  readonly id: string;
  readonly title: string;
  readonly remedy: string;
}

/**
 * The verdict in SARIF 2.1.0, which code scanning reads. A place in a file is that of the stack file:
 * resources have an address and no line.
 */
export function sarif({ stacks }: Verdict, rules: readonly ScannedRule[]): string {
  const results = stacks.flatMap(({ stack, violations, waived }) => [
    ...violations.map((violation) => result(stack, violation)),
    ...waived.map((violation) => ({
      ...result(stack, violation),
      suppressions: [suppression(violation)],
    })),
  ]);
  const driver = {
    name: "raxx",
    informationUri: "https://github.com/raxx-app/TradeMasterAPI",
    rules: rules.map(({ id, title, remedy }) => ({
      id,
      shortDescription: { text: title },
      help: { text: remedy },
    })),
  };
  return JSON.stringify(
    {
      $schema: "https://json.schemastore.org/sarif-2.1.0.json",
      version: "2.1.0",
      runs: [{ tool: { driver }, results }],
    },
    null,
    2,
  );
}

const result = (stack: string, { policy, level, urn, message, remedy, controls }: Violation) => ({
  ruleId: policy,
  level: level === "mandatory" ? "error" : "warning",
  message: { text: `${message}${cited(controls)}. ${remedy}` },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: `Pulumi.${stack}.yaml` },
        region: { startLine: 1 },
      },
      // A fault of the run itself has no resource, and a logical location no empty name.
      ...(urn !== "" && { logicalLocations: [{ fullyQualifiedName: urn, kind: "resource" }] }),
    },
  ],
  // The same violation keeps its identity from run to run, whatever its message becomes.
  partialFingerprints: { "policyAndUrn/v1": `${policy} ${urn || stack}` },
});

const suppression = ({ reason, approver, reference, expires }: Waived) => ({
  kind: "external",
  status: "accepted",
  justification: `${reason} (${approver}, ${reference}, until ${expires})`,
});

const cited = (controls: Violation["controls"]): string =>
  controls.length === 0 ? "" : ` (${controls.map(cite).join(", ")})`;
