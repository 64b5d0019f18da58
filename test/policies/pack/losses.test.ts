import { describe, expect, it } from "vitest";
import { bcp } from "../../../src/domain/controls";
import { lossesIn, type PlannedStep } from "../../../src/policies/pack/losses";

const bucket = "aws:s3/bucket:Bucket";
const addon = "heroku:index/addon:Addon";
const urn = `urn:pulumi:prod::raxx::${bucket}::dumps`;

const step = (op: string, change: Partial<PlannedStep> = {}): PlannedStep => ({
  op,
  urn,
  type: bucket,
  old: { type: bucket, inputs: {} },
  ...change,
});
const lost = (...steps: readonly PlannedStep[]) =>
  lossesIn(steps).map((loss) => [loss.urn, loss.message]);
const would = (what: string, of = urn) => [
  [of, `the plan would ${what} a resource that holds state`],
];

describe("what holds state", () => {
  it("is a mandatory promise of its own", () => {
    expect(lossesIn([step("delete")])).toEqual([
      {
        policy: "stateful-kept",
        level: "mandatory",
        severity: "critical",
        urn,
        message: "the plan would delete a resource that holds state",
        remedy:
          "Keep it: undo the change, or move the state first and say so with an alias or an import.",
        controls: [bcp("1")],
      },
    ]);
  });

  it.each([
    ["delete", "delete"],
    ["replace", "replace"],
    ["create-replacement", "replace"],
    ["import-replacement", "replace"],
    ["read-replacement", "replace"],
    ["delete-replaced", "replace"],
  ])("is not lost unseen to a planned %s", (op, what) => {
    expect(lost(step(op))).toEqual(would(what));
  });

  it.each([
    "same",
    "create",
    "update",
    "refresh",
    "read",
    "import",
    "diff",
    "discard",
    "discard-replaced",
    "remove-pending-replace",
    "extend-parameterize",
  ])("is kept by a planned %s", (op) => {
    expect(lost(step(op))).toEqual([]);
  });

  it("is told of once, however many steps a replacement has", () => {
    const steps = ["create-replacement", "replace", "delete-replaced"];
    expect(lost(...steps.map((op) => step(op)))).toEqual(would("replace"));
    expect(lost(...steps.toReversed().map((op) => step(op)))).toEqual(would("replace"));
  });

  it("is told of for each resource", () => {
    const other = urn.replace("dumps", "audit");
    expect(lost(step("delete"), step("replace", { urn: other }))).toEqual([
      ...would("delete"),
      ...would("replace", other),
    ]);
  });

  it("may be lost in staging", () => {
    expect(lost(step("delete", { urn: urn.replace("prod", "staging") }))).toEqual([]);
  });

  it("is judged by what stands now, not by what it becomes", () => {
    const old = (plan: string) => ({ type: addon, old: { type: addon, inputs: { plan } } });
    expect(lost(step("delete", old("heroku-postgresql:standard-0")))).toEqual(would("delete"));
    expect(lost(step("delete", old("papertrail:choklad")))).toEqual([]);
    expect(lost(step("delete", { type: addon, old: null }))).toEqual([]);
    const retyped = { type: "aws:iam/role:Role", old: { type: bucket, inputs: {} } };
    expect(lost(step("replace", retyped))).toEqual(would("replace"));
  });

  it("is not lost where the program only read it", () => {
    expect(lost(step("replace", { old: { type: bucket, external: true } }))).toEqual([]);
  });

  it("is none of a resource that can be made again", () => {
    const role = "aws:iam/role:Role";
    expect(lost(step("replace", { type: role, old: { type: role, inputs: {} } }))).toEqual([]);
  });
});
