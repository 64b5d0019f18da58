import type { Client } from "pg";
import { consentStore } from "../../domain/consent-store";
import { consentEvents, manualDelete } from "../../domain/erasure";
import { askDatabase } from "../../schema/live";
import { isOwned, type Protection, protections } from "./append-only";
import {
  consentRowsSql,
  openIn,
  type OpenOptOut,
  unknownIn,
  type UnknownEvent,
  utc,
} from "./consent-history";

/** What the Queue service's database says of the promises about consent; no row of it. */
export interface StoreFacts {
  /** What the documents name and the database lacks. */
  readonly missing: readonly string[];
  readonly protections: readonly Protection[];
  readonly owned: boolean;
  /** Undefined where a column is missing that would have to be read. */
  readonly rows: RowFacts | undefined;
}

/** What its rows say. */
export interface RowFacts extends Counts {
  /** Users who changed their consent more often than is promised to go unflagged. */
  readonly cycling: readonly { readonly user: string; readonly changes: number }[];
  readonly open: readonly OpenOptOut[];
  readonly unknown: readonly UnknownEvent[];
}

interface Counts {
  readonly optedIn: number;
  /** Users whose last opt-in and opt-out are of one moment. */
  readonly undecided: number;
  /** Rows without a user or a moment prove nothing. */
  readonly unprovable: number;
  /** Users who opted out at any time. */
  readonly optedOut: number;
  /** Users of whom an erasure is documented, and no opt-out before it. */
  readonly unfounded: number;
  /** Rows whose metadata has what a pseudonym looks like. */
  readonly pseudonyms: number;
}

/**
 * Reads all in one transaction that writes nothing and sees one moment.
 * @param completed the event by which the Queue service says that a delete is done, where it does
 * @param others events that are known to be neither consent nor a delete
 */
export const storeFacts = async (
  url: string,
  completed: string | undefined,
  others: readonly string[],
): Promise<StoreFacts> =>
  askDatabase(url, async (client) => {
    await client.query("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
    await client.query(utc);
    // Of rows that a policy hides nothing could be told: then the database refuses instead.
    await client.query("SET LOCAL row_security = off");
    const missing = await missingIn(client);
    if (missing.includes(tableName))
      return { missing, protections: [], owned: false, rows: undefined };
    return {
      missing,
      protections: await protections(client),
      owned: await isOwned(client),
      rows: missing.length > 0 ? undefined : await rowFacts(client, completed, others),
    };
  });

const tableName = `table ${consentStore.table}`;

const columnsSql = `SELECT attname::text AS name FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
  WHERE attrelid = to_regclass($1) AND relkind IN ('r', 'p') AND attnum > 0 AND NOT attisdropped`;

/** A view is no table: its rows are those of others, which nobody named. */
async function missingIn(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(columnsSql, [consentStore.table]);
  if (rows.length === 0) return [tableName];
  const there = new Set(rows.map(({ name }) => name));
  return consentStore.columns
    .filter((column) => !there.has(column))
    .map((column) => `column ${consentStore.table}.${column}`);
}

async function rowFacts(
  client: Client,
  completed: string | undefined,
  others: readonly string[],
): Promise<RowFacts> {
  return {
    ...(await counts(client, completed)),
    cycling: await cyclingIn(client),
    open: await openIn(client, completed),
    unknown: await unknownIn(client, [completed ?? "", ...others]),
  };
}

/** A change is an event that differs from the one before; days are of 24 hours, and fewer than the limit (DPIA §3 R5). */
const cyclingSql = `WITH rows AS (${consentRowsSql}),
  ordered AS (SELECT user_id, at, event_type, lag(event_type) OVER (PARTITION BY user_id ORDER BY at) AS before
    FROM rows WHERE event_type = ANY($1) AND user_id IS NOT NULL AND at IS NOT NULL),
  counted AS (SELECT user_id, count(*) OVER (PARTITION BY user_id ORDER BY at
      RANGE BETWEEN $2::int * interval '24 hours' - interval '1 microsecond' PRECEDING AND CURRENT ROW) AS changes
    FROM ordered WHERE before IS DISTINCT FROM event_type)
  SELECT user_id AS user, max(changes)::int AS changes FROM counted WHERE changes > $3::int GROUP BY 1 ORDER BY 2 DESC, 1`;

async function cyclingIn(client: Client): Promise<RowFacts["cycling"]> {
  const { flaggedWithinDays, flaggedAboveChanges } = consentStore;
  const values = [Object.values(consentEvents), flaggedWithinDays, flaggedAboveChanges];
  return (await client.query<RowFacts["cycling"][number]>(cyclingSql, values)).rows;
}

const countsSql = `WITH rows AS (${consentRowsSql}),
  last AS (SELECT max(at) FILTER (WHERE event_type = $1) AS opted_in, max(at) FILTER (WHERE event_type = $2) AS opted_out
    FROM rows WHERE user_id IS NOT NULL GROUP BY user_id)
  SELECT
    (SELECT count(*)::int FROM last WHERE opted_in > coalesce(opted_out, '-infinity')) AS "optedIn",
    (SELECT count(*)::int FROM last WHERE opted_in = opted_out) AS undecided,
    (SELECT count(*)::int FROM rows WHERE user_id IS NULL OR at IS NULL) AS unprovable,
    (SELECT count(*)::int FROM last WHERE opted_out IS NOT NULL) AS "optedOut",
    (SELECT count(DISTINCT user_id)::int FROM rows AS done
      WHERE (event_type = $3 AND metadata LIKE '%' || $4 || '%' OR event_type = $5) AND NOT EXISTS (
        SELECT FROM rows AS opt_out
        WHERE opt_out.user_id = done.user_id AND opt_out.event_type = $2 AND opt_out.at <= done.at)) AS unfounded,
    (SELECT count(*)::int FROM rows WHERE metadata ~ '\\m[0-9a-f]{64}\\M') AS pseudonyms`;

async function counts(client: Client, completed: string | undefined): Promise<Counts> {
  const { optIn, optOut } = consentEvents;
  const { event, action } = manualDelete;
  const values = [optIn, optOut, event, action, completed ?? null];
  const none = {
    optedIn: 0,
    undecided: 0,
    unprovable: 0,
    optedOut: 0,
    unfounded: 0,
    pseudonyms: 0,
  };
  return (await client.query<Counts>(countsSql, values)).rows[0] ?? none;
}
