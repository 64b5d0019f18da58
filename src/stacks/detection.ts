import * as pulumi from "@pulumi/pulumi";
import type { Platform } from "../components/platform";
import { System } from "../components/system";
import type { AppsConfig, DetectionConfig } from "../config/schema";
import {
  type DetectionRule,
  detectionRules,
  detectionStatus,
  type PrerequisiteId,
  prerequisiteIds,
  type Readiness,
} from "../domain/detection";

/**
 * The detection catalog, each rule with the state that follows from what this very program declares:
 * the dashboard of 2026-06-12 as something that cannot go out of date (detection FINDING-001, -002).
 */
export function detection(platform: Platform, config: DetectionConfig): void {
  const system = new System("detection", platform);
  const readiness = {
    satisfied: satisfiedPrerequisites(platform.config.apps, config),
    runner: config.evidence.runner !== undefined,
  };
  for (const rule of detectionRules) new Rule(rule, readiness, system);
}

/** A rule of the catalog in the resource tree, where the report and the policies find it. */
class Rule extends pulumi.ComponentResource {
  constructor(rule: DetectionRule, readiness: Readiness, parent: pulumi.Resource) {
    // Pulumi keeps `id` for itself and would drop it.
    const { id, ...described } = rule;
    const inputs = { rule: id, ...described, ...detectionStatus(rule, readiness) };
    super("raxx:detection:Rule", id, inputs, { parent });
    this.registerOutputs({});
  }
}

/** P1 and P2 follow from the declared apps; the rest is believed only with recorded evidence. */
function satisfiedPrerequisites(
  { logSink, api, console }: AppsConfig,
  { evidence }: DetectionConfig,
): ReadonlySet<PrerequisiteId> {
  const shown: Readonly<Record<PrerequisiteId, boolean>> = {
    P1: logSink !== undefined,
    P2: api.sentry && console.sentry,
    P3: evidence.P3 !== undefined,
    P4: evidence.P4 !== undefined,
    P5: evidence.P5 !== undefined,
    P6: evidence.P6 !== undefined,
  };
  return new Set(prerequisiteIds.filter((id) => shown[id]));
}
