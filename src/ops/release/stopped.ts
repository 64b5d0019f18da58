import type { Environment } from "../../domain/environments";
import { type StopPlace, stopsOf } from "../../domain/stops";
import { type EngineEvent, plannedSteps } from "../../engine/events";
import { herokuTypes } from "../../policies/lens/heroku";
import { isOn } from "../../policies/lens/switches";
import type { KnownValue } from "../../policies/rule/resource";
import { flagName } from "../analytics/flags";
import { type Stop, stopInForce } from "../change/stop-record";
import { Bucket } from "../clients/bucket";

/**
 * A stop holds against every release until it is lifted (analytics runbook §7; BCP, Security: kill-switch). The bucket
 * is asked only where a proposal would turn something on, and one that cannot be read may hold a stop.
 *
 * @returns the refusal in words, where there is one
 * @throws ServiceError where the bucket does not answer
 */
export async function stopRefusal(
  stack: Environment,
  events: readonly EngineEvent[],
): Promise<string | undefined> {
  const turnedOn = stopsOf(stack).filter(({ variable }) => turnsOn(events, variable));
  const bucket = new Bucket();
  const refusals = await Promise.all(
    turnedOn.map(async ({ place }) => {
      const stop = await stopInForce(bucket, place);
      return stop ? [refusalOf(stack, place, stop)] : [];
    }),
  );
  return refusals.flat().join("\n") || undefined;
}

const refusalOf = (stack: Environment, { of }: StopPlace, { since, reason }: Stop): string =>
  [
    `The plan of ${stack} would turn ${of} on, and a stop is in force since ${since} (${reason}); it is refused.`,
    `Nothing was changed. Turn it off in Pulumi.${stack}.yaml, or let the stop be lifted first: ${runbookOf(of)}`,
  ].join("\n");

/** The page about stops of it. */
export const runbookOf = (of: StopPlace["of"]): string =>
  `docs/runbooks/${of === "analytics" ? "analytics-stop" : "killswitch"}.md`;

/** Whether a proposal turns a switch on, on an app where it is not. */
const turnsOn = (events: readonly EngineEvent[], variable: string): boolean =>
  plannedSteps(events).some(
    ({ type, old, new: wanted }) =>
      type === herokuTypes.association &&
      isOn(flagIn(variable, wanted?.inputs)) &&
      !isOn(flagIn(variable, { ...old?.inputs, ...old?.outputs })),
  );

export const turnsAnalyticsOn = (events: readonly EngineEvent[]): boolean =>
  turnsOn(events, flagName);

/** Whether a proposal sends a switch as on: Heroku's provider sends every variable of an association that changes. */
export const sendsOn = (events: readonly EngineEvent[], variable: string): boolean =>
  plannedSteps(events).some(
    ({ op, type, new: wanted }) =>
      op !== "same" && type === herokuTypes.association && isOn(flagIn(variable, wanted?.inputs)),
  );

const flagIn = (variable: string, properties: Readonly<Record<string, unknown>> = {}): KnownValue =>
  (properties["vars"] as Readonly<Record<string, KnownValue>> | undefined)?.[variable];
