import type { DeclaredResource, Fact } from "../../domain/declared-resource";
import { detectionRules } from "../../domain/detection";
import type { EnvironmentEvidence } from "./model";

type Row = EnvironmentEvidence["detection"][number];

/**
 * The catalog's rules, each with the state that the program declares for it and what would unlock it. A rule of the catalog that
 * is not declared is told as such, never left out.
 */
export function detectionOf(resources: readonly DeclaredResource[]): Row[] {
  const declared = new Map(
    resources
      .filter(({ type }) => type === "raxx:detection:Rule")
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

const stateOf = (state: Fact | undefined): Row["state"] =>
  state === "live" || state === "manual" || state === "dormant" ? state : "not declared";

const textOf = (fact: Fact | undefined): string | undefined =>
  typeof fact === "string" ? fact : undefined;

const textsOf = (fact: Fact | undefined): string[] => (typeof fact === "object" ? [...fact] : []);
