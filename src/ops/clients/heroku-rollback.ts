import { z } from "zod";
import type { Services } from "../../config/services";
import { postgresServices, read } from "./heroku-postgres";
import { ask, begun, patience, type Patience, type Service, ServiceError } from "./request";

const database = z.object({
  id: z.string(),
  name: z.string(),
  plan: z.object({ name: z.string() }),
});
const addons = z.array(database.extend({ addon_service: z.object({ name: z.string() }) }));

/** A database as an add-on of an app. */
export type Database = z.infer<typeof database>;

const attachment = z.object({
  name: z.string(),
  namespace: z.string().nullish(),
  addon: z.object({ id: z.string() }),
});

/** A name by which an app knows one of its databases; `NAME_URL` is its variable. */
export type Attachment = z.infer<typeof attachment>;

const facts = z.object({
  info: z.array(z.object({ name: z.string(), values: z.array(z.string()) })),
});
const waiting = z.object({
  "waiting?": z.boolean().nullish(),
  "error?": z.boolean().nullish(),
});

/** The attachment whose variable is `DATABASE_URL`. */
export const primary = "DATABASE";

/**
 * Heroku's way to a moment: another database, made of the log of the first, which is promoted in its place
 * (https://devcenter.heroku.com/articles/heroku-postgres-rollback).
 */
export class HerokuRollback {
  private readonly platform: Service;
  private readonly data: Service;

  constructor(at: Services["heroku"], patient: Patience = patience) {
    ({ platform: this.platform, data: this.data } = postgresServices(at, patient));
  }

  /**
   * The earliest moment that a database can go back to: `heroku pg:info` calls it "Rollback: earliest from …".
   * @returns what Heroku says instead, where it says none
   */
  async earliest(id: string): Promise<Date | string> {
    const { body } = await ask(this.data, { method: "GET", path: `/client/v11/databases/${id}` });
    const said = read(facts, body)
      .info.find(({ name }) => name === "Rollback")
      ?.values.join(", ");
    const [, day, time] = /\b(\d{4}-\d\d-\d\d) (\d\d:\d\d) UTC$/.exec(said ?? "") ?? [];
    return day === undefined ? (said ?? "Unsupported") : new Date(`${day}T${time}Z`);
  }

  /** All databases of an app. */
  async databases(app: string): Promise<readonly Database[]> {
    const { body } = await ask(this.platform, { method: "GET", path: `/apps/${app}/addons` });
    return read(addons, body).filter(({ addon_service: { name } }) => name === "heroku-postgresql");
  }

  async attachments(app: string): Promise<readonly Attachment[]> {
    const path = `/apps/${app}/addon-attachments`;
    return read(z.array(attachment), (await ask(this.platform, { method: "GET", path })).body);
  }

  /**
   * Begins to make a database of what another held at a moment. Asked once, as a second request would make a second one;
   * an answer that was lost is no failure: `databases` tells by the name what was begun.
   * @param to a minute, as `--to` of `heroku addons:create` takes it
   */
  async begin(app: string, name: string, of: Database, to: string): Promise<void> {
    const body = { name, plan: { name: of.plan.name }, config: { rollback: of.name, to } };
    await begun(this.platform, { method: "POST", path: `/apps/${app}/addons`, body });
  }

  /** How a database that was begun stands; Heroku Postgres may not know it at first. */
  async standing(id: string): Promise<"running" | "failed" | "done"> {
    const path = `/client/v11/databases/${id}/wait_status`;
    try {
      const status = read(waiting, (await ask(this.data, { method: "GET", path })).body);
      if (status["error?"] === true) return "failed";
      return status["waiting?"] === true ? "running" : "done";
    } catch (error) {
      if (error instanceof ServiceError && error.status === 404) return "running";
      throw error;
    }
  }

  /** Attaches a database under a name, in place of what has it; without one Heroku chooses a colour. */
  async attach(
    app: string,
    { name }: Pick<Database, "name">,
    as: Partial<Pick<Attachment, "name" | "namespace">>,
  ): Promise<void> {
    const body = {
      ...{ app: { name: app }, addon: { name }, confirm: app },
      ...{ name: as.name, namespace: as.namespace ?? null },
    };
    await ask(this.platform, { method: "POST", path: "/addon-attachments", body });
  }

  async rename(app: string, { id }: Pick<Database, "id">, name: string): Promise<void> {
    const path = `/apps/${app}/addons/${id}`;
    await ask(this.platform, { method: "PATCH", path, body: { name } });
  }
}
