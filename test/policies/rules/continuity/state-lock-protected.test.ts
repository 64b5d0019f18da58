import { describe, expect, it } from "vitest";
import type { Value } from "../../../../src/policies/rule/resource";
import { stateLockProtected } from "../../../../src/policies/rules/continuity/state-lock-protected";
import { faults, resource, unknown, withProperty } from "../../../support/resources";

const compliant = {
  name: "raxx-iac-state-locks",
  pointInTimeRecovery: { enabled: true },
  deletionProtectionEnabled: true,
};
const spoiled = (property: string, value: Value | undefined) =>
  faults(
    stateLockProtected,
    resource({
      type: "aws:dynamodb/table:Table",
      props: withProperty(compliant, property, value),
    }),
  );

const noRecovery = ["point-in-time recovery is not enabled"];
const noProtection = ["deletion protection is not enabled"];

describe("state-lock-protected", () => {
  it("accepts a lock table that can be restored and cannot be deleted", () => {
    expect(spoiled("billingMode", "PAY_PER_REQUEST")).toEqual([]);
  });

  it.each([
    ["pointInTimeRecovery", undefined, noRecovery],
    ["pointInTimeRecovery", { enabled: false }, noRecovery],
    ["deletionProtectionEnabled", undefined, noProtection],
    ["deletionProtectionEnabled", false, noProtection],
  ])("rejects %s %j", (property, value, expected) => {
    expect(spoiled(property, value)).toEqual(expected);
  });

  it.each<[string, Value, string]>([
    ["deletionProtectionEnabled", unknown, "deletionProtectionEnabled"],
    ["pointInTimeRecovery", { enabled: unknown }, "pointInTimeRecovery.enabled"],
  ])("rejects %s that is unknown at preview", (property, value, path) => {
    expect(spoiled(property, value)).toEqual([
      `${path} cannot be shown at preview: make it a literal`,
    ]);
  });

  it("knows the lock table by a shorter name", () => {
    const table = { type: "aws:dynamodb/table:Table", props: { name: "raxx-iac-locks" } };
    expect(faults(stateLockProtected, resource(table))).toEqual([...noRecovery, ...noProtection]);
  });

  it("does not take blocks for locks", () => {
    const table = { type: "aws:dynamodb/table:Table", props: { name: "state-blocks" } };
    expect(faults(stateLockProtected, resource(table))).toEqual([]);
  });

  it("leaves a table that locks nothing alone", () => {
    expect(
      faults(
        stateLockProtected,
        resource({ type: "aws:dynamodb/table:Table", props: { name: "orders" } }),
      ),
    ).toEqual([]);
  });
});
