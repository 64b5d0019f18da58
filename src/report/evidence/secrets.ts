import { type ManagedSecret, placeOf } from "../../domain/secrets";
import type { EnvironmentEvidence } from "./model";

/** One entry of what `raxx secrets status --json` prints. */
export interface ObservedAge {
  readonly name: string;
  readonly vaultPath: string;
  readonly due: "kept" | "soon" | "due" | "missing";
  readonly days?: number | undefined;
}

/** The registry beside the ages that were observed; a secret nobody looked at has none. No value is known here. */
export function secretsOf(
  secrets: readonly ManagedSecret[],
  ages: readonly ObservedAge[] = [],
): EnvironmentEvidence["secrets"] {
  const observed = new Map(ages.map((age) => [age.vaultPath, age]));
  return secrets.map(({ name, system, vaultPath, consumers, byHand, rotationDays }) => {
    const age = observed.get(vaultPath);
    return {
      name,
      registry: system,
      vaultPath,
      consumers: [
        ...consumers.map(placeOf),
        ...(byHand === undefined ? [] : [`${byHand} (by hand)`]),
      ],
      rotationDays: rotationDays ?? null,
      ageDays: age?.days ?? null,
      state: age?.due ?? "not observed",
    };
  });
}
