import { randomUUID } from "node:crypto";
import { analyticsStop } from "../../domain/stops";
import { CannotRun } from "../../process/cannot-run";
import { kept } from "../../process/exit-codes.json";
import { raxx } from "../../process/raxx-command";
import { change } from "../change/change";
import { actor } from "../change/event";
import { analyticsAddress } from "../clients/analytics";
import type { Heroku } from "../clients/heroku";
import { type CodePlan, planCode, releaseCode, settled } from "../rollback/code";
import { health } from "./checks";
import type { Context } from "./context";
import { readFlags, turnOff } from "./flags";
import { putInForce, type Stop, stopInForce } from "../change/stop-record";

export interface RollbackWish {
  readonly reason: string;
  readonly reference?: string;
  /** Number of the release whose code is to run again; the code before the present one where absent. */
  readonly to?: number;
}

/**
 * `raxx analytics rollback` (analytics runbook §1, Rollback): both switches off with a stop in force, the former code
 * released with the configuration of now, /health asked. The store is not touched. Run again, it does what is left.
 */
export async function rollback(context: Context, wish: RollbackWish): Promise<number> {
  const { env, talk, flags } = context;
  context.needs("heroku", ...(flags.dryRun ? [] : (["vault", "mail"] as const)));
  analyticsAddress(env, context.around.env);
  const app = `raxx-analytics-${env}`;
  const planned = await plan(context, app, wish);
  if (planned.failed)
    talk.tell(
      `v${planned.failed.version} of ${app}, a rollback under this stop, failed in its release phase; it is released again.`,
    );
  const will = planned.done
    ? `${app} runs the code of v${planned.target.version} already; its switch is off or becomes so.`
    : `${app} gets the code of v${planned.target.version} in place of v${planned.current.version}, and SHADOW_ANALYTICS_ENABLED becomes false on both apps, which restart. The store is kept.`;
  if (flags.dryRun) {
    context.show(
      { env, dryRun: true, app, to: planned.target.version },
      () => `${will} Nothing was changed.`,
    );
    return kept;
  }
  await talk.confirm(will);
  const told = {
    command: "analytics rollback",
    target: app,
    ...(wish.reference !== undefined && { reference: wish.reference }),
  } as const;
  const done = await change(env, told, context.around, talk.tell, async () =>
    carryOut(context, app, wish),
  );
  context.show({ env, app, ...done }, () => doneText(env, app, done.to));
  return kept;
}

async function carryOut(context: Context, app: string, wish: RollbackWish) {
  const { env, talk, bucket } = context;
  const heroku = context.heroku();
  await turnOff(heroku, env);
  talk.tell("Both switches are off.");
  const stop = await putInForce(bucket, analyticsStop(env), stopOf(wish));
  const { current, target, done } = await plan(context, app, wish, stop);
  const released = done
    ? current
    : await releaseCode(heroku, { app, target, mark: marker(stop) }, context.around);
  await settled(heroku, { app, release: released, left: "both switches are off" }, context.around);
  talk.tell(`${app} runs the code of v${target.version}, as v${released.version}.`);
  await refuseOn(heroku, env);
  const check = await health(context, context.around.restartMs);
  if (!check.ok)
    throw new CannotRun(
      `${app} runs the code of v${target.version} and both switches are off, but ${check.says}. ${check.remedy}; ` +
        `an older release: \`${raxx`analytics rollback --env ${env} --to "…" --reason "…"`}\``,
    );
  return { to: target.version, release: released.version, stop: stop.id, health: "ok" };
}

const stopOf = ({ reason, reference }: RollbackWish): Stop => ({
  id: randomUUID(),
  since: new Date().toISOString(),
  by: actor(),
  reason: `rollback: ${reason}`,
  ...(reference !== undefined && { reference }),
});

/** A rollback under the stop in force that was carried out is not one step further back: `--to` says that. */
async function plan(
  context: Context,
  app: string,
  { to }: RollbackWish,
  known?: Stop,
): Promise<CodePlan> {
  const stop = known ?? (await stopInForce(context.bucket, analyticsStop(context.env)));
  return planCode(context.heroku(), app, { to, ...(stop && { mark: marker(stop) }) });
}

const marker = ({ id }: Stop): string => `(stop ${id})`;

async function refuseOn(heroku: Heroku, env: Context["env"]): Promise<void> {
  const on = (await readFlags(heroku, env)).filter((flag) => flag.on).map(({ app }) => app);
  if (on.length > 0)
    throw new CannotRun(`${on.join(" and ")} was turned on again meanwhile. Run this again.`);
}

const doneText = (env: string, app: string, version: number): string =>
  [
    `${app} runs the code of v${version}; both switches are off, /health is ok, and the store is as it was.`,
    "A stop is in force. When the rollback is clean:",
    `  ${raxx`analytics lift --env ${env} --approver "…" --reference "https://…" --dpia-note "https://…"`}`,
    `  ${raxx`analytics gate --env ${env}`}`,
    `  npm run release -- plan ${env}`,
  ].join("\n");
