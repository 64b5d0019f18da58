import { setTimeout as pause } from "node:timers/promises";
import { CannotRun } from "../../process/cannot-run";
import type { Surroundings } from "../change/surroundings";
import type { Heroku, Release } from "../clients/heroku";
import { mayBeDone, pauseAfter } from "../clients/request";

/** What runs, what is to run, and whether that is so already. */
export interface CodePlan {
  readonly current: Release;
  readonly target: Release;
  readonly done: boolean;
  /** The newest try of this rollback, where it failed. */
  readonly failed: Release | undefined;
}

interface Wanted {
  /** Number of the release whose code is to run again; the code before the present one where absent. */
  readonly to: number | undefined;
  /** Ends the description of the release that this rollback makes: it is known by that when it is run again. */
  readonly mark?: string;
}

/** @throws CannotRun where no release has what is wanted */
export async function planCode(
  heroku: Heroku,
  app: string,
  { to, mark }: Wanted,
): Promise<CodePlan> {
  const releases = await heroku.releases(app);
  const current = releases.find((each) => each.current) ?? releases.find(ran);
  if (!current?.slug) throw byHand(app, "what runs there has no slug");
  const origin = originOf(current, releases);
  const former =
    mark === undefined ? undefined : releases.find(({ description }) => description.endsWith(mark));
  const target =
    to === undefined
      ? (former ?? releases.find((each) => ran(each) && isBefore(each, origin, current)))
      : releases.find((each) => ran(each) && each.version === to);
  if (!target?.slug)
    throw byHand(app, to === undefined ? "it has no former code" : `it has no v${to} that ran`);
  const done = target.slug.id === current.slug.id && ran(current);
  const failed = !done && former && hasFailed(former) ? former : undefined;
  return { current, target: named(target, releases), done, failed };
}

/**
 * The version that first ran the code of now: a rollback runs the code of an older release again, and one further back
 * is before that one. What was rolled away from is never gone back to.
 */
function originOf(current: Release, releases: readonly Release[]): number {
  const older = releases.filter(({ version }) => version <= current.version);
  const end = older.findIndex(({ slug }) => slug && slug.id !== current.slug?.id);
  const run = end === -1 ? older : older.slice(0, end);
  const back = run.find((each) => backTo(each) !== undefined);
  const version = back && backTo(back);
  if (version === undefined) return run.at(-1)?.version ?? current.version;
  const source = releases.find((each) => each.version === version);
  return source && version < current.version ? originOf(source, releases) : version;
}

/** Which release a release brought back, ours or Heroku's own. */
function backTo({ description }: Release): number | undefined {
  const [, number] = /^(?:raxx: r|R)ollback to v(\d+)\b/.exec(description) ?? [];
  return number === undefined ? undefined : Number(number);
}

/** Our own rollback is called by the release whose code it brought back. */
function named(target: Release, releases: readonly Release[]): Release {
  const number = backTo(target);
  return releases.find(({ version }) => version === number) ?? target;
}

export const ran = ({ status, slug }: Release): boolean => status === "succeeded" && Boolean(slug);

const isBefore = (each: Release, origin: number, current: Release): boolean =>
  each.version < origin && each.slug?.id !== current.slug?.id;

/** A request whose answer was lost may have released it: it is looked for before it is made again. */
export async function releaseCode(
  heroku: Heroku,
  what: { readonly app: string; readonly target: Release; readonly mark: string },
  { patience }: Surroundings,
): Promise<Release> {
  const { app, target, mark } = what;
  const description = `raxx: rollback to v${target.version} ${mark}`;
  for (let attempt = 1; ; attempt += 1) {
    const [newest] = await heroku.releases(app);
    if (newest?.description === description && !hasFailed(newest)) return newest;
    try {
      return await heroku.releaseSlug(app, target.slug?.id ?? "", description);
    } catch (error) {
      if (!mayBeDone(error) || attempt === patience.attempts) throw error;
      await pause(pauseAfter(attempt, undefined, patience));
    }
  }
}

/** One that was released and did not come to run; what ran before still does. */
const hasFailed = ({ status }: Release): boolean => status === "failed" || status === "expired";

/**
 * Waits for the release's own phase, where it has one.
 * @throws CannotRun where it failed or takes too long; `left` says what is so all the same
 */
export async function settled(
  heroku: Heroku,
  what: { readonly app: string; readonly release: Release; readonly left: string },
  around: Surroundings,
): Promise<void> {
  const {
    app,
    release: { id, version },
    left,
  } = what;
  const until = Date.now() + around.restartMs;
  for (;;) {
    const found = (await heroku.releases(app)).find((each) => each.id === id);
    if (found?.status === "succeeded") return;
    if (found && hasFailed(found))
      throw new CannotRun(
        `v${version} of ${app} failed in its release phase, so what ran before still runs; ${left}. ` +
          `Look at \`heroku releases:output v${version} --app ${app}\`.`,
      );
    if (Date.now() >= until)
      throw new CannotRun(
        `v${version} of ${app} is still being released; ${left}. Run the same command again.`,
      );
    await pause(around.pauseMs);
  }
}

const byHand = (app: string, why: string): CannotRun =>
  new CannotRun(
    `${app} cannot be rolled back by this: ${why}. See \`heroku releases --app ${app}\`, and say which by --to VERSION.`,
  );
