import { describe, expect, it } from "vitest";
import { monthlyPrice, pricedOn, priceSources } from "../../src/domain/prices";

describe("the price of a month", () => {
  it.each<[string, object, object]>([
    ["heroku:index/formation:Formation", { size: "basic", quantity: 2 }, { usd: 14 }],
    ["heroku:index/formation:Formation", { size: "Standard-1X", quantity: 1 }, { usd: 25 }],
    ["heroku:index/formation:Formation", { size: "basic", quantity: 0 }, { usd: 0 }],
    ["heroku:index/addon:Addon", { plan: "heroku-postgresql:standard-0" }, { usd: 50 }],
    ["aws:lightsail/instance:Instance", { bundleId: "micro_3_0" }, { usd: 7 }],
    ["aws:route53/healthCheck:HealthCheck", { type: "HTTPS", requestInterval: 30 }, { usd: 2.75 }],
    ["aws:route53/healthCheck:HealthCheck", { type: "HTTP", requestInterval: 10 }, { usd: 2.75 }],
    ["aws:route53/healthCheck:HealthCheck", { type: "TCP" }, { usd: 0.75 }],
    ["aws:cloudwatch/metricAlarm:MetricAlarm", { period: 60 }, { usd: 0.1 }],
    ["aws:cloudwatch/metricAlarm:MetricAlarm", { period: 10 }, { usd: 0.3 }],
    [
      "aws:cloudwatch/metricAlarm:MetricAlarm",
      { metricQueries: [{ metric: {} }, { metric: {} }, { expression: "a/b" }] },
      { usd: 0.2 },
    ],
    ["aws:kms/key:Key", {}, { usd: 1 }],
    ["aws:kms/alias:Alias", {}, { usd: 0 }],
    ["cloudflare:index/dnsRecord:DnsRecord", {}, { usd: 0 }],
    ["raxx:platform:System", {}, { usd: 0 }],
  ])("of %s with %j is %j", (type, inputs, price) => {
    expect(monthlyPrice(type, inputs as Record<string, unknown>)).toEqual(price);
  });

  it.each<[string, object, string]>([
    [
      "heroku:index/addon:Addon",
      { plan: "heroku-postgresql:standard-9" },
      "Heroku add-on heroku-postgresql:standard-9",
    ],
    ["heroku:index/addon:Addon", { plan: "constructor" }, "Heroku add-on constructor"],
    ["heroku:index/formation:Formation", { size: "huge", quantity: 1 }, "Heroku dyno huge"],
    [
      "heroku:index/formation:Formation",
      { size: "basic", quantity: { of: [] } },
      "Heroku dynos in a number that is not known",
    ],
    ["aws:lightsail/instance:Instance", {}, "Lightsail bundle undefined"],
    ["aws:rds/instance:Instance", {}, "aws:rds/instance:Instance"],
    [
      "aws:route53/healthCheck:HealthCheck",
      { type: "CALCULATED" },
      "Route 53 health check CALCULATED",
    ],
  ])("of %s with %j is not known, and never nothing", (type, inputs, unpriced) => {
    expect(monthlyPrice(type, inputs as Record<string, unknown>)).toEqual({ unpriced });
  });

  it("has a day and its sources", () => {
    expect(pricedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    for (const source of priceSources) expect(new URL(source).protocol).toBe("https:");
  });
});
