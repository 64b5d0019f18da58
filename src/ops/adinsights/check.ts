import {
  adinsightsComponents,
  adinsightsHost,
  adinsightsLimits,
  type AdinsightsComponent,
} from "../../domain/adinsights";
import type { Environment } from "../../domain/environments";
import { ask, type Patience, type Request, type Service, ServiceError } from "../clients/request";

/** One promise of the ADinsights runbook, and what was seen of it. */
export interface Observation {
  readonly check: string;
  readonly kept: boolean;
  readonly seen: string;
}

/** Where the deployment answers, and with whose eyes tenants' data is looked at. */
export interface Deployment {
  readonly environment: Environment;
  /** Instead of both hosts; for drills. */
  readonly address?: string;
  /** A test tenant's token: without one no snapshot can be looked at. */
  readonly tenantToken?: string;
  readonly patience: Patience;
  readonly now: () => Date;
}

/** Every check at once; one that fails hides no other. */
export async function checkAdinsights(deployment: Deployment): Promise<readonly Observation[]> {
  const components = Object.keys(adinsightsComponents) as AdinsightsComponent[];
  return Promise.all([
    ...components.map(async (component) => health(deployment, component)),
    refusal(deployment, "webhook without a secret", {}),
    refusal(deployment, "webhook with a wrong secret", { "x-airbyte-webhook-secret": "wrong" }),
    snapshot(deployment),
  ]);
}

/** What the payloads call a fault (runbook, Alerting targets); whatever they say else is none. */
const faults = new Set(["stale", "no_recent_sync", "failing", "error", "unhealthy", "degraded"]);

/** Airbyte's endpoint counts an hour; where data comes once a night, it is late for most of the day. */
const expected: Readonly<Record<Environment, Partial<Record<AdinsightsComponent, Set<string>>>>> = {
  prod: {},
  staging: { airbyte: new Set(["stale", "no_recent_sync"]) },
};

async function health(
  deployment: Deployment,
  component: AdinsightsComponent,
): Promise<Observation> {
  const { host, path } = adinsightsComponents[component];
  const { answer, fault } = await answerOf(deployment, host, { method: "GET", path });
  if (fault) return { check: component, kept: false, seen: fault.message };
  const status = statusOf(answer?.body)?.toLowerCase();
  const said = status === undefined ? "" : ` ${JSON.stringify(status)}`;
  const late = expected[deployment.environment][component];
  const isFault = status !== undefined && faults.has(status) && !late?.has(status);
  return {
    check: component,
    kept: answer?.status === 200 && !isFault,
    seen: `${answer?.status}${said}`,
  };
}

/** Superset answers `OK` in plain text, which is no JSON and no fault: it is told apart by its status. */
const statusOf = (body: unknown): string | undefined => {
  const status = (body as { status?: unknown } | null | undefined)?.status;
  return typeof status === "string" ? status : undefined;
};

/** A webhook that takes what carries no secret lets anybody write metadata (runbook, Airbyte webhook). */
async function refusal(
  deployment: Deployment,
  check: string,
  headers: Readonly<Record<string, string>>,
): Promise<Observation> {
  const path = "/api/airbyte/webhook/";
  const { answer, fault } = await answerOf(deployment, "api", {
    method: "POST",
    path,
    headers,
    body: {},
  });
  if (fault?.status === 403) return { check, kept: true, seen: "403, refused" };
  if (fault?.status === 503)
    return { check, kept: false, seen: "503: a secret is required, and none is configured" };
  return { check, kept: false, seen: fault ? fault.message : `${answer?.status}, taken` };
}

async function snapshot(deployment: Deployment): Promise<Observation> {
  const check = "snapshot";
  const { tenantToken, now } = deployment;
  if (tenantToken === undefined)
    return { check, kept: false, seen: "not looked at: ADINSIGHTS_TENANT_TOKEN is not set" };
  const { answer, fault } = await answerOf(deployment, "api", {
    method: "GET",
    path: "/api/metrics/combined/",
    query: { source: "warehouse" },
    headers: { authorization: `Bearer ${tenantToken}` },
  });
  if (fault) return { check, kept: false, seen: fault.message };
  const generated = (answer?.body as { snapshot_generated_at?: unknown } | null)
    ?.snapshot_generated_at;
  const at = typeof generated === "string" ? Date.parse(generated) : Number.NaN;
  if (Number.isNaN(at)) return { check, kept: false, seen: "no snapshot_generated_at" };
  const minutes = Math.floor((now().getTime() - at) / 60_000);
  const limit = adinsightsLimits[deployment.environment].snapshotAgeMinutes;
  return {
    check,
    kept: minutes >= 0 && minutes <= limit,
    seen: `${minutes} min old, ${limit} allowed`,
  };
}

async function answerOf(
  { environment, address, patience }: Deployment,
  host: "api" | "bi",
  request: Request,
) {
  const name = adinsightsHost(host, environment);
  const service: Service = {
    name,
    address: address ?? `https://${name}`,
    headers: {},
    patience,
    text: host === "bi",
  };
  try {
    return { answer: await ask(service, request) };
  } catch (fault) {
    if (fault instanceof ServiceError) return { fault };
    throw fault;
  }
}
