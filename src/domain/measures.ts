import type { DetectionRule } from "./detection";
import type { Environment } from "./environments";

/**
 * What a rule measures once a day where no line of a log shows it. The dashboard names these rules and no number: how much
 * above the baseline is too much is ours, to be set anew with it.
 */
export interface DetectionMeasure {
  readonly rule: DetectionRule["id"];
  readonly measures: string;
  readonly unit: string;
  /** So many times the baseline is a finding. */
  readonly factor: number;
  /** Below this nothing is one, however small the baseline. */
  readonly least: number;
  readonly action: string;
}

/** In the catalog's order. */
export const detectionMeasures: readonly DetectionMeasure[] = [
  {
    rule: "DET-DATA-001",
    measures: "the longest time without an event in customer_audit_events, of the last day",
    unit: "min",
    factor: 3,
    least: 60,
    action:
      "See whether customers were active meanwhile; if so, events are missing: look at api's log of that time.",
  },
  {
    rule: "DET-OPS-001",
    measures: "the most errors that Sentry took in one hour, of the last day",
    unit: "errors/h",
    factor: 3,
    least: 10,
    action: "Sentry's issues of that hour name the errors; see what was released shortly before.",
  },
  {
    rule: "DET-OPS-002",
    measures: "the 99th percentile of the mean times of api's statements",
    unit: "ms",
    factor: 2,
    least: 50,
    action: "heroku pg:outliers --app raxx-api-prod names the statements.",
  },
  {
    rule: "DET-COST-001",
    measures: "dyno hours a day of what runs now in api and console",
    unit: "h",
    factor: 1.5,
    least: 48,
    action: "heroku ps --app APP shows what runs; scale down what nobody declared.",
  },
  {
    rule: "DET-BETA-003",
    measures: "the most errors on beta routes that Sentry took in one hour, of the last day",
    unit: "errors/h",
    factor: 2,
    least: 5,
    action:
      "See whether INTERNAL_API_SECRET is equal on api and console (FINDING-001); Sentry's issues name the rest.",
  },
];

/** Days of which the median is the baseline; it moves on with them, and begins anew when the drains are wired (Schedule). */
export const baselineDays = 7;

/** Where the measures of each day are kept, an object a day. */
export const measuresFolder = (environment: Environment): string =>
  `operations/${environment}/detection/`;
