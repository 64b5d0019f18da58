import { services } from "../../../config/services";
import type { BackedUpApp } from "../../../domain/continuity";
import { raptorRole } from "../../../domain/continuity";
import type { Environment } from "../../../domain/environments";
import { CannotRun } from "../../../process/cannot-run";
import { broken, kept } from "../../../process/exit-codes.json";
import { raxx } from "../../../process/raxx-command";
import { outside, showResult, type Surroundings, type Talk } from "../../change/surroundings";
import { HerokuPostgres, type PostgresBackup } from "../../clients/heroku-postgres";
import { drill, type Notes } from "../drill";
import { textOf } from "../text";
import { inspect } from "./inspect";
import { restoreBackup, restorer } from "./restore";
import { Scratch } from "./scratch";

/** What `drill postgres` is asked for. */
export interface PostgresFlags {
  readonly env: Environment;
  readonly json?: boolean;
  readonly app: BackedUpApp;
  /** Address of an empty scratch database; `-` reads SCRATCH_DATABASE_URL. */
  readonly url: string;
  /** Alembic revision that the backup has to be at. */
  readonly revision?: string;
  readonly dryRun?: boolean;
}

/** `raxx drill postgres`: the newest backup comes back in a scratch database, and is looked at (BCP §2.1, Win 4). */
export class PostgresDrill {
  private readonly heroku: HerokuPostgres;

  constructor(
    private readonly flags: PostgresFlags,
    private readonly talk: Talk,
    private readonly signal?: AbortSignal,
    private readonly around: Surroundings = outside,
  ) {
    const { dryRun, url } = flags;
    const later = [...(url === "-" ? (["scratchDatabase"] as const) : []), "mail"] as const;
    const { heroku } = services(["heroku", ...(dryRun ? [] : later)], around.env);
    this.heroku = new HerokuPostgres(heroku, around.patience);
  }

  /** @returns the exit code: broken where the backup does not come back whole */
  async run(): Promise<number> {
    const { env, app, dryRun = false } = this.flags;
    if (env !== "prod")
      throw new CannotRun(
        "The plan promises backups of prod only (BCP §1.2): drill with --env prod. The scratch database is where it is restored, never prod.",
      );
    const program = restorer(this.around.env);
    const backup = await this.newest();
    const named = `${app} ${backup.name} of ${backup.finishedAt.toISOString()}`;
    if (dryRun) {
      showResult(
        this.talk,
        this.flags.json,
        { dryRun: true, app, backup: backup.name, at: backup.finishedAt, bytes: backup.size },
        () => `${named}, ${backup.size} bytes, would be restored. Nothing was changed.`,
      );
      return kept;
    }
    const record = await drill(env, "postgres", this.around, this.talk.tell, async (notes) => {
      notes.backup = named;
      await this.restored(program, backup, notes);
    });
    showResult(this.talk, this.flags.json, record, () => textOf(record));
    return record.result === "passed" ? kept : broken;
  }

  private async newest(): Promise<PostgresBackup> {
    const [backup] = await this.heroku.backups(this.flags.app);
    if (backup) return backup;
    const { app } = this.flags;
    throw new CannotRun(
      `${app} has no backup that ended well: \`${raxx`db backup --env prod --app ${app} --reason "the drill found none"`}\` takes one, \`heroku pg:backups:schedule DATABASE_URL --at '02:00 UTC' -a ${app}\` one each day.`,
    );
  }

  private async restored(program: string, backup: PostgresBackup, notes: Notes): Promise<void> {
    const { app, revision } = this.flags;
    const scratch = await Scratch.take(this.address());
    try {
      if (app === raptorRole.app) await scratch.ensureRole(raptorRole.name);
      this.talk.tell(`Restoring ${notes.backup} (${backup.size} bytes)…`);
      const refused = await restoreBackup({
        program,
        env: this.around.env,
        address: await this.heroku.addressOf(app, backup),
        into: scratch.config,
        authority: new URL(this.address()).searchParams.get("sslrootcert") ?? undefined,
        signal: this.signal,
      });
      this.signal?.throwIfAborted();
      notes.problems.push(...refused);
      this.talk.tell("Looking at what came back…");
      await inspect(scratch, app, revision, notes);
    } finally {
      await scratch.giveBack();
    }
  }

  /** An argument list is seen by everybody on the machine; the environment is not. */
  private address(): string {
    const { url } = this.flags;
    return url === "-" ? services(["scratchDatabase"], this.around.env).scratchDatabase.url : url;
  }
}
