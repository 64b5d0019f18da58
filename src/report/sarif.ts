import { createHash } from "node:crypto";
import type { Log, ReportingDescriptor, Result } from "sarif";
import { cite } from "../domain/controls";
import type { Severity, StackVerdict, Verdict, Violation } from "../domain/verdict";

/** A rule as a code scanner lists it. */
export interface ScannedRule {
  readonly id: string;
  readonly title: string;
  readonly remedy: string;
  readonly severity: Severity;
  readonly level?: "mandatory" | "advisory";
}

/**
 * The verdict in SARIF 2.1.0, as GitHub's code scanning reads it. A place in a file is that of the stack file:
 * resources have an address and no line. What an exception excuses is left out: GitHub knows no suppressions,
 * and would open an alert.
 */
export function sarif({ stacks }: Verdict, known: readonly ScannedRule[]): string {
  const rules = [...known, ...unlisted(stacks, known)];
  const driver = {
    name: "raxx",
    informationUri: "https://github.com/raxx-app/TradeMasterAPI",
    rules: rules.map(descriptor),
  };
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver }, results: stacks.flatMap(resultsOf) }],
  };
  return JSON.stringify(log, null, 2);
}

/** Rules that a violation names and nobody lists, such as those of another pack: all that is known is its word. */
function unlisted(stacks: readonly StackVerdict[], known: readonly ScannedRule[]): ScannedRule[] {
  const listed = new Set(known.map(({ id }) => id));
  const others = stacks
    .flatMap(({ violations }) => violations)
    .filter(({ policy }) => !listed.has(policy))
    .map(({ policy, remedy, severity }): [string, ScannedRule] => [
      policy,
      { id: policy, title: policy, remedy: remedy || policy, severity },
    ]);
  return [...new Map(others).values()];
}

const descriptor = ({ id, title, remedy, severity, level }: ScannedRule): ReportingDescriptor => ({
  id,
  shortDescription: { text: title },
  fullDescription: { text: title },
  help: { text: remedy },
  defaultConfiguration: { level: sarifLevel(level) },
  properties: { tags: ["security"], "security-severity": scores[severity] },
});

const sarifLevel = (level: Violation["level"] = "mandatory") =>
  level === "mandatory" ? "error" : "warning";

/** GitHub's scale: critical from 9.0, high from 7.0, medium from 4.0. */
const scores: Readonly<Record<Severity, string>> = {
  critical: "9.5",
  high: "8.0",
  medium: "5.5",
  low: "3.0",
};

/** The results of one stack; the second of a policy on one resource is told from the first by its number. */
function resultsOf({ stack, violations }: StackVerdict): Result[] {
  const seen = new Map<string, number>();
  return violations.map((violation) => {
    const identity = `${violation.policy} ${violation.urn || stack}`;
    const number = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, number);
    return result(stack, violation, `${digest(identity)}:${number}`);
  });
}

/** As long as the hashes that GitHub makes of lines. */
const digest = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 16);

const result = (
  stack: string,
  { policy, level, urn, message, remedy, controls }: Violation,
  fingerprint: string,
): Result => ({
  ruleId: policy,
  level: sarifLevel(level),
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
  // Every result stands in line 1: without it GitHub would take them all for one alert. The message may change.
  partialFingerprints: { primaryLocationLineHash: fingerprint },
});

const cited = (controls: Violation["controls"]): string =>
  controls.length === 0 ? "" : ` (${controls.map(cite).join(", ")})`;
