import { services } from "../../config/services";
import type { Environment } from "../../domain/environments";
import {
  dailyDump,
  dumpsStandIn,
  promisedSchedule,
  scheduledApps,
} from "../../domain/logical-backups";
import { broken, kept } from "../../process/exit-codes.json";
import { change } from "../change/change";
import { outside, showResult, type Surroundings, type Talk } from "../change/surroundings";
import { HerokuPostgres, type Schedule } from "../clients/heroku-postgres";

export interface ScheduleWish {
  readonly env: Environment;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** What is scheduled of an app's database, what is promised, and what has to change. */
interface Plan {
  readonly app: string;
  readonly promised: string;
  readonly found: readonly Schedule[];
  readonly done: boolean;
  /** Number of the newest dump of a database that may have none; 0 where there is none. */
  readonly forbidden: number;
}

/**
 * `raxx db schedule`: the daily dumps that the program declares, brought to Heroku, and no schedule of the analytics store, whose
 * dumps would stand in us-east-1 (BCP §1.2, §2.1, DPIA §3 R2). Run again, it changes nothing.
 * @returns the exit code: broken while a dump of the analytics store stands there, which people delete
 */
export async function schedule(
  { env, dryRun, json }: ScheduleWish,
  talk: Talk,
  around: Surroundings = outside,
): Promise<number> {
  const names = dryRun ? (["heroku"] as const) : (["heroku", "mail"] as const);
  const postgres = new HerokuPostgres(services(names, around.env).heroku, around.patience);
  const plans = await plansOf(postgres, env);
  const open = plans.filter(({ done }) => !done);
  const left = plans.filter(({ forbidden }) => forbidden > 0);
  if (!dryRun && open.length > 0) {
    await talk.confirm(open.map((plan) => willOf(plan)).join("\n"));
    const target = open.map(({ app }) => app).join(", ");
    await change(env, { command: "db schedule", target }, around, talk.tell, async () => {
      for (const plan of await plansOf(postgres, env)) await bring(postgres, plan);
    });
  }
  const data = plans.map(({ app, promised, found, done, forbidden }) => ({
    ...{ app, promised, was: found.map(({ text }) => text), changed: !done && !dryRun },
    ...(forbidden > 0 && { forbiddenBackup: forbidden }),
  }));
  showResult(talk, json, { env, ...(dryRun && { dryRun }), apps: data }, () =>
    [...plans.map((plan) => lineOf(plan, dryRun)), ...left.map((plan) => leftOf(plan))].join("\n"),
  );
  return left.length > 0 || (dryRun && open.length > 0) ? broken : kept;
}

const plansOf = async (postgres: HerokuPostgres, env: Environment): Promise<readonly Plan[]> =>
  Promise.all(
    scheduledApps(env).map(async (app) => {
      const promised = promisedSchedule(app) ?? "never";
      const found = await postgres.schedules(app);
      const isNever = promised === "never";
      const done = isNever ? found.length === 0 : found.length === 1 && found[0]?.text === promised;
      return {
        app,
        promised,
        found,
        done,
        forbidden: isNever ? await postgres.newestNumber(app) : 0,
      };
    }),
  );

/** The promised one is made before others end: no day is without. */
async function bring(
  postgres: HerokuPostgres,
  { app, promised, found, done }: Plan,
): Promise<void> {
  if (done) return;
  if (promised !== "never" && !found.some(({ text }) => text === promised))
    await postgres.schedule(await postgres.database(app), dailyDump);
  const now = await postgres.schedules(app);
  const keeper = now.find(({ text }) => text === promised);
  for (const each of now) if (each.id !== keeper?.id) await postgres.unschedule(each);
}

const wasOf = ({ found }: Plan): string =>
  found.length === 0 ? "not at all" : found.map(({ text }) => text).join(", ");

const willOf = (plan: Plan): string =>
  plan.promised === "never"
    ? `${plan.app} is not dumped any more (it is ${wasOf(plan)}).`
    : `${plan.app} is dumped ${plan.promised}, into ${dumpsStandIn} (it is ${wasOf(plan)}).`;

function lineOf(plan: Plan, dryRun?: boolean): string {
  if (plan.done) return `${plan.app}: ${plan.promised}, as it is declared.`;
  return `${willOf(plan)}${dryRun ? " Nothing was changed." : ""}`;
}

const leftOf = ({ app, forbidden }: Plan): string =>
  `A dump of ${app} stands in ${dumpsStandIn}, number ${forbidden}: look at \`heroku pg:backups -a ${app}\`, and delete each by \`heroku pg:backups:delete NAME -a ${app}\`.`;
