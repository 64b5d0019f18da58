/**
 * The catalog of detection rules as the dashboard of 2026-06-12 states it: what each rule reads, what
 * has to exist before it can run by itself, and whether a person can check it by hand meanwhile.
 */

/** What the platform needs before rules can run by themselves. */
export const prerequisites = {
  P1: "application and router logs are drained to a queryable sink",
  P2: "Sentry receives errors of prod",
  P3: "audit events are chained with a KMS HMAC key",
  P4: "real customers have given the audit log a baseline",
  P5: "pg_stat_statements is verified on prod",
  P6: "dyno hours are scraped from the Heroku Platform API",
} as const;

export type PrerequisiteId = keyof typeof prerequisites;

export const prerequisiteIds = Object.keys(prerequisites) as readonly PrerequisiteId[];

export interface DetectionRule {
  readonly id: `DET-${string}`;
  readonly name: string;
  /** Where the rule reads; the dashboard's telemetry source. */
  readonly telemetry: string;
  /** What has to exist before it can run by itself; nothing for a rule that needs a table only. */
  readonly prerequisites: readonly PrerequisiteId[];
  /** Whether a person can do its work until then (`heroku logs`, every hour of the beta window). */
  readonly manualCheck: boolean;
}

/** `live` is run by a schedule, `manual` is done by a person, `dormant` is not done at all. */
export type DetectionState = "live" | "manual" | "dormant";

export interface DetectionStatus {
  readonly state: DetectionState;
  /** Why, in a sentence a report can print. */
  readonly reason: string;
}

const automatic = {
  prerequisites: [] as const,
  manualCheck: false,
};
const needs = (prerequisite: PrerequisiteId) => ({
  prerequisites: [prerequisite],
  manualCheck: false,
});
const needsOrByHand = (prerequisite: PrerequisiteId) => ({
  prerequisites: [prerequisite],
  manualCheck: true,
});

/** All 14 rules, in the dashboard's order. */
export const detectionRules: readonly DetectionRule[] = [
  {
    id: "DET-AUTH-001",
    name: "Passkey enumeration",
    telemetry: "Heroku app logs",
    ...needs("P1"),
  },
  {
    id: "DET-AUTH-002",
    name: "Session creation velocity",
    telemetry: "Heroku app logs",
    ...needs("P1"),
  },
  {
    id: "DET-AUTH-003",
    name: "RBAC denied burst",
    telemetry: "console_audit_events table",
    ...automatic,
  },
  {
    id: "DET-SIGNUP-001",
    name: "Waitlist velocity per origin",
    telemetry: "waitlist_signups table",
    ...automatic,
  },
  {
    id: "DET-SIGNUP-002",
    name: "Email pattern anomaly",
    telemetry: "waitlist_signups table",
    ...automatic,
  },
  {
    id: "DET-DATA-001",
    name: "Audit log gap window",
    telemetry: "customer_audit_events table",
    ...needs("P4"),
  },
  {
    id: "DET-DATA-002",
    name: "Audit log hash chain break",
    telemetry: "customer_audit_events table and its KMS HMAC hash chain",
    ...needs("P3"),
  },
  {
    id: "DET-OPS-001",
    name: "Sentry error rate spike",
    telemetry: "Sentry (prod)",
    ...needs("P2"),
  },
  {
    id: "DET-OPS-002",
    name: "Postgres p99 drift",
    telemetry: "pg_stat_statements",
    ...needs("P5"),
  },
  {
    id: "DET-COST-001",
    name: "Dyno hour spike",
    telemetry: "Heroku Platform API metrics",
    ...needs("P6"),
  },
  {
    id: "DET-BETA-001",
    name: "Preview token enumeration",
    telemetry: "Heroku app logs",
    ...needsOrByHand("P1"),
  },
  {
    id: "DET-BETA-002",
    name: "Preview screen scraping",
    telemetry: "Heroku app logs",
    ...needsOrByHand("P1"),
  },
  {
    id: "DET-BETA-003",
    name: "Sentry error spike on beta routes",
    telemetry: "Sentry (prod)",
    ...needs("P2"),
  },
  {
    id: "DET-BETA-004",
    name: "NDA bypass probe",
    telemetry: "Heroku app logs",
    ...needsOrByHand("P1"),
  },
];

/** What holds of the things that rules depend on. */
export interface Readiness {
  readonly satisfied: ReadonlySet<PrerequisiteId>;
  /** Whether something runs the rules by a schedule: what can be read is not read by itself. */
  readonly runner: boolean;
}

/** What the stack file says of them. */
export interface DeclaredReadiness {
  readonly apps: {
    readonly logSink?: unknown;
    readonly api: { readonly sentry: boolean };
    readonly console: { readonly sentry: boolean };
  };
  readonly evidence: Readonly<Partial<Record<PrerequisiteId | "runner", unknown>>>;
}

/** P1 and P2 follow from the declared apps; the rest is believed only with recorded evidence. */
export function readinessOf({ apps, evidence }: DeclaredReadiness): Readiness {
  const shown: Readonly<Record<PrerequisiteId, boolean>> = {
    P1: apps.logSink !== undefined,
    P2: apps.api.sentry && apps.console.sentry,
    P3: evidence.P3 !== undefined,
    P4: evidence.P4 !== undefined,
    P5: evidence.P5 !== undefined,
    P6: evidence.P6 !== undefined,
  };
  return {
    satisfied: new Set(prerequisiteIds.filter((id) => shown[id])),
    runner: evidence.runner !== undefined,
  };
}

/** Types under which the program carries the catalog. */
export const detectionTypes = {
  rule: "raxx:detection:Rule",
  source: "raxx:detection:Source",
} as const;

/** Prerequisites that no resource shows: they are believed with a record alone, like what runs the rules. */
export const recordedEvidence = ["P3", "P4", "P5", "P6", "runner"] as const;

/** The services whose errors Sentry receives (P2), and whose lines are drained (P1). */
export const watchedServices = ["api", "console"] as const;

const schedule = { id: "evidence.runner", what: "a schedule runs the rules" };

const missing = ({ prerequisites: needed }: DetectionRule, { satisfied, runner }: Readiness) => [
  ...needed
    .filter((prerequisite) => !satisfied.has(prerequisite))
    .map((id) => ({ id, what: prerequisites[id] })),
  ...(runner ? [] : [schedule]),
];

/** What `rule` is worth while no more than this holds. */
export function detectionStatus(rule: DetectionRule, readiness: Readiness): DetectionStatus {
  const { telemetry, manualCheck } = rule;
  const lacking = missing(rule, readiness).map(({ id, what }) => `${what} (${id})`);
  if (lacking.length === 0) return { state: "live", reason: `reads ${telemetry}` };
  const why = `not shown: ${lacking.join("; ")}`;
  return manualCheck
    ? { state: "manual", reason: `${why}; a person reads ${telemetry} meanwhile` }
    : { state: "dormant", reason: why };
}

/** What has to exist before `rule` is live: `P1: …`; nothing where it is. */
export const unlockedBy = (rule: DetectionRule, readiness: Readiness): readonly string[] =>
  missing(rule, readiness).map(({ id, what }) => `${id}: ${what}`);
