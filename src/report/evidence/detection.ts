import type { DeclaredResource, Fact } from "../../domain/declared-resource";
import { detectionRules, detectionTypes } from "../../domain/detection";
import { telemetrySources } from "../../domain/telemetry";
import type { EnvironmentEvidence } from "./model";

type Source = EnvironmentEvidence["telemetry"][number];
type Row = EnvironmentEvidence["detection"][number];

/**
 * The catalog's rules, each with the state that the program declares for it and what would unlock it. A rule of the catalog that
 * is not declared is told as such, never left out.
 */
export function detectionOf(resources: readonly DeclaredResource[]): Row[] {
  const declared = new Map(
    resources
      .filter(({ type }) => type === detectionTypes.rule)
      .map(({ facts }) => [facts["rule"], facts]),
  );
  return detectionRules.map(({ id, name, telemetry }) => {
    const facts = declared.get(id);
    const state = stateOf(facts?.["state"]);
    return {
      rule: id,
      name,
      telemetry,
      state,
      reason: textOf(facts?.["reason"]) ?? "the program does not declare it",
      unlockedBy: textsOf(facts?.["unlockedBy"]),
    };
  });
}

/** The telemetry sources of the catalog, each as the program declares it; one that is not declared is told as such. */
export function telemetryOf(resources: readonly DeclaredResource[]): Source[] {
  const declared = new Map(
    resources
      .filter(({ type }) => type === detectionTypes.source)
      .map(({ facts }) => [facts["source"], facts]),
  );
  return telemetrySources.map(({ source, gates }) => {
    const facts = declared.get(source);
    const available = facts?.["available"];
    return {
      source,
      gates: [...gates],
      state:
        typeof available !== "boolean" ? "not declared" : available ? "available" : "not available",
      reason: textOf(facts?.["reason"]) ?? "the program does not declare it",
    };
  });
}

const stateOf = (state: Fact | undefined): Row["state"] =>
  state === "live" || state === "manual" || state === "dormant" ? state : "not declared";

const textOf = (fact: Fact | undefined): string | undefined =>
  typeof fact === "string" ? fact : undefined;

const textsOf = (fact: Fact | undefined): string[] => (typeof fact === "object" ? [...fact] : []);
