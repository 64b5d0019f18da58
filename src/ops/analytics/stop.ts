import { randomUUID } from "node:crypto";
import { analyticsStop } from "../../domain/stops";
import { CannotRun } from "../../process/cannot-run";
import { kept } from "../../process/exit-codes.json";
import { staying } from "../../process/signals";
import { alertOperator } from "../change/alert";
import { announce } from "../change/change";
import { actor } from "../change/event";
import { fileIncident } from "../incident/issue";
import type { Context } from "./context";
import { readFlags, turnOff } from "./flags";
import { incident, type Kind } from "./incident";
import { storeOfApp } from "./live-store";
import { offerCommit } from "./offer-commit";
import { showSilence, type Watch } from "./silence";
import { putInForce, type Stop } from "../change/stop-record";

export interface StopWish {
  readonly kind: Kind;
  /** A short description; it ends the issue's title. */
  readonly reason: string;
  readonly reference?: string;
  readonly watch: Watch;
  /** Commits the stack file with the switch off, without a question. */
  readonly commit?: boolean;
}

/**
 * The emergency stop (analytics runbook §3, §7): off first, everything else after. It waits for no lock, and what fails
 * later leaves the switches off. Run again, it does what is left.
 */
export async function stop(context: Context, wish: StopWish): Promise<number> {
  const { env, talk, flags } = context;
  const heroku = context.heroku();
  const will = `Analytics of ${env} stops: SHADOW_ANALYTICS_ENABLED becomes false on both apps, which restart.`;
  if (flags.dryRun) {
    const now = await readFlags(heroku, env);
    context.show({ env, dryRun: true, flags: now }, () =>
      [
        ...now.map(({ app, on }) => `${app} is ${on ? "on" : "off"}`),
        `${will} A stop is put in force, an incident filed (“${wish.reason}”), and the store watched for ${wish.watch.forMs / 1000} s. Nothing was changed.`,
      ].join("\n"),
    );
    return kept;
  }
  await talk.confirm(will);
  const {
    off,
    stop: inForce,
    issue,
    commit,
    faults,
  } = await staying(async () => carriedOut(context, wish));
  const result = faults.length === 0 ? "done" : "failed";
  await announce(env, { ...told(env, wish), result }, context.around, talk.tell);
  if (faults.length === 0 || flags.json)
    context.show({ stop: inForce ?? null, issue, commit, faults }, () => stopText(env, issue));
  if (faults.length === 0) return kept;
  throw new CannotRun(
    `Analytics of ${env} is ${off ? "off, but not all is done" : "not off everywhere"}:\n  - ${faults.join("\n  - ")}\nRun the same command again for what is left.`,
  );
}

const told = (env: string, { reference }: StopWish) =>
  ({ command: "analytics stop", target: env, ...(reference && { reference }) }) as const;

/** The switches first; no fault of one step keeps the others from being tried. */
async function carriedOut(context: Context, wish: StopWish) {
  const { env, talk, around } = context;
  const faults: string[] = [];
  const tried = async <Result>(step: Promise<Result>): Promise<Result | undefined> =>
    step.catch((error: unknown) => {
      faults.push(error instanceof Error ? error.message : String(error));
      return undefined;
    });
  await tried(turnOff(context.heroku(), env).then(() => talk.tell("Both switches are off.")));
  const off = faults.length === 0;
  const wanted = stopOf(wish);
  const [inForce] = await Promise.all([
    tried(put(context, wanted)),
    tried(announce(env, { ...told(env, wish), result: "begun" }, around, talk.tell)),
  ]);
  const [issue] = await Promise.all([
    // A stop that was in force already has its reason; the incident is about this one's.
    tried(
      file(context, { ...wanted, ...inForce, ...reasonOf(wish) }, wish.kind, inForce !== undefined),
    ),
    tried(watch(context, wish.watch)),
  ]);
  if (wish.kind === "re-identification")
    await tried(tellOperator(context, { ...wanted, ...inForce, ...reasonOf(wish) }, issue));
  if (off) await tried(stillOff(context));
  const commit = await tried(offerCommit(context, { enabled: false }, wish.commit === true));
  return { off, stop: inForce, issue, commit, faults };
}

const stopOf = (wish: StopWish): Stop => ({
  id: randomUUID(),
  since: new Date().toISOString(),
  by: actor(),
  ...reasonOf(wish),
  ...(wish.kind === "re-identification" && { keepsStore: true }),
});

const reasonOf = ({ reason, reference }: StopWish) => ({
  reason,
  ...(reference !== undefined && { reference }),
});

async function put({ bucket, env, talk }: Context, wanted: Stop): Promise<Stop> {
  const inForce = await putInForce(bucket, analyticsStop(env), wanted);
  talk.tell("A stop is in force: no release turns analytics on before it is lifted.");
  return inForce;
}

async function stillOff(context: Context): Promise<void> {
  const flags = await readFlags(context.heroku(), context.env);
  const again = flags.filter(({ on }) => on).map(({ app }) => app);
  if (again.length === 0) return;
  await turnOff(context.heroku(), context.env);
  throw new CannotRun(
    `${again.join(" and ")} was turned on again meanwhile, and is off again: find out by whom`,
  );
}

/** A stop that could not be recorded has another id the next time: its incident is known by what it is until then. */
async function file(
  { env, around, talk }: Context,
  inForce: Stop,
  kind: Kind,
  isRecorded: boolean,
): Promise<string> {
  const unrecorded = `raxx-stop unrecorded ${env} ${kind}`;
  const draft = incident(env, kind, inForce);
  const url = isRecorded
    ? await fileIncident(draft, `raxx-stop ${inForce.id} ${kind}`, around, unrecorded)
    : await fileIncident(draft, unrecorded, around);
  talk.tell(`The incident is ${url}`);
  return url;
}

/** Kristerpher is told at once by a direct message, before anybody investigates (analytics runbook §7 A step 3). */
async function tellOperator(
  { env, around, talk }: Context,
  { since, by, reason }: Stop,
  issue: string | undefined,
): Promise<void> {
  const subject = `[raxx ${env}] re-identification risk: analytics is stopped`;
  const text = [
    `Stopped at ${since} by ${by}: ${reason}`,
    `Incident: ${issue ?? "not filed yet"}`,
    "Nothing of the store is deleted before a legal review.",
  ].join("\n");
  const [sent] = await alertOperator({ subject, text, by: ["Slack"] }, around);
  if (sent?.sent !== true)
    throw new CannotRun(`Kristerpher was not told by Slack DM, so tell him: ${sent?.why ?? ""}`);
  talk.tell("Kristerpher was told by Slack DM.");
}

/** The app's own store, whatever the vault says: what arrives there is what counts, and nothing else is needed. */
async function watch(context: Context, how: Watch): Promise<void> {
  const { env, talk } = context;
  const { url, server } = await storeOfApp(context.heroku(), env);
  talk.tell(`Watching ${server}, to which raxx-analytics-${env} writes.`);
  await showSilence(url, how, talk.tell);
}

const stopText = (environment: string, issue: string | undefined): string =>
  [
    `Analytics of ${environment} is off, and until the stop is lifted a release with it on is refused.`,
    ...(issue === undefined ? [] : [`Incident: ${issue}`]),
  ].join("\n");
