import { z } from "zod";
import type { Services } from "../../config/services";
import { CannotRun } from "../../process/cannot-run";
import { ask, type Patience, patience, type Service } from "./request";

/** A logical backup of an app's database that ended well. */
export interface PostgresBackup {
  /** As `heroku pg:backups` calls it: `a042` was scheduled, `b007` taken by hand. */
  readonly name: string;
  readonly number: number;
  readonly finishedAt: Date;
  /** Bytes. */
  readonly size: number;
}

/** What Heroku says of a copy that it makes or made; a backup is one from pg_dump to its store. */
const transfer = z.object({
  num: z.int(),
  from_type: z.string(),
  to_type: z.string(),
  succeeded: z.boolean().nullish(),
  finished_at: z.string().nullish(),
  processed_bytes: z.number().nullish(),
  schedule: z.unknown().optional(),
});

const addons = z.array(z.object({ id: z.string(), addon_service: z.object({ name: z.string() }) }));
const schedules = z.array(z.object({ name: z.string(), hour: z.number(), timezone: z.string() }));
const publicUrl = z.object({ url: z.url() });

/** Heroku's Platform API for an app's databases, and Heroku Postgres' own for their backups (BCP §2.1). */
export class HerokuPostgres {
  private readonly platform: Service;
  private readonly data: Service;

  constructor(at: Services["heroku"], patient: Patience = patience) {
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
    this.platform = { name: "Heroku", address: at.address, ...common };
    this.data = { name: "Heroku Postgres", address: at.dataAddress, ...common };
  }

  /** Backups that ended well, newest first. */
  async backups(app: string): Promise<readonly PostgresBackup[]> {
    const path = `/client/v11/apps/${app}/transfers`;
    const { body } = await ask(this.data, { method: "GET", path });
    return read(z.array(transfer), body)
      .filter(({ from_type, to_type }) => from_type === "pg_dump" && to_type === "gof3r")
      .flatMap(({ num, succeeded, finished_at: at, processed_bytes, schedule }) =>
        succeeded === true && at !== null && at !== undefined
          ? [
              {
                name: `${schedule ? "a" : "b"}${String(num).padStart(3, "0")}`,
                number: num,
                finishedAt: new Date(at),
                size: processed_bytes ?? 0,
              },
            ]
          : [],
      )
      .toSorted((one, other) => other.finishedAt.getTime() - one.finishedAt.getTime());
  }

  /** `daily at 2:00 UTC` for each schedule of backups of the app's databases. */
  async schedules(app: string): Promise<readonly string[]> {
    const found = await Promise.all(
      (await this.databases(app)).map(async (id) => {
        const path = `/client/v11/databases/${id}/transfer-schedules`;
        const { body } = await ask(this.data, { method: "GET", path });
        return read(schedules, body);
      }),
    );
    return found.flat().map(({ hour, timezone }) => `daily at ${hour}:00 ${timezone}`);
  }

  /** An address from which anybody can take the backup for an hour: it is never shown. */
  async addressOf(app: string, { number }: PostgresBackup): Promise<string> {
    const path = `/client/v11/apps/${app}/transfers/${number}/actions/public-url`;
    const { body } = await ask(this.data, { method: "POST", path });
    return read(publicUrl, body).url;
  }

  private async databases(app: string): Promise<readonly string[]> {
    const { body } = await ask(this.platform, { method: "GET", path: `/apps/${app}/addons` });
    return read(addons, body).flatMap(({ id, addon_service: { name } }) =>
      name === "heroku-postgresql" ? [id] : [],
    );
  }
}

function read<Form extends z.ZodType>(form: Form, body: unknown): z.infer<Form> {
  const answer = form.safeParse(body);
  if (answer.success) return answer.data;
  throw new CannotRun(
    "Heroku Postgres answered in another form than it is known to: is HEROKU_DATA_HOST its API?",
  );
}
