import {
  adinsightsComponents,
  adinsightsLimits,
  adinsightsMetrics as metrics,
  type AdinsightsThresholds,
} from "../../../domain/adinsights";
import { adinsights } from "../../../domain/controls";
import { environmentIn } from "../../lens/environment";
import { isAdinsights } from "../../lens/adinsights";
import { awsResources, awsTypes } from "../../lens/aws";
import { type Known, records, type Resource } from "../../rule/resource";
import { type Context, type Finding, stackRule } from "../../rule/rule";
import type { Stack } from "../../rule/stack";
import { isOff } from "../../lens/switches";
import { text } from "../../rule/text";

/** One target of the runbook, and the alarm that watches it. */
interface Target {
  readonly what: string;
  readonly isWatchedBy: (alarm: Known) => boolean;
  /** Whether the alarm speaks later than the runbook allows. */
  readonly isLoose: (alarm: Known, limits: AdinsightsThresholds) => boolean;
}

const measures =
  (metric: { readonly name: string }) =>
  ({ metricName }: Known): boolean =>
    metricName === metric.name;

/** An alarm of the other direction speaks while all is well and is silent when it is not. */
const above =
  (limit: keyof AdinsightsThresholds): Target["isLoose"] =>
  (alarm, limits) =>
    isSlow(alarm) || !speaks("Greater", alarm) || !(Number(alarm["threshold"]) <= limits[limit]);
const below =
  (limit: keyof AdinsightsThresholds): Target["isLoose"] =>
  (alarm, limits) =>
    isSlow(alarm) || !speaks("Less", alarm) || !(Number(alarm["threshold"]) >= limits[limit]);

const speaks = (when: "Greater" | "Less", { comparisonOperator }: Known): boolean =>
  new RegExp(`^${when}Than(?:OrEqualTo)?Threshold$`).test(text(comparisonOperator ?? ""));

const targets: readonly Target[] = [
  {
    what: "the API's error rate",
    isWatchedBy: ({ metricQueries }) =>
      records(metricQueries).some(
        ({ metric }) => (metric as Known)?.["metricName"] === metrics.errors.name,
      ),
    isLoose: above("apiErrorPercent"),
  },
  {
    what: "the API's availability",
    isWatchedBy: ({ metricName }) => metricName === "HealthCheckPercentageHealthy",
    isLoose: below("apiAvailabilityPercent"),
  },
  {
    what: "Airbyte's freshness",
    isWatchedBy: measures(metrics.airbyteAge),
    isLoose: above("airbyteAgeMinutes"),
  },
  {
    what: "dbt's freshness",
    isWatchedBy: measures(metrics.dbtAge),
    isLoose: above("dbtAgeHours"),
  },
  {
    what: "the snapshots' age",
    isWatchedBy: measures(metrics.snapshotAge),
    isLoose: above("snapshotAgeMinutes"),
  },
  {
    what: "silence of the Airbyte webhook",
    isWatchedBy: measures(metrics.webhooks),
    // Silence is no data at all: an alarm that takes it for health never speaks.
    isLoose: (alarm, limits) =>
      !speaks("Less", alarm) ||
      /^(?:notBreaching|ignore)$/.test(text(alarm["treatMissingData"] ?? "")) ||
      !(
        Number(alarm["period"]) * Number(alarm["evaluationPeriods"]) <=
        limits.webhookSilenceMinutes * 60
      ),
  },
];

/** What nobody watches fails in silence; what is watched loosely fails late. */
export const healthMonitored = stackRule({
  id: "health-monitored",
  title:
    "Each ADinsights component has a health check, and each target an alarm as strict as promised.",
  controls: [adinsights("Health Checks"), adinsights("Observability & Alerting")],
  severity: "medium",
  waivable: true,
  remedy:
    "Declare the missing check or alarm; src/domain/adinsights.ts has the hosts, paths and limits.",
  judges: watchers,
  check: (stack, context) =>
    stack.resources.some(isAdinsights)
      ? [...unchecked(stack), ...unwatched(stack, limitsOf(context))]
      : [],
});

/** What watches, once there is something to be watched. */
function watchers(stack: Stack): Resource[] {
  if (!stack.resources.some(isAdinsights)) return [];
  const alarms = awsResources(stack, awsTypes.metricAlarm);
  return [
    ...awsResources(stack, awsTypes.healthCheck).filter(({ props }) => checked.some(asked(props))),
    ...alarms.filter(({ props }) => targets.some(({ isWatchedBy }) => isWatchedBy(props))),
  ];
}

const checked = Object.values(adinsightsComponents);

const asked =
  (check: Known) =>
  ({ host, path }: { readonly host: string; readonly path: string }): boolean =>
    asks(check, host, path);

function unchecked(stack: Stack): Finding[] {
  const checks = awsResources(stack, awsTypes.healthCheck).map(({ props }) => props);
  return Object.entries(adinsightsComponents)
    .filter(([, { host, path }]) => !checks.some((check) => asks(check, host, path)))
    .map(([component]) => ({ message: `${component} has no health check` }));
}

/** A check that is disabled or turned round calls a dead component well. */
const asks = (check: Known, host: string, path: string): boolean =>
  check["type"] === "HTTPS" &&
  check["resourcePath"] === path &&
  isOff(check["disabled"]) &&
  isOff(check["invertHealthcheck"]) &&
  new RegExp(`^${host}\\.[a-z0-9-]+\\.adinsights\\.com$`).test(text(check["fqdn"]));

/** Who says nothing of an environment is held to what prod promises. */
const limitsOf = ({ stack }: Context): AdinsightsThresholds =>
  adinsightsLimits[environmentIn(stack) ?? "prod"];

function unwatched(stack: Stack, limits: AdinsightsThresholds): Finding[] {
  const alarms = awsResources(stack, awsTypes.metricAlarm);
  return targets.flatMap(({ what, isWatchedBy, isLoose }): Finding[] => {
    const watching = alarms.filter(({ props }) => isWatchedBy(props));
    if (watching.length === 0) return [{ message: `${what} has no alarm` }];
    return watching.flatMap(({ urn, props }) => [
      ...(isLoose(props, limits)
        ? [{ urn, message: `the alarm for ${what} is looser than promised` }]
        : []),
      ...(tellsSomebody(props) ? [] : [{ urn, message: `the alarm for ${what} tells nobody` }]),
    ]);
  });
}

/** Longest window of a promise, in seconds: availability is measured over an hour. */
const longestWindow = 3600;

const isSlow = ({ period, evaluationPeriods }: Known): boolean =>
  Number(period ?? 0) * Number(evaluationPeriods ?? 1) > longestWindow;

const tellsSomebody = ({ alarmActions, actionsEnabled }: Known): boolean =>
  Array.isArray(alarmActions) && alarmActions.length > 0 && actionsEnabled !== false;
