import { z } from "zod";
import { kFloor } from "../../domain/anonymity";
import { managedSecrets } from "../../domain/secrets";
import { CannotRun, inShort } from "../../process/cannot-run";
import { raxx } from "../../process/raxx-command";
import { askDatabase } from "../../schema/live";
import { logStream } from "../clients/log-stream";
import { vaultValue } from "../clients/vault-value";
import { storeFacts } from "../privacy/consent-store";
import { agree } from "../secrets/digest";
import type { Context } from "./context";
import { readFlags } from "./flags";
import { storeOfApp } from "./live-store";

/** One likely cause, as it was looked at. */
export interface Cause {
  readonly symptom: "503" | "silence" | "reading";
  readonly cause: string;
  /** `found` explains the symptom; of `unknown` nobody could be asked; `elsewhere` is no matter of the environment. */
  readonly state: "fine" | "found" | "unknown" | "elsewhere";
  readonly says: string;
  readonly remedy?: string;
}

export type Seen = Omit<Cause, "symptom" | "cause">;
type Look = (context: Context) => Promise<Seen>;

/** Of a 503, in the runbook's order (§6). */
export const causesOf503: Readonly<Record<string, Look>> = {
  flag,
  dynos,
  database,
  "add-on": addOn,
};

/** Of a client that sends nothing, in the runbook's order (§6). */
export const causesOfSilence: Readonly<Record<string, Look>> = { "opt-in": optIn, PRF: prf, token };

const fine = (says: string): Seen => ({ state: "fine", says });
const found = (says: string, remedy: string): Seen => ({ state: "found", says, remedy });

async function flag(context: Context): Promise<Seen> {
  const { env } = context;
  const off = (await readFlags(context.heroku(), env)).filter(({ on }) => !on);
  if (off.length === 0) return fine("SHADOW_ANALYTICS_ENABLED is on at both apps");
  return found(
    `SHADOW_ANALYTICS_ENABLED is off at ${off.map(({ app }) => app).join(" and ")}`,
    raxx`analytics status --env ${env}`,
  );
}

async function dynos(context: Context): Promise<Seen> {
  const app = `raxx-analytics-${context.env}`;
  const web = (await context.heroku().dynos(app)).filter(({ type }) => type === "web");
  const down = web.filter(({ state }) => state !== "up");
  if (web.length > 0 && down.length === 0) return fine(`${web.length} web dynos are up`);
  return found(
    web.length === 0
      ? "no web dyno runs"
      : `of ${web.length} web dynos ${down.length} are ${[...new Set(down.map(({ state }) => state))].join(" or ")}`,
    `heroku dyno:restart --app ${app}`,
  );
}

async function database(context: Context): Promise<Seen> {
  const { env } = context;
  const store = await storeOfApp(context.heroku(), env);
  try {
    await askDatabase(store.url, async (client) => client.query("SELECT 1"));
    return fine(`${store.server} answers`);
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    return found(inShort(error), `heroku pg:info --app raxx-analytics-${env}`);
  }
}

const addOns = z.array(z.object({ plan: z.object({ name: z.string() }), state: z.string() }));

async function addOn(context: Context): Promise<Seen> {
  const app = `raxx-analytics-${context.env}`;
  const read = addOns.safeParse(await context.heroku().facts(app, "/addons"));
  if (!read.success) throw new CannotRun("Heroku answered with no add-ons.");
  const postgres = read.data.filter(({ plan }) => plan.name.startsWith("heroku-postgresql"));
  const bad = postgres.filter(({ state }) => state !== "provisioned");
  if (postgres.length > 0 && bad.length === 0)
    return fine(`${postgres.map(({ plan }) => plan.name).join(", ")} is provisioned`);
  return found(
    postgres.length === 0
      ? "the app has no Heroku Postgres"
      : bad.map(({ plan, state }) => `${plan.name} is ${state}`).join(", "),
    `heroku addons --app ${app}`,
  );
}

async function optIn(context: Context): Promise<Seen> {
  const { env } = context;
  if (env !== "prod")
    return { state: "elsewhere", says: `${env} has no Queue service: nobody opts in there` };
  const app = `raxx-queue-${env}`;
  const url = (await context.heroku().configVars(app))["DATABASE_URL"];
  if (!url) throw new CannotRun(`${app} has no DATABASE_URL.`);
  const rows = (await storeFacts(url, undefined, [])).rows;
  if (!rows)
    throw new CannotRun(
      `consent_history cannot be read: \`${raxx`privacy check --env ${env}`}\` says why.`,
    );
  const says = `${rows.optedIn} users have opted in`;
  const now = context.around.lock.now().toISOString();
  return rows.optedIn >= kFloor
    ? fine(says)
    : found(
        `${says}, and a bucket needs ${kFloor}: silence is correct then`,
        raxx`privacy consent --env ${env} --at ${now}`,
      );
}

/** What Heroku keeps of an app's log. */
const lines = 1500;

/** Authenticators of before 2023 may have no PRF; the client's errors reach Raptor's log. */
async function prf(context: Context): Promise<Seen> {
  const app = `raxx-api-${context.env}`;
  const { patience } = context.around;
  const url = await context.heroku().logSession(app, lines, false);
  let text = "";
  const decoder = new TextDecoder();
  for await (const piece of logStream(url, patience))
    text += decoder.decode(piece, { stream: true });
  const all = text.split("\n").filter((line) => line !== "");
  if (all.length === 0) throw new CannotRun(`the log of ${app} is empty`);
  const failed = all.filter(
    (line) => /\bprf\b/i.test(line) && /error|fail|unsupported|not[ _]supported/i.test(line),
  );
  return failed.length === 0
    ? fine(`no error of PRF among the last ${all.length} lines of ${app}`)
    : found(
        `${failed.length} of the last ${all.length} lines of ${app} are errors of PRF: authenticators without it send nothing`,
        `heroku logs -n ${lines} --app ${app} | grep -i prf`,
      );
}

async function token(context: Context): Promise<Seen> {
  const { env } = context;
  const name = "ANALYTICS_AUTH_TOKEN";
  const consumers = managedSecrets(env)
    .find((secret) => secret.name === name)
    ?.consumers.flatMap((each) => (each.kind === "heroku" ? [each] : []));
  const value = await vaultValue(context.vault(), env, name, "with which the apps' are compared");
  const apart: string[] = [];
  for (const { app, variable } of consumers ?? []) {
    const held = (await context.heroku().configVars(app))[variable];
    if (held === undefined || !agree(held, value)) apart.push(app);
  }
  return apart.length === 0
    ? fine("service and caller have the vault's token")
    : found(
        `${apart.join(" and ")} has another token than the vault`,
        raxx`secrets sync ${name} --env ${env}`,
      );
}
