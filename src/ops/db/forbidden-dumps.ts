import { raxx } from "../../process/raxx-command";
import type { Environment } from "../../domain/environments";
import { dumpsStandIn } from "../../domain/logical-backups";
import type { HerokuPostgres } from "../clients/heroku-postgres";

/**
 * Whether no dump of the analytics store stands in us-east-1 and none is scheduled (BCP §2.1, DPIA §3 R2). One that runs or failed
 * counts too: what it copied until then is there.
 */
export async function forbiddenDumps(
  postgres: HerokuPostgres,
  env: Environment,
): Promise<{ readonly kept: boolean; readonly seen: string }> {
  const app = `raxx-analytics-${env}`;
  const [newest, [schedule]] = await Promise.all([
    postgres.newestNumber(app),
    postgres.schedules(app),
  ]);
  if (schedule !== undefined)
    return {
      kept: false,
      seen: `one is scheduled, ${schedule.text}: ${raxx`db schedule --env ${env}`}`,
    };
  if (newest > 0)
    return {
      kept: false,
      seen: `number ${newest} stands in ${dumpsStandIn}: heroku pg:backups -a ${app}, then pg:backups:delete each`,
    };
  return { kept: true, seen: "there is none, and none is scheduled" };
}
