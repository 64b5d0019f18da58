import { CannotRun } from "../../process/cannot-run";
import { kept } from "../../process/exit-codes.json";
import { raxx } from "../../process/raxx-command";
import { adopt, applyMigration, standingOf } from "../../schema/applied";
import { checkStore } from "../../schema/commands";
import { type Migration, readMigrations } from "../../schema/migrations";
import { change } from "../change/change";
import { namesOf } from "./checks";
import type { Context } from "./context";
import { agreedStore } from "./live-store";

/**
 * `raxx analytics migrate`: applies what the live store does not have of db/analytics, each in a transaction of its own
 * that also records it (analytics runbook §1 step 4). Stopped anywhere, run again it does what is left.
 * @throws CannotRun where the schema guard fails, app and vault name different stores, the live store is not what its migrations give, or staging has not
 *   had what prod is to get
 */
export async function migrate(context: Context): Promise<number> {
  const { env, talk, around } = context;
  context.needs("vault", "heroku", ...(context.flags.dryRun ? [] : (["mail"] as const)));
  await refuseUnreviewed(context);
  const migrations = readMigrations(context.store);
  const url = await agreedStore(context.knowing());
  const { pending, recorded } = await standingOf(url, migrations);
  if (context.flags.dryRun || (pending.length === 0 && recorded)) {
    show(context, [], pending);
    return kept;
  }
  if (env === "prod") await refuseUnstaged(context, migrations);
  await talk.confirm(
    pending.length === 0
      ? `The store of raxx-analytics-${env} gets a record of the migrations that it has; nothing else changes.`
      : `The store of raxx-analytics-${env} is migrated: ${namesOf(pending)}.`,
  );
  const told = { command: "analytics migrate", target: env } as const;
  const applied = await change(env, told, around, talk.tell, async () =>
    applyPending(context, url, migrations),
  );
  show(context, applied, []);
  return kept;
}

/** Asked again under the lock: somebody else may have been quicker. */
async function applyPending(
  { talk }: Context,
  url: string,
  migrations: readonly Migration[],
): Promise<readonly Migration[]> {
  const { applied, pending, recorded } = await standingOf(url, migrations);
  if (!recorded) await adopt(url, applied);
  for (const [index, migration] of pending.entries()) {
    talk.tell(`${migration.name}: being applied`);
    await applyMigration(url, [...applied, ...pending.slice(0, index)], migration);
  }
  // What PostgreSQL made of them here is what was reviewed, or this says where it is not.
  await standingOf(url, migrations);
  return pending;
}

async function refuseUnreviewed({ store }: Context): Promise<void> {
  const found = await checkStore(store);
  if (found.length === 0) return;
  throw new CannotRun(
    `The schema guard refuses db/analytics, so nothing is applied:\n${found
      .map(({ where, what }) => `  - ${where}: ${what}`)
      .join("\n")}\nSee \`${raxx`schema check`}\`.`,
  );
}

/** A migration goes to staging first (analytics runbook §1, later deploys). */
async function refuseUnstaged(context: Context, migrations: readonly Migration[]): Promise<void> {
  const staging = await standingOf(await agreedStore(context.knowing("staging")), migrations);
  if (staging.pending.length === 0) return;
  throw new CannotRun(
    `Staging has not had ${namesOf(staging.pending)}; nothing was applied to prod. First:\n  ${raxx`analytics migrate --env staging`}`,
  );
}

function show(
  context: Context,
  applied: readonly Migration[],
  pending: readonly Migration[],
): void {
  const { env, dryRun = false } = context.flags;
  const names = (all: readonly Migration[]): string[] => all.map(({ name }) => name);
  context.show({ env, dryRun, applied: names(applied), pending: names(pending) }, () => {
    if (applied.length > 0) return `Applied to the store of ${env}: ${namesOf(applied)}.`;
    if (pending.length > 0)
      return `Pending in the store of ${env}: ${namesOf(pending)}. Nothing was changed.`;
    return `The store of ${env} has every migration.`;
  });
}
