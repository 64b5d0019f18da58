import type { Log, Run } from "sarif";
import { describe, expect, it } from "vitest";
import type { StackVerdict, Verdict } from "../../src/domain/verdict";
import { reported } from "../../src/policies/pack/policies";
import { sarif, type ScannedRule } from "../../src/report/sarif";
import { advice, ofTheRun, verdictOf, violation, waived } from "../support/verdict";

const rule: ScannedRule = {
  id: "state-bucket-versioned",
  title: "A promise.",
  remedy: "Keep it.",
  severity: "critical",
};
const runOf = (verdict: Verdict, rules: readonly ScannedRule[] = [rule]): Run => {
  const { runs } = JSON.parse(sarif(verdict, rules)) as Log;
  expect(runs).toHaveLength(1);
  return runs[0] as Run;
};
const resultsOf = (stack: Partial<StackVerdict>) => runOf(verdictOf(stack)).results ?? [];

describe("the verdict in SARIF", () => {
  it("lists the rules, and no result where every promise is kept", () => {
    const { $schema, version, runs } = JSON.parse(sarif(verdictOf(), [rule])) as Log;
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
                fullDescription: { text: "A promise." },
                help: { text: "Keep it." },
                defaultConfiguration: { level: "error" },
                properties: { tags: ["security"], "security-severity": "9.5" },
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
        partialFingerprints: { primaryLocationLineHash: "fbe71fd54415077b:1" },
      },
    ]);
  });

  it("warns of what is only advised", () => {
    expect(resultsOf({ violations: [advice] })).toMatchObject([
      { ruleId: "controlled-tags", level: "warning" },
    ]);
  });

  it("leaves out what an exception excuses, of which GitHub would make an alert", () => {
    expect(resultsOf({ waived: [waived] })).toEqual([]);
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
  });

  it("keeps the identity of a violation when its message changes", () => {
    const [before, after] = [violation, { ...violation, message: "other" }].map(
      (each) => resultsOf({ violations: [each] })[0]?.partialFingerprints,
    );
    expect(after).toEqual(before);
  });

  it("tells apart what differs in policy or resource, and each of several faults of one", () => {
    const other = { ...violation, urn: `${violation.urn}-2` };
    const prints = resultsOf({
      violations: [violation, violation, other, { ...violation, policy: "other" }, ofTheRun],
    }).map(({ partialFingerprints }) => partialFingerprints?.["primaryLocationLineHash"] ?? "");
    expect(new Set(prints).size).toBe(5);
    expect(prints[1]).toBe(prints[0]?.replace(/:1$/, ":2"));
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
    const { results = [] } = runOf({ ...verdictOf(), stacks: both });
    expect(results.map(({ locations }) => locations?.[0]?.physicalLocation)).toEqual(
      ["Pulumi.staging.yaml", "Pulumi.prod.yaml"].map((uri) => ({
        artifactLocation: { uri },
        region: { startLine: 1 },
      })),
    );
  });
});

/**
 * What GitHub asks of a file (docs.github.com, "SARIF support for code scanning"), as sentences about what it
 * does not find.
 */
function faultsForGitHub(run: Run): string[] {
  const rules = run.tool.driver.rules ?? [];
  const results = run.results ?? [];
  const ids = new Set(rules.map(({ id }) => id));
  const prints = results.map((each) => each.partialFingerprints?.["primaryLocationLineHash"]);
  const texts = rules.flatMap(({ shortDescription, fullDescription, help }) => [
    shortDescription?.text,
    fullDescription?.text,
    help?.text,
  ]);
  const score = (properties: unknown) =>
    Number((properties as Record<string, string> | undefined)?.["security-severity"]);
  const places = results.map(({ locations }) => locations?.[0]?.physicalLocation);
  const demands: readonly (readonly [string, boolean])[] = [
    ["each rule has an id of its own", ids.size === rules.length && !ids.has("")],
    ["each rule has its texts", texts.every((text) => text?.trim())],
    ["no text of a rule is longer than 1024", texts.every((text = "") => text.length <= 1024)],
    [
      "each score is within its scale",
      rules.every((r) => score(r.properties) > 0 && score(r.properties) <= 10),
    ],
    ["each result names a listed rule", results.every(({ ruleId = "" }) => ids.has(ruleId))],
    ["each result has a message", results.every(({ message }) => message.text?.trim())],
    ["each result has one place", results.every(({ locations }) => locations?.length === 1)],
    [
      "each place is a relative path",
      places.every((at) => /^[\w.]+$/.test(at?.artifactLocation?.uri ?? "")),
    ],
    ["each place has a line", places.every((at) => (at?.region?.startLine ?? 0) >= 1)],
    [
      "each result is an alert of its own",
      prints.every(Boolean) && new Set(prints).size === prints.length,
    ],
    [
      "no result needs a suppression",
      results.every(({ suppressions }) => suppressions === undefined),
    ],
  ].map(([demand, met]) => [String(demand), Boolean(met)] as const);
  return demands.filter(([, met]) => !met).map(([demand]) => demand);
}

describe("what GitHub requires", () => {
  const foreign = { ...violation, policy: "of-another-pack", remedy: "" };
  const violations = [violation, { ...violation, message: "other" }, advice, ofTheRun, foreign];

  it.each([
    ["where every promise is kept", verdictOf()],
    [
      "of violations of the pack, of the run and of others",
      verdictOf({ violations, waived: [waived] }),
    ],
  ])("is met %s", (_, verdict) => {
    expect(faultsForGitHub(runOf(verdict, reported))).toEqual([]);
  });

  it("is a rule for every id, once, also one that nobody lists", () => {
    const { rules = [] } = runOf(verdictOf({ violations: [foreign, foreign] })).tool.driver;
    expect(rules.map(({ id }) => id)).toEqual(["state-bucket-versioned", "of-another-pack"]);
  });

  it("is never a logical location with an empty name", () => {
    expect(sarif(verdictOf({ violations: [ofTheRun] }), [])).not.toContain("fullyQualifiedName");
  });
});
