import type { Client } from "pg";
import { consentEvents, manualDelete } from "../../domain/erasure";
import { CannotRun } from "../../process/cannot-run";
import { askDatabase } from "../../schema/live";

/** An opt-out of which no later row says that its delete is done. */
export interface OpenOptOut {
  readonly user: string;
  /** UTC, to the microsecond: it finds the row again. */
  readonly at: string;
  /** By the database's clock. */
  readonly days: number;
}

/** A change of a user's consent. */
export interface ConsentEvent {
  readonly event: string;
  readonly at: string;
}

/** A column without a time zone holds UTC; one with a zone is unmoved by this. */
export const utc = "SET LOCAL TIME ZONE 'UTC'";
const inUtc = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** A text is compared, so that no error of a conversion can quote the user. */
export const consentRowsSql = `SELECT user_id::text AS user_id, event_type::text AS event_type, created_at::timestamptz AS at,
  metadata::text AS metadata FROM consent_history`;

const openSql = `WITH rows AS (${consentRowsSql})
  SELECT user_id AS user, ${inUtc("at")} AS at, extract(epoch FROM now() - at)::float8 / 86400 AS days
  FROM rows AS opt_out
  WHERE event_type = $1 AND NOT EXISTS (
    SELECT FROM rows AS done
    WHERE done.user_id = opt_out.user_id AND done.at >= opt_out.at AND (
      done.event_type = $2 AND done.metadata LIKE '%' || $3 || '%' OR done.event_type = $4))
  ORDER BY opt_out.at`;

/**
 * Every opt-out whose delete no row shows as done, the oldest first (runbook §4).
 * @param completed the event by which the Queue service says so, where it does
 */
export const openOptOuts = async (
  url: string,
  completed: string | undefined,
): Promise<readonly OpenOptOut[]> => readQueue(url, async (client) => openIn(client, completed));

/** The same, within a transaction that reads times as UTC. */
export async function openIn(
  client: Client,
  completed: string | undefined,
): Promise<readonly OpenOptOut[]> {
  const { event, action } = manualDelete;
  const values = [consentEvents.optOut, event, action, completed ?? null];
  return (await client.query<OpenOptOut>(openSql, values)).rows;
}

/** An event that is none of the documents', and how many rows name it. */
export interface UnknownEvent {
  readonly event: string | null;
  readonly rows: number;
}

const unknownSql = `SELECT left(event_type::text, 60) AS event, count(*)::int AS rows FROM consent_history
  WHERE event_type IS NULL OR event_type::text <> ALL($1) GROUP BY 1 ORDER BY 1`;

/** Events beside those of the documents and those that a person named. */
export const unknownEvents = async (
  url: string,
  named: readonly string[],
): Promise<readonly UnknownEvent[]> => askDatabase(url, async (client) => unknownIn(client, named));

/** The same, within a transaction. */
export async function unknownIn(
  client: Client,
  named: readonly string[],
): Promise<readonly UnknownEvent[]> {
  const known = [...Object.values(consentEvents), manualDelete.event, ...named];
  return (await client.query<UnknownEvent>(unknownSql, [known])).rows;
}

/** The answer to whether a user consented at a moment. */
export interface ConsentRows {
  /** All of a user's changes of consent up to the moment, the oldest first. */
  readonly events: readonly ConsentEvent[];
  /** Whether the table has a row of the user at all. */
  readonly known: boolean;
  /** Whether the moment is still to come, by the database's clock. */
  readonly future: boolean;
}

const historySql = `WITH rows AS (${consentRowsSql})
  SELECT event_type AS event, ${inUtc("at")} AS at FROM rows
  WHERE user_id = $1 AND at <= $2::timestamptz AND event_type <> ALL($3) ORDER BY rows.at`;

/**
 * A user's changes of consent up to a moment (runbook §6, DPIA §4.6).
 * @param at ISO 8601
 * @param completed as for `openOptOuts`
 */
export const consentRows = async (
  url: string,
  user: string,
  at: string,
  completed: string | undefined,
): Promise<ConsentRows> =>
  readQueue(url, async (client) => {
    const { rows: events } = await client.query<ConsentEvent>(historySql, [
      user,
      at,
      [manualDelete.event, completed ?? ""],
    ]);
    const { rows: facts } = await client.query<{ known: boolean; future: boolean }>(
      `SELECT EXISTS (SELECT FROM consent_history WHERE user_id::text = $1) AS known, $2::timestamptz > now() AS future`,
      [user, at],
    );
    return { events, known: facts[0]?.known ?? false, future: facts[0]?.future ?? false };
  });

const readQueue = async <Answer>(
  url: string,
  ask: (client: Client) => Promise<Answer>,
): Promise<Answer> =>
  askDatabase(url, async (client) => {
    await client.query(utc);
    return ask(client);
  });

const skewDays = 5 / (24 * 60);

/** @throws CannotRun where a row is of the future: a clock is wrong, and no age can be told */
export function refuseSkew(optOuts: readonly OpenOptOut[]): void {
  const ahead = optOuts.find(({ days }) => days < -skewDays);
  if (ahead)
    throw new CannotRun(
      `consent_history has an opt-out of ${ahead.at}, which is still to come by the database's clock: a clock is wrong, ` +
        "and no age can be told.",
    );
}
