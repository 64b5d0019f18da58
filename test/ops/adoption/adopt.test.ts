import { describe, expect, it } from "vitest";
import { result } from "../../../src/ops/adoption/adopt";
import { type Creates, differing } from "../../../src/ops/adoption/declared";
import type { Adoption } from "../../../src/ops/adoption/plan-file";

const urn = "urn:pulumi:prod::raxx::raxx:platform:System$aws:s3/bucket:Bucket::state";
const plan: readonly Adoption[] = [
  { urn, type: "aws:s3/bucket:Bucket", id: "b", entry: "import", source: "a state" },
];
const state = { deployment: { resources: [{ urn, type: "aws:s3/bucket:Bucket" }] } } as never;

/** What the engine plans for the bucket that was adopted. */
const after = (steps: string[], names: readonly string[]): Creates => ({
  declared: [],
  file: { resources: [] },
  steps: new Map([[urn, steps]]),
  differs: new Map([[urn, names]]),
  rows: new Map(),
});

describe("what was adopted and", () => {
  it("has other tags is an update that says so, and no fault", () => {
    expect(result(plan, after(["update"], ["tags"]), state)).toEqual({
      ok: true,
      adopted: [urn],
      open: [],
      replaced: [],
      changed: [urn],
      differs: { [urn]: ["tags"] },
      lines: [
        "1 of 1 are adopted; of them the next update replaces 0 and changes 1 in place.",
        `changes in place (tags): ${urn}`,
      ],
    });
  });

  it("would be replaced is a fault, whatever differs", () => {
    const steps = ["create-replacement", "replace", "delete-replaced"];
    const { ok, replaced, changed } = result(plan, after(steps, ["bucket"]), state);
    expect({ ok, replaced, changed }).toEqual({ ok: false, replaced: [urn], changed: [] });
  });

  it("is as it is declared says nothing of it", () => {
    const { ok, lines } = result(plan, after(["same"], []), state);
    expect([ok, lines.length]).toEqual([true, 1]);
  });
});

it("names what differs by the engine's own plan, and no value of it", () => {
  const inputDiff = {
    adds: { forceDestroy: false },
    updates: { tags: { Owner: "raxx" }, __defaults: [] },
    deletes: ["tagsAll"],
  };
  expect(differing({ inputDiff })).toEqual(["forceDestroy", "tags", "tagsAll"]);
  expect(differing(null)).toEqual([]);
});
