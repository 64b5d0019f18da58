import { CannotRun } from "../../process/cannot-run";
import { raxx } from "../../process/raxx-command";
import type { PostgresBackup } from "../clients/heroku-postgres";
import type { Plan } from "./restore-plan";
import type { Place } from "./restore-place";
import type { Progress } from "./restore-record";
import type { RestoreWish } from "./restore-wish";

/**
 * What is about to be done, with the app and what it loses.
 * @param workers kinds of dynos that go on writing, whatever is restored under them
 */
export function sentenceOf(
  { state, progress }: Plan,
  backup: PostgresBackup,
  workers: readonly string[],
): string {
  const { app } = progress;
  const of = `${backup.name} of ${backup.finishedAt.toISOString()}`;
  if (state === "done")
    return `${app} was restored from ${of} for this reason, at ${progress.ended}. It is not restored again; another --reason would do that.`;
  const lost = `What ${app} wrote in the ${ageOf(backup.finishedAt)} since then is lost, but for consent_history.${stillWriting(app, workers)}`;
  if (state === "goes on")
    return `The restore of ${app} from ${of}, begun by ${progress.by} at ${progress.since}, goes on. ${lost}`;
  return `The database of ${app} is written over with its backup ${of}. ${lost} ${app} serves nobody until that is found right, and is opened then.`;
}

function stillWriting(app: string, workers: readonly string[]): string {
  if (workers.length === 0) return "";
  const stopped = workers.map((type) => `${type}=0`).join(" ");
  return ` Its dynos ${workers.join(", ")} go on writing in maintenance: stop them before, \`heroku ps:scale ${stopped} -a ${app}\`.`;
}

function ageOf(at: Date): string {
  const minutes = Math.max(0, Math.round((Date.now() - at.getTime()) / 60_000));
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)];
  return days > 0 ? `${days} days and ${hours} h` : `${hours} h and ${minutes % 60} min`;
}

/**
 * What is so at the end, and what is left to do.
 * @param optOuts how many since the backup have no delete that is shown
 */
export const endedText = (
  app: string,
  backup: PostgresBackup,
  ended: Progress,
  optOuts: number | undefined,
): string =>
  [
    `${app} has the database of ${backup.name}, ${backup.finishedAt.toISOString()}, was found right and is open.`,
    `What was there before is the backup ${ended.captured?.name}; ${ended.consent ?? 0} rows of consent_history were kept.`,
    ...(optOuts
      ? [
          `${optOuts} opt-outs since the backup have lost their job, where it was not done: \`${raxx`privacy deletes --env prod`}\`.`,
        ]
      : []),
  ].join("\n");

/** A moment comes back only in another database, which the program would not know. */
export const noMoment = (app: string, at: string): CannotRun =>
  new CannotRun(
    `Heroku goes back to a moment only in a new database that takes the old one's place, and this program declares the old one, ` +
      `so that is done by hand, within the last 7 days: \`heroku addons:create heroku-postgresql:standard-0 --rollback DATABASE_URL ` +
      `--to '${minute(at)}' -a ${app}\`, then docs/runbooks/db-restore.md. --backup takes a backup. Nothing was changed.`,
  );

/** As Heroku takes it: a minute, in UTC. */
const minute = (at: string): string =>
  `${new Date(at).toISOString().slice(0, 16).replace("T", " ")}+00`;

/** Whoever is erased stays so (BCP preamble), and only people know whom the restored rows bring back. */
export function forgotten(
  { env, app: short, reason }: RestoreWish,
  app: string,
  { name: backup, finishedAt }: PostgresBackup,
): CannotRun {
  return new CannotRun(
    `${app} was restored and found right. Whoever was erased since ${finishedAt.toISOString()} is in it again: do those erasures ` +
      `again (tickets of data subjects, \`${raxx`audit list --env ${env}`}\`, \`${raxx`privacy deletes --env ${env}`}\`), record it, or that there ` +
      `were none, and run \`${raxx`db restore --env ${env} --app ${short} --backup ${backup} --reason ${reason} --erasures "https://…"`}\`.`,
  );
}

/** Why a restore that nobody began is not gone on with. */
export const openedBefore = (app: string): CannotRun =>
  new CannotRun(
    `${app} was opened before it was restored, and may have written since what was kept of it. Nothing was restored: run the ` +
      "same command again, which begins anew.",
  );

/** Why one that failed is not. */
export const openedBroken = ({ env, app }: Place): CannotRun =>
  new CannotRun(
    `${app} was opened after its restore had failed, and is closed again. Going on loses what it wrote since, which ` +
      `\`${raxx`db backup --env ${env} --app ${app} --reason "opened after a restore failed"`}\` keeps: then run the same command again.`,
  );
