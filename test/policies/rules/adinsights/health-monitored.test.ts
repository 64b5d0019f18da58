import { describe, expect, it } from "vitest";
import { adinsightsMetrics as metrics } from "../../../../src/domain/adinsights";
import type { Properties, Resource } from "../../../../src/policies/rule/resource";
import { healthMonitored } from "../../../../src/policies/rules/adinsights/health-monitored";
import { findings, resource, staging, unknown } from "../../../support/resources";

const ours = resource({
  type: "aws:cloudwatch/logGroup:LogGroup",
  name: "logs",
  props: { name: "/raxx/adinsights/prod/api" },
});

const checks: Record<string, Properties> = {
  backend: { fqdn: "api.prod.adinsights.com", resourcePath: "/api/health/" },
  airbyte: { fqdn: "api.prod.adinsights.com", resourcePath: "/api/health/airbyte/" },
  dbt: { fqdn: "api.prod.adinsights.com", resourcePath: "/api/health/dbt/" },
  superset: { fqdn: "bi.prod.adinsights.com", resourcePath: "/health" },
};
const over = { comparisonOperator: "GreaterThanThreshold" };
const under = { comparisonOperator: "LessThanThreshold" };
const alarms: Record<string, Properties> = {
  errors: {
    ...over,
    metricQueries: [{ id: "e", metric: { metricName: metrics.errors.name } }],
    threshold: 2,
  },
  availability: { ...under, metricName: "HealthCheckPercentageHealthy", threshold: 99.5 },
  airbyte: { ...over, metricName: metrics.airbyteAge.name, threshold: 60 },
  dbt: { ...over, metricName: metrics.dbtAge.name, threshold: 24 },
  snapshot: { ...over, metricName: metrics.snapshotAge.name, threshold: 60 },
  webhook: {
    ...under,
    metricName: metrics.webhooks.name,
    period: 60,
    evaluationPeriods: 30,
    threshold: 1,
  },
};

/** The compliant program with some checks or alarms changed; `undefined` removes one. */
function program(changes: Record<string, Properties | undefined> = {}): Resource[] {
  const declared = (type: string, parts: Record<string, Properties>, common: Properties) =>
    Object.entries({ ...parts }).flatMap(([key, props]) => {
      const name = `${type.includes("Health") ? "check" : "alarm"}-${key}`;
      if (name in changes && changes[name] === undefined) return [];
      return [resource({ type, name, props: { ...common, ...props, ...changes[name] } })];
    });
  return [
    ours,
    ...declared("aws:route53/healthCheck:HealthCheck", checks, { type: "HTTPS" }),
    ...declared("aws:cloudwatch/metricAlarm:MetricAlarm", alarms, {
      alarmActions: ["arn:aws:sns:us-east-1:111122223333:raxx-adinsights-alerts-prod"],
    }),
  ];
}

const judged = (changes?: Record<string, Properties | undefined>) =>
  findings(healthMonitored, program(changes));

describe("health-monitored", () => {
  it("accepts a check of each component and an alarm for each target", () => {
    expect(judged()).toEqual([]);
  });

  it("accepts in staging what fits a refresh each night, and in prod no such thing", () => {
    const nightly = {
      "alarm-airbyte": { threshold: 1500 },
      "alarm-dbt": { threshold: 25 },
      "alarm-snapshot": { threshold: 1500 },
      "alarm-webhook": { period: 3600, evaluationPeriods: 25 },
    };
    expect(findings(healthMonitored, program(nightly), staging)).toEqual([]);
    expect(judged(nightly)).toHaveLength(4);
    const slower = { ...nightly, "alarm-snapshot": { threshold: 1501 } };
    expect(findings(healthMonitored, program(slower), staging)).toHaveLength(1);
  });

  it.each(Object.keys(checks))("rejects a missing check of %s", (component) => {
    expect(judged({ [`check-${component}`]: undefined })).toEqual([
      { message: `${component} has no health check` },
    ]);
  });

  it.each<[string, Properties]>([
    ["plain HTTP", { type: "HTTP" }],
    ["another path", { resourcePath: "/" }],
    ["another host", { fqdn: "api.prod.example.com" }],
    ["what is switched off", { disabled: true }],
    ["what is turned round", { invertHealthcheck: true }],
  ])("rejects a check of %s", (_, change) => {
    expect(judged({ "check-superset": change })).toEqual([
      { message: "superset has no health check" },
    ]);
  });

  it.each([
    ["errors", "the API's error rate"],
    ["availability", "the API's availability"],
    ["airbyte", "Airbyte's freshness"],
    ["dbt", "dbt's freshness"],
    ["snapshot", "the snapshots' age"],
    ["webhook", "silence of the Airbyte webhook"],
  ])("rejects a missing alarm for %s", (alarm, what) => {
    expect(judged({ [`alarm-${alarm}`]: undefined })).toEqual([
      { message: `${what} has no alarm` },
    ]);
  });

  it.each<[string, Properties, string]>([
    ["errors", { threshold: 3 }, "the API's error rate"],
    ["availability", { threshold: 99 }, "the API's availability"],
    ["airbyte", { threshold: 61 }, "Airbyte's freshness"],
    ["dbt", { threshold: 25 }, "dbt's freshness"],
    ["snapshot", { threshold: 90 }, "the snapshots' age"],
    ["webhook", { evaluationPeriods: 31 }, "silence of the Airbyte webhook"],
    ["dbt", { period: 3600, evaluationPeriods: 24 }, "dbt's freshness"],
    ["errors", { comparisonOperator: "LessThanThreshold" }, "the API's error rate"],
    ["snapshot", { comparisonOperator: "LessThanOrEqualToThreshold" }, "the snapshots' age"],
    ["airbyte", { comparisonOperator: "GreaterThanUpperThreshold" }, "Airbyte's freshness"],
    ["dbt", { comparisonOperator: null }, "dbt's freshness"],
    ["availability", { comparisonOperator: "GreaterThanThreshold" }, "the API's availability"],
    ["webhook", { comparisonOperator: "GreaterThanThreshold" }, "silence of the Airbyte webhook"],
    ["webhook", { treatMissingData: "notBreaching" }, "silence of the Airbyte webhook"],
    ["webhook", { treatMissingData: "ignore" }, "silence of the Airbyte webhook"],
    ["airbyte", { treatMissingData: "notBreaching" }, "Airbyte's freshness"],
    ["airbyte", { treatMissingData: "ignore" }, "Airbyte's freshness"],
  ])("rejects an alarm for %s with %j", (alarm, change, what) => {
    expect(judged({ [`alarm-${alarm}`]: change })).toEqual([
      { urn: `alarm-${alarm}`, message: `the alarm for ${what} is looser than promised` },
    ]);
  });

  it.each<Properties>([{ actionsEnabled: false }, { alarmActions: [] }, { alarmActions: null }])(
    "rejects an alarm with %j, which nobody hears",
    (change) => {
      expect(judged({ "alarm-dbt": change })).toEqual([
        { urn: "alarm-dbt", message: "the alarm for dbt's freshness tells nobody" },
      ]);
    },
  );

  it.each<[string, Properties]>([
    ["errors", { threshold: 1 }],
    ["availability", { threshold: 99.9 }],
    ["webhook", { evaluationPeriods: 15, treatMissingData: "breaching" }],
    ["dbt", { comparisonOperator: "GreaterThanOrEqualToThreshold" }],
  ])("accepts a stricter alarm for %s", (alarm, change) => {
    expect(judged({ [`alarm-${alarm}`]: change })).toEqual([]);
  });

  it("rejects a threshold that is unknown at preview", () => {
    expect(judged({ "alarm-dbt": { threshold: unknown } })).toEqual([
      { urn: "alarm-dbt", message: "threshold cannot be shown at preview: make it a literal" },
    ]);
  });

  it("asks nothing of a program without ADinsights", () => {
    const other = resource({
      type: "aws:cloudwatch/logGroup:LogGroup",
      props: { name: "/aws/lambda/x" },
    });
    expect(findings(healthMonitored, [other])).toEqual([]);
  });
});
