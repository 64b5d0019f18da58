import { consentEvents, manualDelete } from "../../domain/erasure";
import { CannotRun } from "../../process/cannot-run";
import { askDatabase, changeDatabase } from "../../schema/live";
import { actor } from "../change/event";

/** Where a manual delete is recorded, for whom, and why; the user's id is never shown. */
export interface Recorded {
  readonly queue: string;
  readonly user: string;
  /** The https address where it is recorded why. */
  readonly reference: string;
}

/** A delete that was begun under the last opt-out and is not documented. */
interface Begun {
  readonly rows: number;
  /** Of the store, in which the rows were deleted. */
  readonly transaction: string;
}

/** What `consent_history` says of a user before a manual delete. */
export interface Standing {
  readonly optedOut: boolean;
  /** When the user opted in after the last opt-out; null where not. */
  readonly optedIn: string | null;
  /** Whether a manual delete is documented after it. */
  readonly documented: boolean;
  readonly begun: readonly Begun[];
}

const standingSql = `WITH mine AS (
    SELECT event_type::text AS event, created_at::timestamptz AS at, metadata::text AS metadata
    FROM consent_history WHERE user_id::text = $1),
  last AS (SELECT max(at) AS at FROM mine WHERE event = $2),
  done AS (SELECT max(mine.at) AS at FROM mine, last
    WHERE event = $4 AND mine.at >= last.at AND metadata LIKE '%' || $5 || '%')
  SELECT last.at IS NOT NULL AS "optedOut", done.at IS NOT NULL AS documented,
    (SELECT to_char(max(at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') FROM mine
      WHERE event = $3 AND at >= last.at) AS "optedIn",
    (SELECT coalesce(json_agg(json_build_object('rows', (metadata::jsonb->>'rows')::int,
        'transaction', metadata::jsonb->>'transaction')), '[]'::json)
      FROM mine WHERE event = $4 AND at >= last.at AND at > coalesce(done.at, '-infinity')
      AND metadata LIKE '%' || $6 || '%') AS begun
  FROM last, done`;

/** Reads where a user's manual delete stands; a column without a zone is read as UTC. */
export const standingOf = async (queue: string, user: string): Promise<Standing> =>
  askDatabase(queue, async (client) => {
    await client.query("SET LOCAL TIME ZONE 'UTC'");
    const { optIn, optOut } = consentEvents;
    const { event, action, begun } = manualDelete;
    const values = [user, optOut, optIn, event, action, begun];
    const { rows } = await client.query<Standing>(standingSql, values);
    return rows[0] ?? { optedOut: false, optedIn: null, documented: false, begun: [] };
  });

/**
 * How many rows runs before this one deleted that did not come to document it, by what the store says of their
 * transactions.
 * @throws CannotRun where one is still under way
 */
export const rowsBefore = async (store: string, begun: readonly Begun[]): Promise<number> =>
  askDatabase(store, async (client) => {
    let deleted = 0;
    for (const { rows, transaction } of begun) {
      const sql = `SELECT CASE WHEN $1::bigint < txid_snapshot_xmax(txid_current_snapshot())
        THEN txid_status($1::bigint) END AS status`;
      const { rows: found } = await client.query<{ status: string | null }>(sql, [transaction]);
      if (found[0]?.status === "in progress")
        throw new CannotRun("A delete that was begun before is still under way; run this again.");
      if (found[0]?.status === "committed") deleted += rows;
    }
    return deleted;
  });

/** Says that rows are about to be gone, before they are. */
export const noteBegun = async (where: Recorded, begun: Begun): Promise<void> =>
  note(where, { action: manualDelete.begun, ...begun });

/** Documents a manual delete (runbook §4 step 4). @param noneLeft whether a person vouches for that no row was left */
export const noteDone = async (where: Recorded, rows: number, noneLeft: boolean): Promise<void> =>
  note(where, { action: manualDelete.action, rows, ...(noneLeft && { none_left: true }) });

const noteSql = `INSERT INTO consent_history (user_id, event_type, created_at, metadata)
  SELECT user_id, $2, clock_timestamp(), $3 FROM consent_history
  WHERE user_id::text = $1 AND event_type::text = $4 ORDER BY created_at DESC LIMIT 1`;

async function note({ queue, user, reference }: Recorded, what: object): Promise<void> {
  const metadata = JSON.stringify({ ...what, actor: actor(), reference });
  await changeDatabase(queue, async (client) => {
    // A column without a zone is read as UTC.
    await client.query("SET LOCAL TIME ZONE 'UTC'");
    await client.query(noteSql, [user, manualDelete.event, metadata, consentEvents.optOut]);
  });
}
