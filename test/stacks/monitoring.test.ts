import { beforeAll, describe, expect, it } from "vitest";
import { definePlatform } from "../../src/components/platform";
import { parseConfig } from "../../src/config/parse";
import type { Environment } from "../../src/domain/environments";
import { monitoring } from "../../src/stacks/monitoring";
import { stackConfig, stackValues } from "../support/config";
import { declare, ofType, only, type Recorded } from "../support/mocks";

const alarm = "aws:cloudwatch/metricAlarm:MetricAlarm";
const slack = "aws:chatbot/slackChannelConfiguration:SlackChannelConfiguration";
const check = "aws:route53/healthCheck:HealthCheck";

const declared = (stack: Environment) => {
  const config = stackConfig(stack);
  return declare(() => monitoring(definePlatform(stack, config), config.monitoring), { stack });
};

const named = (resources: readonly Recorded[]) =>
  ofType(resources, check).map(
    ({ inputs: { fqdn, resourcePath } }) => `${String(fqdn)}${String(resourcePath)}`,
  );

describe("monitoring in prod", () => {
  let resources: readonly Recorded[];
  beforeAll(async () => {
    resources = await declared("prod");
  });

  it("asks every host that people or machines reach without a service token", () => {
    expect(named(resources)).toEqual([
      "api.raxx.app/health",
      "vault.raxx.app/",
      "status.raxx.app/health/vault",
      "console.raxx.app/",
      "tickets.raxx.app/login",
      "status.raxx.app/",
      "app.raxx.app/",
      "getraxx.com/",
    ]);
    for (const { inputs } of ofType(resources, check))
      expect(String(inputs["referenceName"]).length).toBeLessThanOrEqual(27);
  });

  it("posts each severity to the channel of the plan's table", () => {
    const channels = ofType(resources, slack).map(({ inputs }) => [
      inputs["configurationName"],
      inputs["slackChannelId"],
    ]);
    expect(channels).toEqual([
      ["raxx-sev1-alerts-prod", "C0B423M38H4"],
      ["raxx-sev2-alerts-prod", "C0B445RU95Y"],
      ["raxx-sev2-5-alerts-prod", "C0B4611UC2V"],
      ["raxx-sev3-alerts-prod", "C0B4615LQ49"],
    ]);
  });

  it("mails the operations mailbox what each channel hears", () => {
    const mails = ofType(resources, "aws:sns/topicSubscription:TopicSubscription");
    expect(mails.map(({ inputs }) => inputs["endpoint"])).toEqual(
      Array.from({ length: 4 }, () => "ops@raxx.app"),
    );
  });

  it("tells a critical outage at once, as SEV1", () => {
    expect(only(resources, alarm, "host-api-sev1").inputs).toMatchObject({
      name: "raxx-host-prod-api-sev1",
      metricName: "HealthCheckStatus",
      dimensions: { HealthCheckId: "host-api-check-id" },
      comparisonOperator: "LessThanThreshold",
      threshold: 1,
      treatMissingData: "breaching",
      alarmActions: ["arn:mock:sev1-alerts"],
    });
  });

  it("tells a high one as SEV2.5 from 12:00 to 22:30 UTC on weekdays, and else as SEV2", () => {
    const expression = (severity: string) => {
      const { inputs } = only(resources, alarm, `host-vault-${severity}`);
      expect(inputs["alarmActions"]).toEqual([`arn:mock:${severity}-alerts`]);
      return (inputs["metricQueries"] as { expression?: string }[])[1]?.expression;
    };
    const working =
      "(DAY(status) >= 1) AND (DAY(status) <= 5) AND " +
      "((HOUR(status) * 60 + MINUTE(status)) >= 720) AND ((HOUR(status) * 60 + MINUTE(status)) < 1350)";
    expect(expression("sev2-5")).toBe(`IF(${working}, IF(status < 1, 1, 0), 0)`);
    expect(expression("sev2")).toBe(`IF(${working}, 0, IF(status < 1, 1, 0))`);
  });

  it("mails when the month costs four fifths of its budget, or is going to cost more", () => {
    expect(only(resources, "aws:budgets/budget:Budget").inputs).toMatchObject({
      limitAmount: "150",
      timeUnit: "MONTHLY",
      notifications: [
        { notificationType: "ACTUAL", threshold: 80, subscriberEmailAddresses: ["ops@raxx.app"] },
        { notificationType: "FORECASTED", threshold: 100 },
      ],
    });
  });
});

it("monitoring in staging tells everything as SEV3, and leaves the costs to prod", async () => {
  const resources = await declared("staging");
  expect(named(resources)).toEqual([
    "api-staging.raxx.app/health",
    "console-staging.raxx.app/",
    "status-staging.raxx.app/",
  ]);
  expect(only(resources, slack).inputs["slackChannelId"]).toBe("C0B4615LQ49");
  expect(ofType(resources, "aws:budgets/budget:Budget")).toEqual([]);
});

describe("the configuration of monitoring", () => {
  const configured = (change: object) => () =>
    parseConfig("prod", {
      ...stackValues("prod"),
      monitoring: { ...(stackValues("prod")["monitoring"] as object), ...change },
    });
  const host = { name: "api", host: "api.raxx.app", path: "/health", impact: "critical" };

  it.each([
    [{ ...host, impact: "sev1" }, "impact", '"critical" or "high" or "medium" or "low"'],
    [{ ...host, path: "health" }, "path", "a path such as /health"],
    [{ ...host, name: "a-name-that-is-too-long" }, "name", "at most 15 characters"],
    [{ ...host, host: "api-staging.raxx.app" }, "host", "an address of prod"],
  ])("refuses %j", (changed, key, allowed) => {
    expect(configured({ hosts: [changed] })).toThrow(
      new RegExp(`raxx:monitoring\\.hosts.*${key} is .*${allowed}`),
    );
  });
});
