import type { Environment } from "../../domain/environments";
import type { Bucket } from "../clients/bucket";
import { type AuditEvent, auditEvent } from "./event";

/** The lines of an environment's audit trail that the state bucket has. */
interface Recorded {
  /** In the order of time. */
  readonly events: readonly AuditEvent[];
  /** Keys of objects that stand among them and are none. */
  readonly unreadable: readonly string[];
}

/** Where each event of an environment is an object of its own, by day and moment. */
export const auditFolder = (environment: string): string => `operations/${environment}/audit/`;

/** Reads every event of an environment that reached the state bucket. */
export async function recordedEvents(bucket: Bucket, environment: Environment): Promise<Recorded> {
  const keys = (await bucket.list(auditFolder(environment))).map(({ key }) => key);
  const events: AuditEvent[] = [];
  const unreadable: string[] = [];
  for (let from = 0; from < keys.length; from += readAtOnce)
    await Promise.all(
      keys.slice(from, from + readAtOnce).map(async (key) => {
        const event = eventIn((await bucket.read(key))?.text ?? "", environment);
        if (event) events.push(event);
        else unreadable.push(key);
      }),
    );
  const moment = ({ time, id }: AuditEvent): string => `${new Date(time).toISOString()} ${id}`;
  return {
    events: events.toSorted((a, b) => (moment(a) < moment(b) ? -1 : 1)),
    unreadable: unreadable.toSorted(),
  };
}

const readAtOnce = 16;

function eventIn(text: string, environment: Environment): AuditEvent | undefined {
  try {
    const event = auditEvent.parse(JSON.parse(text));
    return event.environment === environment ? event : undefined;
  } catch {
    return undefined;
  }
}
