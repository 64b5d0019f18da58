import { describe, expect, it } from "vitest";
import {
  belongsTo,
  isNamedOf,
  isOurHost,
  isOurName,
  isOurs,
  isOursIn,
  mentions,
  systemIn,
} from "../../../src/policies/lens/ownership";
import { Stack } from "../../../src/policies/rule/stack";
import type { Properties } from "../../../src/policies/rule/resource";
import { resource, unknown } from "../../support/resources";

const bucket = (props: Parameters<typeof resource>[0]["props"], name = "copy") =>
  resource({ type: "aws:s3/bucket:Bucket", name, ...(props && { props }) });

describe("a name is the platform's", () => {
  it.each([
    "raxx-prod",
    "/raxx/analytics/TOKEN",
    "alias/raxx-parameters",
    "arn:aws:s3:::raxx-analytics-exports",
    "RaxxProdAnalytics",
    "raxx_analytics",
    "raxxanalytics",
    "vault.raxx.app",
    "getraxx.com.",
    "TradeMasterAPI",
    "raxx-app/TradeMasterAPI",
  ])("when it is %s", (name) => {
    expect(isOurName(name)).toBe(true);
  });

  it.each([
    "acme-raxxess",
    "foraxx",
    "raxxen.app.example.com",
    "shop-analytics",
    "tradematerapi",
    "",
  ])("and not when it is %s", (name) => {
    expect(isOurName(name)).toBe(false);
  });

  it.each([
    ["x.raxx.app", true],
    ["RAXX.APP", true],
    ["notraxx.app", false],
    ["raxx.app.example.com", false],
  ])("as host %s: %s", (host, ours) => {
    expect(isOurHost(host)).toBe(ours);
  });
});

describe("a name speaks of analytics", () => {
  it.each([
    "raxx-analytics-prod",
    "raxx-prod-analytics-exports",
    "raxx-shadow-analytics",
    "shadow-analytics-pipeline",
    "RaxxAnalyticsProd",
    "raxxProdAnalytics",
    "raxx_prod_shadowAnalytics",
    "raxxprodanalytics",
    "/raxx/analytics/ANALYTICS_DB_URL",
    "arn:aws:dynamodb:eu-central-1:123456789012:table/raxx-analytics-signals",
    "analytics-raxx-dr",
  ])("when it is %s", (name) => {
    expect(systemIn(name)).toBe("analytics");
  });

  it.each([
    ["raxx-web-analytics", "website"],
    ["raptor-analytics", undefined],
    ["/raxx/cf-access/raptor-analytics-prod/client_id", "edge"],
    ["raxx-api-analytics-client", "api"],
    ["analytics", undefined],
    ["shop-analytics", undefined],
    ["raxx-psychoanalytics", undefined],
  ])("and not when it is %s", (name, system) => {
    expect(systemIn(name)).toBe(system);
  });

  it("by the word alone where the name is known to be ours", () => {
    expect(systemIn("analytics-exports", true)).toBe("analytics");
    expect(systemIn("google-analytics", true)).toBe("website");
  });
});

describe("a resource is ours", () => {
  it("in our own project, whatever it is called", () => {
    const own = {
      ...bucket({ bucket: "dumps" }),
      urn: "urn:pulumi:prod::raxx::aws:s3/bucket:Bucket::b",
    };
    expect([isOurs(own), isOurs(bucket({ bucket: "dumps" }))]).toEqual([true, false]);
  });

  it.each<[string, Properties]>([
    ["its name", { bucket: "raxx-dumps" }],
    ["what it is attached to", { bucket: unknown, instanceName: "raxx-vault" }],
    ["its host", { name: "vault.raxx.app" }],
    ["a tag", { tags: { system: "raxx-state" } }],
  ])("by %s", (_, props) => {
    expect(isOurs(bucket(props))).toBe(true);
  });

  it.each<[string, Properties]>([
    ["what is written about it", { description: "copied from raxx-prod" }],
    ["its policy", { policy: '{"Resource":"arn:aws:s3:::raxx-prod"}' }],
    ["who pays for it", { tags: { team: "raxx-friends" } }],
    ["a tag that nobody can see yet", { tags: { system: unknown } }],
  ])("and not by %s", (_, props) => {
    expect(isOurs(bucket(props))).toBe(false);
  });

  it("by what it stands below and what it refers to", () => {
    const parent = resource({ type: "raxx:platform:System", name: "state" });
    const below = resource({ type: "aws:s3/bucket:Bucket", name: "below", parent });
    const ours = bucket({ bucket: "raxx-dumps" }, "dumps");
    const policy = resource({
      type: "aws:s3/bucketPolicy:BucketPolicy",
      props: { bucket: unknown },
      from: { bucket: [ours] },
    });
    const stack = new Stack([parent, below, ours, policy]);
    expect([below, policy].map((each) => isOursIn(stack, each))).toEqual([true, true]);
    expect([below, policy].map(isOurs)).toEqual([false, false]);
  });
});

describe("a resource is of analytics", () => {
  it.each([
    ["a tag, on what is ours", { bucket: "raxx-dumps", tags: { system: "analytics" } }, true],
    [
      "the same tag on somebody's bucket",
      { bucket: "dumps", tags: { system: "analytics" } },
      false,
    ],
    ["the team that pays", { bucket: "raxx-dumps", tags: { team: "analytics" } }, false],
    ["the snapshot it is made from", { snapshotIdentifier: "raxx-analytics-2026" }, true],
  ])("by %s: %s", (_, props, expected) => {
    expect(isNamedOf(bucket(props), "analytics")).toBe(expected);
  });

  it("by the app of its add-on, at any distance", () => {
    const app = resource({ type: "heroku:index/app:App", props: { name: "raxx-analytics-prod" } });
    const addon = resource({
      type: "heroku:index/addon:Addon",
      name: "db",
      props: { appId: unknown },
      from: { appId: [app] },
    });
    const attachment = resource({
      type: "heroku:index/addonAttachment:AddonAttachment",
      props: { addonId: unknown },
      from: { addonId: [addon] },
    });
    const stack = new Stack([app, addon, attachment]);
    expect(belongsTo(stack, attachment, "analytics")).toBe(true);
    expect(belongsTo(stack, attachment, "vault")).toBe(false);
  });

  it("is mentioned at any depth, but not in prose", () => {
    const arn = "arn:aws:s3:::raxx-analytics-exports";
    expect(mentions({ rules: [{ destination: { bucket: arn } }] }, "analytics")).toBe(true);
    expect(mentions({ rules: [{ description: `not ${arn}` }] }, "analytics")).toBe(false);
  });
});
