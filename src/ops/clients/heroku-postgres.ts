import { z } from "zod";
import type { Services } from "../../config/services";
import { CannotRun } from "../../process/cannot-run";
import { type dailyDump, scheduleText } from "../../domain/logical-backups";
import { ask, begun, patience, type Patience, type Service, ServiceError } from "./request";

/** A logical backup of an app's database that ended well. */
export interface PostgresBackup {
  /** As `heroku pg:backups` calls it: `a042` was scheduled, `b007` taken by hand. */
  readonly name: string;
  readonly number: number;
  readonly finishedAt: Date;
  /** It has nothing of later. */
  readonly begunAt: Date;
  /** Bytes. */
  readonly size: number;
}

const moment = z.string().refine((text) => !Number.isNaN(Date.parse(text)));

/** What Heroku says of a copy that it makes or made; a backup is one from pg_dump to its store. */
const transfer = z.object({
  num: z.int(),
  from_type: z.string(),
  to_type: z.string(),
  succeeded: z.boolean().nullish(),
  started_at: moment.nullish(),
  finished_at: moment.nullish(),
  processed_bytes: z.number().nullish(),
  schedule: z.unknown().optional(),
  /** Where a backup stands; whoever has it reads the backup, so it is never shown. */
  to_url: z.string().nullish(),
});

/** How something that Heroku Postgres was asked for stands; undefined where it was not begun. */
export type Standing = "running" | "failed" | "done" | undefined;

const attachments = z.array(
  z.object({
    name: z.string(),
    addon: z.object({ id: z.string(), app: z.object({ name: z.string() }) }),
  }),
);
const addons = z.array(z.object({ id: z.string(), addon_service: z.object({ name: z.string() }) }));
const schedules = z.array(
  z.object({ uuid: z.string(), name: z.string(), hour: z.number(), timezone: z.string() }),
);

/** A daily dump of one of an app's databases that Heroku was asked for. */
export interface Schedule {
  /** Id of the add-on. */
  readonly database: string;
  readonly id: string;
  /** `daily at 2:00 UTC` */
  readonly text: string;
}

const schedulesOf = (database: string): string =>
  `/client/v11/databases/${database}/transfer-schedules`;
const credentialsOf = (database: string): string =>
  `/postgres/v0/databases/${database}/credentials`;
const publicUrl = z.object({ url: z.url() });

/** Heroku's Platform API, and Heroku Postgres' own. */
export function postgresServices(
  at: Services["heroku"],
  patient: Patience,
): { readonly platform: Service; readonly data: Service } {
  const common = {
    headers: {
      accept: "application/vnd.heroku+json; version=3",
      authorization: `Bearer ${at.token}`,
    },
    remedies: {
      401: "HEROKU_API_KEY is not valid (any more): `heroku auth:token` gives one.",
      403: "May HEROKU_API_KEY read this app's databases?",
      404: "There is no such app or database for HEROKU_API_KEY.",
    },
    patience: patient,
  };
  return {
    platform: { name: "Heroku", address: at.address, ...common },
    data: { name: "Heroku Postgres", address: at.dataAddress, ...common },
  };
}

/** Heroku's Platform API for an app's databases, and Heroku Postgres' own for their backups (BCP §2.1). */
export class HerokuPostgres {
  private readonly platform: Service;
  private readonly data: Service;

  constructor(at: Services["heroku"], patient: Patience = patience) {
    ({ platform: this.platform, data: this.data } = postgresServices(at, patient));
  }

  /** Backups that ended well, newest first. */
  async backups(app: string): Promise<readonly PostgresBackup[]> {
    return (await this.transfers(app))
      .filter(isBackup)
      .flatMap((each) => backupOf(each) ?? [])
      .toSorted((one, other) => other.finishedAt.getTime() - one.finishedAt.getTime());
  }

  /** Each schedule of backups of the app's databases. */
  async schedules(app: string): Promise<readonly Schedule[]> {
    const found = await Promise.all(
      (await this.databases(app)).map(async (database) => {
        const { body } = await ask(this.data, { method: "GET", path: schedulesOf(database) });
        return read(schedules, body).map(({ uuid, hour, timezone }) => ({
          ...{ database, id: uuid, text: scheduleText(hour, timezone) },
        }));
      }),
    );
    return found.flat();
  }

  /** Has a database dumped daily, as `heroku pg:backups:schedule DATABASE_URL` does; another schedule of it is replaced. */
  async schedule(database: string, { hour, timezone }: typeof dailyDump): Promise<void> {
    const body = { hour: String(hour).padStart(2, "0"), timezone, schedule_name: "DATABASE_URL" };
    await ask(this.data, { method: "POST", path: schedulesOf(database), body });
  }

  /** Names of the credentials that Heroku keeps of a database, each a role of its server. */
  async credentials(database: string): Promise<readonly string[]> {
    const { body } = await ask(this.data, { method: "GET", path: credentialsOf(database) });
    return read(z.array(z.object({ name: z.string() })), body).map(({ name }) => name);
  }

  /** Begins to make a credential, as `heroku pg:credentials:create` does; the server has its role some moments later. */
  async beginCredential(database: string, name: string): Promise<void> {
    await begun(this.data, { method: "POST", path: credentialsOf(database), body: { name } });
  }

  /** Ends a schedule; one that is gone stays so. */
  async unschedule({ database, id }: Schedule): Promise<void> {
    const path = `${schedulesOf(database)}/${id}`;
    await ask(this.data, { method: "DELETE", path }).catch((error: unknown) => {
      if (!(error instanceof ServiceError && error.status === 404)) throw error;
    });
  }

  /** An address from which anybody can take the backup for an hour: it is never shown. */
  async addressOf(app: string, { number }: PostgresBackup): Promise<string> {
    const path = `/client/v11/apps/${app}/transfers/${number}/actions/public-url`;
    const { body } = await ask(this.data, { method: "POST", path });
    return read(publicUrl, body).url;
  }

  /**
   * Id of the database that an app calls DATABASE_URL.
   * @throws CannotRun where it has none, or one that belongs to another app
   */
  async database(app: string): Promise<string> {
    const path = `/apps/${app}/addon-attachments`;
    const { body } = await ask(this.platform, { method: "GET", path });
    const found = read(attachments, body).find(({ name }) => name === "DATABASE");
    if (!found) throw new CannotRun(`${app} has no DATABASE_URL: \`heroku addons -a ${app}\`.`);
    if (found.addon.app.name === app) return found.addon.id;
    throw new CannotRun(
      `DATABASE_URL of ${app} is a database of ${found.addon.app.name}; nothing was changed.`,
    );
  }

  /** Number of the newest backup of an app's database, however it ended; 0 where there is none. */
  async newestNumber(app: string): Promise<number> {
    return Math.max(0, ...(await this.transfers(app)).filter(isBackup).map(({ num }) => num));
  }

  /**
   * Begins a backup of a database. Asked once, as a second request would make a second one; an answer that was lost is no
   * failure: `backupAfter` tells what was begun.
   */
  async beginBackup(database: string): Promise<void> {
    await this.begin(`/client/v11/databases/${database}/backups`);
  }

  /** The newest backup that a person began after another, and how it stands where it has not ended well. */
  async backupAfter(
    app: string,
    number: number,
  ): Promise<PostgresBackup | "running" | "failed" | undefined> {
    const [newest] = (await this.transfers(app))
      .filter((each) => isBackup(each) && !each.schedule && each.num > number)
      .toSorted((a, b) => b.num - a.num);
    if (!newest) return undefined;
    return newest.finished_at ? (backupOf(newest) ?? "failed") : "running";
  }

  /** Number of the newest restore into an app's databases, however it ended; 0 where there is none. */
  async newestRestore(app: string): Promise<number> {
    return Math.max(0, ...(await this.transfers(app)).filter(isRestore).map(({ num }) => num));
  }

  /**
   * Begins to write a backup over a database, as `heroku pg:backups:restore` does. Asked once, as `beginBackup` is.
   * @throws CannotRun where Heroku keeps the backup no more
   */
  async beginRestore(app: string, database: string, backup: PostgresBackup): Promise<void> {
    const found = (await this.transfers(app)).find(
      (each) => isBackup(each) && each.num === backup.number,
    );
    if (!found?.to_url)
      throw new CannotRun(
        `Heroku has the backup ${backup.name} of ${app} no more: \`heroku pg:backups -a ${app}\` says which there are.`,
      );
    await this.begin(`/client/v11/databases/${database}/restores`, { backup_url: found.to_url });
  }

  /** How the newest restore that was begun after another stands. */
  async restoreAfter(app: string, number: number): Promise<Standing> {
    const [newest] = (await this.transfers(app))
      .filter((each) => isRestore(each) && each.num > number)
      .toSorted((a, b) => b.num - a.num);
    if (!newest) return undefined;
    if (!newest.finished_at) return "running";
    return newest.succeeded === true ? "done" : "failed";
  }

  private async begin(path: string, body?: object): Promise<void> {
    await begun(this.data, { method: "POST", path, body });
  }

  private async transfers(app: string): Promise<readonly z.infer<typeof transfer>[]> {
    const path = `/client/v11/apps/${app}/transfers`;
    const { body } = await ask(this.data, { method: "GET", path });
    return read(z.array(transfer), body);
  }

  private async databases(app: string): Promise<readonly string[]> {
    const { body } = await ask(this.platform, { method: "GET", path: `/apps/${app}/addons` });
    return read(addons, body).flatMap(({ id, addon_service: { name } }) =>
      name === "heroku-postgresql" ? [id] : [],
    );
  }
}

const isBackup = ({ from_type, to_type }: z.infer<typeof transfer>): boolean =>
  from_type === "pg_dump" && to_type === "gof3r";

const isRestore = ({ from_type, to_type }: z.infer<typeof transfer>): boolean =>
  from_type !== "pg_dump" && to_type === "pg_restore";

/** A backup that ended well; undefined where it runs or failed. */
function backupOf(made: z.infer<typeof transfer>): PostgresBackup | undefined {
  const { num, succeeded, started_at: begun, finished_at: at, processed_bytes, schedule } = made;
  if (succeeded !== true || !at) return undefined;
  return {
    name: `${schedule ? "a" : "b"}${String(num).padStart(3, "0")}`,
    number: num,
    finishedAt: new Date(at),
    begunAt: new Date(begun ?? at),
    size: processed_bytes ?? 0,
  };
}

/** @throws CannotRun where the answer has another form */
export function read<Form extends z.ZodType>(form: Form, body: unknown): z.infer<Form> {
  const answer = form.safeParse(body);
  if (answer.success) return answer.data;
  throw new CannotRun(
    "Heroku Postgres answered in another form than it is known to: is HEROKU_DATA_HOST its API?",
  );
}
