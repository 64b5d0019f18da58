import { describe, expect, it } from "vitest";
import type { Properties } from "../../../../src/policies/rule/resource";
import { analyticsPerimeter } from "../../../../src/policies/rules/access/analytics-perimeter";
import { hostBehindAccess } from "../../../../src/policies/rules/access/host-behind-access";
import { findings, resource, unknown } from "../../../support/resources";

const token: Properties = {
  decision: "non_identity",
  includes: [{ serviceToken: { tokenId: "f174e90a-fafe-4643-bbbc-4a0ed4fc8415" } }],
};
const people: Properties = {
  decision: "allow",
  includes: [{ email: { email: "kris@moosequest.net" } }],
};

/** A host with its DNS record and an Access application that admits by `policy`. */
function published(
  host: string,
  policy: Properties | undefined,
  { record = {}, covered = host }: { record?: Properties; covered?: string } = {},
) {
  const policies = policy
    ? [
        resource({
          type: "cloudflare:index/zeroTrustAccessPolicy:ZeroTrustAccessPolicy",
          name: "policy",
          props: policy,
        }),
      ]
    : [];
  return [
    resource({
      type: "cloudflare:index/dnsRecord:DnsRecord",
      name: "record",
      props: { name: host, type: "CNAME", content: unknown, proxied: true, ...record },
    }),
    ...policies,
    resource({
      type: "cloudflare:index/zeroTrustAccessApplication:ZeroTrustAccessApplication",
      name: "application",
      props: { domain: covered, policies: [{ id: unknown, precedence: 1 }] },
      from: { policies },
    }),
  ];
}

const at = (message: string) => [{ urn: "record", message }];
const notProxied = at("the DNS record is not proxied, so Access is passed by");
const notCovered = at("no Access application covers the host");
const noPolicy = at("the Access application has no policy");

describe("analytics-perimeter", () => {
  const host = "analytics.raxx.app";
  const admitted = at("an Access policy admits something other than a service token");

  it.each([host, "analytics-staging.raxx.app"])("accepts %s behind one service token", (name) => {
    expect(findings(analyticsPerimeter, published(name, token))).toEqual([]);
  });

  it("knows a wired policy whose id is a literal, because it exists, and no literal beside it", () => {
    const existing = (...ids: string[]) =>
      published(host, token).map((each) =>
        each.name === "application"
          ? {
              ...each,
              props: { domain: host, policies: ids.map((id, at) => ({ id, precedence: at + 1 })) },
            }
          : each,
      );
    expect(findings(analyticsPerimeter, existing("p-1"))).toEqual([]);
    expect(findings(analyticsPerimeter, existing("p-1", "p-2"))).toEqual(admitted);
  });

  it.each<[string, Properties]>([
    ["people", people],
    ["everyone", { decision: "bypass", includes: [{ everyone: {} }] }],
    ["any service token", { ...token, includes: [{ anyValidServiceToken: {} }] }],
    [
      "a token or a person",
      { ...token, includes: [{ serviceToken: { tokenId: "a" } }, { email: { email: "b" } }] },
    ],
    ["nobody in particular", { ...token, includes: [] }],
  ])("rejects a policy that admits %s", (_, policy) => {
    expect(findings(analyticsPerimeter, published(host, policy))).toEqual(admitted);
  });

  it.each([
    [
      "a record that is not proxied",
      published(host, token, { record: { proxied: false } }),
      notProxied,
    ],
    [
      "an application for another host",
      published(host, token, { covered: "x.raxx.app" }),
      notCovered,
    ],
    [
      "an application for one path only",
      published(host, token, { covered: `${host}/admin` }),
      notCovered,
    ],
    ["an application without a policy", published(host, undefined), noPolicy],
  ])("rejects %s", (_, program, expected) => {
    expect(findings(analyticsPerimeter, program)).toEqual(expected);
  });

  it("rejects a record whose proxy flag is unknown at preview", () => {
    expect(
      findings(analyticsPerimeter, published(host, token, { record: { proxied: unknown } })),
    ).toEqual(at("proxied cannot be shown at preview: make it a literal"));
  });

  it("leaves other hosts alone", () => {
    expect(findings(analyticsPerimeter, published("api.raxx.app", undefined))).toEqual([]);
  });
});

describe("host-behind-access", () => {
  const hosts = ["vault.raxx.app", "console-staging.raxx.app", "docs.raxx.app", "getraxx.com"];

  it.each(hosts)("accepts %s behind named people", (host) => {
    expect(findings(hostBehindAccess, published(host, people))).toEqual([]);
  });

  it.each([
    ["everyone", { decision: "allow", includes: [{ everyone: {} }] }],
    ["by passing Access by", { ...people, decision: "bypass" }],
  ])("rejects a policy that admits %s", (_, policy) => {
    expect(findings(hostBehindAccess, published("vault.raxx.app", policy))).toEqual(
      at("an Access policy admits everyone"),
    );
  });

  it.each(hosts)("rejects %s when its record is not proxied", (host) => {
    expect(
      findings(hostBehindAccess, published(host, people, { record: { proxied: false } })),
    ).toEqual(notProxied);
  });

  it("rejects a host that no application covers", () => {
    expect(
      findings(hostBehindAccess, published("vault.raxx.app", people, { covered: "x.raxx.app" })),
    ).toEqual(notCovered);
  });

  it("leaves the status page public", () => {
    const [record] = published("status.raxx.app", undefined);
    expect(findings(hostBehindAccess, record ? [record] : [])).toEqual([]);
  });

  it("leaves mail records alone", () => {
    const mx = published("getraxx.com", undefined, { record: { type: "MX", proxied: false } });
    expect(findings(hostBehindAccess, mx)).toEqual([]);
  });
});

const vault = "vault.raxx.app";
const everyone: Properties = { decision: "allow", includes: [{ everyone: {} }] };
const record = (props: Properties = {}, from = {}) =>
  resource({
    type: "cloudflare:index/dnsRecord:DnsRecord",
    name: "record",
    props: { name: vault, type: "CNAME", proxied: true, ...props },
    from,
  });
const application = (policies: readonly Properties[], props: Properties = { domain: vault }) =>
  resource({
    type: "cloudflare:index/zeroTrustAccessApplication:ZeroTrustAccessApplication",
    name: "application",
    props: { policies, ...props },
  });
const worker = resource({
  type: "cloudflare:index/workersCustomDomain:WorkersCustomDomain",
  name: "record",
  props: { hostname: vault },
});
const certificate = resource({ type: "aws:acm/certificate:Certificate", name: "certificate" });
const zone = resource({ type: "cloudflare:index/zone:Zone", props: { name: "raxx.app" } });
const withZone = { zoneId: [zone] };

describe("what leads to a host and what guards it", () => {
  it.each([
    ["capitals", [record({ name: "Vault.RAXX.app" })], notCovered],
    ["a dot at the end", [record({ name: `${vault}.` })], notCovered],
    ["a name that its zone completes", [zone, record({ name: "vault" }, withZone)], notCovered],
    ["a Worker's own domain", [worker], notCovered],
    [
      "a bookmark",
      [record(), application([people], { domain: vault, type: "bookmark" })],
      notCovered,
    ],
    [
      "a path that everyone may pass",
      [record(), application([people]), application([everyone], { domain: `${vault}/api` })],
      at("an Access policy admits everyone"),
    ],
    [
      "a domain in a list, for everyone",
      [record(), application([everyone], { selfHostedDomains: [vault] })],
      at("an Access policy admits everyone"),
    ],
    [
      "a name that nobody knows yet",
      [record({ name: unknown })],
      at("name cannot be shown at preview: make it a literal"),
    ],
  ])("rejects %s", (_, program, expected) => {
    expect(findings(hostBehindAccess, program)).toEqual(expected);
  });

  it.each([
    ["a domain in a list", [record(), application([people], { selfHostedDomains: [vault] })]],
    ["an application for every host", [record(), application([people], { domain: "*.raxx.app" })]],
    [
      "an application for the host within one for everyone",
      [record(), application([everyone], { domain: "*.raxx.app" }), application([people])],
    ],
    [
      "a policy that turns everyone else away",
      [record(), application([people, { ...everyone, decision: "deny" }])],
    ],
    [
      "the record that a certificate asks for",
      [certificate, record({ name: unknown, type: unknown }, { name: [certificate] })],
    ],
  ])("accepts %s", (_, program) => {
    expect(findings(hostBehindAccess, program)).toEqual([]);
  });

  it("accepts one token for analytics where everyone else is turned away", () => {
    const host = { domain: "analytics.raxx.app" };
    const policies = [token, { ...everyone, decision: "deny" }];
    expect(
      findings(analyticsPerimeter, [record({ name: host.domain }), application(policies, host)]),
    ).toEqual([]);
  });
});
