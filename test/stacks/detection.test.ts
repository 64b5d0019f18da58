import { describe, expect, it } from "vitest";
import { definePlatform } from "../../src/components/platform";
import type { AppsConfig, DetectionConfig } from "../../src/config/schema";
import { detection } from "../../src/stacks/detection";
import { present, stackConfig } from "../support/config";
import { declare, ofType, only } from "../support/mocks";

const evidence = {
  by: "Kristerpher",
  on: "2026-11-01",
  reference: "https://github.com/x/y/issues/1",
};

/** What prod would declare with other apps or other evidence than are committed; something runs the rules. */
function declared(
  apps: Partial<AppsConfig> = {},
  found: DetectionConfig["evidence"] = {},
  runner: DetectionConfig["evidence"] = { runner: evidence },
) {
  const config = stackConfig("prod");
  const changed = { ...config, apps: { ...config.apps, ...apps } };
  return declare(() =>
    detection(definePlatform("prod", changed), { evidence: { ...found, ...runner } }),
  );
}

/** State of each rule that is not live, by its id without `DET-`. */
async function asleep(...changes: Parameters<typeof declared>): Promise<Record<string, unknown>> {
  const rules = ofType(await declared(...changes), "raxx:detection:Rule");
  const states = rules.map(
    ({ name, inputs }) => [name.slice("DET-".length), inputs["state"]] as const,
  );
  return Object.fromEntries<unknown>(states.filter(([, state]) => state !== "live"));
}

const committed = stackConfig("prod").apps;
const waitsForEvidence = {
  "DATA-001": "dormant",
  "DATA-002": "dormant",
  "OPS-002": "dormant",
  "COST-001": "dormant",
};

describe("detection", () => {
  it("is a matter of prod", () => {
    expect(stackConfig("staging").detection).toBeUndefined();
    expect(present(stackConfig("prod").detection)).toEqual({ evidence: {} });
  });

  it("declares each rule with its state and the reason", async () => {
    const rules = ofType(await declared(), "raxx:detection:Rule");
    expect(rules).toHaveLength(14);
    expect(only(rules, "raxx:detection:Rule", "DET-AUTH-001")).toMatchObject({
      parent: "detection",
      inputs: {
        rule: "DET-AUTH-001",
        name: "Passkey enumeration",
        telemetry: "Heroku app logs",
        prerequisites: ["P1"],
        manualCheck: false,
        state: "live",
        reason: "reads Heroku app logs",
        unlockedBy: [],
      },
    });
  });

  it("calls nothing live, as committed, because nothing runs it", async () => {
    const states = Object.values(await asleep({}, {}, {})).map(String);
    const counted = (state: string) => states.filter((each) => each === state).length;
    expect([counted("dormant"), counted("manual")]).toEqual([11, 3]);
  });

  it("leaves asleep, once something runs them, only what waits for evidence", async () => {
    expect(await asleep()).toEqual(waitsForEvidence);
  });

  it("falls back to a person, or to nothing, without a log sink", async () => {
    expect(await asleep({ logSink: undefined })).toEqual({
      ...waitsForEvidence,
      "AUTH-001": "dormant",
      "AUTH-002": "dormant",
      "BETA-001": "manual",
      "BETA-002": "manual",
      "BETA-004": "manual",
    });
  });

  it.each<[string, Partial<AppsConfig>]>([
    ["api", { api: { ...committed.api, sentry: false } }],
    ["console", { console: { ...committed.console, sentry: false } }],
  ])("counts Sentry as off while the %s has it off", async (_, change) => {
    expect(await asleep(change)).toEqual({
      ...waitsForEvidence,
      "OPS-001": "dormant",
      "BETA-003": "dormant",
    });
  });

  it("believes each prerequisite that has evidence", async () => {
    expect(await asleep({}, { P3: evidence, P5: evidence })).toEqual({
      "DATA-001": "dormant",
      "COST-001": "dormant",
    });
    expect(await asleep({}, { P4: evidence, P6: evidence })).toEqual({
      "DATA-002": "dormant",
      "OPS-002": "dormant",
    });
  });

  it("declares ten sources, each available or not, with the rules that it gates", async () => {
    const sources = ofType(await declared({}, {}, {}), "raxx:detection:Source");
    const available = Object.fromEntries(
      sources.map(({ inputs }) => [String(inputs["source"]), inputs["available"]]),
    );
    expect(available).toEqual({
      "waitlist_signups table": true,
      "customer_audit_events table": true,
      "console_audit_events table": true,
      "Heroku app logs (manual)": true,
      "Heroku app logs (automated)": true,
      "Sentry (prod)": true,
      pg_stat_statements: false,
      "Heroku Platform API metrics": false,
      "Stripe webhooks": false,
      "KMS HMAC hash chain": false,
    });
    expect(only(sources, "raxx:detection:Source", "stripe-webhooks").inputs).toMatchObject({
      gates: [],
      reason: "not wired; its rule is deferred",
    });
  });

  it("calls a source available no longer than what it comes from", async () => {
    const missing = async (...changes: Parameters<typeof declared>) =>
      ofType(await declared(...changes), "raxx:detection:Source")
        .filter(({ inputs }) => inputs["available"] === false)
        .map(({ name }) => name);
    expect(await missing({ logSink: undefined })).toContain("heroku-app-logs-automated");
    expect(await missing({ api: { ...committed.api, sentry: false } })).toContain("sentry-prod");
    expect(await missing({}, { P3: evidence, P5: evidence, P6: evidence })).toEqual([
      "stripe-webhooks",
    ]);
  });

  it("carries with each rule and source what was recorded", async () => {
    const resources = await declared({}, { P5: evidence }, {});
    const line = "Kristerpher, 2026-11-01, https://github.com/x/y/issues/1";
    for (const [type, name] of [
      ["raxx:detection:Rule", "DET-OPS-002"],
      ["raxx:detection:Source", "pg_stat_statements"],
    ] as const)
      expect(only(resources, type, name).inputs["evidence"]).toEqual({ P5: line });
  });
});
