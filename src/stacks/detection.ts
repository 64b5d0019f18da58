import * as pulumi from "@pulumi/pulumi";
import type { Platform } from "../components/platform";
import { System } from "../components/system";
import type { DetectionConfig } from "../config/schema";
import { approvalLine } from "../domain/approval";
import {
  type DetectionRule,
  detectionRules,
  detectionStatus,
  detectionTypes,
  type Readiness,
  readinessOf,
  unlockedBy,
} from "../domain/detection";
import { sourceStatus, type TelemetrySource, telemetrySources } from "../domain/telemetry";

/**
 * The detection catalog, each rule with the state that follows from what this very program declares:
 * the dashboard of 2026-06-12 as something that cannot go out of date (detection FINDING-001, -002).
 */
export function detection(platform: Platform, config: DetectionConfig): void {
  const system = new System("detection", platform);
  const readiness = readinessOf({ apps: platform.config.apps, evidence: config.evidence });
  const evidence = Object.fromEntries(
    Object.entries(config.evidence).map(([name, record]) => [name, approvalLine(record)]),
  );
  for (const rule of detectionRules) new Rule(rule, readiness, evidence, system);
  for (const source of telemetrySources) new Source(source, readiness, evidence, system);
}

/** What was recorded of what no resource shows, in a line each, so that a policy can ask for it. */
type Evidence = Readonly<Record<string, string>>;

/** A rule of the catalog in the resource tree, where the report and the policies find it. */
class Rule extends pulumi.ComponentResource {
  constructor(
    rule: DetectionRule,
    readiness: Readiness,
    evidence: Evidence,
    parent: pulumi.Resource,
  ) {
    // Pulumi keeps `id` for itself and would drop it.
    const { id, ...described } = rule;
    const status = { ...detectionStatus(rule, readiness), unlockedBy: unlockedBy(rule, readiness) };
    const inputs = { rule: id, ...described, ...status, evidence };
    super(detectionTypes.rule, id, inputs, { parent });
    this.registerOutputs({});
  }
}

/** A source of telemetry, and whether it is available by what this very program declares. */
class Source extends pulumi.ComponentResource {
  constructor(
    source: TelemetrySource,
    readiness: Readiness,
    evidence: Evidence,
    parent: pulumi.Resource,
  ) {
    const name = source.source
      .toLowerCase()
      .replaceAll(/[^a-z0-9_]+/g, "-")
      .replace(/-$/, "");
    const inputs = { ...source, ...sourceStatus(source, readiness), evidence };
    super(detectionTypes.source, name, inputs, { parent });
    this.registerOutputs({});
  }
}
