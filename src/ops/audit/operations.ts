import type { Environment } from "../../domain/environments";
import { kept } from "../../process/exit-codes.json";
import type { AuditEvent } from "../change/event";
import { recordedEvents } from "../change/recorded";
import { outside, showResult, type Surroundings, type Talk } from "../change/surroundings";
import { Bucket } from "../clients/bucket";

export interface AuditFlags {
  readonly env: Environment;
  readonly json?: boolean;
}

/**
 * `raxx audit list`: what was done to an environment, by whom and when, as its audit trail has it in the state bucket
 * (BCP Preamble, Security). Its JSON is what `raxx report --operations` takes.
 */
export async function auditList(
  { env, json }: AuditFlags,
  talk: Talk,
  around: Surroundings = outside,
): Promise<number> {
  const { events, unreadable } = await recordedEvents(new Bucket(around.patience), env);
  for (const key of unreadable) talk.tell(`${key} in the state bucket is no event, and left out.`);
  showResult(talk, json, events, () =>
    events.length === 0
      ? `Nothing is recorded of ${env}.`
      : events.map((event) => lineOf(event)).join("\n"),
  );
  return kept;
}

const lineOf = ({ time, result, command, target, actor, reference }: AuditEvent): string =>
  [time, result.padEnd(6), command, target, `by ${actor}`, ...(reference ? [reference] : [])].join(
    "  ",
  );
