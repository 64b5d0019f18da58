import { z } from "zod";
import type { Services } from "../../config/services";
import { CannotRun } from "../../process/cannot-run";
import { ask, type Patience } from "./request";

/** A project of Sentry's, as its DSN names it. */
interface Project {
  readonly id: string;
  readonly key: string;
  readonly url: URL;
  /** Below which path of the server its API stands. */
  readonly path: string;
}

/** Reads a DSN, `https://KEY@HOST/PROJECT`, which is never shown whole. @throws CannotRun where it is none */
function projectOf(dsn: string): Project {
  const url = URL.parse(dsn);
  const [, path = "", id] = /^(.*)\/(\d+)$/.exec(url?.pathname ?? "") ?? [];
  if (!url?.username || id === undefined)
    throw new CannotRun("SENTRY_DSN is no address of a project of Sentry's.");
  return { id, key: url.username, url, path };
}

/**
 * Whether Sentry takes what an app sends (BCP §3.2 phase 7): a report of a client that dropped nothing, which Sentry counts and
 * keeps as no event, so that nobody is woken.
 * @throws CannotRun where nobody answers, or with another status than Sentry's; never with the DSN
 */
export async function sentryTakes(dsn: string, { timeoutMs }: Patience): Promise<boolean> {
  const { id, key, url, path } = projectOf(dsn);
  const timestamp = Math.floor(Date.now() / 1000);
  const lines = [{}, { type: "client_report" }, { timestamp, discarded_events: [] }];
  try {
    const { status, body } = await fetch(new URL(`${path}/api/${id}/envelope/`, url.origin), {
      method: "POST",
      headers: {
        "content-type": "application/x-sentry-envelope",
        "x-sentry-auth": `Sentry sentry_version=7, sentry_client=raxx/1, sentry_key=${key}`,
      },
      body: lines.map((line) => JSON.stringify(line)).join("\n"),
      redirect: "manual",
      signal: AbortSignal.timeout(timeoutMs),
    });
    await body?.cancel();
    return status === 200;
  } catch {
    throw new CannotRun(`Sentry does not answer at ${url.host}.`);
  }
}

/** Counts of an aggregate, a bucket of time each. */
const series = z.object({
  data: z.array(z.tuple([z.number(), z.array(z.object({ count: z.number() })).length(1)])).min(1),
});

/**
 * The most errors that Sentry took in one hour of the last 24, of the project that a DSN names.
 * @param query in Sentry's search language; all errors where it is empty
 * @throws CannotRun where the DSN names no organization, or Sentry refuses
 */
export async function mostErrorsAnHour(
  dsn: string,
  query: string,
  { token, address }: Services["sentry"],
  patience: Patience,
): Promise<number> {
  const { id, url } = projectOf(dsn);
  // Organizations are kept in a region, whose API answers at a host of its own.
  const [, organization, region] =
    /^o(\d+)\.ingest(?:\.([a-z]+))?\.sentry\.io$/.exec(url.host) ?? [];
  if (organization === undefined)
    throw new CannotRun(
      "SENTRY_DSN names no organization: its host is o<ID>.ingest.<REGION>.sentry.io.",
    );
  const service = {
    name: "Sentry",
    address: address ?? `https://${region === undefined ? "" : `${region}.`}sentry.io`,
    headers: { authorization: `Bearer ${token}` },
    remedies: {
      401: "Is SENTRY_AUTH_TOKEN a token that nobody revoked?",
      403: `SENTRY_AUTH_TOKEN needs the scope org:read, and access to project ${id}.`,
      404: `Is SENTRY_AUTH_TOKEN of the organization ${organization}, which SENTRY_DSN names?`,
    },
    patience,
  };
  const { body } = await ask(service, {
    method: "GET",
    path: `/api/0/organizations/${organization}/events-stats/`,
    query: {
      ...{ project: id, dataset: "errors", query },
      ...{ yAxis: "count()", statsPeriod: "24h", interval: "1h" },
    },
  });
  const read = series.safeParse(body);
  if (!read.success) throw new CannotRun("Sentry answered with no counts: is SENTRY_URL Sentry's?");
  return Math.max(...read.data.data.flatMap(([, [hour]]) => hour?.count ?? 0));
}
