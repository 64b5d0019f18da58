import type { BackupWish } from "./operations";

/** What `db restore` is asked for. */
export interface RestoreWish extends BackupWish {
  /** As Heroku calls it, such as `b042`. */
  readonly backup?: string;
  /** A moment, which Heroku restores in another way. */
  readonly at?: string;
  readonly revision?: string;
  /** The https address where it is recorded that the erasures since the backup were done again, or that there were none. */
  readonly erasures?: string;
  readonly instead?: boolean;
}
