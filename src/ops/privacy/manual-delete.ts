import { consentEvents, manualDelete } from "../../domain/erasure";
import { CannotRun } from "../../process/cannot-run";
import { askDatabase, changeDatabase } from "../../schema/live";
import { actor } from "../change/event";
import type { Heroku } from "../clients/heroku";

/** Who is deleted, and where; neither the pseudonym nor the user's id is ever shown. */
export interface ManualDelete {
  readonly app: string;
  readonly store: string;
  readonly queue: string;
  readonly pseudonym: string;
  readonly user: string;
  /** The https address where it is recorded why. */
  readonly reference: string;
}

/** The variable without which nobody deletes by hand (runbook §4 step 4). */
export const guardName = "I_ACCEPT_MANUAL_DELETE";

const countSql = "SELECT count(*)::int AS count FROM aggregate_signals WHERE pseudonym = $1";

/** How many rows the store has of a pseudonym. */
export const rowsOf = async (store: string, pseudonym: string): Promise<number> =>
  askDatabase(store, async (client) => {
    const { rows } = await client.query<{ count: number }>(countSql, [pseudonym]);
    return rows[0]?.count ?? 0;
  });

/** @throws CannotRun where the user has not opted out: there is nothing to delete for then */
export async function refuseWithoutOptOut(queue: string, user: string): Promise<void> {
  const found = await askDatabase(queue, async (client) => {
    const sql = "SELECT FROM consent_history WHERE user_id::text = $1 AND event_type::text = $2";
    return (await client.query(sql, [user, consentEvents.optOut])).rowCount ?? 0;
  });
  if (found === 0)
    throw new CannotRun(
      "consent_history has no opt-out of that user; nothing was changed. Is that the user's id in the Queue service?",
    );
}

/**
 * Deletes a pseudonym's rows by hand: guard set, rows deleted and counted, guard taken away whatever happens, and the
 * deed documented in `consent_history`, once (runbook §4 step 4). Run again, it does what is left.
 * @returns how many rows were deleted
 */
export async function deleteByHand(wish: ManualDelete, heroku: Heroku): Promise<number> {
  const { app, store, pseudonym } = wish;
  const deleted = await guarded(heroku, app, async () =>
    changeDatabase(store, async (client) => {
      const sql = "DELETE FROM aggregate_signals WHERE pseudonym = $1";
      return (await client.query(sql, [pseudonym])).rowCount ?? 0;
    }),
  );
  const left = await rowsOf(store, pseudonym);
  if (left > 0)
    throw new CannotRun(
      `${left} rows of that pseudonym are in the store again: something still writes them. Run it again.`,
    );
  await document(wish, deleted);
  return deleted;
}

async function guarded<Result>(
  heroku: Heroku,
  app: string,
  work: () => Promise<Result>,
): Promise<Result> {
  await heroku.setConfigVars(app, { [guardName]: "true" });
  try {
    return await work();
  } finally {
    await takeAway(heroku, app);
  }
}

async function takeAway(heroku: Heroku, app: string): Promise<void> {
  const values = await heroku.unsetConfigVar(app, guardName);
  if (values[guardName] === undefined) return;
  throw new CannotRun(
    `${guardName} is still set on ${app}. Run it again, or \`heroku config:unset ${guardName} --app ${app}\`.`,
  );
}

const documentSql = `INSERT INTO consent_history (user_id, event_type, created_at, metadata)
  SELECT last.user_id, $2, now(), $3 FROM (
    SELECT user_id, created_at FROM consent_history
    WHERE user_id::text = $1 AND event_type::text = $4 ORDER BY created_at DESC LIMIT 1) AS last
  WHERE NOT EXISTS (
    SELECT FROM consent_history AS done
    WHERE done.user_id = last.user_id AND done.event_type::text = $6 AND done.created_at >= last.created_at
      AND done.metadata::text LIKE '%' || $5 || '%')`;

/** A run that died before it heard of its own row adds no second one. */
async function document({ queue, user, reference }: ManualDelete, rows: number): Promise<void> {
  const { event, action } = manualDelete;
  const metadata = JSON.stringify({ action, rows, actor: actor(), reference });
  await changeDatabase(queue, async (client) => {
    // A column without a zone is read as UTC.
    await client.query("SET LOCAL TIME ZONE 'UTC'");
    await client.query(documentSql, [
      ...[user, event, metadata, consentEvents.optOut, action],
      // Once more: compared it is a text, inserted it has the type of its column.
      event,
    ]);
  });
}
