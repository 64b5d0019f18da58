import { services } from "../../config/services";
import { CannotRun } from "../../process/cannot-run";
import { kept } from "../../process/exit-codes.json";
import { change } from "../change/change";
import { outside, showResult, type Surroundings, type Talk } from "../change/surroundings";
import { Bucket } from "../clients/bucket";
import { Heroku } from "../clients/heroku";
import { HerokuPostgres } from "../clients/heroku-postgres";
import { HerokuRollback } from "../clients/heroku-rollback";
import { Incidents } from "../incident/record";
import { openOptOuts } from "../privacy/consent-history";
import { Erasures } from "../privacy/erasures";
import { refuseOutside } from "./moment";
import { type Plan, planRestore } from "./restore-plan";
import { type Means, type Place, sinceOf, type Source } from "./restore-place";
import { type Progress, RestoreRecord } from "./restore-record";
import { RestoreSteps } from "./restore-steps";
import type { RestoreWish } from "./restore-wish";
import { endedText, forgotten, sentenceOf } from "./restore-words";

/**
 * `raxx db restore`: an app's database comes back from a backup, or as it was at a moment (BCP §1.2, §2.1, Restore SOP): what
 * was there is backed up, the app closed, the backup written over the database or the moment's database put in its place,
 * migrated, granted and looked at, and the app opened. Run again, from any machine, it goes on where it was.
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
  const means = meansOf(wish, talk, around);
  const place = await placeOf(wish, app, means);
  const { plan } = await planned(wish, place, means);
  const { source } = place;
  const facts = {
    ...{ env, app, ...(source.backup && { backup: source.name }) },
    at: source.at.toISOString(),
  };
  const workers = await means.heroku.workers(app);
  const will = sentenceOf(plan, source, workers);
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
  const { captured, consent, rollback, replayed, ended } = made;
  const optOuts = consent ? await optOutsSince(place, means) : undefined;
  const done = {
    ...{ before: captured?.name, ...(rollback && { formerDatabase: rollback.keptAs }) },
    ...{ consentKept: consent, optOuts, erasures: replayed, endedAt: ended },
  };
  showResult(talk, json, { ...facts, ...done }, () => endedText(wish, source, made, optOuts));
  return kept;
}

function meansOf({ dryRun }: RestoreWish, { tell }: Talk, around: Surroundings): Means {
  const at = services(dryRun ? ["heroku"] : ["heroku", "mail"], around.env).heroku;
  const heroku = new Heroku(at, around.patience);
  const postgres = new HerokuPostgres(at, around.patience);
  const databases = new HerokuRollback(at, around.patience);
  return { heroku, postgres, databases, bucket: new Bucket(around.patience), around, tell };
}

/** What is meant, and the database that it goes to. @throws CannotRun where there is none */
async function placeOf(wish: RestoreWish, app: string, means: Means): Promise<Place> {
  const source = await sourceOf(wish, app, means);
  const database = await means.postgres.database(app);
  return { env: wish.env, app, database, url: await addressOf(app, means), source };
}

async function sourceOf(
  { backup: name, at }: RestoreWish,
  app: string,
  { postgres }: Means,
): Promise<Source> {
  if (at !== undefined) return minuteAt(at);
  const list = `\`heroku pg:backups -a ${app}\` lists them`;
  if (name === undefined)
    throw new CannotRun(`Say which backup by --backup, or which moment by --at; ${list}.`);
  const backup = (await postgres.backups(app)).find((each) => each.name === name);
  if (backup) return { name, at: backup.finishedAt, backup };
  throw new CannotRun(
    `${app} has no backup ${name} that ended well; ${list}. Nothing was changed.`,
  );
}

/** Heroku knows minutes: the one that a moment lies in has nothing of later. */
function minuteAt(at: string): Source {
  const minute = `${new Date(at).toISOString().slice(0, 16)}Z`;
  return { name: minute, at: new Date(minute) };
}

async function addressOf(app: string, { heroku }: Means): Promise<string> {
  const url = (await heroku.configVars(app))["DATABASE_URL"];
  if (url !== undefined && url !== "") return url;
  throw new CannotRun(`${app} has no DATABASE_URL: \`heroku addons -a ${app}\`.`);
}

async function planned(
  wish: RestoreWish,
  place: Place,
  { bucket, postgres, databases }: Means,
): Promise<{ readonly record: RestoreRecord; readonly plan: Plan }> {
  const record = await RestoreRecord.of(bucket, wish.env, place.app);
  const wished = { ...wish, ...place };
  const plan = await planRestore(wished, record.progress, place.url, postgres);
  const { rollback, restored: isRestored } = plan.progress;
  if (!place.source.backup && !rollback && isRestored === undefined)
    refuseOutside(place.app, place.source.at, await databases.earliest(place.database));
  return { record, plan };
}

/** Planned anew, as somebody else may have worked on it before the lock was had. */
async function restored(wish: RestoreWish, place: Place, means: Means): Promise<Progress> {
  const { record, plan } = await planned(wish, place, means);
  if (plan.state === "done") return plan.progress;
  await record.save(plan.progress);
  const steps = new RestoreSteps(place, means, record, plan.progress);
  const { opening, replayed } = await steps.restore();
  if (wish.env === "prod" && wish.erasures === undefined && !opening) {
    const open = new Set([...(replayed?.lost ?? []), ...(await unrecorded(place, means))]);
    if (open.size > 0) throw forgotten(wish, place.app, place.source, [...open]);
  }
  return steps.open(wish.erasures);
}

/** Requests of data subjects that were answered since, of which no record says that it was an erasure in this app. */
async function unrecorded({ env, app, source }: Place, { bucket }: Means): Promise<string[]> {
  const known = (await new Erasures(bucket, env, app).all()).map(({ reference }) => reference);
  return (await new Incidents(bucket, env).all())
    .filter(({ subject }) => subject)
    .flatMap(({ log }) => log)
    .filter(({ did, at }) => did === "subject-answered" && new Date(at) >= sinceOf(source))
    .flatMap(({ reference }) => reference ?? [])
    .filter((reference) => !known.includes(reference));
}

/** Opt-outs since the backup whose delete no row shows: the Queue service's jobs of them are those of the backup (runbook §4). */
const optOutsSince = async ({ app, source }: Place, means: Means): Promise<number> =>
  (await openOptOuts(await addressOf(app, means), undefined)).filter(
    ({ at }) => Date.parse(at) > source.at.getTime(),
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
