import { describe, expect, it } from "vitest";
import {
  shadowFlagConsistent,
  shadowFlagSpelled,
} from "../../../../src/policies/rules/analytics/shadow-flag-consistent";
import type { Resource, Value } from "../../../../src/policies/rule/resource";
import { app, contract, settings } from "../../../support/heroku";
import { verdict, resource, staging, unknown } from "../../../support/resources";

const analytics = app("raxx-analytics-prod");
const api = app("raxx-api-prod");
const flag = (owner: Resource | string, value: Value) =>
  settings(owner, { SHADOW_ANALYTICS_ENABLED: value });
const judge = (...resources: readonly Resource[]) =>
  verdict([shadowFlagSpelled, shadowFlagConsistent], resources);
const pair = (one: Value, other: Value) =>
  judge(analytics, api, flag(analytics, one), flag(api, other));
const differs = {
  urn: "raxx-api-prod-app-settings",
  message: "the flag differs between analytics and api",
};
const spelling = (urn: string) => ({ urn, message: "the flag is not true or false" });

describe("shadow-flag-consistent", () => {
  it.each(["true", "false", true, false])("accepts %j on both", (value) => {
    expect(pair(value, value)).toEqual([]);
  });

  it("accepts its absence from both", () => {
    expect(judge(analytics, api)).toEqual([]);
  });

  it("rejects a difference, either way", () => {
    expect(pair("true", "false")).toEqual([differs]);
    expect(pair("false", "true")).toEqual([differs]);
  });

  it("rejects the flag on one of two apps", () => {
    expect(judge(analytics, api, flag(analytics, "true"))).toHaveLength(1);
    expect(judge(analytics, api, flag(api, "false"))).toHaveLength(1);
  });

  it("rejects an app that is told both", () => {
    const own = app("raxx-analytics-prod", {
      configVars: { SHADOW_ANALYTICS_ENABLED: "true" },
    });
    expect(judge(own, flag("raxx-analytics-prod", "false"))).toHaveLength(1);
  });

  it.each(["on", "1", "TRUE", "", 1])("rejects the spelling %j", (value) => {
    expect(pair(value, value)).toEqual([
      spelling("raxx-analytics-prod-app-settings"),
      spelling("raxx-api-prod-app-settings"),
    ]);
  });

  it("rejects a value that is unknown at preview or comes from the vault", () => {
    expect(judge(flag(analytics, unknown))).toEqual([
      {
        urn: "raxx-analytics-prod-app-settings",
        message: "vars.SHADOW_ANALYTICS_ENABLED cannot be shown at preview: make it a literal",
      },
    ]);
    expect(judge(contract("SHADOW_ANALYTICS_ENABLED", ["raxx-api-prod"]))).toEqual([
      {
        urn: "SHADOW_ANALYTICS_ENABLED-contract",
        message: "SHADOW_ANALYTICS_ENABLED cannot be shown at preview: make it a literal",
      },
    ]);
  });

  it("compares within an environment", () => {
    const inStaging = [app("raxx-analytics-staging"), app("raxx-api-staging")] as const;
    const flags = inStaging.map((one) => flag(one, "true"));
    expect(
      judge(analytics, api, flag(analytics, "false"), flag(api, "false"), ...inStaging, ...flags),
    ).toEqual([]);
  });

  it("takes the stack's environment where names have none", () => {
    const bare = [app("raxx-analytics"), app("raxx-api")] as const;
    const flags = [flag(bare[0], "true"), flag(bare[1], "false")];
    expect(
      verdict([shadowFlagSpelled, shadowFlagConsistent], [...bare, ...flags], staging),
    ).toHaveLength(1);
  });

  it("compares literal references and maps that come from elsewhere", () => {
    expect(judge(flag("raxx-analytics-prod", "true"), flag("raxx-api-prod", "false"))).toEqual([
      { ...differs, urn: "raxx-api-prod-settings" },
    ]);
    const shared = resource({
      type: "heroku:index/config:Config",
      name: "shared",
      props: { vars: { SHADOW_ANALYTICS_ENABLED: "false" } },
    });
    const borrowing = resource({
      type: "heroku:index/appConfigAssociation:AppConfigAssociation",
      name: "borrowing",
      props: { appId: "raxx-api-prod", vars: unknown },
      from: { vars: [shared] },
    });
    expect(judge(shared, borrowing, flag("raxx-analytics-prod", "true"))).toHaveLength(1);
    expect(judge(shared, borrowing, flag("raxx-analytics-prod", "false"))).toEqual([]);
  });
});
