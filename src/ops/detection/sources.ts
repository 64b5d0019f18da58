import Table from "cli-table3";
import pc from "picocolors";
import type { PlatformConfig } from "../../config/schema";
import { services } from "../../config/services";
import { platformOf } from "../../config/stack-file/platform";
import { readinessOf, watchedServices } from "../../domain/detection";
import type { Environment } from "../../domain/environments";
import { sourceStatus, telemetrySources } from "../../domain/telemetry";
import { CannotRun, inShort } from "../../process/cannot-run";
import { broken, kept } from "../../process/exit-codes.json";
import { raxx } from "../../process/raxx-command";
import { askDatabase } from "../../schema/live";
import { outside, showResult, type Surroundings, type Talk } from "../change/surroundings";
import { Heroku } from "../clients/heroku";
import { logStream } from "../clients/log-stream";
import { drains, sentry } from "./observed";

/** What `detect sources` is asked for. */
export interface SourcesFlags {
  readonly env: Environment;
  readonly json?: boolean;
}

/** A source as it is declared, and as it was found. */
interface SourceReport {
  readonly source: string;
  readonly gates: readonly string[];
  readonly declared: boolean;
  /** Null where nobody could be asked. */
  readonly found: boolean | null;
  readonly seen: string;
}

interface Seen {
  readonly found: boolean | null;
  readonly seen: string;
}

/**
 * `raxx detect sources`: asks each of the ten telemetry sources whether it is there (detection dashboard, Telemetry). Names of
 * tables and counts are all that is read of a database.
 * @returns the exit code: broken where a source that is declared available is not there, or could not be asked
 * @throws CannotRun where the environment has no catalog
 */
export async function detectSources(
  { env, json }: SourcesFlags,
  talk: Talk,
  around: Surroundings = outside,
  { apps, detection }: PlatformConfig = platformOf(env),
): Promise<number> {
  if (detection === undefined)
    throw new CannotRun(
      `The catalog watches prod only, and Pulumi.${env}.yaml has no raxx:detection: detect sources --env prod.`,
    );
  const readiness = readinessOf({ apps, evidence: detection.evidence });
  const asked = asking(env, around);
  const sources: SourceReport[] = [];
  for (const source of telemetrySources)
    sources.push({
      source: source.source,
      gates: source.gates,
      declared: sourceStatus(source, readiness).available,
      ...(await looked(asked[source.source] ?? nobody)),
    });
  const missing = sources.filter(({ declared, found }) => declared && found !== true);
  showResult(talk, json, { environment: env, sources }, () => sourcesText(sources));
  return missing.length > 0 ? broken : kept;
}

const nobody = async (): Promise<Seen> =>
  Promise.resolve({ found: null, seen: "no document says where to ask" });

async function looked(ask: () => Promise<Seen>): Promise<Seen> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    return { found: null, seen: `could not be asked: ${inShort(error)}` };
  }
}

/** How each source is asked, by its name in the catalog. */
function asking(
  environment: Environment,
  { env, patience }: Surroundings,
): Readonly<Record<string, () => Promise<Seen>>> {
  const heroku = new Heroku(services(["heroku"], env).heroku, patience);
  const apps = watchedServices.map((service) => `raxx-${service}-${environment}`);
  const ofEach = async (holds: (app: string) => Promise<boolean>, what: string): Promise<Seen> => {
    const answers = await Promise.all(apps.map(holds));
    const without = apps.filter((_, at) => !answers[at]);
    return without.length === 0
      ? { found: true, seen: `each app ${what}` }
      : { found: false, seen: `not so: ${without.join(", ")} ${what}` };
  };
  const databases = async (): Promise<string[]> => {
    const urls = await Promise.all(
      apps.map(async (app) => (await heroku.configVars(app))["DATABASE_URL"] ?? ""),
    );
    const there = [...new Set(urls.filter((url) => url !== ""))];
    if (there.length > 0) return there;
    throw new CannotRun(`${apps.join(" and ")} have no DATABASE_URL.`);
  };
  /** The first row that a query gives in one of the databases. */
  const row = async (sql: string, name: string): Promise<unknown[] | undefined> => {
    for (const url of await databases()) {
      const rows = await askDatabase(url, async (client) => {
        const there = await client.query("SELECT to_regclass($1) IS NOT NULL AS there", [name]);
        const [found] = there.rows as { there: boolean }[];
        return found?.there ? (await client.query({ text: sql, rowMode: "array" })).rows : [];
      });
      if (rows[0] !== undefined) return rows[0] as unknown[];
    }
    return undefined;
  };
  const table = (name: string) => async (): Promise<Seen> => {
    const counted = await row(`SELECT EXISTS (SELECT FROM ${name})`, name);
    if (counted === undefined) return { found: false, seen: `no database has ${name}` };
    return { found: true, seen: counted[0] === true ? "it has rows" : "it is there, and empty" };
  };
  return {
    "waitlist_signups table": table("waitlist_signups"),
    "customer_audit_events table": table("customer_audit_events"),
    "console_audit_events table": table("console_audit_events"),
    "Heroku app logs (manual)": async () =>
      ofEach(async (app) => {
        const url = await heroku.logSession(app, 1, false);
        for await (const piece of logStream(url, patience)) if (piece.length > 0) return true;
        return false;
      }, "gives its last lines"),
    "Heroku app logs (automated)": async () =>
      ofEach(async (app) => drains(heroku, app), "drains its log"),
    "Sentry (prod)": async () => ofEach(async (app) => sentry(heroku, app), "reports to Sentry"),
    pg_stat_statements: async () => {
      const found = await row("SELECT count(*)::int FROM pg_stat_statements", "pg_stat_statements");
      return found === undefined
        ? { found: false, seen: "no database has pg_stat_statements" }
        : { found: true, seen: `it knows ${Number(found[0])} statements` };
    },
    "Heroku Platform API metrics": async () =>
      ofEach(async (app) => (await heroku.dynos(app)).length > 0, "tells its dynos"),
    "KMS HMAC hash chain": async () => {
      const chained = await row(
        `SELECT attname FROM pg_attribute WHERE attrelid = to_regclass('customer_audit_events')
         AND attnum > 0 AND NOT attisdropped AND attname ~ 'hmac|hash|chain|signature' LIMIT 1`,
        "customer_audit_events",
      );
      return chained === undefined
        ? { found: false, seen: "customer_audit_events has no column of a hash" }
        : {
            found: null,
            seen: `column ${String(chained[0])}; whether its key is KMS's it does not say`,
          };
    },
  };
}

function sourcesText(sources: readonly SourceReport[]): string {
  const table = new Table({
    head: ["source", "declared", "found", "seen"],
    colWidths: [23, 10, 7, 35],
    wordWrap: true,
    style: { head: [], border: [], compact: true },
  });
  const word = (found: boolean | null): string =>
    found === null ? pc.yellow("?") : found ? pc.green("yes") : pc.red("no");
  for (const { source, declared, found, seen } of sources)
    table.push([source, declared ? "yes" : "no", word(found), seen]);
  const lost = sources
    .filter(({ declared, found }) => declared && found !== true)
    .map(({ source }) => pc.red(`✗ ${source} is declared available, and was not found.`));
  return [table.toString(), ...lost, `The rules:\n  ${raxx`detect status --env prod`}`].join("\n");
}
