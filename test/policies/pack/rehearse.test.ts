import { expect, it } from "vitest";
import { rehearse } from "../../../src/policies/pack/rehearse";
import { rules } from "../../../src/policies/rules";
import type { Rule } from "../../../src/policies/rule/rule";

it("asks every rule for a verdict, the store's among them, and says nothing", () => {
  const asked = new Set<string>();
  const noted = rules.map((rule): Rule => ({
    ...rule,
    check: (...given: Parameters<typeof rule.check>) => {
      asked.add(rule.id);
      return (rule.check as (...given: unknown[]) => never)(...given);
    },
  }));
  expect(rehearse(noted)).toBeUndefined();
  expect([...asked]).toEqual(
    expect.arrayContaining(["analytics-no-pii-columns", "no-plaintext-secrets", "least-privilege"]),
  );
});
