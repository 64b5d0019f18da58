import type { Environment } from "../../domain/environments";
import { CannotRun } from "../../process/cannot-run";
import { raxx } from "../../process/raxx-command";
import { replayText } from "../privacy/erase";
import type { Plan } from "./restore-plan";
import type { Place, Source } from "./restore-place";
import type { Progress, Rollback } from "./restore-record";
import type { RestoreWish } from "./restore-wish";

/**
 * What is about to be done, with the app and what it loses.
 * @param workers kinds of dynos that go on writing, whatever is restored under them
 */
export function sentenceOf(
  { state, progress }: Plan,
  source: Source,
  workers: readonly string[],
): string {
  const { app } = progress;
  const of = textOf(source);
  if (state === "done")
    return `${app} was restored from ${of} for this reason, at ${progress.ended}. It is not restored again; another --reason would do that.`;
  const lost = `What ${app} wrote in the ${ageOf(source.at)} since then is lost, but for consent_history.${stillWriting(app, workers)}`;
  if (state === "goes on")
    return `The restore of ${app} from ${of}, begun by ${progress.by} at ${progress.since}, goes on. ${lost}`;
  const how = source.backup
    ? `The database of ${app} is written over with its backup ${of}.`
    : `Heroku makes a database of what ${app} had at ${of}, which takes the place of the one that it has; that one stays, and costs, under another name.`;
  return `${how} ${lost} ${app} serves nobody until that is found right, and is opened then.`;
}

const textOf = ({ name, at, backup }: Source): string =>
  backup ? `${name} of ${at.toISOString()}` : name;

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
  { env }: RestoreWish,
  source: Source,
  { app, captured, consent, rollback, replayed }: Progress,
  optOuts: number | undefined,
): string =>
  [
    `${app} has the database of ${textOf(source)}, was found right and is open.`,
    `What was there before is the backup ${captured?.name}; ${consent ?? 0} rows of consent_history were kept.`,
    ...(replayed && replayed.erasures > 0 ? [replayText(app, replayed)] : []),
    ...(rollback ? formerText(env, app, rollback) : []),
    ...(optOuts
      ? [
          `${optOuts} opt-outs since then have lost their job, where it was not done: \`${raxx`privacy deletes --env prod`}\`.`,
        ]
      : []),
  ].join("\n");

/** The state has the former by its id: what is declared is another thing until it is adopted. */
const formerText = (
  env: Environment,
  app: string,
  { former: { name }, keptAs }: Rollback,
): readonly string[] => [
  `The former database is ${keptAs}, and stays until \`heroku addons:destroy ${keptAs} -a ${app}\`; the new one has its name, ${name}.`,
  "The stack's state still has the former. Before the next release, let the state forget it (Pulumi deletes nothing then), and adopt the new one:",
  `  \`pulumi state delete --stack ${env} --force --target-dependents '${databaseUrn(env, app)}'\``,
  `  \`${raxx`adopt plan --stack ${env}`}\`, \`${raxx`adopt apply --stack ${env}`}\``,
];

/** As the program names an app's database. */
const databaseUrn = (env: Environment, app: string): string => {
  const label = app.replace(/^raxx-|-(?:prod|staging)$/g, "");
  return `urn:pulumi:${env}::raxx::raxx:platform:System$raxx:heroku:Service$heroku:index/addon:Addon::${label}-postgres`;
};

/**
 * Whoever is erased stays so (BCP preamble): what is on record was done again, and the rest only people know.
 * @param open where requests are recorded of which nobody can tell whether they erased anybody, or whom
 */
export function forgotten(
  { env, app: short, reason }: RestoreWish,
  app: string,
  { name: minute, at, backup }: Source,
  open: readonly string[],
): CannotRun {
  const again = backup
    ? raxx`db restore --env ${env} --app ${short} --backup ${backup.name} --reason ${reason} --erasures "https://…"`
    : raxx`db restore --env ${env} --app ${short} --at ${minute} --reason ${reason} --erasures "https://…"`;
  return new CannotRun(
    `${app} was restored and found right, and the erasures on record were done again. Whether these requests of data subjects erased ` +
      `somebody in it since ${at.toISOString()}, no record says: ${open.join(", ")}. Do again what they did, record it, or that there was ` +
      `nothing, and run \`${again}\`.`,
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
