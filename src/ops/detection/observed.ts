import { z } from "zod";
import { services } from "../../config/services";
import { type PrerequisiteId, watchedServices } from "../../domain/detection";
import type { Environment } from "../../domain/environments";
import { CannotRun, inShort } from "../../process/cannot-run";
import type { Surroundings } from "../change/surroundings";
import { ask } from "../clients/request";
import { Heroku } from "../clients/heroku";

/** Whether something that rules depend on is there; nothing where it could not be asked. */
export interface Observed {
  readonly prerequisite: PrerequisiteId;
  readonly holds: boolean | null;
  /** What was seen, or why nothing was. */
  readonly seen: string;
}

/** What Heroku says of P1 and P2; nobody can be asked about the others. Never a value or an address of a sink. */
export async function observed(
  environment: Environment,
  { env, patience }: Surroundings,
): Promise<readonly Observed[]> {
  const apps = watchedServices.map((service) => `raxx-${service}-${environment}`);
  const heroku = (): Heroku => new Heroku(services(["heroku"], env).heroku, patience);
  return Promise.all([
    look("P1", async () => {
      const without = await failing(apps, async (app) => drains(heroku(), app));
      return {
        holds: without.length === 0,
        seen: told(without, "has no log drain", "drains its log"),
      };
    }),
    look("P2", async () => {
      const without = await failing(apps, async (app) => sentry(heroku(), app));
      return {
        holds: without.length === 0,
        seen: told(without, "does not report to Sentry", "reports to Sentry"),
      };
    }),
  ]);
}

async function look(
  prerequisite: PrerequisiteId,
  see: () => Promise<{ holds: boolean; seen: string }>,
): Promise<Observed> {
  try {
    return { prerequisite, ...(await see()) };
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    return { prerequisite, holds: null, seen: `could not be asked: ${inShort(error)}` };
  }
}

async function failing(
  apps: readonly string[],
  holds: (app: string) => Promise<boolean>,
): Promise<string[]> {
  const answers = await Promise.all(apps.map(holds));
  return apps.filter((_, at) => !answers[at]);
}

const told = (without: readonly string[], lacks: string, has: string): string =>
  without.length === 0 ? `each app ${has}` : `${without.join(", ")} ${lacks}`;

/** Whether something takes an app's log lines. */
export async function drains(heroku: Heroku, app: string): Promise<boolean> {
  const { body } = await ask(heroku.service, { method: "GET", path: `/apps/${app}/log-drains` });
  const list = z.array(z.object({ url: z.string() })).safeParse(body);
  if (!list.success)
    throw new CannotRun("Heroku answered with no drains: is HEROKU_HOST the Platform API?");
  return list.data.length > 0;
}

/** The project of Sentry's that an app is told to report its errors to, if any. */
export async function reportsTo(heroku: Heroku, app: string): Promise<string | undefined> {
  const { SENTRY_BACKEND: on = "", SENTRY_DSN: dsn = "" } = await heroku.configVars(app);
  return on === "on" && dsn !== "" ? dsn : undefined;
}

/** Whether an app is told to report its errors. */
export const sentry = async (heroku: Heroku, app: string): Promise<boolean> =>
  (await reportsTo(heroku, app)) !== undefined;
