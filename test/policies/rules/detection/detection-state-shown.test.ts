import { describe, expect, it } from "vitest";
import { detectionStateShown } from "../../../../src/policies/rules/detection/detection-state-shown";
import type { Properties, Resource, Value } from "../../../../src/policies/rule/resource";
import { app, contract, drain, settings } from "../../../support/heroku";
import { findings, resource, unknown } from "../../../support/resources";

const line = "Kristerpher, 2026-11-01, https://github.com/x/y/issues/1";
const judge = (...resources: readonly Resource[]) =>
  findings(detectionStateShown, resources).map(({ message }) => message);

const rule = (id: string, state: Value, evidence: Properties = {}) =>
  resource({ type: "raxx:detection:Rule", name: id, props: { rule: id, state, evidence } });
const source = (name: string, available: Value, props: Properties = {}) =>
  resource({
    type: "raxx:detection:Source",
    name: "source",
    props: { source: name, available, evidence: {}, ...props },
  });

const apps = ["raxx-api-prod", "raxx-console-prod"].map((name) => app(name));
const drains = apps.map((each) =>
  drain(`${each.name}-logs`, each, { url: "syslog+tls://logs.example.com:6514" }),
);
const reporting = [
  ...apps.map((each) => settings(each, { SENTRY_BACKEND: "on" })),
  contract("SENTRY_DSN", ["raxx-api-prod", "raxx-console-prod"]),
];

const called = (state: string, really: string) => [
  `it is called ${state}, and what is declared and recorded makes it ${really}`,
];

describe("the state of a rule", () => {
  it("is live only with a record of what runs it", () => {
    expect(judge(rule("DET-AUTH-003", "live", { runner: line }))).toEqual([]);
    expect(judge(rule("DET-AUTH-003", "live"))).toEqual(called("live", "dormant"));
  });

  it.each<Value>(["yes", "Kristerpher", "", unknown])("does not take %j for a record", (record) => {
    expect(judge(rule("DET-AUTH-003", "live", { runner: record }))).toHaveLength(1);
  });

  it("is live by its logs only where both apps drain them", () => {
    const live = rule("DET-AUTH-001", "live", { runner: line });
    expect(judge(live, ...apps, ...drains)).toEqual([]);
    expect(judge(live, ...apps, ...drains.slice(1))).toEqual(called("live", "dormant"));
    expect(judge(live)).toEqual(called("live", "dormant"));
  });

  it("is live by Sentry only where both apps report", () => {
    const live = rule("DET-OPS-001", "live", { runner: line });
    expect(judge(live, ...apps, ...reporting)).toEqual([]);
    expect(judge(live, ...apps, ...reporting.slice(1))).toEqual(called("live", "dormant"));
  });

  it("is live by what nobody declares only with the record of just that", () => {
    expect(judge(rule("DET-OPS-002", "live", { runner: line, P5: line }))).toEqual([]);
    expect(judge(rule("DET-OPS-002", "live", { runner: line, P6: line }))).toEqual(
      called("live", "dormant"),
    );
  });

  it("is manual only where a person can do it, and not dormant then", () => {
    expect(judge(rule("DET-BETA-001", "manual"))).toEqual([]);
    expect(judge(rule("DET-BETA-001", "dormant"))).toEqual(called("dormant", "manual"));
    expect(judge(rule("DET-AUTH-001", "manual"))).toEqual(called("manual", "dormant"));
  });

  it("is not called worse than it is either", () => {
    expect(judge(rule("DET-AUTH-003", "dormant", { runner: line }))).toEqual(
      called("dormant", "live"),
    );
  });

  it.each(["LIVE", "", "running"])("is not %j", (state) => {
    expect(judge(rule("DET-AUTH-003", state))).toHaveLength(1);
  });

  it("has to be known at preview, and of a rule of the catalog", () => {
    expect(judge(rule("DET-AUTH-003", unknown))).toEqual([
      "state cannot be shown at preview: make it a literal",
    ]);
    expect(judge(rule("DET-NEW-001", "dormant"))).toEqual(["it is no rule of the catalog"]);
  });
});

describe("a telemetry source", () => {
  const tables = { gates: ["DET-AUTH-003"] };

  it("is available as its table is, and gates what the catalog says", () => {
    expect(judge(source("console_audit_events table", true, tables))).toEqual([]);
    expect(judge(source("console_audit_events table", true, { gates: [] }))).toEqual([
      "it gates other rules than the catalog says",
    ]);
    expect(judge(source("console_audit_events table", true))).toHaveLength(1);
  });

  it("is not available without what it comes from", () => {
    const logs = source("Heroku app logs (automated)", true, {
      gates: ["DET-AUTH-001", "DET-AUTH-002"],
    });
    expect(judge(logs, ...apps, ...drains)).toEqual([]);
    expect(judge(logs)).toEqual([
      "it is called otherwise than not available (not shown: application and router logs are drained to a queryable sink (P1))",
    ]);
    expect(judge(source("Stripe webhooks", true, { gates: [] }))).toHaveLength(1);
    expect(judge(source("Stripe webhooks", false, { gates: [] }))).toEqual([]);
  });

  it.each<Value>(["yes", 1, unknown])("is not available as %j", (available) => {
    expect(judge(source("console_audit_events table", available, tables))).toHaveLength(1);
  });

  it("is one of the catalog", () => {
    expect(judge(source("tea leaves", false))).toEqual(["it is no source of the catalog"]);
  });
});
