import type { BackupWish } from "./operations";

/** What `db restore` is asked for. */
export interface RestoreWish extends BackupWish {
  /** As Heroku calls it, such as `b042`. */
  readonly backup?: string;
  /** In place of a backup, a moment: ISO 8601 with its zone; its minute is what comes back. */
  readonly at?: string;
  readonly revision?: string;
  /** The https address where it is recorded that the erasures since the backup were done again, or that there were none. */
  readonly erasures?: string;
  readonly instead?: boolean;
}
