import { CannotRun } from "../../process/cannot-run";
import { askDatabase, changeDatabase } from "../../schema/live";
import type { Heroku } from "../clients/heroku";
import {
  noteBegun,
  noteDone,
  type Recorded,
  rowsBefore,
  type Standing,
  standingOf,
} from "./delete-record";

/** Who is deleted, and where; neither the pseudonym nor the user's id is ever shown. */
export interface ManualDelete extends Recorded {
  readonly app: string;
  readonly store: string;
  readonly pseudonym: string;
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

/** How a manual delete is wished beside whom it is for. */
export interface Vouched {
  /** Somebody has seen that the store has no row left, and where that is recorded. */
  readonly noneLeft: boolean;
  /** The user opted in again, and it is recorded why the rows are deleted all the same. */
  readonly despiteOptIn: boolean;
}

/** @throws CannotRun where a delete would be wrong, or nothing of it could be shown; nothing was changed then */
export function refuseUnfounded(
  { optedOut, optedIn, documented }: Standing,
  rows: number,
  { noneLeft, despiteOptIn }: Vouched,
): void {
  if (!optedOut)
    throw new CannotRun(
      "consent_history has no opt-out of that user; nothing was changed. Is that the user's id in the Queue service?",
    );
  if (optedIn !== null && !despiteOptIn)
    throw new CannotRun(
      `That user opted in again at ${optedIn}, and rows since then are had with consent; nothing was changed. Where they ` +
        "are to be deleted all the same, record why at --reference and add --despite-opt-in.",
    );
  if (rows > 0 || documented || noneLeft) return;
  throw new CannotRun(
    "The store has no row of that pseudonym, which proves nothing: it may be another user's, or mistyped. Nothing was " +
      "changed. Where it is known that none is left, record how at --reference and add --none-left.",
  );
}

/**
 * Deletes a pseudonym's rows by hand: guard set, rows deleted and counted, guard taken away whatever happens, and the
 * deed documented in `consent_history` (runbook §4 step 4). Run again, it does what is left: what a run before this
 * deleted is documented with its number, and what is documented already is not documented twice.
 * @returns how many rows were deleted, by this run and by those before it that did not document it
 */
export async function deleteByHand(
  wish: ManualDelete,
  heroku: Heroku,
  noneLeft: boolean,
): Promise<number> {
  const { app, store, queue, user, pseudonym } = wish;
  const { begun, documented } = await standingOf(queue, user);
  const before = await rowsBefore(store, begun);
  const deleted = await guarded(heroku, app, async () => deleteRows(wish));
  const left = await rowsOf(store, pseudonym);
  if (left > 0)
    throw new CannotRun(
      `${left} rows of that pseudonym are in the store again: something still writes them. Run it again.`,
    );
  const all = before + deleted;
  if (all > 0 || !documented) await noteDone(wish, all, noneLeft && all === 0);
  return all;
}

/** What is about to be gone is noted before it is: only then does a run that dies leave word of it. */
const deleteRows = async (wish: ManualDelete): Promise<number> =>
  changeDatabase(wish.store, async (client) => {
    const sql = "DELETE FROM aggregate_signals WHERE pseudonym = $1";
    const rows = (await client.query(sql, [wish.pseudonym])).rowCount ?? 0;
    if (rows === 0) return rows;
    const { rows: found } = await client.query<{ id: string }>("SELECT txid_current()::text AS id");
    await noteBegun(wish, { rows, transaction: found[0]?.id ?? "0" });
    return rows;
  });

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
