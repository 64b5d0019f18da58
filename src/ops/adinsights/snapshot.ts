import { adinsightsLimits } from "../../domain/adinsights";
import type { Deployment, Observation } from "./deployment";
import { answerOf } from "./answer";
import { isFields, momentOf } from "./payload";

/** How old the warehouse snapshot of the test tenant is; one that is missing is stale too (runbook, Snapshot Lag 1, 4). */
export async function snapshot(deployment: Deployment): Promise<Observation> {
  const check = "snapshot";
  const { tenantToken, now, environment } = deployment;
  if (tenantToken === undefined)
    return { check, kept: false, seen: "not looked at: ADINSIGHTS_TENANT_TOKEN is not set" };
  const { answer, fault } = await answerOf(deployment, "api", {
    method: "GET",
    path: "/api/metrics/combined/",
    query: { source: "warehouse" },
    headers: { authorization: `Bearer ${tenantToken}` },
  });
  if (fault) return { check, kept: false, seen: fault.message };
  const body = answer?.body;
  const at = momentOf(isFields(body) ? body["snapshot_generated_at"] : undefined);
  if (at === undefined) return { check, kept: false, seen: "no snapshot_generated_at" };
  const minutes = Math.floor((now().getTime() - at) / 60_000);
  const limit = adinsightsLimits[environment].snapshotAgeMinutes;
  return {
    check,
    kept: minutes >= 0 && minutes <= limit,
    seen: `${minutes} min old, ${limit} allowed`,
  };
}
