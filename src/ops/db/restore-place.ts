import type { Environment } from "../../domain/environments";
import type { Surroundings } from "../change/surroundings";
import type { Bucket } from "../clients/bucket";
import type { Heroku } from "../clients/heroku";
import type { HerokuPostgres, PostgresBackup } from "../clients/heroku-postgres";
import type { HerokuRollback } from "../clients/heroku-rollback";

/** What a database comes back from. */
export interface Source {
  /** A backup's, such as `b042`, or a minute, `2026-11-28T10:00Z`. */
  readonly name: string;
  readonly at: Date;
  /** Absent where it is a minute. */
  readonly backup?: PostgresBackup;
}

/** Since when what happened is not in it: a backup is of when it was begun. */
export const sinceOf = ({ at, backup }: Source): Date => backup?.begunAt ?? at;

/** What a restore works on. */
export interface Place {
  readonly env: Environment;
  readonly app: string;
  /** Id of the database at Heroku, and its address, which is never shown. */
  readonly database: string;
  readonly url: string;
  readonly source: Source;
}

/** Whom it asks, and how it speaks. */
export interface Means {
  readonly heroku: Heroku;
  readonly postgres: HerokuPostgres;
  readonly databases: HerokuRollback;
  readonly bucket: Bucket;
  readonly around: Surroundings;
  readonly tell: (line: string) => void;
}
