import { services } from "../../config/services";
import type { Environment } from "../../domain/environments";
import { kept } from "../../process/exit-codes.json";
import { change } from "../change/change";
import { reasonMark } from "../change/reason";
import { outside, showResult, type Surroundings, type Talk } from "../change/surroundings";
import { Heroku, type Release } from "../clients/heroku";
import { planCode, ran, releaseCode, settled } from "./code";

export interface Flags {
  readonly env: Environment;
  readonly json?: boolean;
  readonly dryRun?: boolean;
}

export interface RollbackWish {
  /** Short name of the app, such as `api`. */
  readonly app: string;
  readonly reason: string;
  readonly reference?: string;
  readonly to?: number;
}

/**
 * `raxx app rollback`: an app's former code with the configuration of now (BCP §1.1, §3.3): no switch and no secret goes
 * back with it, live trading least of all. Run again for the same reason, it is the same rollback.
 * @returns the exit code
 */
export async function rollback(
  flags: Flags,
  wish: RollbackWish,
  talk: Talk,
  around: Surroundings = outside,
): Promise<number> {
  const { env, json, dryRun } = flags;
  const app = `raxx-${wish.app}-${env}`;
  const at = services(dryRun ? ["heroku"] : ["heroku", "mail"], around.env).heroku;
  const heroku = new Heroku(at, around.patience);
  const plan = async () => planCode(heroku, app, await wantedOf(heroku, app, wish));
  const { current, target, done } = await plan();
  const will = done
    ? `${app} runs the code of v${target.version} already.`
    : `${app} gets the code of v${target.version} in place of v${current.version}, with the configuration of now, and restarts.`;
  if (dryRun) {
    const data = { env, dryRun: true, app, to: target.version, done };
    showResult(talk, json, data, () => `${will} Nothing was changed.`);
    return kept;
  }
  await talk.confirm(will);
  const { reference, reason } = wish;
  const told = {
    ...({ command: "app rollback", target: app } as const),
    reference: reference ?? reason,
  };
  const released = await change(env, told, around, talk.tell, async () => {
    const now = await plan();
    const release = now.done
      ? now.current
      : await releaseCode(heroku, { app, target: now.target, mark: markOf(reason) }, around);
    await settled(heroku, { app, release, left: "its configuration is as it was" }, around);
    return { to: now.target.version, release: release.version };
  });
  showResult(talk, json, { env, app, ...released }, () =>
    [
      `${app} runs the code of v${released.to}, as v${released.release}.`,
      "What was deployed stays in the repository: revert it there, or the next deployment brings it back.",
    ].join("\n"),
  );
  return kept;
}

/** A rollback for this reason counts while nothing else was deployed after it. */
async function wantedOf(heroku: Heroku, app: string, { reason, to }: RollbackWish) {
  const mark = markOf(reason);
  const releases = (await heroku.releases(app)).filter(ran);
  const made = releases.find(({ description }) => description.endsWith(mark));
  const counts = made !== undefined && releases.every((each) => !isAfter(each, made));
  return { to, ...(counts && { mark }) };
}

const isAfter = (each: Release, made: Release): boolean =>
  each.version > made.version && each.slug?.id !== made.slug?.id;

const markOf = (reason: string): string => `(for ${reasonMark(reason)})`;
