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
  /** Of rows that do not say whose they are; a row without an id is no longer one that can be told apart. */
  readonly nameless: readonly (string | undefined)[];
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
  return {
    id,
    rows,
    nameless: isNamed
      ? []
      : rows.filter((row) => namedIn(row).length === 0).map((row) => identityOf(row)),
    foreign: [...new Set([beside, ...rows].flatMap(namedIn))].filter((each) => each !== own),
  };
}

const identities = ["id", "uuid", "campaign_id", "connection_id", "job_id"] as const;
const identityOf = (row: Fields): string | undefined => {
  const name = identities.find((each) => idOf(row[each]) !== undefined);
  return name && `${name} ${idOf(row[name])}`;
};

function problemOf({ id, rows, nameless, foreign }: Given): string | undefined {
  if (foreign.length > 0) return `tenant ${id} is given data of ${foreign.join(", ")}`;
  if (rows.length === 0)
    return `tenant ${id} has no row, which shows nothing: give the test tenant data`;
  return nameless.includes(undefined)
    ? `not understood: rows of tenant ${id} name neither a tenant nor an id`
    : undefined;
}

function sharedBy(one: Given, other: Given): string | undefined {
  const seen = new Set(other.nameless);
  const both = one.nameless.filter((each) => seen.has(each));
  return both.length === 0
    ? undefined
    : `${both.length} rows are seen by both tenants, such as ${both[0]}`;
}

function seenText(one: Given, other: Given): string {
  const counts = `${one.rows.length} and ${other.rows.length} rows`;
  return one.nameless.length + other.nameless.length === 0
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
