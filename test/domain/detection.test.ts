import { describe, expect, it } from "vitest";
import {
  type DetectionRule,
  detectionRules,
  detectionStatus,
  type PrerequisiteId,
  prerequisiteIds,
  unlockedBy,
} from "../../src/domain/detection";

/** Ids of the rules in each state, while only `satisfied` holds and something runs them. */
function states(...satisfied: PrerequisiteId[]): Record<string, string[]> {
  const found: Record<string, string[]> = { live: [], manual: [], dormant: [] };
  for (const rule of detectionRules) {
    found[detectionStatus(rule, { satisfied: new Set(satisfied), runner: true }).state]?.push(
      rule.id.slice("DET-".length),
    );
  }
  return found;
}

describe("the detection catalog", () => {
  it("has the 14 rules of the dashboard, each once", () => {
    expect(new Set(detectionRules.map(({ id }) => id)).size).toBe(14);
  });

  it("is in the dashboard's own state while no prerequisite holds", () => {
    expect(states()).toEqual({
      live: ["AUTH-003", "SIGNUP-001", "SIGNUP-002"],
      manual: ["BETA-001", "BETA-002", "BETA-004"],
      dormant: [
        "AUTH-001",
        "AUTH-002",
        "DATA-001",
        "DATA-002",
        "OPS-001",
        "OPS-002",
        "COST-001",
        "BETA-003",
      ],
    });
  });

  it.each<[PrerequisiteId, string[]]>([
    ["P1", ["AUTH-001", "AUTH-002", "BETA-001", "BETA-002", "BETA-004"]],
    ["P2", ["OPS-001", "BETA-003"]],
    ["P3", ["DATA-002"]],
    ["P4", ["DATA-001"]],
    ["P5", ["OPS-002"]],
    ["P6", ["COST-001"]],
  ])("wakes with %s the rules that wait for it", (prerequisite, woken) => {
    const before = states()["live"];
    expect(states(prerequisite)["live"]?.filter((id) => !before?.includes(id))).toEqual(woken);
  });

  it("is live as a whole once every prerequisite holds", () => {
    expect(states(...prerequisiteIds)).toMatchObject({ manual: [], dormant: [] });
  });
});

describe("detectionStatus", () => {
  const rule: DetectionRule = {
    id: "DET-TEST-001",
    name: "Test",
    telemetry: "Heroku app logs",
    prerequisites: ["P1", "P2"],
    manualCheck: false,
  };

  const holding = (...satisfied: PrerequisiteId[]) => ({
    satisfied: new Set(satisfied),
    runner: true,
  });

  it.each([
    [false, "dormant", "not shown: a schedule runs the rules (evidence.runner)"],
    [
      true,
      "manual",
      "not shown: a schedule runs the rules (evidence.runner); a person reads Heroku app logs meanwhile",
    ],
  ])("is not live where nothing runs it (by hand: %s)", (manualCheck, state, reason) => {
    const idle = { ...holding("P1", "P2"), runner: false };
    expect(detectionStatus({ ...rule, manualCheck }, idle)).toEqual({ state, reason });
  });

  it("says what a live rule reads", () => {
    expect(detectionStatus(rule, holding("P1", "P2"))).toEqual({
      state: "live",
      reason: "reads Heroku app logs",
    });
  });

  it("names every prerequisite that is missing", () => {
    expect(detectionStatus(rule, holding())).toEqual({
      state: "dormant",
      reason:
        "not shown: application and router logs are drained to a queryable sink (P1); Sentry receives errors of prod (P2)",
    });
  });

  it("is manual where a person can look meanwhile", () => {
    expect(detectionStatus({ ...rule, manualCheck: true }, holding("P1"))).toEqual({
      state: "manual",
      reason:
        "not shown: Sentry receives errors of prod (P2); a person reads Heroku app logs meanwhile",
    });
  });
});

describe("unlockedBy", () => {
  const rule = detectionRules.find(({ id }) => id === "DET-AUTH-001") as DetectionRule;

  it.each([
    [[], false, ["P1: ", "evidence.runner: "]],
    [["P1"], false, ["evidence.runner: "]],
    [[], true, ["P1: "]],
    [["P1"], true, []],
  ] as const)(
    "while %j holds, and something runs the rules: %s",
    (satisfied, runner, beginnings) => {
      const found = unlockedBy(rule, { satisfied: new Set(satisfied), runner });
      expect(found.map((each) => each.slice(0, each.indexOf(" ") + 1))).toEqual(beginnings);
    },
  );
});
