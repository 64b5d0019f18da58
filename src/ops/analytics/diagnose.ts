import pc from "picocolors";
import { z } from "zod";
import { CannotRun, inShort } from "../../process/cannot-run";
import { broken, kept } from "../../process/exit-codes.json";
import { raxx } from "../../process/raxx-command";
import { wrapped } from "../../report/wrap";
import { analyticsAddress } from "../clients/analytics";
import { ask, ServiceError } from "../clients/request";
import type { Context } from "./context";
import { type Cause, causesOf503, causesOfSilence, type Seen } from "./diagnosis";

/**
 * `raxx analytics diagnose`: the likely causes of a 503 and of silence, in the runbook's order (§6), and whether one of the
 * service's addresses answers without a credential (DPIA §3 R3). Everything is only read.
 * @returns the exit code: broken where something was found, or could not be asked
 */
export async function diagnose(context: Context): Promise<number> {
  const { env } = context;
  context.needs("vault", "heroku");
  const own = analyticsAddress(env, context.around.env);
  const addresses = {
    "its host": async () => unanswered(context, own),
    "Heroku's address": async () => unanswered(context, await herokuAddress(context)),
  };
  const looks: readonly (readonly [Cause["symptom"], string, () => Promise<Seen>])[] = [
    ...Object.entries(causesOf503).map(
      ([cause, look]) => ["503", cause, async () => look(context)] as const,
    ),
    ...Object.entries(causesOfSilence).map(
      ([cause, look]) => ["silence", cause, async () => look(context)] as const,
    ),
    ...Object.entries(addresses).map(([cause, look]) => ["reading", cause, look] as const),
  ];
  const causes: Cause[] = [];
  for (const [symptom, cause, look] of looks)
    causes.push({ symptom, cause, ...(await looked(look)) });
  context.show({ env, causes }, () => textOf(causes));
  return causes.every(({ state }) => state === "fine" || state === "elsewhere") ? kept : broken;
}

/** What could not be asked is no cause, and no comfort. */
async function looked(look: () => Promise<Seen>): Promise<Seen> {
  try {
    return await look();
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    return { state: "unknown", says: inShort(error) };
  }
}

/** The address that Heroku gives every app; it goes around Access, so the service's own token alone guards it. */
async function herokuAddress(context: Context): Promise<string> {
  const facts = await context.heroku().facts(`raxx-analytics-${context.env}`, "");
  const read = z.object({ web_url: z.url() }).safeParse(facts);
  if (!read.success) throw new CannotRun("Heroku does not say the app's own address.");
  return read.data.web_url.replace(/\/$/, "");
}

/** No document names a path that reads; the root and the one path that is named have to refuse. */
const paths = ["/", "/health"];

/** Whether nobody is answered who has no credential. */
async function unanswered(context: Context, address: string): Promise<Seen> {
  const { env, around } = context;
  const { host } = new URL(address);
  const answers = await Promise.all(
    paths.map(async (path) => ({ path, status: await statusOf(context, address, path) })),
  );
  const said = answers.map(({ path, status }) => `${path} ${status}`).join(", ");
  if (answers.some(({ status }) => status < 300))
    return {
      state: "found",
      says: `${host} answers without a token: ${said}`,
      remedy: raxx`analytics stop --env ${env} --kind breach --reason "it answers without a token"`,
    };
  if (answers.every(({ status }) => status >= 500))
    throw new CannotRun(
      `${host} fails before it could refuse (${said}); asked within ${around.patience.timeoutMs} ms`,
    );
  if (!answers.every(({ status }) => status >= 500 || isRefusal(status)))
    throw new CannotRun(`${host} does not ask for a token: ${said} is no refusal, and no data`);
  return { state: "fine", says: `${host} refuses without a token: ${said}` };
}

/** Access sends whoever has no token to its login; what is not found was looked for without one. */
const isRefusal = (status: number): boolean =>
  status === 401 || status === 403 || (status >= 300 && status < 400);

async function statusOf(context: Context, address: string, path: string): Promise<number> {
  const { patience } = context.around;
  const service = { name: new URL(address).host, address, headers: {}, patience, text: true };
  try {
    return (await ask(service, { method: "GET", path })).status;
  } catch (error) {
    if (error instanceof ServiceError && error.status !== undefined) return error.status;
    throw error;
  }
}

const marks = {
  fine: pc.green("✓"),
  found: pc.red("✗"),
  unknown: pc.yellow("?"),
  elsewhere: pc.dim("–"),
} as const;

const titles: Readonly<Record<Cause["symptom"], string>> = {
  "503": "The service answers 503 (in this order):",
  silence: "No signal arrives (in this order):",
  reading: "Somebody could read without a token:",
};

const textOf = (causes: readonly Cause[]): string =>
  (Object.keys(titles) as Cause["symptom"][])
    .flatMap((symptom) => [
      pc.bold(titles[symptom]),
      ...causes.filter((each) => each.symptom === symptom).flatMap(linesOf),
    ])
    .join("\n");

function linesOf({ state, cause, says, remedy }: Cause): string[] {
  const [first = "", ...rest] = wrapped(`${cause}: ${says}`, 4, 80);
  return [
    `  ${marks[state]} ${first.trimStart()}`,
    ...rest,
    ...(remedy === undefined ? [] : [pc.dim(`      ${remedy}`)]),
  ];
}
