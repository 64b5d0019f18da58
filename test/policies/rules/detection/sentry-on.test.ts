import { describe, expect, it } from "vitest";
import { sentryOn } from "../../../../src/policies/rules/detection/sentry-on";
import type { Resource } from "../../../../src/policies/rule/resource";
import { app, contract, settings } from "../../../support/heroku";
import { findings, unknown } from "../../../support/resources";

const api = app("raxx-api-prod");
const on = settings(api, { SENTRY_BACKEND: "on" });
const dsn = contract("SENTRY_DSN", ["raxx-api-prod", "raxx-console-prod"]);
const judge = (...resources: readonly Resource[]) => findings(sentryOn, resources);
const urn = "raxx-api-prod-app";
const off = { urn, message: "Sentry is not switched on" };
const noDsn = { urn, message: "no managed secret delivers SENTRY_DSN" };

describe("sentry-on", () => {
  it.each(["on", "true", "1", "ON"])("accepts SENTRY_BACKEND=%s with a DSN", (value) => {
    expect(judge(api, settings(api, { SENTRY_BACKEND: value }), dsn)).toEqual([]);
  });

  it("accepts a DSN in a sensitive variable", () => {
    const sensitive = settings(api, {}, {});
    const carrying = {
      ...sensitive,
      props: { appId: "raxx-api-prod", sensitiveVars: { SENTRY_DSN: "x" } },
    };
    expect(judge(api, on, carrying)).toEqual([]);
  });

  it("rejects prod api and prod console without either", () => {
    expect(judge(api)).toEqual([off, noDsn]);
    expect(judge(app("raxx-console-prod"))).toHaveLength(2);
  });

  it.each(["off", "false", "0", "", "maybe"])("rejects SENTRY_BACKEND=%j", (value) => {
    expect(judge(api, settings(api, { SENTRY_BACKEND: value }), dsn)).toEqual([off]);
  });

  it("rejects a switch that is unknown at preview", () => {
    expect(judge(api, settings(api, { SENTRY_BACKEND: unknown }), dsn)).toEqual([
      {
        urn: "raxx-api-prod-app-settings",
        message: "vars.SENTRY_BACKEND cannot be shown at preview: make it a literal",
      },
    ]);
  });

  it("rejects a DSN that goes elsewhere or stands in the open", () => {
    expect(judge(api, on, contract("SENTRY_DSN", ["raxx-console-prod"]))).toEqual([noDsn]);
    expect(judge(api, settings(api, { SENTRY_BACKEND: "on", SENTRY_DSN: "https://x" }))).toEqual([
      noDsn,
    ]);
  });

  it("leaves staging and other apps alone", () => {
    expect(judge(app("raxx-api-staging"), app("raxx-velvet-prod"))).toEqual([]);
  });
});
