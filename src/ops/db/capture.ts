import { CannotRun } from "../../process/cannot-run";
import type { Surroundings } from "../change/surroundings";
import type { HerokuPostgres, PostgresBackup } from "../clients/heroku-postgres";
import { until } from "../change/until";
import { longestMs } from "./longest";

/**
 * Waits for the backup that was begun after another (BCP §2.1 step 1).
 * @throws CannotRun where it failed, or none was begun
 */
export async function backupMade(
  postgres: HerokuPostgres,
  app: string,
  before: number,
  around: Surroundings,
): Promise<PostgresBackup> {
  const again = "Run the same command again.";
  const found = await until(
    around,
    async () => postgres.backupAfter(app, before),
    (each) => each !== "running",
    longestMs,
  );
  if (found === undefined) throw new CannotRun(`No backup of ${app} was begun. ${again}`);
  if (found === "failed") throw new CannotRun(`The backup of ${app} failed at Heroku. ${again}`);
  if (found !== "running") return found;
  throw new CannotRun(`The backup of ${app} still runs: \`heroku pg:backups -a ${app}\`.`);
}
