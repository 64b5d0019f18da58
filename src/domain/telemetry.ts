import {
  type DetectionRule,
  type PrerequisiteId,
  prerequisites,
  type Readiness,
} from "./detection";

/** A source of telemetry of the dashboard, and the rules that it gates. */
export interface TelemetrySource {
  readonly source: string;
  readonly gates: readonly DetectionRule["id"][];
  /** What has to hold before it is available. */
  readonly prerequisite?: PrerequisiteId;
  /** Why it is not available, whatever holds. */
  readonly absent?: string;
}

/** All ten, in the dashboard's order. A table is there with the app that writes it. */
export const telemetrySources: readonly TelemetrySource[] = [
  { source: "waitlist_signups table", gates: ["DET-SIGNUP-001", "DET-SIGNUP-002"] },
  { source: "customer_audit_events table", gates: ["DET-DATA-001", "DET-DATA-002"] },
  { source: "console_audit_events table", gates: ["DET-AUTH-003"] },
  {
    source: "Heroku app logs (manual)",
    gates: ["DET-BETA-001", "DET-BETA-002", "DET-BETA-004"],
  },
  {
    source: "Heroku app logs (automated)",
    gates: ["DET-AUTH-001", "DET-AUTH-002"],
    prerequisite: "P1",
  },
  { source: "Sentry (prod)", gates: ["DET-OPS-001", "DET-BETA-003"], prerequisite: "P2" },
  { source: "pg_stat_statements", gates: ["DET-OPS-002"], prerequisite: "P5" },
  { source: "Heroku Platform API metrics", gates: ["DET-COST-001"], prerequisite: "P6" },
  { source: "Stripe webhooks", gates: [], absent: "not wired; its rule is deferred" },
  { source: "KMS HMAC hash chain", gates: ["DET-DATA-002"], prerequisite: "P3" },
];

export interface SourceStatus {
  readonly available: boolean;
  /** Why, in words a report can print. */
  readonly reason: string;
}

/** Whether a source is available while no more than this holds. */
export function sourceStatus(
  { prerequisite, absent }: TelemetrySource,
  { satisfied }: Readiness,
): SourceStatus {
  if (absent !== undefined) return { available: false, reason: absent };
  if (prerequisite === undefined)
    return { available: true, reason: "it is there with the app that writes it" };
  const what = `${prerequisites[prerequisite]} (${prerequisite})`;
  return satisfied.has(prerequisite)
    ? { available: true, reason: what }
    : { available: false, reason: `not shown: ${what}` };
}
