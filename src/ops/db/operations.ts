import { services } from "../../config/services";
import type { Environment } from "../../domain/environments";
import { kept } from "../../process/exit-codes.json";
import { change } from "../change/change";
import { outside, showResult, type Surroundings, type Talk } from "../change/surroundings";
import { HerokuPostgres } from "../clients/heroku-postgres";
import { backupMade } from "./capture";

export interface BackupWish {
  readonly env: Environment;
  /** Short name, such as `api`; never analytics, whose rows may not leave the Union. */
  readonly app: "api" | "velvet" | "queue";
  /** Why, in a few words. */
  readonly reason: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/**
 * `raxx db backup`: a logical backup of an app's database that ended well, before something risky (BCP §2.1). Run again
 * it makes another, which harms nothing.
 * @throws CannotRun where the backup does not end well
 */
export async function backup(
  { env, app: short, reason, dryRun, json }: BackupWish,
  talk: Talk,
  around: Surroundings = outside,
): Promise<number> {
  const app = `raxx-${short}-${env}`;
  const postgres = new HerokuPostgres(services(["heroku"], around.env).heroku, around.patience);
  const database = await postgres.database(app);
  const will = `A backup of the database of ${app} is made; Heroku keeps it in us-east-1.`;
  if (dryRun) {
    showResult(talk, json, { env, app, dryRun: true }, () => `${will} Nothing was changed.`);
    return kept;
  }
  await talk.confirm(will);
  const told = { command: "db backup", target: app, reference: reason } as const;
  const made = await change(env, told, around, talk.tell, async () => {
    const before = await postgres.newestNumber(app);
    await postgres.beginBackup(database);
    return backupMade(postgres, app, before, around);
  });
  const at = made.finishedAt.toISOString();
  showResult(
    talk,
    json,
    { env, app, backup: made.name, at, bytes: made.size },
    () => `${app} has the backup ${made.name} of ${at}, ${made.size} bytes.`,
  );
  return kept;
}
