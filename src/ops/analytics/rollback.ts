import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { CannotRun } from "../../process/cannot-run";
import { kept } from "../../process/exit-codes.json";
import { change } from "../change/change";
import { actor } from "../change/event";
import type { Heroku, Release } from "../clients/heroku";
import { pauseAfter, ServiceError } from "../clients/request";
import { health } from "./checks";
import type { Context } from "./context";
import { readFlags, turnOff } from "./flags";
import { putInForce, type Stop, stopInForce } from "./stop-record";

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
  const app = `raxx-analytics-${env}`;
  const planned = await plan(context, app, wish);
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
  };
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
  const stop = await putInForce(bucket, env, stopOf(wish));
  const { current, target, done } = await plan(context, app, wish, stop);
  const released = done ? current : await release(context, heroku, { app, target, stop });
  await settled(context, heroku, app, released);
  talk.tell(`${app} runs the code of v${target.version}, as v${released.version}.`);
  await refuseOn(heroku, env);
  const check = await health(context, context.around.restartMs);
  if (!check.ok)
    throw new CannotRun(
      `${app} runs the code of v${target.version} and both switches are off, but ${check.says}. ${check.remedy}; ` +
        `an older release: npm run raxx -- analytics rollback --env ${env} --to VERSION --reason "…"`,
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

/** What runs, what is to run, and whether that is so already. */
interface Plan {
  readonly current: Release;
  readonly target: Release;
  readonly done: boolean;
}

/** A rollback under the stop in force that was carried out is not one step further back: `--to` says that. */
async function plan(
  context: Context,
  app: string,
  { to }: RollbackWish,
  known?: Stop,
): Promise<Plan> {
  const stop = known ?? (await stopInForce(context.bucket, context.env));
  const releases = await context.heroku().releases(app);
  const current = releases.find((each) => each.current) ?? releases.find(ran);
  if (!current?.slug) throw byHand(app, "what runs there has no slug");
  const former = stop && releases.find(({ description }) => description.endsWith(marker(stop)));
  const target =
    to === undefined
      ? (former ?? releases.find((each) => ran(each) && isBefore(each, current)))
      : releases.find((each) => ran(each) && each.version === to);
  if (!target?.slug)
    throw byHand(app, to === undefined ? "it has no former code" : `it has no v${to} that ran`);
  return { current, target: named(target, releases), done: target.slug.id === current.slug.id };
}

const marker = ({ id }: Stop): string => `(stop ${id})`;

/** Our own rollback is called by the release whose code it brought back. */
function named(target: Release, releases: readonly Release[]): Release {
  const [, number] = /^raxx: rollback to v(\d+) /.exec(target.description) ?? [];
  return releases.find(({ version }) => version === Number(number)) ?? target;
}

const ran = ({ status, slug }: Release): boolean => status === "succeeded" && Boolean(slug);

const isBefore = (each: Release, current: Release): boolean =>
  each.version < current.version && each.slug?.id !== current.slug?.id;

/** A request whose answer was lost may have released it: it is looked for before it is made again. */
async function release(
  { around: { patience } }: Context,
  heroku: Heroku,
  what: { readonly app: string; readonly target: Release; readonly stop: Stop },
): Promise<Release> {
  const { app, target, stop } = what;
  const description = `raxx: rollback to v${target.version} ${marker(stop)}`;
  for (let attempt = 1; ; attempt += 1) {
    const [newest] = await heroku.releases(app);
    if (newest?.description === description) return newest;
    try {
      return await heroku.releaseSlug(app, target.slug?.id ?? "", description);
    } catch (error) {
      const lost = error instanceof ServiceError && (error.status ?? 500) >= 500;
      if (!lost || attempt === patience.attempts) throw error;
      await pause(pauseAfter(attempt, undefined, patience));
    }
  }
}

/** Waits for the release's own phase, where it has one. */
async function settled(
  { around }: Context,
  heroku: Heroku,
  app: string,
  { id, version }: Release,
): Promise<void> {
  const until = Date.now() + around.restartMs;
  for (;;) {
    const found = (await heroku.releases(app)).find((each) => each.id === id);
    if (found?.status === "succeeded") return;
    if (found?.status === "failed")
      throw new CannotRun(
        `v${version} of ${app} failed in its release phase, so what ran before still runs; both switches are off. ` +
          `Look at \`heroku releases:output v${version} --app ${app}\`.`,
      );
    if (Date.now() >= until)
      throw new CannotRun(
        `v${version} of ${app} is still being released; both switches are off. Run the same command again.`,
      );
    await pause(around.pauseMs);
  }
}

async function refuseOn(heroku: Heroku, env: Context["env"]): Promise<void> {
  const on = (await readFlags(heroku, env)).filter((flag) => flag.on).map(({ app }) => app);
  if (on.length > 0)
    throw new CannotRun(`${on.join(" and ")} was turned on again meanwhile. Run this again.`);
}

const byHand = (app: string, why: string): CannotRun =>
  new CannotRun(
    `${app} cannot be rolled back by this: ${why}. See \`heroku releases --app ${app}\`, and say which by --to VERSION.`,
  );

const doneText = (env: string, app: string, version: number): string =>
  [
    `${app} runs the code of v${version}; both switches are off, /health is ok, and the store is as it was.`,
    "A stop is in force. When the rollback is clean:",
    `  npm run raxx -- analytics lift --env ${env} --approver … --reference https://… --dpia-note https://…`,
    `  npm run raxx -- analytics gate --env ${env}`,
    `  npm run release -- plan ${env}`,
  ].join("\n");
