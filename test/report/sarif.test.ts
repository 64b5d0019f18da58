import { describe, expect, it } from "vitest";
import type { StackVerdict, Verdict } from "../../src/domain/verdict";
import { policies } from "../../src/policies/pack/policies";
import { sarif, type ScannedRule } from "../../src/report/sarif";
import { advice, ofTheRun, verdictOf, violation, waived } from "../support/verdict";

/** What the tests read of a log; the fields that SARIF 2.1.0 requires of each object are checked below. */
interface Log {
  readonly $schema: string;
  readonly version: string;
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly name: string; readonly rules: unknown } };
      readonly results: readonly Result[];
    },
  ];
}
interface Result {
  readonly ruleId: string;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [
    { readonly physicalLocation: unknown; readonly logicalLocations?: unknown },
  ];
  readonly partialFingerprints: unknown;
  readonly suppressions?: unknown;
}

const rule: ScannedRule = { id: "state-bucket-versioned", title: "A promise.", remedy: "Keep it." };
const logOf = (verdict: Verdict, rules: readonly ScannedRule[] = [rule]) =>
  JSON.parse(sarif(verdict, rules)) as Log;
const resultsOf = (stack: Partial<StackVerdict>) => logOf(verdictOf(stack)).runs[0].results;

describe("the verdict in SARIF", () => {
  it("lists the rules, and no result where every promise is kept", () => {
    const { $schema, version, runs } = logOf(verdictOf());
    expect([$schema, version]).toEqual(["https://json.schemastore.org/sarif-2.1.0.json", "2.1.0"]);
    expect(runs).toEqual([
      {
        tool: {
          driver: {
            name: "raxx",
            informationUri: "https://github.com/raxx-app/TradeMasterAPI",
            rules: [
              {
                id: "state-bucket-versioned",
                shortDescription: { text: "A promise." },
                help: { text: "Keep it." },
              },
            ],
          },
        },
        results: [],
      },
    ]);
  });

  it("says of a violation where it is, which promise it breaks and what to do", () => {
    expect(resultsOf({ violations: [violation] })).toEqual([
      {
        ruleId: "state-bucket-versioned",
        level: "error",
        message: {
          text: "versioning is off (BCP §4 Win 2, DPIA §3 R2). Set versioning: Enabled.",
        },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: "Pulumi.prod.yaml" },
              region: { startLine: 1 },
            },
            logicalLocations: [{ fullyQualifiedName: violation.urn, kind: "resource" }],
          },
        ],
        partialFingerprints: { "policyAndUrn/v1": `state-bucket-versioned ${violation.urn}` },
      },
    ]);
  });

  it("warns of what is only advised", () => {
    expect(resultsOf({ violations: [advice] })).toMatchObject([
      { ruleId: "controlled-tags", level: "warning" },
    ]);
  });

  it("suppresses what an exception excuses, with its reason, approver, reference and last day", () => {
    expect(resultsOf({ waived: [waived] })).toMatchObject([
      {
        ruleId: "explicit-name",
        level: "error",
        suppressions: [
          {
            kind: "external",
            status: "accepted",
            justification:
              "the key was named before the rule was made (Kristerpher, https://example.com/1, until 2026-12-31)",
          },
        ],
      },
    ]);
  });

  it("names no resource, no promise and the stack itself for a fault of the run", () => {
    const [result] = resultsOf({ violations: [ofTheRun] });
    expect(result?.message.text).toBe("the configuration of typo cannot stand. Take it out.");
    expect(result?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: "Pulumi.prod.yaml" },
          region: { startLine: 1 },
        },
      },
    ]);
    expect(result?.partialFingerprints).toEqual({ "policyAndUrn/v1": "configuration prod" });
  });

  it("keeps the identity of a violation when its message changes", () => {
    const [before, after] = [violation, { ...violation, message: "other" }].map(
      (each) => resultsOf({ violations: [each] })[0]?.partialFingerprints,
    );
    expect(after).toEqual(before);
  });

  it("gives back any character of a message", () => {
    const message = '\u0000\u001b[31m"quoted" \\ </script> \u2028 🗝 \uFFFE';
    const [result] = resultsOf({ violations: [{ ...violation, message, controls: [] }] });
    expect(result?.message.text).toBe(`${message}. Set versioning: Enabled.`);
  });

  it("puts results of each stack at its own stack file", () => {
    const { stacks } = verdictOf({ violations: [violation] });
    const both = ["staging", "prod"].flatMap((stack) =>
      stacks.map((verdict) => ({ ...verdict, stack })),
    );
    const { results } = logOf({ ...verdictOf(), stacks: both }).runs[0];
    expect(results.map(({ locations }) => locations[0].physicalLocation)).toEqual(
      ["Pulumi.staging.yaml", "Pulumi.prod.yaml"].map((uri) => ({
        artifactLocation: { uri },
        region: { startLine: 1 },
      })),
    );
  });
});

describe("what the standard requires (SARIF 2.1.0, §3)", () => {
  const { results } = logOf(
    verdictOf({ violations: [violation, advice, ofTheRun], waived: [waived] }),
    policies,
  ).runs[0];

  it.each([
    ["an id of each rule, once", policies.map(({ id }) => id)],
    ["text in each rule's description", policies.map(({ title }) => title)],
    ["text in each rule's help", policies.map(({ remedy }) => remedy)],
  ])("has %s", (_, values) => {
    expect(values.filter((value) => value.trim() === "")).toEqual([]);
    expect(new Set(policies.map(({ id }) => id)).size).toBe(policies.length);
  });

  it("has a message, a known level and a place of each result", () => {
    expect(results).toHaveLength(4);
    for (const { ruleId, level, message, locations } of results) {
      expect(ruleId).not.toBe("");
      expect(["none", "note", "warning", "error"]).toContain(level);
      expect(message.text).not.toBe("");
      expect(locations).toHaveLength(1);
    }
  });

  it("never qualifies a logical location by an empty name", () => {
    expect(sarif(verdictOf({ violations: [ofTheRun] }), [])).not.toContain("fullyQualifiedName");
  });
});
