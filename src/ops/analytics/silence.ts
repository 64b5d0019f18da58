import { setTimeout as pause } from "node:timers/promises";
import { CannotRun } from "../../process/cannot-run";
import { askDatabase } from "../../schema/live";

/** How long the store is watched, and how often it is asked. */
export interface Watch {
  readonly forMs: number;
  readonly everyMs: number;
}

/**
 * Shows that no row has arrived since the switch was off (runbook §3 step 3). The store's own clock counts: rows carry it.
 * @param tell told after every question
 * @throws CannotRun where rows arrive, with their number
 */
export async function showSilence(
  url: string,
  { forMs, everyMs }: Watch,
  tell: (line: string) => void,
): Promise<void> {
  const from = await askDatabase(url, async (client) => {
    const { rows } = await client.query<{ now: string }>("SELECT now()::text AS now");
    return rows[0]?.now ?? "";
  });
  const until = Date.now() + forMs;
  for (;;) {
    const left = until - Date.now();
    await pause(Math.max(0, Math.min(everyMs, left)));
    const count = await newRows(url, from);
    if (count > 0)
      throw new CannotRun(
        `${count} rows arrived in the store after both switches were off: a client may be sending what it kept. ` +
          "Look at the service's log (`heroku logs --tail`), scale its web dynos to 0 if they go on, and run this again.",
      );
    const seconds = Math.max(0, Math.ceil((until - Date.now()) / 1000));
    tell(seconds > 0 ? `no new row; watching for ${seconds} s more` : "no new row");
    if (seconds === 0) return;
  }
}

const newRows = async (url: string, from: string): Promise<number> =>
  askDatabase(url, async (client) => {
    const sql = "SELECT count(*)::int AS count FROM aggregate_signals WHERE created_at > $1";
    const { rows } = await client.query<{ count: number }>(sql, [from]);
    return rows[0]?.count ?? 0;
  });
