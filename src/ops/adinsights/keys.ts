import { platformOf } from "../../config/stack-file/platform";
import type { PlatformConfig } from "../../config/schema";
import { adinsightsLogGroup, adinsightsMetrics, keyRotationDays } from "../../domain/adinsights";
import type { Environment } from "../../domain/environments";
import { broken } from "../../process/exit-codes.json";
import { raxx } from "../../process/raxx-command";
import { alertOperator, sentText } from "../change/alert";
import { outside, type Surroundings, type Talk } from "../change/surroundings";
import { CloudwatchLogs } from "../clients/cloudwatch-logs";
import type { Observation } from "./deployment";
import { ended } from "./observations";

/** What `adinsights keys` takes. */
export interface KeyFlags {
  readonly env: Environment;
  readonly json?: boolean;
  /** Tells the operator where no rotation is found. */
  readonly tell?: boolean;
}

/**
 * `raxx adinsights keys`: whether the weekly task that renews the tenants' keys left a line in time (runbook, Secrets Rotation CLI).
 * No alarm can tell: CloudWatch's look back a week at most. How many lines there are is all that is shown.
 * @returns the exit code: broken where there is none
 * @throws CannotRun where the log group cannot be read
 */
export async function checkKeys(
  { env: environment, json = false, tell = false }: KeyFlags,
  talk: Pick<Talk, "print" | "tell">,
  around: Surroundings = outside,
  { accounts }: PlatformConfig = platformOf(environment),
): Promise<number> {
  const { pattern, stream } = adinsightsMetrics.keyRotations;
  const to = around.lock.now();
  const from = new Date(to.getTime() - keyRotationDays * 86_400_000);
  const group = adinsightsLogGroup(environment, stream);
  const logs = new CloudwatchLogs(accounts.aws.region, around.env, around.patience);
  let lines = 0;
  for await (const _ of logs.lines({ group, from, to, pattern })) lines += 1;
  const seen: Observation = {
    check: "the tenants' keys rotate",
    kept: lines > 0,
    seen: `${lines === 0 ? "no" : lines} ${lines === 1 ? "line" : "lines"} of ${pattern} in ${keyRotationDays} days`,
  };
  const code = ended([seen], json, talk.print);
  if (code === broken && tell) {
    const subject = `[raxx ${environment}] adinsights keys: no rotation in ${keyRotationDays} days`;
    const text = `Is Celery's beat running? ${raxx`adinsights logs --env ${environment}`}\nBy hand: ${raxx`adinsights run rotate-deks --env ${environment} --checkout FOLDER --reference TICKET`}`;
    for (const line of sentText(await alertOperator({ subject, text }, around))) talk.tell(line);
  }
  return code;
}
