import { describe, expect, it } from "vitest";
import { ConfigError, parseConfig } from "../../src/config/parse";
import { environments } from "../../src/domain/environments";
import { stackValues } from "../support/config";

/** The real prod values with one place changed; `undefined` removes it. */
function spoiled(path: string, value: unknown): unknown {
  const values = stackValues("prod");
  const steps = path.split(".");
  const last = steps.pop() ?? "";
  const owner = steps.reduce<Record<string, unknown>>(
    (at, step) => at[step] as Record<string, unknown>,
    values,
  );
  if (value === undefined) delete owner[last];
  else owner[last] = value;
  return values;
}

function problems(values: unknown, keys: readonly string[] = []): readonly string[] {
  try {
    parseConfig("prod", values, keys);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

const approval = {
  by: "Kristerpher",
  on: "2026-11-01",
  reference: "https://github.com/x/y/issues/1",
};

describe("parseConfig", () => {
  it.each(environments)("accepts the committed stack file of %s", (environment) => {
    expect(() => parseConfig(environment, stackValues(environment))).not.toThrow();
  });

  it.each([
    ["analytics.region", "us", 'raxx:analytics.region is "us"; it must be "eu"'],
    ["analytics.region", undefined, 'raxx:analytics.region is absent; it must be "eu"'],
    [
      "analytics.logSink.region",
      "eu-west-2",
      'raxx:analytics.logSink.region is "eu-west-2"; it must be "eu-central-1" or "eu-west-1" or "eu-west-3" or "eu-north-1" or "eu-south-1" or "eu-south-2"',
    ],
    [
      "analytics.logSink.retentionDays",
      7,
      "raxx:analytics.logSink.retentionDays is 7; it must be 30 or 60 or 90",
    ],
    [
      "analytics.anonymity",
      { kFloor: 5 },
      "raxx:analytics.anonymity.kFloor is 5; it must be at least 20",
    ],
    [
      "analytics.shadowAnalytics",
      { enabled: true },
      "raxx:analytics.shadowAnalytics.migrated is absent; it must be of type object",
      "raxx:analytics.shadowAnalytics.healthy is absent; it must be of type object",
    ],
    [
      "apps.api.host",
      "api",
      'raxx:apps.api.host is "api"; it must be a hostname such as api.raxx.app',
    ],
    [
      "apps.api.host",
      "api-staging.raxx.app",
      'raxx:apps.api.host is "api-staging.raxx.app"; it must be an address of prod',
    ],
    [
      "apps.console.internalUrl",
      "https://raxx-console-staging.herokuapp.com",
      'raxx:apps.console.internalUrl is "https://raxx-console-staging.herokuapp.com"; it must be an address of prod',
    ],
    [
      "apps.api.liveTrading",
      { enabled: true },
      "raxx:apps.api.liveTrading.paperGate is absent; it must be of type object",
    ],
    ["apps.api.sentry", "yes", 'raxx:apps.api.sentry is "yes"; it must be of type boolean'],
    [
      "apps.api.colour",
      "blue",
      "raxx:apps.api.colour is not a key; remove it or check its spelling",
    ],
    ["surprise", {}, "raxx:surprise is not a key; remove it or check its spelling"],
    ["valut", {}, "raxx:valut is not a key; did you mean raxx:vault?"],
    [
      "accounts.aws.accountId",
      111122223333,
      "raxx:accounts.aws.accountId is 111122223333; it must be of type string",
    ],
  ])("refuses %s = %j, naming key, value and what is allowed", (path, value, ...expected) => {
    expect(problems(spoiled(path, value))).toEqual(expected);
  });

  it("refuses a database plan that does not exist", () => {
    const [problem] = problems(spoiled("apps.api.postgres.plan", "standard-1"));
    expect(problem).toMatch(
      /^raxx:apps\.api\.postgres\.plan is "standard-1"; it must be "standard-0"/,
    );
  });

  it("refuses the restricted role on a plan that has no roles", () => {
    const values = spoiled("apps.api.postgres", {
      plan: "essential-0",
      restrictedRole: "raptor_app",
    });
    expect(problems(values)).toEqual([
      "raxx:apps.api.postgres.restrictedRole is not a key; remove it or check its spelling",
    ]);
  });

  it("accepts a lower anonymity floor with its approval and its note in the assessment", () => {
    const anonymity = { kFloor: 10, approval, assessmentNote: "https://github.com/x/y/issues/2" };
    expect(problems(spoiled("analytics.anonymity", anonymity))).toEqual([]);
  });

  it.each([
    "vault",
    "tickets",
    "state",
    "detection",
    "apps.velvet",
    "apps.queue",
    "edge.status",
    "delivery.shared",
  ])("refuses prod without %s", (path) => {
    expect(problems(spoiled(path, undefined))).toEqual([
      `raxx:${path} is absent; prod cannot be without it`,
    ]);
  });

  it.each([
    ["rax:vault", "did you mean raxx:vault?"],
    ["rax:vualt", "did you mean raxx:vault?"],
    ["raxxx:foo", "the namespaces are raxx, pulumi, aws, cloudflare, github, heroku"],
    ["gihtub:owner", "did you mean github:owner?"],
    ["platform:vault", "did you mean raxx:vault?"],
    ["datadog:apiKey", "the namespaces are raxx, pulumi, aws, cloudflare, github, heroku"],
  ])("refuses the key %s, which nothing reads", (key, hint) => {
    expect(problems(stackValues("prod"), [key])).toEqual([`${key} is read by nothing; ${hint}`]);
  });

  it("accepts what the providers and Pulumi itself read", () => {
    const keys = ["raxx:edge", "aws:region", "cloudflare:x", "github:owner", "heroku:x"];
    expect(problems(stackValues("prod"), [...keys, "pulumi:tags"])).toEqual([]);
  });

  it("reports every problem of a file at once", () => {
    const values = spoiled("analytics.region", "us") as { apps: { api: { sentry: unknown } } };
    values.apps.api.sentry = "yes";
    expect(problems(values)).toHaveLength(2);
  });
});
