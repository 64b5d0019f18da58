import type { Environment } from "./environments";

/**
 * Where router and application log lines go: a receiver that Heroku's drains post to, and a group of CloudWatch Logs that
 * keeps them and can be queried (detection FINDING-002, runbook §7B step 5, DPIA §3 risk 3).
 */

/** Whose lines a sink takes: those of analytics stay in the Union, in a sink of their own. */
export type LogSinkName = "analytics" | "apps";

/** What a sink of an environment consists of, by the names that the account knows. */
export interface LogSinkFacts {
  /** The receiver, and its role. */
  readonly receiver: string;
  /** The log group. */
  readonly group: string;
  /** SSM parameter that says which drains the receiver takes lines of. */
  readonly drains: string;
}

export const logSink = (name: LogSinkName, environment: Environment): LogSinkFacts => ({
  receiver: `raxx-log-sink-${name}-${environment}`,
  group: `/raxx/logs/${environment}/${name}`,
  drains: `/raxx/logs/${environment}/${name}/drains`,
});

export const logSinkNames: readonly LogSinkName[] = ["analytics", "apps"];

/** Streams of a group begin with the app and have one for each day. */
export const streamPrefix = (app: string): string => `${app}/`;

/**
 * Least days that lines are kept: a baseline takes seven of them, an incident is reconstructed from a month (detection
 * dashboard, Schedule; ADinsights runbook, Observability & Alerting).
 */
export const logSinkDays = 30;

/** Most days: lines hold addresses of people, and nobody needs them after a quarter. */
export const logSinkDaysAtMost = 90;

/** Days that CloudWatch offers between both. */
export const logSinkRetentionDays = [30, 60, 90] as const;

/** The variable by which a receiver knows the parameter of its drains. */
export const drainsVariable = "DRAINS_PARAMETER";

/** Who keeps log lines that can be asked for. */
export const logSources = ["sink", "heroku"] as const;
export type LogSource = (typeof logSources)[number];

/** A day, and an hour so that nothing falls between two runs of a daily job. */
export const lookBackHours = 25;
