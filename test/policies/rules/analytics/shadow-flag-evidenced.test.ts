import { describe, expect, it } from "vitest";
import { shadowFlagEvidenced } from "../../../../src/policies/rules/analytics/shadow-flag-evidenced";
import type { Properties } from "../../../../src/policies/rule/resource";
import { settings } from "../../../support/heroku";
import { faults } from "../../../support/resources";

const evidence = "Jane Doe, 2026-08-01, https://github.com/raxx-app/TradeMasterAPI/issues/1";
const kept = {
  SHADOW_ANALYTICS_ENABLED: "true",
  SHADOW_ANALYTICS_MIGRATED: evidence,
  SHADOW_ANALYTICS_HEALTHY: evidence,
};
const judge = (change: Properties) =>
  faults(shadowFlagEvidenced, settings("raxx-api-prod", { ...kept, ...change }));
const withoutMigration = ["the flag is on without SHADOW_ANALYTICS_MIGRATED"];
const withoutHealth = ["the flag is on without SHADOW_ANALYTICS_HEALTHY"];

describe("shadow-flag-evidenced", () => {
  it("accepts the flag beside both records", () => {
    expect(judge({})).toEqual([]);
  });

  it("asks nothing of a flag that is off", () => {
    const off = { SHADOW_ANALYTICS_ENABLED: "false", SHADOW_ANALYTICS_MIGRATED: "" };
    expect(judge(off)).toEqual([]);
  });

  it.each(["", "yes", "Jane Doe, 2026-02-30, https://x.example.com/1", "2026-08-01"])(
    "rejects %j as a record of the migration",
    (record) => {
      expect(judge({ SHADOW_ANALYTICS_MIGRATED: record })).toEqual(withoutMigration);
    },
  );

  it("rejects a record of health that is no address", () => {
    const record = "Jane Doe, 2026-08-01, in the chat";
    expect(judge({ SHADOW_ANALYTICS_HEALTHY: record })).toEqual(withoutHealth);
  });

  it.each(["1", "on", "TRUE"])("takes %j for on", (value) => {
    const change = { SHADOW_ANALYTICS_ENABLED: value, SHADOW_ANALYTICS_HEALTHY: "" };
    expect(judge(change)).toEqual(withoutHealth);
  });
});
