import type { Environment } from "../../domain/environments";
import { type EngineEvent, plannedSteps } from "../../engine/events";
import { herokuTypes } from "../../policies/lens/heroku";
import { isOn } from "../../policies/lens/switches";
import type { KnownValue } from "../../policies/rule/resource";
import { flagName } from "../analytics/flags";
import { stopInForce } from "../analytics/stop-record";
import { Bucket } from "../clients/bucket";

/**
 * A stop of analytics holds against every release until it is lifted (analytics runbook §7). The bucket is asked only
 * where a proposal would turn analytics on, and one that cannot be read may hold a stop.
 *
 * @returns the refusal in words, where there is one
 * @throws ServiceError where the bucket does not answer
 */
export async function stopRefusal(
  stack: Environment,
  events: readonly EngineEvent[],
): Promise<string | undefined> {
  if (!turnsAnalyticsOn(events)) return undefined;
  const stop = await stopInForce(new Bucket(), stack);
  if (!stop) return undefined;
  return [
    `The plan of ${stack} would turn analytics on, and a stop is in force since ${stop.since} (${stop.reason}); it is refused.`,
    `Nothing was changed. Turn it off in Pulumi.${stack}.yaml, or let the stop be lifted first: docs/runbooks/analytics-stop.md`,
  ].join("\n");
}

/** Whether a proposal turns the switch on, on an app where it is not. */
export const turnsAnalyticsOn = (events: readonly EngineEvent[]): boolean =>
  plannedSteps(events).some(
    ({ type, old, new: wanted }) =>
      type === herokuTypes.association &&
      isOn(flagIn(wanted?.inputs)) &&
      !isOn(flagIn({ ...old?.inputs, ...old?.outputs })),
  );

/** Whether a proposal sends the switch as on: Heroku's provider sends every variable of an association that changes. */
export const sendsAnalyticsOn = (events: readonly EngineEvent[]): boolean =>
  plannedSteps(events).some(
    ({ op, type, new: wanted }) =>
      op !== "same" && type === herokuTypes.association && isOn(flagIn(wanted?.inputs)),
  );

const flagIn = (properties: Readonly<Record<string, unknown>> = {}): KnownValue =>
  (properties["vars"] as Readonly<Record<string, KnownValue>> | undefined)?.[flagName];
