import { beforeAll, describe, expect, it } from "vitest";
import { definePlatform } from "../../src/components/platform";
import { parseConfig } from "../../src/config/parse";
import type { AdinsightsConfig } from "../../src/config/schema";
import { adinsightsComponents } from "../../src/domain/adinsights";
import { environmentFacts, environments } from "../../src/domain/environments";
import { adinsights } from "../../src/stacks/adinsights";
import { stackConfig, stackValues } from "../support/config";
import { declare, ofType, only, type Recorded } from "../support/mocks";

const alarm = "aws:cloudwatch/metricAlarm:MetricAlarm";

function declared(stack: (typeof environments)[number], changes: Partial<AdinsightsConfig> = {}) {
  const config = stackConfig(stack);
  const changed = { ...config.adinsights, ...changes };
  return declare(() => adinsights(definePlatform(stack, config), changed), { stack });
}

/** The stack file's section with one place changed, as the strict schema judges it. */
const configured =
  (change: object, stack: (typeof environments)[number] = "prod") =>
  () =>
    parseConfig(stack, {
      ...stackValues(stack),
      adinsights: { ...(stackValues(stack)["adinsights"] as object), ...change },
    });

describe.each(environments)("adinsights in %s", (stack) => {
  let resources: readonly Recorded[];

  beforeAll(async () => {
    resources = await declared(stack);
  });

  it("states its switches where the deployment reads them", () => {
    const settings = ofType(resources, "aws:ssm/parameter:Parameter");
    expect(settings.map(({ inputs: { name, type, value } }) => [name, type, value])).toEqual([
      [`/raxx/adinsights/${stack}/ENABLE_TENANCY`, "String", "True"],
      [`/raxx/adinsights/${stack}/AIRBYTE_WEBHOOK_SECRET_REQUIRED`, "String", "1"],
    ]);
  });

  it("declares the contract of the webhook's secret", () => {
    expect(only(resources, "raxx:secrets:Contract").inputs).toMatchObject({
      name: "AIRBYTE_WEBHOOK_SECRET",
      minimumBytes: 32,
      rotationDays: 90,
      consumers: [{ kind: "ssm", parameter: `/raxx/adinsights/${stack}/AIRBYTE_WEBHOOK_SECRET` }],
    });
  });

  it("lets whoever ships log lines write them, and nothing else", () => {
    const { inputs } = only(resources, "aws:iam/policy:Policy");
    expect(inputs["name"]).toBe(`raxx-adinsights-logs-${stack}`);
    const group = `arn:aws:logs:us-east-1:111122223333:log-group:/raxx/adinsights/${stack}`;
    expect(JSON.parse(String(inputs["policy"]))).toEqual({
      Version: "2012-10-17",
      Statement: [
        {
          Sid: "WriteLines",
          Effect: "Allow",
          Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
          Resource: ["api", "celery", "scheduler"].map((stream) => `${group}/${stream}:*`),
        },
      ],
    });
  });

  it("asks every component over HTTPS each 30 seconds", () => {
    const checks = ofType(resources, "aws:route53/healthCheck:HealthCheck");
    expect(checks.map(({ inputs: { fqdn, resourcePath } }) => [fqdn, resourcePath])).toEqual([
      [`api.${stack}.adinsights.com`, "/api/health/"],
      [`api.${stack}.adinsights.com`, "/api/health/airbyte/"],
      [`api.${stack}.adinsights.com`, "/api/health/dbt/"],
      [`bi.${stack}.adinsights.com`, "/health"],
    ]);
    for (const { inputs } of checks) {
      expect(inputs).toMatchObject({ type: "HTTPS", port: 443, requestInterval: 30 });
      // Route 53 appends its own suffix to the reference; the provider allows 27 characters.
      expect(String(inputs["referenceName"]).length).toBeLessThanOrEqual(27);
    }
  });

  it.each(Object.keys(adinsightsComponents))("raises an alarm when %s is down", (component) => {
    const { inputs } = only(resources, alarm, `adinsights-${component}-alarm`);
    expect(inputs).toMatchObject({
      name: `raxx-adinsights-${stack}-${component}-unhealthy`,
      namespace: "AWS/Route53",
      metricName: "HealthCheckStatus",
      dimensions: { HealthCheckId: `adinsights-${component}-check-id` },
      comparisonOperator: "LessThanThreshold",
      threshold: 1,
    });
  });

  it.each([
    ["airbyte-stale", "AirbyteSyncAgeMinutes", { prod: 60, staging: 1500 }],
    ["dbt-stale", "DbtRunAgeHours", { prod: 24, staging: 25 }],
    ["snapshot-stale", "SnapshotAgeMinutes", { prod: 60, staging: 1500 }],
  ])("raises %s when the oldest is past its target", (name, metricName, thresholds) => {
    expect(only(resources, alarm, `adinsights-${name}`).inputs).toMatchObject({
      name: `raxx-adinsights-${stack}-${name}`,
      namespace: `ADinsights/${stack}`,
      metricName,
      statistic: "Maximum",
      comparisonOperator: "GreaterThanThreshold",
      threshold: thresholds[stack],
    });
  });

  it("raises an alarm when more than 2 % of five minutes' requests fail", () => {
    const metric = (metricName: string) => ({
      namespace: `ADinsights/${stack}`,
      metricName,
      period: 300,
      stat: "Sum",
    });
    expect(only(resources, alarm, "adinsights-api-errors").inputs).toMatchObject({
      metricQueries: [
        { id: "errors", metric: metric("ApiErrors") },
        { id: "requests", metric: metric("ApiRequests") },
        { id: "percent", expression: "100 * errors / requests", returnData: true },
      ],
      comparisonOperator: "GreaterThanThreshold",
      threshold: 2,
      evaluationPeriods: 1,
    });
  });

  it("raises an alarm when the API is available less than 99.5 % of an hour", () => {
    expect(only(resources, alarm, "adinsights-api-availability").inputs).toMatchObject({
      metricName: "HealthCheckPercentageHealthy",
      dimensions: { HealthCheckId: "adinsights-backend-check-id" },
      comparisonOperator: "LessThanThreshold",
      threshold: 99.5,
      period: 3600,
    });
  });

  it("raises an alarm after 30 minutes without a webhook while jobs end, in staging after a night", () => {
    const [period, evaluationPeriods] = stack === "prod" ? [60, 30] : [3600, 25];
    const metric = (metricName: string) => ({
      namespace: `ADinsights/${stack}`,
      metricName,
      period,
      stat: "Sum",
    });
    expect(only(resources, alarm, "adinsights-webhook-silent").inputs).toMatchObject({
      metricQueries: [
        { id: "jobs", metric: metric("AirbyteJobs") },
        { id: "webhooks", metric: metric("AirbyteWebhooks") },
        { id: "silent", expression: "IF(FILL(jobs, 1) > 0 AND FILL(webhooks, 0) < 1, 1, 0)" },
      ],
      comparisonOperator: "GreaterThanThreshold",
      threshold: 0,
      evaluationPeriods,
    });
  });

  it.each([
    ["scheduler-silent", "SchedulerLines"],
    ["snapshots-silent", "SnapshotsPersisted"],
  ])(
    "raises %s after an hour in which the work of half an hour left no line",
    (name, metricName) => {
      expect(only(resources, alarm, `adinsights-${name}`).inputs).toMatchObject({
        metricName,
        statistic: "Sum",
        comparisonOperator: "LessThanThreshold",
        threshold: 1,
        ...(stack === "prod"
          ? { period: 60, evaluationPeriods: 60 }
          : { period: 3600, evaluationPeriods: 25 }),
      });
    },
  );

  it("raises an alarm when a model of dbt fails", () => {
    expect(only(resources, alarm, "adinsights-dbt-failing").inputs).toMatchObject({
      metricName: "DbtFailedModels",
      statistic: "Maximum",
      comparisonOperator: "GreaterThanThreshold",
      threshold: 0,
    });
  });

  it("plots webhooks, snapshots and orchestration on dashboards, of metrics of this environment", () => {
    const dashboards = ofType(resources, "aws:cloudwatch/dashboard:Dashboard");
    const plotted = dashboards.map(({ inputs: { dashboardName, dashboardBody } }) => {
      const { widgets } = JSON.parse(String(dashboardBody)) as {
        widgets: { x: number; width: number; properties: { title: string; metrics: unknown[] } }[];
      };
      for (const { x, width, properties } of widgets) {
        expect(x + width).toBeLessThanOrEqual(24);
        expect(JSON.stringify(properties.metrics)).toContain(`ADinsights/${stack}`);
      }
      return [dashboardName, widgets.length];
    });
    expect(plotted).toEqual([
      [`raxx-adinsights-${stack}-webhook`, 3],
      [`raxx-adinsights-${stack}-snapshots`, 2],
      [`raxx-adinsights-${stack}-orchestration`, 5],
    ]);
  });

  it("takes silence for failure and tells the channel about start and end", () => {
    const topic = "arn:mock:adinsights-alerts";
    const alarms = ofType(resources, alarm);
    expect(alarms).toHaveLength(13);
    for (const { inputs } of alarms) {
      expect(inputs).toMatchObject({
        treatMissingData: "breaching",
        alarmActions: [topic],
        okActions: [topic],
      });
    }
  });

  it("carries alarms encrypted, with a key that CloudWatch may use", () => {
    const name = `raxx-adinsights-alerts-${stack}`;
    expect(only(resources, "aws:sns/topic:Topic").inputs).toMatchObject({
      name,
      kmsMasterKeyId: `alias/${name}`,
    });
    const { policy } = only(resources, "aws:kms/key:Key").inputs;
    const { Statement } = JSON.parse(String(policy)) as { Statement: { Sid: string }[] };
    expect(Statement.find(({ Sid }) => Sid === "ServiceUses")).toEqual({
      Sid: "ServiceUses",
      Effect: "Allow",
      Principal: { Service: "cloudwatch.amazonaws.com" },
      Action: ["kms:Decrypt", "kms:GenerateDataKey*"],
      Resource: "*",
      Condition: { StringEquals: { "aws:SourceAccount": "111122223333" } },
    });
  });

  it("lets nobody publish but the account's alarms", () => {
    const { policy } = only(resources, "aws:sns/topicPolicy:TopicPolicy").inputs;
    expect(JSON.parse(String(policy))).toEqual({
      Version: "2012-10-17",
      Statement: [
        {
          Sid: "AlarmsPublish",
          Effect: "Allow",
          Principal: { Service: "cloudwatch.amazonaws.com" },
          Action: "sns:Publish",
          Resource: `arn:aws:sns:us-east-1:111122223333:raxx-adinsights-alerts-${stack}`,
          Condition: { StringEquals: { "aws:SourceAccount": "111122223333" } },
        },
      ],
    });
  });

  it("mails each contact of the runbook", () => {
    const mails = ofType(resources, "aws:sns/topicSubscription:TopicSubscription");
    expect(mails.map(({ inputs }) => inputs["endpoint"])).toEqual([
      "platform-eng@example.com",
      "marketing-ops@example.com",
      "data-eng@example.com",
    ]);
  });

  it("mails the people and posts to Slack with a guardrail that can only read", () => {
    const { emails, slack } = stackConfig(stack).adinsights.alerts;
    const mails = ofType(resources, "aws:sns/topicSubscription:TopicSubscription");
    expect(mails.map(({ inputs: { protocol, endpoint } }) => [protocol, endpoint])).toEqual(
      emails.map((address) => ["email", address]),
    );
    expect(
      only(resources, "aws:chatbot/slackChannelConfiguration:SlackChannelConfiguration").inputs,
    ).toMatchObject({
      slackTeamId: slack.teamId,
      slackChannelId: slack.channelId,
      snsTopicArns: ["arn:mock:adinsights-alerts"],
      guardrailPolicyArns: ["arn:aws:iam::aws:policy/CloudWatchReadOnlyAccess"],
    });
  });

  it("keeps the logs of API, Celery and scheduler 30 days and counts what the alarms need", () => {
    const groups = ofType(resources, "aws:cloudwatch/logGroup:LogGroup");
    expect(groups.map(({ inputs: { name, retentionInDays } }) => [name, retentionInDays])).toEqual([
      [`/raxx/adinsights/${stack}/api`, 30],
      [`/raxx/adinsights/${stack}/celery`, 30],
      [`/raxx/adinsights/${stack}/scheduler`, 30],
    ]);
    const filters = ofType(resources, "aws:cloudwatch/logMetricFilter:LogMetricFilter");
    expect(filters.map(({ inputs: { name, logGroupName } }) => [name, logGroupName])).toEqual([
      ["ApiRequests", `/raxx/adinsights/${stack}/api`],
      ["ApiErrors", `/raxx/adinsights/${stack}/api`],
      ["AirbyteWebhooks", `/raxx/adinsights/${stack}/api`],
      ["SnapshotsPersisted", `/raxx/adinsights/${stack}/celery`],
      ["KeyRotations", `/raxx/adinsights/${stack}/celery`],
      ["SchedulerStarts", `/raxx/adinsights/${stack}/scheduler`],
      ["SchedulerLines", `/raxx/adinsights/${stack}/scheduler`],
    ]);
  });

  it("keeps audit exports a year, overwritten and deleted ones too", () => {
    expect(only(resources, "aws:s3/bucket:Bucket").inputs).toMatchObject({
      bucket: `raxx-adinsights-audit-${stack}`,
    });
    const { rules } = only(
      resources,
      "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration",
    ).inputs;
    expect(rules).toEqual([
      expect.objectContaining({ noncurrentVersionExpiration: { noncurrentDays: 365 } }),
      expect.objectContaining({ filter: { prefix: "audit-logs/" }, expiration: { days: 365 } }),
    ]);
  });

  it("protects in prod what cannot be made again", () => {
    const stateful = resources.filter(({ type }) =>
      ["aws:s3/bucket:Bucket", "aws:cloudwatch/logGroup:LogGroup", "aws:kms/key:Key"].includes(
        type,
      ),
    );
    expect(stateful).toHaveLength(5);
    for (const { protect } of stateful) expect(protect).toBe(environmentFacts[stack].protectsState);
  });

  it("names and tags everything that can be", () => {
    const tagged = resources.filter(({ inputs }) => "tags" in inputs);
    expect(tagged).toHaveLength(28);
    for (const { inputs } of tagged) {
      expect(inputs["tags"]).toMatchObject({ system: "adinsights", env: stack });
    }
  });
});

describe("adinsights configuration", () => {
  it("may warn earlier", async () => {
    const { thresholds } = configured({ thresholds: { airbyteAgeMinutes: 45 } })().adinsights;
    expect(thresholds).toEqual({
      apiErrorPercent: 2,
      apiAvailabilityPercent: 99.5,
      airbyteAgeMinutes: 45,
      dbtAgeHours: 24,
      webhookSilenceMinutes: 30,
      snapshotAgeMinutes: 60,
      schedulerSilenceMinutes: 60,
      snapshotSilenceMinutes: 60,
    });
    const resources = await declared("prod", { thresholds });
    expect(only(resources, alarm, "adinsights-airbyte-stale").inputs["threshold"]).toBe(45);
  });

  it.each([
    ["apiErrorPercent", 2.1, "at most 2"],
    ["apiAvailabilityPercent", 99.4, "at least 99.5"],
    ["airbyteAgeMinutes", 61, "at most 60"],
    ["dbtAgeHours", 25, "at most 24"],
    ["webhookSilenceMinutes", 31, "at most 30"],
    ["snapshotAgeMinutes", 61, "at most 60"],
    ["schedulerSilenceMinutes", 61, "at most 60"],
    ["snapshotSilenceMinutes", 61, "at most 60"],
  ])("refuses a looser %s", (name, value, allowed) => {
    expect(configured({ thresholds: { [name]: value } })).toThrow(
      `raxx:adinsights.thresholds.${name} is ${value}; it must be ${allowed}`,
    );
  });

  it.each([
    ["airbyteAgeMinutes", 1501, "at most 1500"],
    ["webhookSilenceMinutes", 1501, "at most 1500"],
  ])("refuses a staging whose %s is longer than its night", (name, value, allowed) => {
    expect(configured({ thresholds: { [name]: 1500 } }, "staging")).not.toThrow();
    expect(configured({ thresholds: { [name]: value } }, "staging")).toThrow(
      `raxx:adinsights.thresholds.${name} is ${value}; it must be ${allowed}`,
    );
  });

  it.each([
    ["one of two", ["a@raxx.app", "b@raxx.app"]],
    ["one who stands there twice", ["a@raxx.app", "b@raxx.app", "a@raxx.app"]],
  ])("refuses recipients without a third contact: %s", (_, emails) => {
    const { slack } = stackConfig("prod").adinsights.alerts;
    expect(configured({ alerts: { emails, slack } })).toThrow(
      "raxx:adinsights.alerts.emails is of type array; it must be an address for each of the runbook's three contacts",
    );
  });

  it("refuses a retention that is short or that CloudWatch does not offer", () => {
    const allowed = "it must be 30 or 60 or 90";
    expect(configured({ logRetentionDays: 14 })).toThrow(`logRetentionDays is 14; ${allowed}`);
    expect(configured({ logRetentionDays: 45 })).toThrow(`logRetentionDays is 45; ${allowed}`);
    expect(configured({ auditRetentionDays: 364 })).toThrow(
      "auditRetentionDays is 364; it must be at least 365",
    );
  });

  it("refuses a channel by its name", () => {
    const alerts = {
      emails: ["x@example.com"],
      slack: { teamId: "T07EA123LEP", channelId: "#ads" },
    };
    expect(configured({ alerts })).toThrow(
      'slack.channelId is "#ads"; it must be a Slack channel id such as C07EZ1ABC23',
    );
  });
});
