import { z } from "zod";
import { services } from "../../config/services";
import { watchedServices } from "../../domain/detection";
import type { Environment } from "../../domain/environments";
import { CannotRun, inShort } from "../../process/cannot-run";
import { askDatabase } from "../../schema/live";
import type { Surroundings } from "../change/surroundings";
import type { Heroku } from "../clients/heroku";
import { mostErrorsAnHour } from "../clients/sentry";
import { reportsTo } from "./observed";

/** A measure that was taken, or why it was not. */
export type Measured = { readonly value: number } | { readonly value: null; readonly why: string };

/** Takes each measure of today, by its rule. Numbers are all that is read of a database. */
export async function measure(
  heroku: Heroku,
  environment: Environment,
  { env, patience }: Pick<Surroundings, "env" | "patience">,
): Promise<ReadonlyMap<string, Measured>> {
  const database = async (sql: string): Promise<number> => {
    const app = `raxx-api-${environment}`;
    const url = (await heroku.configVars(app))["DATABASE_URL"];
    if (!url) throw new CannotRun(`${app} has no DATABASE_URL`);
    return askDatabase(url, async (client) => {
      const { rows } = await client.query({ text: sql, rowMode: "array" });
      const read = z.tuple([z.coerce.number()]).safeParse(rows[0]);
      if (!read.success || rows[0]?.[0] === null)
        throw new CannotRun("there is nothing to measure");
      return read.data[0];
    });
  };
  /** Errors of the apps, each of which may have a project of its own. */
  const errors = async (query: string): Promise<number> => {
    const dsns = await Promise.all(
      watchedServices.map(async (service) => {
        const app = `raxx-${service}-${environment}`;
        const dsn = await reportsTo(heroku, app);
        if (dsn === undefined) throw new CannotRun(`${app} does not report to Sentry`);
        return dsn;
      }),
    );
    const { sentry } = services(["sentry"], env);
    return Math.max(
      ...(await Promise.all(
        [...new Set(dsns)].map(async (dsn) => mostErrorsAnHour(dsn, query, sentry, patience)),
      )),
    );
  };
  const takers: Readonly<Record<string, () => Promise<number>>> = {
    "DET-DATA-001": async () => database(gapSql),
    "DET-OPS-001": async () => errors(""),
    "DET-OPS-002": async () => database(p99Sql),
    "DET-COST-001": async () => {
      const all = await Promise.all(
        watchedServices.map(async (service) => heroku.dynos(`raxx-${service}-${environment}`)),
      );
      // One-off dynos of a person or a release are no formation.
      return 24 * all.flat().filter(({ type }) => !["run", "release"].includes(type)).length;
    },
    "DET-BETA-003": async () => errors(onBetaRoutes),
  };
  const taken = await Promise.all(
    Object.entries(takers).map(async ([rule, take]) => [rule, await tried(take)] as const),
  );
  return new Map(taken);
}

async function tried(take: () => Promise<number>): Promise<Measured> {
  try {
    return { value: Math.round((await take()) * 10) / 10 };
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    return { value: null, why: inShort(error) };
  }
}

/** The gap that still runs counts as well. */
const gapSql = `SELECT extract(epoch FROM max(gap)) / 60 FROM (
  SELECT lead(created_at, 1, now()) OVER (ORDER BY created_at) - created_at AS gap
  FROM customer_audit_events WHERE created_at > now() - interval '1 day') AS gaps`;

/** Frameworks name a transaction each in their own way; the address of a request is what it was. */
const onBetaRoutes = "http.url:*/api/beta/preview/*";

/** pg_stat_statements keeps means, not single times: of those the percentile is taken. */
const p99Sql = `SELECT percentile_disc(0.99) WITHIN GROUP (ORDER BY mean_exec_time) FROM pg_stat_statements`;
