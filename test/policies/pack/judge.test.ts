import { expect, it } from "vitest";
import { mission } from "../../../src/domain/controls";
import { judge } from "../../../src/policies/pack/judge";
import { resourceRule, type RuleFacts, stackRule } from "../../../src/policies/rule/rule";
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
