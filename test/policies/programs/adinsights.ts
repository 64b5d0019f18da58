import * as aws from "@pulumi/aws";
import {
  type AdinsightsComponent,
  adinsightsComponents,
  adinsightsHost,
  adinsightsLimits,
  adinsightsMetrics as metrics,
} from "../../../src/domain/adinsights";
import { About, type At, component, hidden } from "./program";

const region = "us-east-1";
const limits = adinsightsLimits.staging;

/** What monitoring leaves out or does differently from the runbook. */
interface But {
  readonly without?: AdinsightsComponent | keyof typeof limits;
  readonly threshold?: Partial<Record<keyof typeof limits, number>>;
  readonly actionsEnabled?: boolean;
  readonly alarmActions?: string[];
}

/** The health checks and alarms that the runbook asks for. */
function monitored(at: At, but: But = {}): void {
  for (const [part, { host, path }] of Object.entries(adinsightsComponents)) {
    const args = { type: "HTTPS", fqdn: adinsightsHost(host, "staging"), resourcePath: path };
    const timing = { port: 443, requestInterval: 30, failureThreshold: 3 };
    if (part !== but.without) void new aws.route53.HealthCheck(part, { ...args, ...timing }, at);
  }
  const alarm = (
    limit: keyof typeof limits,
    args: Omit<aws.cloudwatch.MetricAlarmArgs, "comparisonOperator" | "evaluationPeriods">,
  ) => {
    if (limit === but.without) return;
    const threshold = but.threshold?.[limit] ?? limits[limit];
    const comparisonOperator =
      limit === "apiAvailabilityPercent" || limit === "webhookSilenceMinutes"
        ? "LessThanThreshold"
        : "GreaterThanThreshold";
    const { actionsEnabled } = but;
    const all = {
      name: limit,
      threshold,
      evaluationPeriods: 1,
      comparisonOperator,
      actionsEnabled,
      alarmActions: but.alarmActions ?? ["arn:aws:sns:us-east-1:111122223333:adinsights-alerts"],
    };
    void new aws.cloudwatch.MetricAlarm(limit, { ...all, ...args }, at);
  };
  const own = (metricName: string) => ({
    ...{ namespace: "ADinsights/staging", metricName, statistic: "Maximum", period: 300 },
  });
  const errors = { namespace: "x", metricName: metrics.errors.name, period: 300, stat: "Sum" };
  alarm("apiErrorPercent", {
    metricQueries: [{ id: "errors", metric: errors, returnData: true }],
  });
  alarm("apiAvailabilityPercent", {
    ...own("HealthCheckPercentageHealthy"),
    namespace: "AWS/Route53",
    statistic: "Average",
  });
  alarm("airbyteAgeMinutes", own(metrics.airbyteAge.name));
  alarm("dbtAgeHours", own(metrics.dbtAge.name));
  alarm("snapshotAgeMinutes", own(metrics.snapshotAge.name));
  const minutes = but.threshold?.webhookSilenceMinutes ?? limits.webhookSilenceMinutes;
  alarm("webhookSilenceMinutes", { ...own(metrics.webhooks.name), period: minutes * 60 });
}

function setting(at: At, name: string, value: aws.ssm.ParameterArgs["value"]): void {
  const args = { name: `/raxx/adinsights/staging/${name}`, type: "String", value, region };
  void new aws.ssm.Parameter(name, args, at);
}

const tenancy = "ENABLE_TENANCY";
const webhook = "AIRBYTE_WEBHOOK_SECRET_REQUIRED";

interface Facts {
  readonly minimumBytes?: number;
  readonly rotationDays?: number;
}

function contract(at: At, facts: Facts = { minimumBytes: 32, rotationDays: 90 }): void {
  const name = "AIRBYTE_WEBHOOK_SECRET";
  const consumers = [{ kind: "ssm", parameter: `/raxx/adinsights/staging/${name}` }];
  const vaultPath = `/raxx/adinsights/${name}`;
  const byHand = "Airbyte's webhook and destination settings";
  const props = { name, vaultPath, consumers, byHand, ...facts };
  component("raxx:secrets:Contract", "webhook", props, at);
}

const tenancyOn = new About("tenancy-on");
for (const value of ["False", "0", "no", "maybe"])
  tenancyOn.bad(`set to ${JSON.stringify(value)}`, (at) => {
    monitored(at);
    setting(at, tenancy, value);
  });
tenancyOn
  .bad("not stated", (at) => {
    monitored(at);
    setting(at, webhook, "0");
  })
  .bad("a value that nobody can see", (at) => {
    monitored(at);
    setting(at, tenancy, hidden(at));
  })
  .fine("True", (at) => {
    monitored(at);
    setting(at, tenancy, "True");
  });

const airbyte = new About("airbyte-secret-required");
const asked = (at: At, facts?: Facts | "absent"): void => {
  monitored(at);
  setting(at, tenancy, "True");
  setting(at, webhook, "1");
  if (facts !== "absent") contract(at, facts);
};
airbyte
  .bad("asked for, and nobody delivers it", (at) => asked(at, "absent"))
  .fine("asked for and delivered", (at) => asked(at))
  .fine("not asked for in staging", (at) => {
    monitored(at);
    setting(at, tenancy, "True");
    setting(at, webhook, "0");
  });

/** The registry promises the same. */
const airbyteWeak = new About("airbyte-secret-required", "staging", ["secret-contract-kept"])
  .bad("a short secret", (at) => asked(at, { minimumBytes: 16, rotationDays: 90 }))
  .bad("rotated once a year", (at) => asked(at, { minimumBytes: 32, rotationDays: 365 }))
  .bad("never rotated", (at) => asked(at, { minimumBytes: 32 }));

const logs = (at: At, retentionInDays?: number, name = "/adinsights/staging/api"): void => {
  monitored(at);
  void new aws.cloudwatch.LogGroup("logs", { name, retentionInDays, region }, at);
};

function audit(at: At, days: number, name = "adinsights-audit-staging"): void {
  monitored(at);
  const bucket = new aws.s3.Bucket("audit", { bucket: name, region }, at).id;
  const rules = [{ id: "r", status: "Enabled", filter: { prefix: "" }, expiration: { days } }];
  void new aws.s3.BucketLifecycleConfiguration("l", { bucket, rules }, at);
}

const retention = new About("audit-retention")
  .bad("logs for a week", (at) => logs(at, 7))
  .bad("logs for a fortnight", (at) => logs(at, 14))
  .bad("audit exports for 364 days", (at) => audit(at, 364))
  .bad("audit exports for a month", (at) => audit(at, 30))
  .fine("logs for 30 days", (at) => logs(at, 30))
  .fine("logs for ever", (at) => logs(at))
  .fine("audit exports for 400 days", (at) => audit(at, 400))
  .fine("another system's logs for a day", (at) => logs(at, 1, "/shop/api"));

const health = new About("health-monitored");
const watched = (at: At, but?: But): void => {
  void new aws.sqs.Queue("jobs", { name: "adinsights-jobs", region }, at);
  monitored(at, but);
};
for (const part of Object.keys(adinsightsComponents) as AdinsightsComponent[])
  health.bad(`${part} without a check`, (at) => watched(at, { without: part }));
/** Metrics that nobody but the platform's own program names. */
const ofThePlatform: readonly string[] = ["schedulerSilenceMinutes", "snapshotSilenceMinutes"];
const ofAnybody = (Object.keys(limits) as (keyof typeof limits)[]).filter(
  (limit) => !ofThePlatform.includes(limit),
);
for (const limit of ofAnybody) {
  const step = limit === "apiAvailabilityPercent" ? -1 : 1;
  health
    .bad(`${limit} without an alarm`, (at) => watched(at, { without: limit }))
    .bad(`${limit} looser`, (at) => {
      watched(at, { threshold: { [limit]: limits[limit] + step } });
    });
}
health
  .bad("alarms that ring nowhere", (at) => watched(at, { actionsEnabled: false }))
  .bad("alarms that tell nobody", (at) => watched(at, { alarmActions: [] }))
  .fine("as the runbook says", (at) => watched(at))
  .fine("stricter", (at) => watched(at, { threshold: { dbtAgeHours: 12, apiErrorPercent: 1 } }));

export const adinsightsPrograms = [tenancyOn, airbyte, airbyteWeak, retention, health].flatMap(
  ({ cases }) => cases,
);
