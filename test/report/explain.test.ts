import { expect, it } from "vitest";
import { bcp, dpia } from "../../src/domain/controls";
import { explain, type Explained } from "../../src/report/explain";

const rule: Explained = {
  id: "paper-first",
  title: "No live order before paper.",
  controls: [dpia("3 R2"), bcp("1")],
  severity: "critical",
  waivable: false,
  remedy: "Switch it off.",
};

it("explains a rule for which no exception is possible", () => {
  expect(explain(rule)).toBe(`paper-first (mandatory, critical)

  What    No live order before paper.
  Why     DPIA §3 R2, BCP §1
  Fix     Switch it off.
  Waive   never: no exception may name this policy`);
});

it("tells what an exception takes, field by field, where one is possible", () => {
  expect(explain({ ...rule, waivable: true })).toMatch(
    new RegExp(`
  Waive   with an entry in src/policies/exceptions.yaml, approved and for at
          most 400 days; --json prints the URN:

          - policy: paper-first
            urn: urn:pulumi:STACK::raxx::TYPE::NAME
            reason: 20 characters or more that an auditor can follow
            approver: WHO
            reference: https://ISSUE
            expires: YYYY-MM-DD$`),
  );
});

it("says that a rule only advises", () => {
  expect(explain({ ...rule, level: "advisory", severity: "low" })).toMatch(
    /^paper-first \(advisory, low\)\n/,
  );
});
