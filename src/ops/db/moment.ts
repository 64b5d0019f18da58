import { CannotRun } from "../../process/cannot-run";
import { dailyDump, promisedSchedule } from "../../domain/logical-backups";
import { askDatabase } from "../../schema/live";
import { until } from "../change/until";
import { type Attachment, type Database, primary } from "../clients/heroku-rollback";
import { longestMs } from "./longest";
import type { Means, Place } from "./restore-place";
import type { Rollback } from "./restore-record";
import { emptiness } from "./restored-problems";
import { userTables } from "./tables";

/** As Heroku takes it: a minute, in UTC. */
const minuteOf = (at: Date): string => `${at.toISOString().slice(0, 16).replace("T", " ")}+00`;

/** @throws CannotRun where the log of a database does not reach a moment; nothing was changed */
export function refuseOutside(app: string, at: Date, earliest: Date | string): void {
  if (typeof earliest === "string")
    throw new CannotRun(
      `Heroku cannot take the database of ${app} back to a moment (${earliest}): \`heroku pg:info -a ${app}\`. A new one can only after a while. ` +
        "--backup takes a backup. Nothing was changed.",
    );
  if (at >= earliest && at.getTime() < Date.now()) return;
  throw new CannotRun(
    `The database of ${app} can be taken back to any minute from ${earliest.toISOString()} until now, and ${at.toISOString()} is none of them. ` +
      `Before that there are backups: --backup, \`heroku pg:backups -a ${app}\`. Nothing was changed.`,
  );
}

/** How the two databases are called while one takes the other's place; names are the account's, and no two the same. */
export function rollbackOf({ id, name }: Database, at: Date): Rollback {
  const stamp = (of: Date): string => of.toISOString().slice(0, 16).replaceAll(/[-T:]/g, "");
  return {
    former: { id, name },
    madeAs: `${name}-of-${stamp(at)}`,
    keptAs: `${name}-until-${stamp(new Date())}`,
  };
}

/**
 * Brings an app the database of a moment: made beside the former, looked at, promoted and given the former's name, which the
 * program declares; the former is kept under another. Each step looks whether it is done already.
 */
export class MomentDatabase {
  constructor(
    private readonly place: Place,
    private readonly means: Means,
    private readonly rollback: Rollback,
  ) {}

  /** @throws CannotRun where Heroku does not make it, or there is nothing in it: the app has the former then */
  async bring(): Promise<void> {
    const made = await this.made();
    if ((await this.promoted()) !== made.id) {
      await this.look(made);
      await this.promote(made);
    }
    await this.attachRoles(made);
    await this.rename(made);
    await this.schedule(made);
  }

  /** Id of the database that the app calls DATABASE_URL. */
  private async promoted(): Promise<string | undefined> {
    const all = await this.means.databases.attachments(this.place.app);
    return all.find(({ name }) => name === primary)?.addon.id;
  }

  private async made(): Promise<Database> {
    const { databases, around, tell } = this.means;
    const { app, source } = this.place;
    const { former, madeAs } = this.rollback;
    if (!(await this.find())) {
      tell(`Heroku makes a database of what ${app} had at ${source.name}…`);
      const of = (await databases.databases(app)).find(({ id }) => id === former.id);
      if (!of) throw new CannotRun(`${app} has lost its database ${former.name}.`);
      await databases.begin(app, madeAs, of, minuteOf(source.at));
    }
    const found = await until(around, async () => this.find(), Boolean, around.restartMs);
    if (!found) throw new CannotRun(`Heroku has begun no database ${madeAs}. ${again}`);
    const { id } = found;
    const standing = await until(
      around,
      async () => databases.standing(id),
      (now) => now !== "running",
      longestMs,
    );
    if (standing === "done") return found;
    throw new CannotRun(
      standing === "failed"
        ? `Heroku could not make ${madeAs}: \`heroku pg:info ${madeAs} -a ${app}\`. \`heroku addons:destroy ${madeAs} -a ${app}\`, and run the same command again.`
        : `Heroku still makes ${madeAs}. ${again}`,
    );
  }

  private async find(): Promise<Database | undefined> {
    const { former, madeAs } = this.rollback;
    return (await this.means.databases.databases(this.place.app)).find(
      ({ id, name }) => id !== former.id && (name === madeAs || name === former.name),
    );
  }

  /** Before anything is promoted that holds nothing. */
  private async look({ id, name }: Database): Promise<void> {
    const { databases, heroku } = this.means;
    const { app } = this.place;
    const as = (await databases.attachments(app)).find(({ addon }) => addon.id === id)?.name;
    const url = (await heroku.configVars(app))[`${as}_URL`];
    if (url === undefined) throw new CannotRun(`${app} has no address of ${name} yet. ${again}`);
    const problems = await askDatabase(url, async (client) =>
      emptiness(client, await userTables(client)),
    );
    if (problems.length === 0) return;
    throw new CannotRun(
      `${name} is not promoted, as ${problems.join("; ")}: take another moment or a backup by --instead, and \`heroku addons:destroy ${name} -a ${app}\`.`,
    );
  }

  /** As `heroku pg:promote` does: the former keeps a name of its own, and with it its address. */
  private async promote(made: Database): Promise<void> {
    const { databases, tell } = this.means;
    const { app } = this.place;
    const { former } = this.rollback;
    const isOwn = ({ addon, namespace, name }: Attachment): boolean =>
      addon.id === former.id && !namespace && name !== primary;
    if (!(await databases.attachments(app)).some((each) => isOwn(each)))
      await databases.attach(app, former, {});
    tell(`${made.name} becomes DATABASE_URL of ${app}…`);
    await databases.attach(app, made, { name: primary });
  }

  /** Names of roles, such as RAPTOR_APP_DATABASE, lead to the same role of the new database (BCP §2.1 step 6). */
  private async attachRoles(made: Database): Promise<void> {
    const { databases, postgres, around } = this.means;
    const { app } = this.place;
    for (const { name, namespace, addon } of await databases.attachments(app)) {
      const [, role] = /^credential:(.+)$/.exec(namespace ?? "") ?? [];
      if (addon.id !== this.rollback.former.id || role === undefined) continue;
      const isThere = async (): Promise<boolean> =>
        (await postgres.credentials(made.id)).includes(role);
      if (!(await isThere())) await postgres.beginCredential(made.id, role);
      if (!(await until(around, isThere, Boolean, around.restartMs)))
        throw new CannotRun(`Heroku has no credential ${role} of ${made.name} yet. ${again}`);
      await databases.attach(app, made, { name, namespace });
    }
  }

  private async rename(made: Database): Promise<void> {
    const { databases } = this.means;
    const { app } = this.place;
    const { former, keptAs } = this.rollback;
    const found = await databases.databases(app);
    const nameOf = (of: string): string | undefined => found.find(({ id }) => id === of)?.name;
    if (nameOf(former.id) === former.name) await databases.rename(app, former, keptAs);
    if (nameOf(made.id) !== former.name) await databases.rename(app, made, former.name);
  }

  /** Heroku dumps a database, not an app: the new one has no schedule yet. */
  private async schedule({ id }: Database): Promise<void> {
    const { postgres } = this.means;
    const { app } = this.place;
    if (promisedSchedule(app) === undefined) return;
    await postgres.schedule(id, dailyDump);
    for (const each of await postgres.schedules(app))
      if (each.database !== id) await postgres.unschedule(each);
  }
}

const again = "Run the same command again.";
