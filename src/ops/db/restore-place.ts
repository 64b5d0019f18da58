import type { Environment } from "../../domain/environments";
import type { Surroundings } from "../change/surroundings";
import type { Bucket } from "../clients/bucket";
import type { Heroku } from "../clients/heroku";
import type { HerokuPostgres, PostgresBackup } from "../clients/heroku-postgres";

/** What a restore works on. */
export interface Place {
  readonly env: Environment;
  readonly app: string;
  /** Id of the database at Heroku, and its address, which is never shown. */
  readonly database: string;
  readonly url: string;
  readonly backup: PostgresBackup;
}

/** Whom it asks, and how it speaks. */
export interface Means {
  readonly heroku: Heroku;
  readonly postgres: HerokuPostgres;
  readonly bucket: Bucket;
  readonly around: Surroundings;
  readonly tell: (line: string) => void;
}
