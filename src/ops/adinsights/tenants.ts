import { createHash } from "node:crypto";
import { adinsightsApi, type Deployment, type Observation, type Token } from "./deployment";
import { auditLogPath } from "./audit-log";
import { ask, type Service, ServiceError } from "../clients/request";
import { CannotRun } from "../../process/cannot-run";
import { everyRow } from "./pages";
import { type Fields, idOf, valuesUnder } from "./payload";

/** A test tenant, and the token that its data are looked at with. */
interface Tenant {
  readonly id: string;
  readonly token: Token;
}

/** The paths that the checklist has hit with two tenants (runbook, Tenant Safety 2, 5). */
const paths = ["/api/analytics/campaigns/", "/api/airbyte/telemetry/", auditLogPath] as const;

type Place = Required<Pick<Deployment, "environment" | "address" | "patience">>;

/**
 * Asks as two tenants, and as a stranger: each is to get its own data alone, and the stranger none (runbook, Tenant
 * Safety). What is empty or not understood shows nothing and is not kept.
 */
export async function checkTenants(
  place: Place,
  tenants: readonly [Tenant, Tenant],
): Promise<readonly Observation[]> {
  const looks = paths.map(async (path) => [
    await apart(place, path, tenants),
    await strangerAt(place, path),
  ]);
  return (await Promise.all(looks)).flat();
}

async function apart(
  place: Place,
  path: string,
  tenants: readonly [Tenant, Tenant],
): Promise<Observation> {
  try {
    const [one, other] = await Promise.all([
      rowsOf(place, path, tenants[0]),
      rowsOf(place, path, tenants[1]),
    ]);
    const problem = problemOf(one) ?? problemOf(other) ?? sharedBy(one, other);
    return { check: path, kept: problem === undefined, seen: problem ?? seenText(one, other) };
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    return { check: path, kept: false, seen: error.message };
  }
}

/** What one tenant was given. */
interface Given {
  readonly id: string;
  readonly rows: readonly Fields[];
  /** Whether the answer says of each row whose it is. */
  readonly isTold: boolean;
  /** How many rows neither say whose they are, nor have an id, in an answer that does not say it either. */
  readonly untold: number;
  /** What tells the rows apart that could be anybody's, whatever the answer says of itself. */
  readonly comparable: readonly string[];
  /** Tenants that the answer names, at whatever depth, and that are not this one. */
  readonly foreign: readonly string[];
}

const tenantNames = new Set(["tenant_id", "tenantId", "tenant", "tenant_uuid"]);
const namedIn = (value: unknown): readonly string[] =>
  valuesUnder(tenantNames, value).flatMap((each) => idOf(each) ?? []);

async function rowsOf(place: Place, path: string, { id, token }: Tenant): Promise<Given> {
  const service = adinsightsApi(place.environment, place, token);
  const { rows, beside } = await everyRow(service, path);
  const own = id.toLowerCase();
  const isNamed = namedIn(beside).length > 0;
  const nameless = rows.filter((row) => namedIn(row).length === 0);
  return {
    id,
    rows,
    isTold: isNamed || nameless.length === 0,
    untold: isNamed ? 0 : nameless.filter((row) => identityOf(row) === undefined).length,
    comparable: [
      ...nameless.map((row) => identityOf(row) ?? contentOf(row)),
      // A number may be the tenant's own; an id of all the world is one row, whosever name stands on it.
      ...rows.filter((row) => namedIn(row).length > 0).flatMap((row) => globalIdOf(row) ?? []),
    ],
    foreign: [...new Set([beside, ...rows].flatMap(namedIn))].filter((each) => each !== own),
  };
}

const identities = ["id", "uuid", "campaign_id", "connection_id", "job_id"] as const;
const identityOf = (row: Fields): string | undefined => {
  const name = identities.find((each) => idOf(row[each]) !== undefined);
  return name && `${name} ${idOf(row[name])}`;
};

const globalIdOf = (row: Fields): string | undefined => {
  const identity = identityOf(row);
  return identity !== undefined && uuid.test(identity) ? identity : undefined;
};
const uuid = / [0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Only a digest of it is kept: it is somebody's data. */
const contentOf = (row: Fields): string =>
  `content ${createHash("sha256").update(JSON.stringify(row)).digest("hex").slice(0, 12)}`;

function problemOf({ id, rows, untold, foreign }: Given): string | undefined {
  if (foreign.length > 0) return `tenant ${id} is given data of ${foreign.join(", ")}`;
  if (rows.length === 0)
    return `tenant ${id} has no row, which shows nothing: give the test tenant data`;
  return untold > 0
    ? `not understood: rows of tenant ${id} name neither a tenant nor an id`
    : undefined;
}

function sharedBy(one: Given, other: Given): string | undefined {
  const seen = new Set(other.comparable);
  const both = one.comparable.filter((each) => seen.has(each));
  return both.length === 0
    ? undefined
    : `${both.length} ${both.length === 1 ? "row is" : "rows are"} seen by both tenants, such as ${both[0]?.replace(/^content .*/, "one without an id")}`;
}

function seenText(one: Given, other: Given): string {
  const counts = `${one.rows.length} and ${other.rows.length} rows`;
  return one.isTold && other.isTold
    ? `${counts}, each of its own tenant`
    : `${counts}, none seen by both; they do not say whose they are`;
}

async function strangerAt(place: Place, path: string): Promise<Observation> {
  const check = `${path} without a token`;
  const service: Service = adinsightsApi(place.environment, place);
  try {
    const { status } = await ask(service, { method: "GET", path });
    return { check, kept: false, seen: `${status}, answered` };
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    const { status } = error;
    if (status === 401 || status === 403) return { check, kept: true, seen: `${status}, refused` };
    return { check, kept: false, seen: error.message };
  }
}
