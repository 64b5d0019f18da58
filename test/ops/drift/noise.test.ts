import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Drift, driftIn } from "../../../src/ops/drift/drift";
import { readNoise, withoutNoise } from "../../../src/ops/drift/noise";
import { systemType } from "../../../src/domain/system-component";

const type = "cloudflare:index/zeroTrustAccessPolicy:ZeroTrustAccessPolicy";
const now = new Date("2026-06-01T00:00:00Z");
const entry = {
  stack: "prod",
  type,
  property: "approvalGroups",
  reason: "The API answers an empty list where none was sent.",
  reference: "https://github.com/cloudflare/terraform-provider-cloudflare/issues/5495",
  expires: "2026-12-31",
} as const;
const drifted = (properties: string[], change: Drift["change"] = "changed"): Drift => ({
  system: "edge",
  urn: `urn:pulumi:prod::raxx::${type}::operators`,
  type,
  change,
  properties,
});

describe("known noise of a provider", () => {
  it("is taken out of a drift, and told with its reason", () => {
    const heard = withoutNoise(
      [drifted(["approvalGroups[0].x", "decision"])],
      [entry],
      "prod",
      now,
    );
    expect(heard.drift).toEqual([drifted(["decision"])]);
    expect(heard.noise.map(({ property, reason }) => [property, reason])).toEqual([
      ["approvalGroups[0].x", entry.reason],
    ]);
    expect(heard.faults).toEqual([]);
  });

  it("leaves no drift where nothing else changed", () => {
    expect(withoutNoise([drifted(["approvalGroups"])], [entry], "prod", now).drift).toEqual([]);
  });

  it("never hides that something is gone", () => {
    const gone = drifted([], "gone");
    expect(withoutNoise([gone], [entry], "prod", now).drift).toEqual([gone]);
  });

  const unfit: readonly (readonly [string, string, RegExp])[] = [
    ["matched nothing", "2026-12-31", /matched nothing/],
    ["has expired", "2026-05-01", /expired on 2026-05-01/],
    ["lasts too long", "2028-12-31", /later than 400 days/],
  ];
  it.each(unfit)("fails where it %s", (_, expires, fault) => {
    const found = /matched/.test(fault.source) ? [] : [drifted(["approvalGroups"])];
    const heard = withoutNoise(found, [{ ...entry, expires }], "prod", now);
    expect(heard.faults).toEqual([expect.stringMatching(fault)]);
    expect(heard.drift).toEqual(found);
  });

  it("concerns its own stack alone", () => {
    const heard = withoutNoise([drifted(["approvalGroups"])], [entry], "staging", now);
    expect([heard.drift.length, heard.faults]).toEqual([1, []]);
  });

  describe("in its file", () => {
    let folder: string;
    beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "raxx-noise-"))));
    afterAll(() => rmSync(folder, { recursive: true }));
    const read = (content: string) => {
      writeFileSync(join(folder, "noise.yaml"), content);
      return readNoise(join(folder, "noise.yaml"));
    };

    it("has a reason that can be followed, and no other fields", () => {
      expect(read(JSON.stringify([entry]))).toEqual([entry]);
      expect(() => read(JSON.stringify([{ ...entry, reason: "noise" }]))).toThrow(
        /entry 1, reason/,
      );
      expect(() => read(JSON.stringify([{ ...entry, urn: "x" }]))).toThrow(/cannot be used/);
      expect(() => read("- [")).toThrow(/is no YAML/);
    });

    it("is committed in a form that can be read", () => {
      expect(readNoise("src/ops/drift/noise.yaml")).toEqual([]);
    });
  });
});

describe("the events of a refresh", () => {
  const system = `urn:pulumi:prod::raxx::${systemType}::edge`;
  const urn = `urn:pulumi:prod::raxx::${systemType}$${type}::operators`;
  const parents = new Map([[urn, system]]);

  it("name the system, the resource and the paths that changed, and no value", () => {
    const metadata = {
      op: "update",
      urn,
      diffs: ["includes"],
      detailedDiff: { "includes[0].email": { kind: "update" } },
      new: { outputs: { secret: "canary" } },
    };
    expect(driftIn([{ resOutputsEvent: { metadata } }], parents)).toEqual([
      { system: "edge", urn, type, change: "changed", properties: ["includes[0].email"] },
    ]);
  });

  it("tell what is gone, and nothing of what is the same", () => {
    const event = (op: string) => ({ resOutputsEvent: { metadata: { op, urn } } });
    expect(driftIn([event("same"), event("refresh"), event("delete")], parents)).toEqual([
      { system: "edge", urn, type, change: "gone", properties: [] },
    ]);
  });
});
