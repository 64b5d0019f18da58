import type { Client } from "pg";
import { raptorRole } from "../../domain/continuity";
import { CannotRun } from "../../process/cannot-run";
import { askDatabase, changeDatabase } from "../../schema/live";
import type { Means, Place } from "./restore-place";
import { grantAll, hasRole } from "./raptor-role";
import { revisionsOf, type Table, userTables, versionTable } from "./tables";
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

/** Grants of raptor_app, which a backup of Heroku's may come without, and the role itself where the server has lost it (BCP §2.1 step 6). */
export async function grant(place: Place, means: Means): Promise<void> {
  const { app, url } = place;
  if (app !== raptorRole.app) return;
  await bringRole(place, means);
  await changeDatabase(url, async (client) => grantAll(client, await grantable(client)));
}

/** Tables that the role works on: Alembic's own are its owner's. */
export const grantable = async (client: Client): Promise<readonly Table[]> =>
  (await userTables(client)).filter(({ name }) => name !== versionTable);

/**
 * Has Heroku make the role where it has none, and waits for it. @returns whether it was made
 * @throws CannotRun where Heroku has the role's credential and the server not the role
 */
export async function bringRole(
  { app, database, url }: Pick<Place, "app" | "database" | "url">,
  { postgres, around, tell }: Pick<Means, "postgres" | "around" | "tell">,
): Promise<boolean> {
  const isThere = async (): Promise<boolean> => askDatabase(url, hasRole);
  if (await isThere()) return false;
  if (!(await postgres.credentials(database)).includes(raptorRole.name)) {
    tell(`Heroku makes the role ${raptorRole.name} of ${app}…`);
    await postgres.beginCredential(database, raptorRole.name);
  }
  if (await until(around, isThere, Boolean, around.restartMs)) return true;
  throw lostRole(app);
}

const lostRole = (app: string): CannotRun =>
  new CannotRun(
    `Heroku knows the credential ${raptorRole.name} of ${app}, and the database has no such role (yet): \`heroku pg:credentials DATABASE_URL -a ${app}\`. ` +
      `Once it is active, run the same command again; one that stays without its role is made anew by \`heroku pg:credentials:destroy DATABASE_URL --name ${raptorRole.name} -a ${app}\` before.`,
  );
