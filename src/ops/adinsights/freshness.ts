import { adinsightsComponents } from "../../domain/adinsights";
import { answerOf } from "./answer";
import { expected } from "./check";
import type { Deployment, Observation } from "./deployment";
import { faults, isFields, valuesUnder } from "./payload";
import { snapshot } from "./snapshot";

/** Words with which the payloads say that all is well; the runbook names only those of faults. */
const well = new Set(["ok", "healthy", "fresh", "success", "succeeded", "up"]);

const spoken = new Set(["status", "state"]);

/**
 * Whether data arrive in time, by what the payloads themselves say (runbook, Observability & Alerting, Snapshot Lag).
 * A payload that says neither that it is well nor that it is not counts as a failure.
 */
export async function freshness(deployment: Deployment): Promise<readonly Observation[]> {
  return Promise.all([
    orchestration(deployment, "airbyte"),
    orchestration(deployment, "dbt"),
    snapshot(deployment),
  ]);
}

async function orchestration(
  deployment: Deployment,
  check: "airbyte" | "dbt",
): Promise<Observation> {
  const { host, path } = adinsightsComponents[check];
  const { answer, fault } = await answerOf(deployment, host, { method: "GET", path });
  if (fault) return { check, kept: false, seen: fault.message };
  return { check, ...judged(answer?.body, expected[deployment.environment][check]) };
}

/** @param late what is no fault where data come once a night */
function judged(body: unknown, late: ReadonlySet<string> = new Set()): Omit<Observation, "check"> {
  const status = isFields(body) ? wordOf(body["status"]) : undefined;
  if (status === undefined) return { kept: false, seen: "not understood: no status" };
  const found = valuesUnder(spoken, body)
    .map(wordOf)
    .find((word) => word !== undefined && faults.has(word) && !late.has(word));
  if (found !== undefined) return { kept: false, seen: JSON.stringify(found) };
  if (well.has(status) || late.has(status)) return { kept: true, seen: JSON.stringify(status) };
  return { kept: false, seen: `not understood: status ${JSON.stringify(status)}` };
}

const wordOf = (value: unknown): string | undefined =>
  typeof value === "string" ? value.toLowerCase() : undefined;
