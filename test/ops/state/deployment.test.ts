import { describe, expect, it } from "vitest";
import { danglingReferences } from "../../../src/ops/state/deployment";

const provider = { urn: "urn:pulumi:prod::raxx::pulumi:providers:aws::default_7_48_0" };
const key = { urn: "urn:key", provider: `${provider.urn}::4f6c` };
const alias = { urn: "urn:alias", parent: "urn:key", dependencies: ["urn:key"] };

describe("references in a state", () => {
  it("lead to resources of it", () =>
    expect(danglingReferences({ resources: [provider, key, alias] })).toEqual([]));

  it("lead nowhere when what they name is lost, be it parent, dependency or provider", () =>
    expect(danglingReferences({ resources: [alias, key] })).toEqual([
      { urn: "urn:key", missing: provider.urn },
    ]));

  it.each([
    ["what an input was made of", { propertyDependencies: { keyId: ["urn:lost"], name: null } }],
    ["what it is deleted with", { deletedWith: "urn:lost" }],
  ])("lead nowhere as well where %s is lost", (_, reference) =>
    expect(danglingReferences({ resources: [{ urn: "urn:alias", ...reference }] })).toEqual([
      { urn: "urn:alias", missing: "urn:lost" },
    ]),
  );

  it("are told once each", () =>
    expect(danglingReferences({ resources: [alias] })).toEqual([
      { urn: "urn:alias", missing: "urn:key" },
    ]));
});
