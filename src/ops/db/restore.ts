import { services } from "../../config/services";
import { CannotRun } from "../../process/cannot-run";
import { kept } from "../../process/exit-codes.json";
import { change } from "../change/change";
import { outside, showResult, type Surroundings, type Talk } from "../change/surroundings";
import { Bucket } from "../clients/bucket";
import { Heroku } from "../clients/heroku";
import { HerokuPostgres, type PostgresBackup } from "../clients/heroku-postgres";
import { openOptOuts } from "../privacy/consent-history";
import { type Plan, planRestore } from "./restore-plan";
import type { Means, Place } from "./restore-place";
import { type Progress, RestoreRecord } from "./restore-record";
import { RestoreSteps } from "./restore-steps";
import type { RestoreWish } from "./restore-wish";
import { endedText, forgotten, noMoment, sentenceOf } from "./restore-words";

/**
 * `raxx db restore`: an app's database comes back from a backup (BCP §2.1, Restore SOP): what was there is backed up, the
 * app closed, the backup written over the database, migrated, granted and looked at, and the app opened. Run again, from
 * any machine, it goes on where it was.
 * @returns the exit code
 * @throws CannotRun where it could not be ended; the app stays closed then, and the message says so
 */
export async function restore(
  wish: RestoreWish,
  talk: Talk,
  around: Surroundings = outside,
): Promise<number> {
  const { env, app: short, dryRun, json, reason, erasures } = wish;
  const app = `raxx-${short}-${env}`;
  if (wish.at !== undefined) throw noMoment(app, wish.at);
  const means = meansOf(wish, talk, around);
  const place = await placeOf(wish, app, means);
  const { plan } = await planned(wish, place, means);
  const { backup } = place;
  const facts = { env, app, backup: backup.name, at: backup.finishedAt.toISOString() };
  const workers = await means.heroku.workers(app);
  const will = sentenceOf(plan, backup, workers);
  if (dryRun) {
    const data = { ...facts, dryRun: true, state: plan.state, workers };
    showResult(talk, json, data, () => `${will} Nothing was changed.`);
    return kept;
  }
  await talk.confirm(will);
  const reference = erasures === undefined ? reason : `${reason} (${erasures})`;
  const told = { command: "db restore", target: app, reference } as const;
  const made = await change(env, told, around, talk.tell, async () =>
    sayingClosed(app, means, async () => restored(wish, place, means)),
  );
  const { captured, consent, ended } = made;
  const optOuts = consent ? await optOutsSince(place) : undefined;
  const done = { before: captured?.name, consentKept: consent, optOuts, endedAt: ended };
  showResult(talk, json, { ...facts, ...done }, () => endedText(app, backup, made, optOuts));
  return kept;
}

function meansOf({ dryRun }: RestoreWish, { tell }: Talk, around: Surroundings): Means {
  const at = services(dryRun ? ["heroku"] : ["heroku", "mail"], around.env).heroku;
  const heroku = new Heroku(at, around.patience);
  const postgres = new HerokuPostgres(at, around.patience);
  return { heroku, postgres, bucket: new Bucket(around.patience), around, tell };
}

/** The backup that is meant, and the database that it goes to. @throws CannotRun where there is none */
async function placeOf(
  { env, backup: name }: RestoreWish,
  app: string,
  { heroku, postgres }: Means,
): Promise<Place> {
  const list = `\`heroku pg:backups -a ${app}\` lists them`;
  if (name === undefined) throw new CannotRun(`Say which backup by --backup; ${list}.`);
  const database = await postgres.database(app);
  const backup = named(await postgres.backups(app), name);
  if (!backup)
    throw new CannotRun(
      `${app} has no backup ${name} that ended well; ${list}. Nothing was changed.`,
    );
  const url = (await heroku.configVars(app))["DATABASE_URL"];
  if (url === undefined || url === "")
    throw new CannotRun(`${app} has no DATABASE_URL: \`heroku addons -a ${app}\`.`);
  return { env, app, database, url, backup };
}

const named = (backups: readonly PostgresBackup[], name: string): PostgresBackup | undefined =>
  backups.find((each) => each.name === name);

async function planned(
  wish: RestoreWish,
  place: Place,
  { bucket, postgres }: Means,
): Promise<{ readonly record: RestoreRecord; readonly plan: Plan }> {
  const record = await RestoreRecord.of(bucket, wish.env, place.app);
  const wished = { ...wish, ...place };
  return { record, plan: await planRestore(wished, record.progress, place.url, postgres) };
}

/** Planned anew, as somebody else may have worked on it before the lock was had. */
async function restored(wish: RestoreWish, place: Place, means: Means): Promise<Progress> {
  const { record, plan } = await planned(wish, place, means);
  if (plan.state === "done") return plan.progress;
  await record.save(plan.progress);
  const steps = new RestoreSteps(place, means, record, plan.progress);
  const { opening } = await steps.restore();
  if (wish.env === "prod" && wish.erasures === undefined && !opening)
    throw forgotten(wish, place.app, place.backup);
  return steps.open(wish.erasures);
}

/** Opt-outs since the backup whose delete no row shows: the Queue service's jobs of them are those of the backup (runbook §4). */
const optOutsSince = async ({ url, backup }: Place): Promise<number> =>
  (await openOptOuts(url, undefined)).filter(
    ({ at }) => Date.parse(at) > backup.finishedAt.getTime(),
  ).length;

/** What fails leaves the app closed; nobody should have to find that out. */
async function sayingClosed<Result>(
  app: string,
  { heroku, tell }: Means,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const is = await heroku.isInMaintenance(app).catch(() => undefined);
    if (is === false) throw error;
    const closed = `${app} ${is ? "is" : "may be"} in maintenance and serves nobody: the same command goes on where it was, and opens it.`;
    if (error instanceof CannotRun)
      throw new CannotRun(`${error.message} ${closed}`, { cause: error });
    tell(closed);
    throw error;
  }
}
