import { describe, expect, it } from "vitest";
import { systemOf, systemType } from "../../src/domain/system-component";

const urn = (type: string, name: string): string => `urn:pulumi:prod::raxx::${type}::${name}`;
const vault = urn(systemType, "vault");
const host = urn(`${systemType}$raxx:components:SnapshottedInstance`, "store");
const disk = urn(
  `${systemType}$raxx:components:SnapshottedInstance$aws:lightsail/disk:Disk`,
  "a::b",
);
const stack = urn("pulumi:pulumi:Stack", "raxx-prod");
const parents = new Map([
  [disk, host],
  [host, vault],
  [vault, stack],
  [stack, undefined],
]);

describe("the system of a resource", () => {
  it.each([
    ["is the component above it, however far and whatever its own name", disk, "vault"],
    ["is itself where it is that component", vault, "vault"],
    ["is the stack where nothing above it is a system", stack, "stack"],
    ["is the stack where nobody declares it", urn("a:b:C", "vault-key"), "stack"],
    ["is the stack where no resource is named", "", "stack"],
  ])("%s", (_, of, system) => {
    expect(systemOf(of, parents)).toBe(system);
  });
});
