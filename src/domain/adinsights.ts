import type { Environment } from "./environments";

/** ADinsights: what its operations runbook promises, as facts that configuration can only tighten. */

/** The components that answer a health check over HTTPS (runbook, Health Checks). */
export const adinsightsComponents = {
  backend: { host: "api", path: "/api/health/" },
  airbyte: { host: "api", path: "/api/health/airbyte/" },
  dbt: { host: "api", path: "/api/health/dbt/" },
  superset: { host: "bi", path: "/health" },
} as const;

export type AdinsightsComponent = keyof typeof adinsightsComponents;

/** `api` in staging is `api.staging.adinsights.com`: this product names its environment so. */
export function adinsightsHost(host: "api" | "bi", environment: Environment): string {
  return `${host}.${environment}.adinsights.com`;
}

/** The loosest an alarm may be in prod (runbook, Observability & Alerting, Airbyte webhook, Snapshot lag). */
const prodLimits = {
  /** Most requests that may fail, in percent of all within five minutes. */
  apiErrorPercent: 2,
  /** Least share of health checkers that reach the API, in percent over an hour. */
  apiAvailabilityPercent: 99.5,
  /** Oldest successful Airbyte sync, in minutes. */
  airbyteAgeMinutes: 60,
  /** Oldest successful dbt run, in hours. */
  dbtAgeHours: 24,
  /** Longest time without an Airbyte webhook, in minutes. */
  webhookSilenceMinutes: 30,
  /** Oldest warehouse snapshot of any tenant, in minutes. */
  snapshotAgeMinutes: 60,
  /** Longest time without a line of the scheduler's, in minutes: it has work each half hour. */
  schedulerSilenceMinutes: 60,
  /** Longest time in which no snapshot is persisted, in minutes: twice the beat's half hour. */
  snapshotSilenceMinutes: 60,
} as const;

export type AdinsightsThresholds = Readonly<Record<keyof typeof prodLimits, number>>;

/** A night, and an hour for a run that takes longer than the one before. */
const nightlyHours = 25;

/**
 * The loosest an alarm may be. Staging is refreshed once a night (runbook, Environments): by prod's limits of an hour
 * its alarms would always be on, and nobody would look.
 */
export const adinsightsLimits: Readonly<Record<Environment, AdinsightsThresholds>> = {
  prod: prodLimits,
  staging: {
    ...prodLimits,
    airbyteAgeMinutes: nightlyHours * 60,
    dbtAgeHours: nightlyHours,
    webhookSilenceMinutes: nightlyHours * 60,
    snapshotAgeMinutes: nightlyHours * 60,
    schedulerSilenceMinutes: nightlyHours * 60,
    snapshotSilenceMinutes: nightlyHours * 60,
  },
};

/**
 * Retention that CloudWatch offers, in days, from the promised 30 upwards. Zero, which it calls
 * never, is left out: nobody decided to keep tenants' request logs for ever.
 */
export const adinsightsLogRetentionDays = [
  30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
] as const;

/** Least time the audit history is kept, in days (runbook, Audit Logging). */
export const adinsightsAuditDays = 365;

/** Where the daily exports of the audit log are kept (runbook, Audit Logging, Export/Archival). */
export const adinsightsAuditBucket = (environment: Environment): string =>
  `raxx-adinsights-audit-${environment}`;
export const adinsightsAuditPrefix = "audit-logs/";

/**
 * Plain settings that every deployment reads, by the name of their parameter. The values are Django's
 * own spelling; both are promises and therefore no configuration (runbook, Tenant Safety Checklist 1
 * and Airbyte Webhook, Authentication).
 */
export function adinsightsSettings(environment: Environment): Readonly<Record<string, string>> {
  return {
    [`/raxx/adinsights/${environment}/ENABLE_TENANCY`]: "True",
    [`/raxx/adinsights/${environment}/AIRBYTE_WEBHOOK_SECRET_REQUIRED`]: "1",
  };
}

/** What the log lines of API and Celery are counted into, and what the deployment measures itself. */
export const adinsightsMetrics = {
  /** Each request writes one `api.access` line; 5xx is the share that counts as an error. */
  requests: { name: "ApiRequests", stream: "api", pattern: '"api.access"' },
  errors: { name: "ApiErrors", stream: "api", pattern: "{ $.status >= 500 }" },
  /** Written for each Airbyte job that reported its end (runbook, Replay / Troubleshooting). */
  webhooks: { name: "AirbyteWebhooks", stream: "api", pattern: '"Airbyte webhook processed"' },
  /** Written for each tenant that a run of the beat entry `metrics-snapshot-sync` has served. */
  snapshots: {
    name: "SnapshotsPersisted",
    stream: "celery",
    pattern: '"metrics.snapshot.persisted"',
  },
  /** The weekly task that renews the tenants' keys. */
  keyRotations: { name: "KeyRotations", stream: "celery", pattern: '"core.tasks.rotate_deks"' },
  schedulerStarts: { name: "SchedulerStarts", stream: "scheduler", pattern: '"Scheduler started"' },
  /** Whatever the scheduler says: that it started is said once, that it lives with each job. */
  schedulerLines: { name: "SchedulerLines", stream: "scheduler", pattern: "" },
  /**
   * What no log line carries: Celery writes it in CloudWatch's embedded metric format, from the health payloads and
   * `snapshot_generated_at`, every five minutes. Ages are the oldest tenant's, and once more by `Tenant`.
   */
  /** Airbyte jobs that ended in those minutes, whether a webhook told of them or not. */
  jobs: { name: "AirbyteJobs" },
  webhookDelay: { name: "AirbyteWebhookDelaySeconds" },
  /** Models of the latest run that neither succeeded nor were skipped. */
  dbtFailures: { name: "DbtFailedModels" },
  taskSeconds: { name: "CeleryTaskSeconds" },
  airbyteAge: { name: "AirbyteSyncAgeMinutes" },
  dbtAge: { name: "DbtRunAgeHours" },
  snapshotAge: { name: "SnapshotAgeMinutes" },
} as const;

/** Days in which the weekly task that renews the tenants' keys has run, and one for a run that is late. */
export const keyRotationDays = 8;

/** The streams of log lines, a group each. */
export const adinsightsStreams = ["api", "celery", "scheduler"] as const;

export const adinsightsLogGroup = (
  environment: Environment,
  stream: (typeof adinsightsStreams)[number],
): string => `/raxx/adinsights/${environment}/${stream}`;

/** 1 for a period without a webhook though jobs ended in it; where nobody counts the jobs, there were some. */
export const webhookSilence = "IF(FILL(jobs, 1) > 0 AND FILL(webhooks, 0) < 1, 1, 0)";

/** CloudWatch namespace of those metrics. */
export const adinsightsNamespace = (environment: Environment) => `ADinsights/${environment}`;
