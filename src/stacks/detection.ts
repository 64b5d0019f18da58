import * as pulumi from "@pulumi/pulumi";
import type { Platform } from "../components/platform";
import { System } from "../components/system";
import type { DetectionConfig } from "../config/schema";
import {
  type DetectionRule,
  detectionRules,
  detectionStatus,
  type Readiness,
  readinessOf,
  unlockedBy,
} from "../domain/detection";

/**
 * The detection catalog, each rule with the state that follows from what this very program declares:
 * the dashboard of 2026-06-12 as something that cannot go out of date (detection FINDING-001, -002).
 */
export function detection(platform: Platform, config: DetectionConfig): void {
  const system = new System("detection", platform);
  const readiness = readinessOf({ apps: platform.config.apps, evidence: config.evidence });
  for (const rule of detectionRules) new Rule(rule, readiness, system);
}

/** A rule of the catalog in the resource tree, where the report and the policies find it. */
class Rule extends pulumi.ComponentResource {
  constructor(rule: DetectionRule, readiness: Readiness, parent: pulumi.Resource) {
    // Pulumi keeps `id` for itself and would drop it.
    const { id, ...described } = rule;
    const status = { ...detectionStatus(rule, readiness), unlockedBy: unlockedBy(rule, readiness) };
    const inputs = { rule: id, ...described, ...status };
    super("raxx:detection:Rule", id, inputs, { parent });
    this.registerOutputs({});
  }
}
