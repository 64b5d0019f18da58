import { describe, expect, it } from "vitest";
import { terraformRoots } from "../../../../src/domain/terraform-roots";
import type { Properties, Resource } from "../../../../src/policies/rule/resource";
import { statesTogether } from "../../../../src/policies/rules/continuity/states-together";
import { findings, resource, unknown } from "../../../support/resources";

const root = (name: string, change: Properties = {}) =>
  resource({
    type: "raxx:state:TerraformRoot",
    name,
    props: {
      ...{ root: name, bucket: "raxx-iac-state-prod", lockTable: "raxx-iac-state-locks" },
      ...change,
    },
  });
const roots = terraformRoots.map((name) => root(name));
const system = resource({ type: "raxx:platform:System", name: "state" });
const bucket = (name: string) =>
  resource({ type: "aws:s3/bucket:Bucket", name, props: { bucket: name } });
const states = bucket("raxx-iac-state-prod");
const judge = (...resources: readonly Resource[]) => findings(statesTogether, resources);

describe("states-together", () => {
  it("accepts the one bucket with every root, and other buckets beside it", () => {
    expect(judge(system, states, ...roots)).toEqual([]);
    expect(judge(system, states, ...roots, bucket("raxx-support-attachments"))).toEqual([]);
    expect(judge(root("waf"))).toEqual([]);
  });

  it.each(["raxx-iac-state-staging", "raxx-terraform-state", "waf-tf-state"])(
    "rejects a second bucket: %s",
    (name) => {
      expect(judge(system, states, ...roots, bucket(name))).toEqual([
        { urn: name, message: "states have a second bucket beside raxx-iac-state-prod" },
      ]);
    },
  );

  it("asks nothing of somebody else's states, and something of ours in any program", () => {
    expect(judge(bucket("shop-terraform-state"))).toEqual([]);
    expect(judge(bucket("raxx-terraform-state"))).toEqual([
      {
        urn: "raxx-terraform-state",
        message: "states have a second bucket beside raxx-iac-state-prod",
      },
    ]);
  });

  it.each(terraformRoots)(
    "rejects the platform's program that does not say where %s is",
    (name) => {
      const others = roots.filter((each) => each.name !== name);
      expect(judge(system, states, ...others)).toEqual([
        {
          urn: "raxx-iac-state-prod",
          message: `where the root ${name} keeps its state is not declared`,
        },
      ]);
      // Staging has no bucket of states, and so no roots.
      expect(judge(system)).toEqual([]);
    },
  );

  it.each<[string, Properties, string]>([
    ["another bucket", { bucket: "raxx-waf-state" }, "the root keeps its state in raxx-waf-state"],
    ["no bucket", { bucket: "" }, "the root keeps its state in no bucket"],
    ["another lock", { lockTable: "locks" }, "the root's state is locked by locks"],
    ["no lock", { lockTable: "" }, "the root's state is locked by nothing"],
    ["no name", { root: "" }, "the root has no name"],
    [
      "what nobody knows",
      { bucket: unknown },
      "bucket cannot be shown at preview: make it a literal",
    ],
  ])("rejects a root with %s", (_, change, message) => {
    expect(judge(root("waf", change))).toEqual([{ urn: "waf", message }]);
  });
});
