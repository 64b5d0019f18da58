import { z } from "zod";
import type { Environment } from "../../domain/environments";
import { CannotRun } from "../../process/cannot-run";
import type { Bucket } from "../clients/bucket";

/** A database that takes another's place: which is the former, and how the two are called before and after. */
const rollback = z.object({
  former: z.object({ id: z.string(), name: z.string() }),
  madeAs: z.string(),
  keptAs: z.string(),
});

export type Rollback = z.infer<typeof rollback>;

const progress = z.object({
  id: z.uuid(),
  app: z.string(),
  /** What it comes back from: `b042`, as Heroku calls a backup, or a minute, `2026-11-28T10:00Z`. */
  backup: z.string(),
  reason: z.string(),
  by: z.string(),
  since: z.iso.datetime(),
  /** Alembic revisions that the code of the app wants; none where the app has no Alembic. */
  revisions: z.array(z.string()),
  /** Number of the newest backup before that of what was there. */
  capturingAfter: z.int().optional(),
  /** The backup of what was there before. */
  captured: z.object({ name: z.string(), at: z.iso.datetime() }).optional(),
  /** Whether the app was closed for it. */
  closed: z.boolean().optional(),
  /** Rows of `consent_history` that were kept. */
  consent: z.int().optional(),
  /** Number of the newest restore before this one. */
  restoringAfter: z.int().optional(),
  /** Where a minute is brought back. */
  rollback: rollback.optional(),
  restored: z.iso.datetime().optional(),
  /** What the erasures on record did to what came back. */
  replayed: z
    .object({ erasures: z.int(), persons: z.int(), rows: z.int(), lost: z.array(z.string()) })
    .optional(),
  /** Everything was found right, and the app is about to be opened. */
  opening: z.boolean().optional(),
  /** Where it is recorded that the erasures since the backup were done again. */
  erasures: z.string().optional(),
  ended: z.iso.datetime().optional(),
});

/** How far a restore has come. It holds names and times: no row and no secret. */
export type Progress = z.infer<typeof progress>;

/** The restore of an app's database that is under way, or the last one, as whoever goes on with it finds it in the bucket. */
export class RestoreRecord {
  private constructor(
    private readonly bucket: Bucket,
    private readonly folder: string,
    private known: Progress | undefined,
  ) {}

  /** @throws CannotRun where it cannot be read: it may say that a restore is under way */
  static async of(bucket: Bucket, env: Environment, app: string): Promise<RestoreRecord> {
    const folder = `operations/${env}/restores/${app}`;
    const stored = await bucket.read(`${folder}.json`);
    return new RestoreRecord(bucket, folder, stored && progressIn(stored.text, folder));
  }

  get progress(): Progress | undefined {
    return this.known;
  }

  /** @throws CannotRun where somebody else has written it meanwhile */
  async save(next: Progress): Promise<void> {
    const before = this.known && textOf(this.known);
    const isKnown = (text: string | undefined): boolean =>
      (text === undefined ? undefined : textOf(progressIn(text, this.folder))) === before;
    await this.write(`${this.folder}.json`, textOf(next), isKnown);
    this.known = next;
  }

  /** Keeps a sealed text beside the progress of one restore. */
  async keep(id: string, text: string): Promise<void> {
    await this.write(this.kept(id), text, () => true);
  }

  async read(id: string): Promise<string | undefined> {
    return (await this.bucket.read(this.kept(id)))?.text;
  }

  private readonly kept = (id: string): string => `${this.folder}/${id}.sealed.json`;

  /** A write whose answer was lost looks like somebody else's when it is repeated. */
  private async write(
    key: string,
    text: string,
    isExpected: (text: string | undefined) => boolean,
  ): Promise<void> {
    const found = await this.bucket.read(key);
    if (found?.text === text) return;
    const written =
      isExpected(found?.text) &&
      (found
        ? await this.bucket.replace(key, text, found.etag)
        : await this.bucket.create(key, text));
    if (written || (await this.bucket.read(key))?.text === text) return;
    throw new CannotRun(
      `Somebody else has written ${key} in the state bucket meanwhile. Run the same command again.`,
    );
  }
}

function progressIn(text: string, folder: string): Progress {
  try {
    return progress.parse(JSON.parse(text));
  } catch {
    throw new CannotRun(
      `${folder}.json in the state bucket is not a record of this program, so whether a restore is under way cannot be told. Restore an older version of it.`,
    );
  }
}

/** In the order of the form, so that what was read is compared with what was written. */
const textOf = (record: Progress): string => JSON.stringify(progress.parse(record), undefined, 2);
