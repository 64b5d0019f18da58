import {
  adinsightsComponents,
  adinsightsLimits,
  adinsightsMetrics as metrics,
  type AdinsightsThresholds,
  webhookSilence,
} from "../../../domain/adinsights";
import { adinsights } from "../../../domain/controls";
import { environmentIn } from "../../lens/environment";
import { isAdinsights } from "../../lens/adinsights";
import { awsResources, awsTypes } from "../../lens/aws";
import { isRecord, type Known, records, type Resource } from "../../rule/resource";
import { type Context, type Finding, stackRule } from "../../rule/rule";
import type { Stack } from "../../rule/stack";
import { isPlatform } from "../../lens/platform";
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

const queries =
  (metric: { readonly name: string }) =>
  ({ metricQueries }: Known): boolean =>
    records(metricQueries).some(
      (query) => (query["metric"] as Known)?.["metricName"] === metric.name,
    );

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
    isWatchedBy: queries(metrics.errors),
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
    // Where nothing was synced lately there is no age: `no_recent_sync` (runbook, Alerting targets).
    isLoose: (alarm, limits) => isDeafToSilence(alarm) || above("airbyteAgeMinutes")(alarm, limits),
  },
  {
    what: "dbt's freshness",
    isWatchedBy: measures(metrics.dbtAge),
    isLoose: above("dbtAgeHours"),
  },
  {
    what: "the snapshots' age",
    isWatchedBy: measures(metrics.snapshotAge),
    // A snapshot that is missing has no age (runbook, Snapshot Lag 4).
    isLoose: (alarm, limits) =>
      isDeafToSilence(alarm) || above("snapshotAgeMinutes")(alarm, limits),
  },
  {
    what: "silence of the Airbyte webhook",
    isWatchedBy: (alarm) => measures(metrics.webhooks)(alarm) || queries(metrics.webhooks)(alarm),
    isLoose: (alarm, limits) =>
      alarm["metricName"] === undefined
        ? !isWebhookSilence(alarm) || isLate(alarm, limits.webhookSilenceMinutes)
        : isQuiet("webhookSilenceMinutes")(alarm, limits),
  },
];

/** What the platform's own program watches beside: no other names these metrics. */
const platformTargets: readonly Target[] = [
  {
    what: "dbt's failures",
    isWatchedBy: measures(metrics.dbtFailures),
    isLoose: (alarm) =>
      isSlow(alarm) || !speaks("Greater", alarm) || !(Number(alarm["threshold"]) <= 0),
  },
  {
    what: "the scheduler's heartbeat",
    isWatchedBy: measures(metrics.schedulerLines),
    isLoose: isQuiet("schedulerSilenceMinutes"),
  },
  {
    what: "the beat of the snapshots",
    isWatchedBy: measures(metrics.snapshots),
    isLoose: isQuiet("snapshotSilenceMinutes"),
  },
];

const targetsOf = (stack: Stack): readonly Target[] =>
  isPlatform(stack) ? [...targets, ...platformTargets] : targets;

/** Silence is no data at all: an alarm that takes it for health never speaks. */
const isDeafToSilence = ({ treatMissingData }: Known): boolean =>
  /^(?:notBreaching|ignore)$/.test(text(treatMissingData ?? ""));

/** An alarm for what has gone silent, that would not notice it, or not in time. */
function isQuiet(limit: keyof AdinsightsThresholds): Target["isLoose"] {
  return (alarm, limits) =>
    !speaks("Less", alarm) || isDeafToSilence(alarm) || isLate(alarm, limits[limit]);
}

const isLate = (alarm: Known, minutes: number): boolean =>
  !(periodOf(alarm) * Number(alarm["evaluationPeriods"]) <= minutes * 60);

/** Of an expression, the longest period of what it is computed from; not a number where none is told. */
function periodOf({ period, metricQueries }: Known): number {
  if (period !== undefined) return Number(period);
  const periods = records(metricQueries).flatMap(({ metric }) =>
    isRecord(metric) ? [Number(metric["period"])] : [],
  );
  return periods.length === 0 ? Number.NaN : Math.max(...periods);
}

/** Whether the alarm is of webhooks that do not arrive, though jobs ended. */
const isWebhookSilence = (alarm: Known): boolean =>
  speaks("Greater", alarm) &&
  !isDeafToSilence(alarm) &&
  Number(alarm["threshold"]) === 0 &&
  records(alarm["metricQueries"]).some(({ expression }) => expression === webhookSilence);

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
    ...alarms.filter(({ props }) => targetsOf(stack).some(({ isWatchedBy }) => isWatchedBy(props))),
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
  return targetsOf(stack).flatMap(({ what, isWatchedBy, isLoose }): Finding[] => {
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
