import type { Environment } from "../../domain/environments";
import { broken, kept } from "../../process/exit-codes.json";
import type { Deployment } from "../state/deployment";
import { lossRefusal } from "./losses";
import type { Outcome } from "./pulumi";
import { stopRefusal } from "./stopped";
import { emergencyRefusal } from "./switches";

/** What pulumi proposed, and what there is against it that pulumi does not know; without that as pulumi gave it. */
export interface Judged extends Outcome {
  /** The refusal in words, where there is one. */
  readonly refusal?: string;
}

/**
 * Fails a proposal that nobody is to be asked to approve.
 *
 * @param deployed the state that the proposal was made from
 */
export async function judged(
  stack: Environment,
  outcome: Outcome,
  deployed: Deployment,
): Promise<Judged> {
  const refusals = [
    lossRefusal(stack, outcome.events),
    emergencyRefusal(stack, outcome.events, deployed),
  ].filter((refusal) => refusal !== undefined);
  const stopped = refusals.length === 0 ? await stopRefusal(stack, outcome.events) : undefined;
  const refusal = [...refusals, ...(stopped === undefined ? [] : [stopped])].join("\n");
  if (refusal === "") return outcome;
  return { ...outcome, code: outcome.code === kept ? broken : outcome.code, refusal };
}
