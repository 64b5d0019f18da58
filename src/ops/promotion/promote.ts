import { setTimeout as pause } from "node:timers/promises";
import { services } from "../../config/services";
import { CannotRun } from "../../process/cannot-run";
import { kept } from "../../process/exit-codes.json";
import { raxx } from "../../process/raxx-command";
import { checks } from "../analytics/checks";
import { Context } from "../analytics/context";
import { change } from "../change/change";
import { outside, showResult, type Surroundings, type Talk } from "../change/surroundings";
import { type Coupling, Heroku, type Release } from "../clients/heroku";
import { ran } from "../rollback/code";

export interface PromotionWish {
  /** Short name, such as `api`. */
  readonly app: string;
  readonly reference?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** What staging runs and prod is to run. */
interface Promotion {
  readonly from: Coupling;
  readonly to: Coupling;
  /** What staging runs. */
  readonly source: Release;
  /** Whether prod runs the same already. */
  readonly done: boolean;
}

/**
 * `raxx app promote`: prod gets the code that staging runs, through the app's pipeline (analytics runbook §1 step 3 and
 * "Subsequent deploys"). Analytics' staging has to be migrated and well first. Run again, it does what is left.
 * @param store folder of the analytics store's migrations, where not the project's
 * @returns the exit code
 * @throws CannotRun where staging is not well, or the promotion fails; what ran in prod before still does
 */
export async function promote(
  wish: PromotionWish,
  talk: Talk,
  around: Surroundings = outside,
  store?: string,
): Promise<number> {
  const { app, dryRun, json } = wish;
  const at = services(dryRun ? ["heroku"] : ["heroku", "mail"], around.env).heroku;
  const heroku = new Heroku(at, around.patience);
  const [staging, prod] = [`raxx-${app}-staging`, `raxx-${app}-prod`];
  if (app === "analytics") await refuseUnlessWell(talk, around, store);
  const { source, done } = await planned(heroku, staging, prod);
  const will = done
    ? `${prod} runs what ${staging} runs already.`
    : `${prod} gets the code of v${source.version} of ${staging}, with its own configuration, and restarts.`;
  const what = { app: prod, from: staging, version: source.version };
  if (dryRun) {
    showResult(talk, json, { ...what, dryRun: true, done }, () => `${will} Nothing was changed.`);
    return kept;
  }
  await talk.confirm(will);
  const told = {
    ...({ command: "app promote", target: prod } as const),
    reference: wish.reference ?? `v${source.version} of ${staging}`,
  };
  await change("prod", told, around, talk.tell, async () => {
    const now = await planned(heroku, staging, prod);
    refuseOther(staging, source, now.source);
    if (!now.done) await carryOut(heroku, now, { staging, prod }, around);
  });
  showResult(talk, json, what, () =>
    [`${prod} runs the code of v${source.version} of ${staging}.`, ...afterwards(app)].join("\n"),
  );
  return kept;
}

const afterwards = (app: string): readonly string[] =>
  app === "analytics"
    ? [
        `Where the release has a migration: \`${raxx`analytics migrate --env prod`}\`; then \`${raxx`analytics gate --env prod`}\`.`,
      ]
    : [];

/** Before prod gets it, it is migrated in staging and /health answers there. */
async function refuseUnlessWell(talk: Talk, around: Surroundings, store?: string): Promise<void> {
  const context = new Context({ env: "staging" }, talk, around, undefined, store);
  const found = await checks(context);
  const open = found.filter(
    ({ name, ok }) => !ok && ["store", "migrations", "health"].includes(name),
  );
  if (open.length === 0) return;
  const says = open.map(({ name, says: why, remedy = "" }) => `  - ${name}: ${why}. ${remedy}`);
  throw new CannotRun(
    `Staging's analytics is not well, and nothing was promoted:\n${says.join("\n")}`,
  );
}

/** Each push to main deploys staging: what came meanwhile nobody has looked at, nor agreed to. */
function refuseOther(staging: string, agreed: Release, now: Release): void {
  if (now.slug?.id === agreed.slug?.id) return;
  throw new CannotRun(
    `${staging} runs v${now.version} now, and no longer v${agreed.version}: nothing was promoted. Look at it, and run the same command again.`,
  );
}

async function planned(heroku: Heroku, staging: string, prod: string): Promise<Promotion> {
  const [from, to, source, target] = await Promise.all([
    heroku.coupling(staging),
    heroku.coupling(prod),
    running(heroku, staging),
    running(heroku, prod),
  ]);
  if (!from || !to || from.pipeline.id !== to.pipeline.id || to.stage !== "production")
    throw new CannotRun(
      `${staging} and ${prod} are not staging and production of one pipeline: \`npm run release -- plan prod\` shows what is declared.`,
    );
  if (!source?.slug)
    throw new CannotRun(`${staging} runs no code of its own: deploy to it, and look at it first.`);
  return { from, to, source, done: target?.slug?.id === source.slug.id };
}

/** The newest release that came to run. */
const running = async (heroku: Heroku, app: string): Promise<Release | undefined> =>
  (await heroku.releases(app)).find(ran);

/** A request whose answer was lost may have promoted it: what prod runs tells. */
async function carryOut(
  heroku: Heroku,
  { from, to, source }: Promotion,
  { staging, prod }: { readonly staging: string; readonly prod: string },
  around: Surroundings,
): Promise<void> {
  const again = "Run the same command again.";
  const isThere = async (): Promise<boolean> =>
    (await running(heroku, prod))?.slug?.id === source.slug?.id;
  const promotion = await heroku.promote(from, to);
  const until = Date.now() + around.restartMs;
  while (!(await isThere())) {
    const { status, error_message: why } = promotion
      ? await heroku.promoted(promotion)
      : { status: "pending" as const, error_message: undefined };
    if (status === "failed")
      throw new CannotRun(
        `Heroku did not promote ${staging} (${why ?? "it says not why"}); what ran in ${prod} before still runs. Look at \`heroku releases --app ${prod}\`.`,
      );
    if (Date.now() > until)
      throw new CannotRun(`${prod} is still being released, or nothing was promoted. ${again}`);
    await pause(around.pauseMs);
  }
}
