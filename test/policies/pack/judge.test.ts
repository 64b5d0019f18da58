import { describe, expect, it } from "vitest";
import { mission } from "../../../src/domain/controls";
import { judge } from "../../../src/policies/pack/judge";
import {
  resourceRule,
  type Rule,
  type RuleFacts,
  stackRule,
} from "../../../src/policies/rule/rule";
import { systemType } from "../../../src/domain/system-component";
import { Session } from "../../support/analyzer";
import { resource } from "../../support/resources";

const facts: RuleFacts = {
  id: "sample",
  title: "A sample.",
  controls: [mission],
  severity: "low",
  waivable: true,
  remedy: "Do it right.",
};
const alone = resourceRule({ ...facts, applies: () => true, check: () => ["wrong alone"] });
const together = stackRule({ ...facts, check: () => [{ message: "wrong together" }] });
const bucket = resource({ type: "aws:s3/bucket:Bucket" });
const exception = {
  policy: "sample",
  urn: bucket.urn,
  reason: "the bucket was there before the rule",
  approver: "Kristerpher",
  reference: "https://example.com/1",
  expires: "2026-12-31",
};
const run = (policy: string) =>
  judge({
    stack: "prod",
    resources: [bucket],
    rules: [alone, together],
    exceptions: [{ ...exception, policy }],
    now: new Date("2026-11-23"),
  });

it("counts two rules of one id as one policy, and reports resources before the stack", () => {
  const { stack, resources, policies, violations } = run("gone");
  expect([stack, resources, policies]).toEqual(["prod", 1, 1]);
  expect(violations.map(({ policy, message }) => [policy, message])).toEqual([
    ["sample", "wrong alone"],
    ["sample", "wrong together"],
    [
      "exceptions",
      "the exception for gone cannot stand: it names a policy that the pack does not have",
    ],
  ]);
});

it("sets aside what an exception names, and lists it", () => {
  const { violations, waived } = run("sample");
  expect(violations.map(({ message }) => message)).toEqual(["wrong together"]);
  expect(waived.map(({ message, expires }) => [message, expires])).toEqual([
    ["wrong alone", "2026-12-31"],
  ]);
});

it("says of each violation in which system its resource stands", () => {
  const system = resource({ type: systemType, name: "edge" });
  const site = resource({ type: "aws:s3/bucket:Bucket", name: "site", parent: system });
  const { violations } = judge({
    stack: "prod",
    resources: [system, site, bucket],
    rules: [alone, together],
    exceptions: [],
    now: new Date("2026-11-23"),
  });
  expect(violations.map((each) => [each.urn.split("::").at(-1), each.system])).toEqual([
    ["edge", "edge"],
    ["site", "edge"],
    ["it", "stack"],
    ["", "stack"],
  ]);
});

describe("how a policy fared", () => {
  const onBuckets = resourceRule({
    ...facts,
    applies: ({ type }) => type.includes("bucket"),
    check: ({ name }) => (name === "it" ? ["wrong"] : []),
  });
  const advised: Rule = { ...onBuckets, id: "advised", level: "advisory" };
  const onTopics = stackRule({
    ...facts,
    id: "topics",
    severity: "high",
    judges: (stack) => stack.ofType("aws:sns/topic:Topic"),
    check: () => [{ message: "no topic is named" }],
  });
  const rules = [onTopics, onBuckets, advised];
  const topic = resource({ type: "aws:sns/topic:Topic" });
  const shown = ["it", "other", "third"].map((name) => resource({ type: bucket.type, name }));
  const given = { stack: "prod", exceptions: [], now: new Date("2026-11-23") };
  const row = (policy: string, counts: object, facts: object = {}): object => ({
    policy,
    severity: "low",
    level: "mandatory",
    failed: 0,
    waived: 0,
    ...counts,
    ...facts,
  });

  it("is what it judged, what it is not about, and what failed", () => {
    const { policyResults } = judge({ ...given, resources: [...shown, topic], rules });
    expect(policyResults).toEqual([
      row("advised", { judged: 3, notApplicable: 1, failed: 1 }, { level: "advisory" }),
      row("sample", { judged: 3, notApplicable: 1, failed: 1 }),
      row("topics", { judged: 1, notApplicable: 3, failed: 1 }, { severity: "high" }),
    ]);
  });

  it("counts a resource once that two rules of one policy judge, and all where a rule names none", () => {
    const { policyResults } = judge({ ...given, resources: shown, rules: [onBuckets, together] });
    expect(policyResults).toEqual([row("sample", { judged: 3, notApplicable: 0, failed: 2 })]);
  });

  it("tells what is excused from what failed", () => {
    const exceptions = [exception];
    const { policyResults } = judge({ ...given, exceptions, resources: shown, rules: [onBuckets] });
    expect(policyResults).toEqual([row("sample", { judged: 3, notApplicable: 0, waived: 1 })]);
  });

  it("says so where the stack has disabled it", () => {
    const settings = { advised: { level: "disabled", properties: {} } };
    const { policyResults } = judge({ ...given, settings, resources: shown, rules: [advised] });
    expect(policyResults).toEqual([
      row("advised", { judged: 0, notApplicable: 3 }, { level: "disabled" }),
    ]);
  });

  it("counts what a rule stumbles over as judged", () => {
    const throwing = () => {
      throw new TypeError("x");
    };
    const broken = [
      resourceRule({ ...facts, applies: throwing, check: () => [] }),
      stackRule({ ...facts, id: "topics", judges: throwing, check: throwing }),
    ];
    const { policyResults } = judge({ ...given, resources: [topic], rules: broken });
    expect(policyResults).toEqual([
      row("sample", { judged: 1, notApplicable: 0, failed: 1 }),
      row("topics", { judged: 0, notApplicable: 1, failed: 1 }),
    ]);
  });

  it("is the same from the pack, which is shown one resource after the other", async () => {
    const told: unknown[] = [];
    const session = await Session.open(rules, { tell: (results) => void told.push(results) });
    const sent = [...shown, topic].map(({ type, name }) => ({ type, name }));
    for (const each of sent) await session.analyze(each);
    expect(told).toEqual([]);
    await session.analyzeStack(sent);
    session.close();
    const { policyResults } = judge({ ...given, resources: [...shown, topic], rules });
    expect(told).toEqual([policyResults]);
  });
});
