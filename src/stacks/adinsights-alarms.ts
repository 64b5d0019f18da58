import type * as pulumi from "@pulumi/pulumi";
import type { AlarmArgs } from "../components/alarm";
import {
  adinsightsMetrics as metrics,
  adinsightsNamespace,
  type AdinsightsThresholds,
  webhookSilence,
} from "../domain/adinsights";
import type { Environment } from "../domain/environments";

/** The runbook's targets beside plain health, by name, each as tight as the stack file says. */
export function adinsightsAlarms(
  environment: Environment,
  thresholds: AdinsightsThresholds,
  backendCheck: pulumi.Input<string>,
): Readonly<Record<string, Omit<AlarmArgs, "name">>> {
  const namespace = adinsightsNamespace(environment);
  return {
    "api-errors": errorShare(namespace, thresholds.apiErrorPercent),
    "api-availability": availability(backendCheck, thresholds.apiAvailabilityPercent),
    "airbyte-stale": {
      alarmDescription: "Minutes since an Airbyte sync succeeded",
      ...oldest(namespace, metrics.airbyteAge.name, thresholds.airbyteAgeMinutes),
    },
    "dbt-stale": {
      alarmDescription: "Hours since a dbt run succeeded",
      ...oldest(namespace, metrics.dbtAge.name, thresholds.dbtAgeHours),
    },
    "snapshot-stale": {
      alarmDescription: "Minutes since a tenant's warehouse snapshot was made",
      ...oldest(namespace, metrics.snapshotAge.name, thresholds.snapshotAgeMinutes),
    },
    "dbt-failing": {
      alarmDescription: "Models of the latest dbt run that failed",
      ...oldest(namespace, metrics.dbtFailures.name, 0),
    },
    "webhook-silent": unheard(namespace, thresholds.webhookSilenceMinutes),
    "scheduler-silent": {
      alarmDescription: "The scheduler writes no line, so it does not run",
      ...silence(namespace, metrics.schedulerLines.name, thresholds.schedulerSilenceMinutes),
    },
    "snapshots-silent": {
      alarmDescription: "No tenant's snapshot is persisted, so the beat does not start the task",
      ...silence(namespace, metrics.snapshots.name, thresholds.snapshotSilenceMinutes),
    },
  };
}

function errorShare(namespace: string, threshold: number): Omit<AlarmArgs, "name"> {
  const counted = (metricName: string) => ({ namespace, metricName, period: 300, stat: "Sum" });
  return {
    alarmDescription: "Share of API requests that failed within five minutes, in percent",
    metricQueries: [
      { id: "errors", metric: counted(metrics.errors.name) },
      { id: "requests", metric: counted(metrics.requests.name) },
      { id: "percent", expression: "100 * errors / requests", returnData: true },
    ],
    evaluationPeriods: 1,
    comparisonOperator: "GreaterThanThreshold",
    threshold,
  };
}

/** Seen from outside: what Route 53's checkers around the world could reach. */
function availability(
  backendCheck: pulumi.Input<string>,
  threshold: number,
): Omit<AlarmArgs, "name"> {
  return {
    alarmDescription: "Share of health checkers that reached the API within an hour, in percent",
    namespace: "AWS/Route53",
    metricName: "HealthCheckPercentageHealthy",
    dimensions: { HealthCheckId: backendCheck },
    statistic: "Average",
    period: 3600,
    evaluationPeriods: 1,
    comparisonOperator: "LessThanThreshold",
    threshold,
  };
}

/** A gauge that is reported every five minutes; the worst counts. */
function oldest(
  namespace: string,
  metricName: string,
  threshold: number,
): Omit<AlarmArgs, "name" | "alarmDescription"> {
  return {
    namespace,
    metricName,
    statistic: "Maximum",
    period: 300,
    evaluationPeriods: 1,
    comparisonOperator: "GreaterThanThreshold",
    threshold,
  };
}

/** Period after period without a webhook, while Airbyte's jobs end (runbook, Airbyte webhook, Monitoring). */
function unheard(namespace: string, minutes: number): Omit<AlarmArgs, "name"> {
  const { period, evaluationPeriods } = periods(minutes);
  const counted = (metricName: string, stat: string) => ({ namespace, metricName, period, stat });
  return {
    alarmDescription: `No Airbyte webhook arrived for ${minutes} minutes though jobs ended`,
    metricQueries: [
      { id: "jobs", metric: counted(metrics.jobs.name, "Sum") },
      { id: "webhooks", metric: counted(metrics.webhooks.name, "Sum") },
      { id: "silent", expression: webhookSilence, returnData: true },
    ],
    evaluationPeriods,
    comparisonOperator: "GreaterThanThreshold",
    threshold: 0,
  };
}

/** Period after period in which nothing was counted. */
function silence(
  namespace: string,
  metricName: string,
  minutes: number,
): Omit<AlarmArgs, "name" | "alarmDescription"> {
  return {
    namespace,
    metricName,
    statistic: "Sum",
    ...periods(minutes),
    comparisonOperator: "LessThanThreshold",
    threshold: 1,
  };
}

/**
 * A period is a minute, so that any half hour is noticed; of minutes CloudWatch looks back over a day at most, of hours
 * over a week.
 */
function periods(minutes: number): Pick<AlarmArgs, "evaluationPeriods"> & { period: number } {
  const period = minutes < 120 ? 60 : 3600;
  return { period, evaluationPeriods: Math.floor((minutes * 60) / period) };
}
