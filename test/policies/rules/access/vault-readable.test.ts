import { describe, expect, it } from "vitest";
import type { Properties, Resource } from "../../../../src/policies/rule/resource";
import { vaultReadable } from "../../../../src/policies/rules/access/vault-readable";
import { findings, prod, resource, staging, unknown } from "../../../support/resources";

const cloudflare = (type: string): string =>
  `cloudflare:index/${type.charAt(0).toLowerCase()}${type.slice(1)}:${type}`;
const readers = ["vault-export", "rotation", "velvet", "agents", "status"].map(
  (reader) => `vault-reader-${reader}-prod`,
);
const system = resource({ type: "raxx:platform:System", name: "vault" });
const token = (name: string) =>
  resource({
    type: cloudflare("ZeroTrustAccessServiceToken"),
    name: `${name}-token`,
    props: { name },
  });
const policy = (name: string, props: Properties = {}, admitted = token(name)) =>
  resource({
    type: cloudflare("ZeroTrustAccessPolicy"),
    name,
    props: {
      ...{ name, decision: "non_identity" },
      includes: [{ serviceToken: { tokenId: unknown } }],
      ...props,
    },
    from: { includes: [admitted] },
  });
const gate = (policies: readonly Resource[], domain = "vault.raxx.app") =>
  resource({
    type: cloudflare("ZeroTrustAccessApplication"),
    name: "gate",
    props: { domain, type: "self_hosted", policies: unknown },
    from: { policies },
  });
const policies = readers.map((name) => policy(name));
const tokens = readers.map((name) => token(name));
const judge = (resources: readonly Resource[], context = prod) =>
  findings(vaultReadable, [system, ...resources], context);
const missing = (name: string) => [
  { urn: "gate", message: `Access does not admit ${name} to the vault` },
];

describe("vault-readable", () => {
  it("accepts a policy and a token of its own for each machine", () => {
    expect(judge([...tokens, ...policies, gate(policies)])).toEqual([]);
  });

  it.each(readers)("rejects a gate that does not admit %s", (name) => {
    const others = policies.filter((each) => each.name !== name);
    expect(judge([...tokens, ...policies, gate(others)])).toEqual(missing(name));
  });

  it.each([
    ["asks the machine to sign in", policy("vault-reader-velvet-prod", { decision: "allow" })],
    ["refuses it", policy("vault-reader-velvet-prod", { decision: "deny" })],
    ["admits another's token", policy("vault-reader-velvet-prod", {}, token("other"))],
  ])("rejects a policy that %s", (_, spoiled) => {
    const rest = policies.filter(({ name }) => name !== spoiled.name);
    expect(judge([...tokens, token("other"), ...rest, spoiled, gate([...rest, spoiled])])).toEqual(
      missing("vault-reader-velvet-prod"),
    );
  });

  it("asks nothing of staging, which has no vault, of other hosts, nor of other programs", () => {
    expect(judge([gate([])], staging)).toEqual([]);
    expect(judge([gate([], "console.raxx.app")])).toEqual([]);
    expect(findings(vaultReadable, [gate([])], prod)).toEqual([]);
  });
});
