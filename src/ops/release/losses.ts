import type { Environment } from "../../domain/environments";
import { type EngineEvent, plannedSteps } from "../../engine/events";
import { lossesIn } from "../../policies/pack/losses";
import { statefulKept } from "../../policies/pack/run-policies";

/** @returns the refusal of a proposal that would lose what holds state, where it would */
export function lossRefusal(
  stack: Environment,
  events: readonly EngineEvent[],
): string | undefined {
  const losses = lossesIn(plannedSteps(events));
  if (losses.length === 0) return undefined;
  return [
    `The plan of ${stack} breaks ${statefulKept.id} (${statefulKept.title}); it is refused:`,
    ...losses.map(({ urn, message }) => `  - ${urn}: ${message}`),
    `Nothing was changed. ${statefulKept.remedy}`,
  ].join("\n");
}
