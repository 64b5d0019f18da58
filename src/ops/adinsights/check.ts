import { adinsightsComponents, type AdinsightsComponent } from "../../domain/adinsights";
import type { Environment } from "../../domain/environments";
import { answerOf } from "./answer";
import type { Deployment, Observation } from "./deployment";
import { faults } from "./payload";
import { snapshot } from "./snapshot";

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

/** Airbyte's endpoint counts an hour; where data comes once a night, it is late for most of the day. */
export const expected: Readonly<
  Record<Environment, Partial<Record<AdinsightsComponent, Set<string>>>>
> = {
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
