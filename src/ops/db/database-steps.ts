import { raptorRole } from "../../domain/continuity";
import { CannotRun } from "../../process/cannot-run";
import { askDatabase, changeDatabase } from "../../schema/live";
import type { Means, Place } from "./restore-place";
import { grantAll, hasRole } from "./raptor-role";
import { revisionsOf, userTables, versionTable } from "./tables";
import { until } from "../change/until";
import { longestMs } from "./longest";

const migration = "python -m alembic upgrade head";

/**
 * Brings a restored database to the revision that the app's code wants (BCP §2.1 step 4). Heroku tells no exit status of
 * such a dyno: the database says where it is, and whoever looks at it afterwards judges that.
 */
export async function migrate(
  { app, url }: Place,
  { heroku, around, tell }: Means,
  wanted: readonly string[],
): Promise<void> {
  if (wanted.length === 0) return;
  if ((await askDatabase(url, revisionsOf)).join() === wanted.join()) return;
  tell(`Migrations of ${app}: ${migration}…`);
  const isRunning = async (): Promise<boolean> => heroku.isRunning(app, migration);
  if (!(await isRunning())) await heroku.start(app, migration);
  if (await until(around, isRunning, (running) => !running, longestMs))
    throw new CannotRun(`The migrations of ${app} still run: \`heroku ps -a ${app}\`.`);
}

/**
 * Grants of raptor_app, which a backup of Heroku's may come without; the role is the server's, and outlives a restore
 * (BCP §2.1 step 6).
 * @throws CannotRun where the server has lost the role
 */
export async function grant({ app, url }: Place): Promise<void> {
  if (app !== raptorRole.app) return;
  await changeDatabase(url, async (client) => {
    if (!(await hasRole(client))) throw lostRole(app);
    const tables = await userTables(client);
    await grantAll(
      client,
      tables.filter(({ name }) => name !== versionTable),
    );
  });
}

const lostRole = (app: string): CannotRun =>
  new CannotRun(
    `The database of ${app} has no role ${raptorRole.name}. \`heroku pg:credentials:create DATABASE_URL --name ${raptorRole.name} -a ${app}\` makes it; ` +
      "then run the same command again.",
  );
