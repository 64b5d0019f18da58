import { describe, expect, it } from "vitest";
import { hostBehindAccess } from "../../../src/policies/rules/access/host-behind-access";
import { findings, resource } from "../../support/resources";
import { typesWithInput } from "../../support/sdk-types";

const host = "vault.raxx.app";

/** Types that name a host and lead nobody to it, by what they are. */
const leadsNowhere: readonly (readonly [why: string, type: RegExp])[] = [
  ["says who may enter, or is a device's own way", /index\/(?:zeroTrust|access)\w*:/],
  [
    "a certificate or how TLS is spoken",
    /index\/(?:certificate|originCa|customSsl|keyless|mtls|authenticatedOrigin|hostnameTls|totalTls)\w*:/,
  ],
  [
    "asks, counts or tells",
    /index\/(?:healthcheck|loadBalancerMonitor|observatory|webAnalytics|notification|turnstile)\w*:/,
  ],
  [
    "a list, a mail route or a setting of a zone",
    /index\/(?:list|emailRouting|zone|apiShield|regionalHostname|waitingRoom|ruleset)\w*:/,
  ],
  [
    "a site or a script, which a domain or route of its own leads to",
    /index\/(?:pages|workersScript|workerScript)\w*:/,
  ],
];

const named = (type: string) => {
  const names = { hostname: host, pattern: host, name: host, domain: host };
  const props = { ...names, type: "A", proxied: true, dns: { type: "A", name: host } };
  return resource({ type, props });
};

describe("every type of Cloudflare's that can name a host", () => {
  const types = typesWithInput(
    "cloudflare",
    /^(?:hosts?|hostnames?|patterns?|domains?|dns|routes?|name|originDns)$/,
  );

  it("is refused beside a guarded host that nobody guards, or leads nowhere for a reason", () => {
    const passing = types.filter((type) => findings(hostBehindAccess, [named(type)]).length === 0);
    expect(types.length).toBeGreaterThan(80);
    expect(passing.filter((type) => !leadsNowhere.some(([, known]) => known.test(type)))).toEqual(
      [],
    );
  });

  it.each([
    "cloudflare:index/dnsRecord:DnsRecord",
    "cloudflare:index/record:Record",
    "cloudflare:index/workersRoute:WorkersRoute",
    "cloudflare:index/workersCustomDomain:WorkersCustomDomain",
    "cloudflare:index/loadBalancer:LoadBalancer",
    "cloudflare:index/spectrumApplication:SpectrumApplication",
    "cloudflare:index/customHostname:CustomHostname",
    "cloudflare:index/web3Hostname:Web3Hostname",
    "cloudflare:index/r2CustomDomain:R2CustomDomain",
    "cloudflare:index/entranceOfTomorrow:EntranceOfTomorrow",
  ])("refuses %s", (type) => {
    expect(findings(hostBehindAccess, [named(type)]).length).toBeGreaterThan(0);
  });
});
