import { CannotRun } from "../../process/cannot-run";
import type { PostgresBackup, Standing } from "../clients/heroku-postgres";
import type { Database } from "../clients/heroku-rollback";
import { backupMade } from "./capture";
import { grant, migrate } from "./database-steps";
import { KeptConsent } from "./kept-consent";
import { MomentDatabase, rollbackOf } from "./moment";
import { type Means, type Place, sinceOf } from "./restore-place";
import type { Progress, RestoreRecord } from "./restore-record";
import { openedBefore, openedBroken } from "./restore-words";
import { restoredProblems } from "./restored-problems";
import { until } from "../change/until";
import { announceReplay } from "../privacy/erase";
import { Erasures } from "../privacy/erasures";
import { replay } from "../privacy/replay";
import { longestMs } from "./longest";

/** A backup of what was there that is older is none of what is there now, while nobody has closed the app. */
const freshMs = 15 * 60_000;

const isFresh = (at: Date): boolean => Date.now() - at.getTime() < freshMs;

/**
 * The steps of BCP §2.1, each of which looks whether it is done already: whoever runs them again, after a death at any
 * point, does what is left.
 */
export class RestoreSteps {
  private readonly consent: KeptConsent;

  constructor(
    private place: Place,
    private readonly means: Means,
    private readonly record: RestoreRecord,
    private progress: Progress,
  ) {
    this.consent = new KeptConsent(place.app, means.heroku, record, progress.id);
  }

  /** Up to a database that was restored and found right, of an app that is closed still. @returns how far it has come */
  async restore(): Promise<Progress> {
    if (this.progress.opening) return this.progress;
    await this.closeAgain();
    await this.capture();
    await this.close();
    await this.keepConsent();
    await (this.place.source.backup
      ? this.bringBackup(this.place.source.backup)
      : this.bringMoment());
    await migrate(this.place, this.means, this.progress.revisions);
    await grant(this.place, this.means);
    await this.bringConsent();
    await this.replayErasures();
    await this.verify();
    return this.progress;
  }

  /**
   * Opens the app, of which everything was found right, and writes down that all is done.
   * @param erasures the address where it is recorded that those since the backup were done again
   */
  async open(erasures: string | undefined): Promise<Progress> {
    await this.save({ opening: true, erasures: erasures ?? this.progress.erasures });
    await this.consent.throwKeyAway();
    const { app } = this.place;
    await this.means.heroku.setMaintenance(app, false);
    await this.save({ ended: this.now() });
    return this.progress;
  }

  /**
   * Somebody opened the app in between: what was written since is newer than what was kept of it.
   * @throws CannotRun where going on would lose that, so that it is asked about again
   */
  private async closeAgain(): Promise<void> {
    const { heroku, tell } = this.means;
    const { app } = this.place;
    if (!this.progress.closed || (await heroku.isInMaintenance(app))) return;
    const standing = await this.standing();
    if (standing === undefined) {
      await this.save({ ...nothingKept, closed: undefined });
      throw openedBefore(app);
    }
    tell(`${app} was opened before its restore was found right; it is closed again.`);
    await heroku.setMaintenance(app, true);
    if (standing === "failed") throw openedBroken(this.place);
  }

  private async standing(): Promise<Standing> {
    const { restored, restoringAfter, rollback } = this.progress;
    if (restored !== undefined) return "done";
    // The app has written into the new one, or into the former.
    if (rollback) return rollback.former.id === this.place.database ? undefined : "done";
    if (restoringAfter === undefined) return undefined;
    return this.means.postgres.restoreAfter(this.place.app, restoringAfter);
  }

  /** Step 1: what is there can be had back. */
  private async capture(): Promise<void> {
    const { postgres, around, tell } = this.means;
    const { app, database } = this.place;
    const { captured, closed } = this.progress;
    if (captured && (closed || isFresh(new Date(captured.at)))) return;
    if (captured) await this.save(nothingKept);
    const after = await this.capturingAfter();
    tell(`Backing up what ${app} has now…`);
    if ((await postgres.backupAfter(app, after)) === undefined)
      await postgres.beginBackup(database);
    const { name, finishedAt } = await backupMade(postgres, app, after, around);
    await this.save({ captured: { name, at: finishedAt.toISOString() } });
  }

  /** Written down before it is asked for, so that one whose answer was lost is known; one of long ago is not what is meant. */
  private async capturingAfter(): Promise<number> {
    const { postgres } = this.means;
    const { app } = this.place;
    const { capturingAfter: before } = this.progress;
    if (before !== undefined) {
      const found = await postgres.backupAfter(app, before);
      if (found === undefined || found === "running") return before;
      if (found !== "failed" && isFresh(found.finishedAt)) return before;
    }
    const newest = await postgres.newestNumber(app);
    await this.save({ capturingAfter: newest });
    return newest;
  }

  /** Step 2. */
  private async close(): Promise<void> {
    if (this.progress.closed) return;
    this.means.tell(`${this.place.app} goes into maintenance…`);
    await this.means.heroku.setMaintenance(this.place.app, true);
    await this.save({ closed: true });
  }

  /** What proves consent has to outlive the restore (DPIA §4.6). */
  private async keepConsent(): Promise<void> {
    if (this.progress.consent !== undefined) return;
    await this.save({ consent: await this.consent.keep(this.place.url) });
  }

  /** Step 3. Heroku is asked once: what was begun is waited for, by whomever it was begun. */
  private async bringBackup(backup: PostgresBackup): Promise<void> {
    if (this.progress.restored !== undefined) return;
    const { postgres, tell } = this.means;
    const { app, database } = this.place;
    const after = await this.restoringAfter();
    tell(`${backup.name} is written over the database of ${app}…`);
    if ((await postgres.restoreAfter(app, after)) === undefined)
      await postgres.beginRestore(app, database, backup);
    await this.restoreEnded(after);
    await this.save({ restored: this.now() });
  }

  /** Step 3 of a moment, which is another database; what it is made of is written down before Heroku is asked. */
  private async bringMoment(): Promise<void> {
    const { app, source } = this.place;
    if (this.progress.restored === undefined) {
      if (!this.progress.rollback)
        await this.save({ rollback: rollbackOf(await this.database(), source.at) });
      const { rollback } = this.progress;
      if (rollback) await new MomentDatabase(this.place, this.means, rollback).bring();
      await this.save({ restored: this.now() });
    }
    const { postgres, heroku } = this.means;
    const url = (await heroku.configVars(app))["DATABASE_URL"] ?? "";
    this.place = { ...this.place, url, database: await postgres.database(app) };
  }

  private async database(): Promise<Database> {
    const { app, database } = this.place;
    const found = (await this.means.databases.databases(app)).find(({ id }) => id === database);
    if (found) return found;
    throw new CannotRun(
      `Heroku does not list the database of ${app}: \`heroku addons -a ${app}\`.`,
    );
  }

  private async restoringAfter(): Promise<number> {
    const { postgres } = this.means;
    const { app } = this.place;
    const { restoringAfter: before } = this.progress;
    const isGood = before !== undefined && (await postgres.restoreAfter(app, before)) !== "failed";
    if (isGood) return before;
    const newest = await postgres.newestRestore(app);
    await this.save({ restoringAfter: newest });
    return newest;
  }

  private async restoreEnded(after: number): Promise<void> {
    const { app } = this.place;
    const standing = await until(
      this.means.around,
      async () => this.means.postgres.restoreAfter(app, after),
      (found) => found !== "running",
      longestMs,
    );
    const again = "Run the same command again.";
    if (standing === undefined) throw new CannotRun(`No restore of ${app} was begun. ${again}`);
    if (standing === "failed")
      throw new CannotRun(
        `The restore of ${app} failed at Heroku: \`heroku pg:backups -a ${app}\` says how. ${again}`,
      );
    if (standing === "running")
      throw new CannotRun(`The restore of ${app} still runs at Heroku. ${again}`);
  }

  private async bringConsent(): Promise<void> {
    if (!this.progress.consent) return;
    await this.consent.bring(this.place.url, this.progress.captured?.name ?? "of before");
  }

  /** Whoever was erased stays so, before anybody is served (BCP preamble). */
  private async replayErasures(): Promise<void> {
    // What could not be done may be by now: its key was put back, or what refers to a row is gone.
    if (this.progress.replayed?.lost.length === 0) return;
    const { bucket, heroku, around, tell } = this.means;
    const { env, app, url, source } = this.place;
    const erasures = new Erasures(bucket, env, app);
    const replayed = await replay(url, erasures, await erasures.key(heroku), sinceOf(source));
    if (replayed.erasures > 0)
      await announceReplay(env, app, this.progress.reason, replayed, around, tell);
    await this.save({ replayed: { ...replayed, lost: [...replayed.lost] } });
  }

  /** Step 5, of everything. */
  private async verify(): Promise<void> {
    const { app, url } = this.place;
    this.means.tell("Looking at what came back…");
    const problems = await restoredProblems(url, app, this.progress.revisions);
    if (problems.length === 0) return;
    const { backup, captured } = this.progress;
    throw new CannotRun(
      `${app} was restored from ${backup} and is not as it should be: ${problems.join("; ")}. Mend it and run the same ` +
        `command again; or take another backup, of which ${captured?.name} is that of before: --backup NAME --instead. ` +
        "Where the code wants another revision: --revision.",
    );
  }

  /** @param change where it names nothing, what was known is taken away */
  private async save(change: Partial<Progress>): Promise<void> {
    const next = { ...this.progress, ...change };
    await this.record.save(next);
    this.progress = next;
  }

  private readonly now = (): string => new Date().toISOString();
}

const nothingKept: Partial<Progress> = {
  capturingAfter: undefined,
  captured: undefined,
  consent: undefined,
  restoringAfter: undefined,
};
