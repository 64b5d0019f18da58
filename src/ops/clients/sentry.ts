import { CannotRun } from "../../process/cannot-run";
import type { Patience } from "./request";

/** Reads a DSN, `https://KEY@HOST/PROJECT`, which is never shown whole. */
function placeOf(dsn: string): { readonly url: URL; readonly key: string } | undefined {
  const url = URL.parse(dsn);
  const [, path = "", project] = /^(.*)\/(\d+)$/.exec(url?.pathname ?? "") ?? [];
  if (!url?.username || project === undefined) return undefined;
  return { url: new URL(`${path}/api/${project}/envelope/`, url.origin), key: url.username };
}

/**
 * Whether Sentry takes what an app sends (BCP §3.2 phase 7): a report of a client that dropped nothing, which Sentry counts and
 * keeps as no event, so that nobody is woken.
 * @throws CannotRun where nobody answers, or with another status than Sentry's; never with the DSN
 */
export async function sentryTakes(dsn: string, { timeoutMs }: Patience): Promise<boolean> {
  const place = placeOf(dsn);
  if (!place) throw new CannotRun("SENTRY_DSN is no address of a project of Sentry's.");
  const timestamp = Math.floor(Date.now() / 1000);
  const lines = [{}, { type: "client_report" }, { timestamp, discarded_events: [] }];
  const { host } = place.url;
  try {
    const { status, body } = await fetch(place.url, {
      method: "POST",
      headers: {
        "content-type": "application/x-sentry-envelope",
        "x-sentry-auth": `Sentry sentry_version=7, sentry_client=raxx/1, sentry_key=${place.key}`,
      },
      body: lines.map((line) => JSON.stringify(line)).join("\n"),
      redirect: "manual",
      signal: AbortSignal.timeout(timeoutMs),
    });
    await body?.cancel();
    return status === 200;
  } catch {
    throw new CannotRun(`Sentry does not answer at ${host}.`);
  }
}
