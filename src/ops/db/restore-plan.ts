import { randomUUID } from "node:crypto";
import { raptorRole } from "../../domain/continuity";
import { CannotRun } from "../../process/cannot-run";
import { askDatabase } from "../../schema/live";
import { actor } from "../change/event";
import type { HerokuPostgres } from "../clients/heroku-postgres";
import type { Source } from "./restore-place";
import type { Progress } from "./restore-record";
import { revisionsOf } from "./tables";

/** What is wished of a restore, beside where. */
export interface Wished {
  readonly app: string;
  /** Id of the database that the app has now. */
  readonly database: string;
  readonly source: Source;
  readonly reason: string;
  /** Alembic revision that the app's code wants, where it is not the one that the database has now. */
  readonly revision?: string | undefined;
  /** In place of the backup of a restore that is under way. */
  readonly instead?: boolean | undefined;
}

/** A restore as it stands before anything is done. */
export interface Plan {
  readonly state: "begins" | "goes on" | "done";
  readonly progress: Progress;
}

/**
 * The restore that is begun, or gone on with: one that was begun and has not ended is never begun again, and one that
 * ended for the same reason is not done twice over what was written since.
 * @throws CannotRun where another one is under way, or nobody knows which revision the app's code wants
 */
export async function planRestore(
  wished: Wished,
  before: Progress | undefined,
  url: string,
  postgres: HerokuPostgres,
): Promise<Plan> {
  const { app, source, reason, revision } = wished;
  const revisions = revision === undefined ? {} : { revisions: [revision] };
  const isSame = before?.backup === source.name;
  if (before?.ended !== undefined && isSame && before.reason === reason)
    return { state: "done", progress: before };
  const underWay = before?.ended === undefined ? before : undefined;
  if (underWay?.closed) {
    const kept = isSame ? underWay : await instead(wished, underWay, postgres);
    return { state: "goes on", progress: { ...kept, ...revisions } };
  }
  // While the app was open, it may have been deployed and migrated: only what was backed up may still do.
  const { capturingAfter, captured, rollback } = underWay ?? {};
  const progress = {
    ...{
      // What was kept of it is kept on: the database may have been written over before the app was opened.
      id: underWay?.id ?? randomUUID(),
      app,
      backup: source.name,
      reason,
      by: actor(),
      capturingAfter,
      captured,
      ...(isSame && { rollback }),
    },
    ...{ since: new Date().toISOString(), revisions: await revisionsNow(app, url), ...revisions },
  };
  if (app === raptorRole.app && progress.revisions.length === 0)
    throw new CannotRun(
      `The database of ${app} does not say at which Alembic revision it is, so a restored one cannot be judged: add --revision, ` +
        "the one that the app's code wants. Nothing was changed.",
    );
  return { state: "begins", progress };
}

const revisionsNow = async (app: string, url: string): Promise<string[]> => {
  try {
    return [...(await askDatabase(url, revisionsOf))];
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    throw new CannotRun(
      `${error.message}. Nothing was changed. While the database of ${app} answers nobody, nothing of it can be kept: \`heroku pg:info -a ${app}\`.`,
      { cause: error },
    );
  }
};

/** The option that chose it. */
const optionOf = (name: string): string =>
  name.includes("T") ? `--at ${name}` : `--backup ${name}`;

/** Another backup, with all that was kept before the first was written over the database. */
async function instead(
  { app, database, source, reason, instead: isMeant }: Wished,
  before: Progress,
  postgres: HerokuPostgres,
): Promise<Progress> {
  if (!isMeant)
    throw new CannotRun(
      `A restore of ${app} from ${before.backup} was begun by ${before.by} at ${before.since} and has not ended. Go on with it ` +
        `by ${optionOf(before.backup)}, or add --instead to take ${source.name} in its place. Nothing was changed.`,
    );
  const { rollback } = before;
  if (rollback && before.restored === undefined && rollback.former.id !== database)
    throw new CannotRun(
      `The database of ${before.backup} is taking the place of that of ${app}: go on with it by ${optionOf(before.backup)} first. Nothing was changed.`,
    );
  const { restoringAfter: after } = before;
  const standing = after === undefined ? undefined : await postgres.restoreAfter(app, after);
  const nothingDone = {
    ...{ restoringAfter: undefined, rollback: undefined, restored: undefined },
    ...{ replayed: undefined, opening: undefined },
  };
  // The database has all of them again, and the key to what was kept of it may be gone.
  const keptAnew = before.opening ? { id: randomUUID(), consent: undefined } : {};
  if (standing !== "running")
    return { ...before, ...nothingDone, ...keptAnew, backup: source.name, reason };
  throw new CannotRun(
    `The restore of ${app} from ${before.backup} still runs at Heroku. Wait for it (\`heroku pg:backups -a ${app}\`), and run the same command again.`,
  );
}
