import { describe, expect, it } from "vitest";
import type { Properties } from "../../../../src/policies/rule/resource";
import { regionPinned } from "../../../../src/policies/rules/platform/region-pinned";
import { faults, resource, unknown } from "../../../support/resources";

const provider = (region = "us-east-1") => ({ type: "pulumi:providers:aws", props: { region } });
const judged = (
  type: string,
  props: Properties,
  from: ReturnType<typeof provider> | undefined = provider(),
) => faults(regionPinned, resource({ type, props, provider: from }));

const bucket = "aws:s3/bucket:Bucket";
const outside = ["the resource is outside the platform's AWS region"];

describe("region-pinned", () => {
  it.each([
    ["by its provider", bucket, { bucket: "raxx-iac-state-prod" }],
    ["by its own region", bucket, { bucket: "raxx-iac-state-prod", region: "us-east-1" }],
    [
      "by its zone",
      "aws:lightsail/instance:Instance",
      { name: "raxx-vault", availabilityZone: "us-east-1a" },
    ],
  ])("accepts a resource in us-east-1 %s", (_, type, props) => {
    expect(judged(type, props)).toEqual([]);
  });

  it.each([
    ["by its provider", bucket, { bucket: "raxx-iac-state-prod" }, "eu-west-1"],
    [
      "by its own region",
      bucket,
      { bucket: "raxx-iac-state-prod", region: "us-west-2" },
      undefined,
    ],
    [
      "by its zone",
      "aws:lightsail/instance:Instance",
      { name: "raxx-vault", availabilityZone: "us-east-2a" },
      undefined,
    ],
    [
      "and known by its tag",
      "aws:sns/topic:Topic",
      { name: "alerts", tags: { system: "vault" } },
      "us-west-1",
    ],
    ["and of analytics", bucket, { bucket: "raxx-analytics-exports" }, "us-west-1"],
    ["and known by its path", "aws:ssm/parameter:Parameter", { name: "/raxx/apps/X" }, "us-west-1"],
  ])("rejects a resource elsewhere %s", (_, type, props: Properties, region) => {
    expect(judged(type, props, provider(region))).toEqual(outside);
  });

  it("rejects a resource whose region nobody declares", () => {
    const undeclared = resource({ type: bucket, props: { bucket: "raxx-x" } });
    expect(faults(regionPinned, undeclared)).toEqual([
      "no region is declared on the resource or its provider",
    ]);
  });

  it("rejects a region that is unknown at preview", () => {
    expect(judged(bucket, { bucket: "raxx-x", region: unknown })).toEqual([
      "region cannot be shown at preview: make it a literal",
    ]);
  });

  it.each([
    ["raxx-api-prod", "us", []],
    ["raxx-api-prod", "eu", ["the app is outside the platform's Heroku region"]],
    ["raxx-analytics-prod", "eu", []],
    ["someone-elses", "eu", []],
  ])("judges the Heroku app %s in %s", (name, region, expected) => {
    expect(judged("heroku:index/app:App", { name, region })).toEqual(expected);
  });

  it.each([
    ["aws:iam/role:Role", { name: "raxx-iac-preview" }],
    ["aws:route53/healthCheck:HealthCheck", { tags: { system: "adinsights" } }],
    ["cloudflare:index/zone:Zone", { name: "raxx.app" }],
    [bucket, { bucket: "a-site-of-ours" }],
    [bucket, { bucket: "raxx-analytics-exports" }],
    ["aws:sqs/queue:Queue", { name: "raxx-signals", tags: { system: "analytics" } }],
  ])("leaves %s %j alone", (type, props) => {
    expect(judged(type, props, provider("eu-west-1"))).toEqual([]);
  });
});
