import { services } from "../../config/services";
import type { Environment } from "../../domain/environments";
import { type StopPlace, stopsOf } from "../../domain/stops";
import type { EngineEvent } from "../../engine/events";
import { CannotRun } from "../../process/cannot-run";
import { turnOff } from "../analytics/flags";
import { stopInForce } from "../change/stop-record";
import { Bucket } from "../clients/bucket";
import { Heroku } from "../clients/heroku";
import { turnFeaturesOff } from "../killswitch/features";
import { runbookOf, sendsOn } from "./stopped";
import type { Tokens } from "./tokens";

type Tell = (line: string) => void;

/**
 * Turns off again what somebody stopped while an update ran that sent it as on. Resolves to whether nothing was stopped.
 * @param events of the proposal that was carried out
 * @throws CannotRun naming all that may be on although it is stopped
 */
export async function nothingStopped(
  stack: Environment,
  events: readonly EngineEvent[],
  tokens: Tokens,
  tell: Tell,
): Promise<boolean> {
  const sent = stopsOf(stack).filter(({ variable }) => sendsOn(events, variable));
  // What cannot be asked or turned off keeps no other on.
  const looked = await Promise.allSettled(
    sent.map(async ({ place }) => offWhereStopped(place, tokens, tell)),
  );
  const open = looked.flatMap((each, index) =>
    each.status === "rejected" ? [openText(sent[index]?.place.of, each.reason)] : [],
  );
  if (open.length > 0) throw new CannotRun(open.join("\n"));
  return looked.every((each) => each.status === "fulfilled" && !each.value);
}

/** Resolves to whether it was stopped. */
async function offWhereStopped(place: StopPlace, tokens: Tokens, tell: Tell): Promise<boolean> {
  const { of, environment } = place;
  const stop = await stopInForce(new Bucket(), place);
  if (!stop) return false;
  // Heroku is asked with the release's own token.
  const heroku = new Heroku(services(["heroku"], { ...process.env, ...tokens }).heroku);
  await (of === "analytics"
    ? turnOff(heroku, environment)
    : turnFeaturesOff(heroku, environment, [of]));
  tell(
    `A stop of ${of} was put in force while the update ran (${stop.reason}); it is off again. ` +
      `Commit Pulumi.${environment}.yaml with it off: ${runbookOf(of)}`,
  );
  return true;
}

const openText = (of: string | undefined, reason: unknown): string =>
  `The update sent ${of} as on, and a stop of it may have come meanwhile: ${reason instanceof Error ? reason.message : "no answer"}`;
