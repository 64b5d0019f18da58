import { texts } from "./iam";
import { isRecord, type KnownValue, peek, records, type Resource } from "../rule/resource";
import type { Stack } from "../rule/stack";
import { text } from "../rule/text";

const recordTypes: ReadonlySet<string> = new Set([
  "cloudflare:index/dnsRecord:DnsRecord",
  "cloudflare:index/record:Record",
]);
const applicationTypes: ReadonlySet<string> = new Set([
  "cloudflare:index/zeroTrustAccessApplication:ZeroTrustAccessApplication",
  "cloudflare:index/accessApplication:AccessApplication",
]);
const policyTypes: ReadonlySet<string> = new Set([
  "cloudflare:index/zeroTrustAccessPolicy:ZeroTrustAccessPolicy",
  "cloudflare:index/accessPolicy:AccessPolicy",
]);

/** Records that a browser can follow; a TXT or MX record opens no door. */
const addressTypes: ReadonlySet<unknown> = new Set(["A", "AAAA", "CNAME"]);

/** A way by which browsers reach a host. */
export interface Entrance {
  readonly resource: Resource;
  readonly host: string;
  /** Whether Cloudflare stands in between, so that Access can ask. */
  readonly proxied: boolean;
}

/**
 * What leads to a host that matches: DNS records, and the products that make a record themselves.
 * @throws UnknownField where the name of one cannot be shown at preview
 */
export const entrancesTo = (stack: Stack, host: RegExp): Entrance[] =>
  stack.resources
    .filter((resource) => isAddressRecord(stack, resource) || resource.type in ownRecord)
    .map((resource) => entrance(stack, resource))
    .filter((found) => host.test(found.host));

/** Products that make their DNS record themselves, and the property that names the host. */
const ownRecord: Readonly<Record<string, string>> = {
  "cloudflare:index/workersCustomDomain:WorkersCustomDomain": "hostname",
  "cloudflare:index/loadBalancer:LoadBalancer": "name",
};

const isAddressRecord = (stack: Stack, resource: Resource): boolean =>
  recordTypes.has(resource.type) &&
  !isVerification(stack, resource) &&
  addressTypes.has(resource.props["type"]);

/** A certificate or a mail identity dictates names such as `_x1.example.com`, which lead to no page. */
function isVerification(stack: Stack, record: Resource): boolean {
  const sources = stack.sources(record, "name");
  return sources.length > 0 && sources.every(({ type }) => /^aws:(?:acm|ses|sesv2)\//.test(type));
}

function entrance(stack: Stack, resource: Resource): Entrance {
  const product = ownRecord[resource.type];
  const name = normal(text(resource.props[product ?? "name"]));
  const proxied = product === "hostname" || resource.props["proxied"] === true;
  return { resource, host: absolute(stack, resource, name), proxied };
}

/** DNS knows no capitals, and a dot at the end changes nothing. */
const normal = (host: string): string => host.trim().toLowerCase().replace(/\.$/, "");

/** Cloudflare completes `vault` to `vault.raxx.app` in the zone of that name. */
function absolute(stack: Stack, record: Resource, name: string): string {
  const zone = stack
    .sources(record, "zoneId")
    .map((source) => normal(text(peek(source, "name"))))
    .find(Boolean);
  if (zone === undefined || name === zone || name.endsWith(`.${zone}`)) return name;
  return name === "@" ? zone : `${name}.${zone}`;
}

/** Kinds of applications that stop a request; a bookmark, for one, is a mere link. */
const guardingTypes: ReadonlySet<string> = new Set(["", "self_hosted", "ssh", "vnc", "rdp"]);

/** Access applications that meet a visitor of `host`. */
export interface Guards {
  /** Those for the whole host. An application for it by name comes before one with a wildcard. */
  readonly whole: readonly Resource[];
  /** Those for a path of it, which come before those for the whole. */
  readonly paths: readonly Resource[];
}

/** The Access applications that stand in front of `host`. */
export function guardsOf(stack: Stack, host: string): Guards {
  const applications = stack.resources.filter(
    ({ type, props }) => applicationTypes.has(type) && guardingTypes.has(text(props["type"])),
  );
  const covering = (covers: (address: string) => boolean) =>
    applications.filter((application) => addressesOf(application).some(covers));
  const named = covering((address) => address === host);
  return {
    whole:
      named.length > 0 ? named : covering((address) => address === host.replace(/^[^.]+/, "*")),
    paths: covering((address) => address.startsWith(`${host}/`)),
  };
}

/** Hosts and paths of an application, in each of the ways to list them. */
function addressesOf({ props }: Resource): string[] {
  const { domain, destinations, selfHostedDomains } = props;
  const uris = records(destinations).map(({ uri }) => uri);
  return [domain, ...uris, ...texts(selfHostedDomains)]
    .filter((address): address is string => typeof address === "string")
    .map(normal);
}

/** The policies of an Access application: those it is wired to, and those written inside it. */
export function policiesOf(stack: Stack, application: Resource): PolicyFacts[] {
  const reusable = stack
    .sources(application, "policies")
    .filter(({ type }) => policyTypes.has(type))
    .map(({ props }) => factsOf(props));
  const inline = inlinePolicies(application).filter(({ decision }) => decision !== undefined);
  return [...reusable, ...inline.map(factsOf)];
}

/** Ids of reusable policies are unknown before they exist, and so is the list that holds them. */
function inlinePolicies(application: Resource) {
  const policies = peek(application, "policies");
  return Array.isArray(policies)
    ? [...policies.keys()].flatMap((index) => safely(policies, index))
    : [];
}

function safely(policies: readonly KnownValue[], index: number) {
  const policy = policies[index];
  return isRecord(policy) && "decision" in policy ? [policy] : [];
}

export interface PolicyFacts {
  readonly decision: KnownValue;
  /** Names of the selectors that the policy includes, such as `email` or `everyone`. */
  readonly selectors: readonly string[];
}

const factsOf = ({
  decision,
  includes,
}: {
  decision?: KnownValue;
  includes?: KnownValue;
}): PolicyFacts => ({
  decision,
  selectors: records(includes).flatMap((include) =>
    Object.keys(include).filter((selector) => include[selector] !== undefined),
  ),
});
