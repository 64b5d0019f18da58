import type { Environment } from "../../domain/environments";
import { plannedSteps } from "../../engine/events";
import { lossesIn } from "../../policies/pack/losses";
import { statefulKept } from "../../policies/pack/run-policies";
import { broken, kept } from "../../process/exit-codes.json";
import type { Outcome } from "./pulumi";

/** What pulumi proposed, and what the policy `stateful-kept` has against it; without losses as pulumi gave it. */
export interface Judged extends Outcome {
  /** The refusal in words, where there is one. */
  readonly refusal?: string;
}

/** Fails a proposal that would lose what holds state: nobody is asked to approve that. */
export function judged(stack: Environment, outcome: Outcome): Judged {
  const losses = lossesIn(plannedSteps(outcome.events));
  if (losses.length === 0) return outcome;
  const refusal = [
    `The plan of ${stack} breaks ${statefulKept.id} (${statefulKept.title}); it is refused:`,
    ...losses.map(({ urn, message }) => `  - ${urn}: ${message}`),
    `Nothing was changed. ${statefulKept.remedy}`,
  ].join("\n");
  const code = outcome.code === kept ? broken : outcome.code;
  return { ...outcome, code, refusal };
}
