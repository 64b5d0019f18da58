import { texts } from "./iam";
import { isOurs } from "./ownership";
import { zones } from "../../domain/hosts";
import {
  isRecord,
  type Known,
  type KnownValue,
  peek,
  records,
  type Resource,
  shownEntries,
} from "../rule/resource";
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

/** Records that a browser can follow, or that let somebody else answer; a TXT or MX record opens no door. */
const addressTypes: ReadonlySet<unknown> = new Set(["A", "AAAA", "CNAME", "HTTPS", "SVCB", "NS"]);

/** A way by which browsers reach a host. */
export interface Entrance {
  readonly resource: Resource;
  /** Its own name, or one of those that it answers for. */
  readonly host: string;
  /** Whether Cloudflare stands in between, so that Access can ask. */
  readonly proxied: boolean;
}

/** Products that lead to a host, the property that names it, and whether Access is asked first. */
const products: Readonly<Record<string, { readonly property: string; readonly guarded: boolean }>> =
  {
    workersCustomDomain: { property: "hostname", guarded: true },
    workerDomain: { property: "hostname", guarded: true },
    workersRoute: { property: "pattern", guarded: true },
    loadBalancer: { property: "name", guarded: true },
    r2CustomDomain: { property: "domain", guarded: true },
    spectrumApplication: { property: "dns", guarded: false },
    customHostname: { property: "hostname", guarded: false },
    web3Hostname: { property: "name", guarded: false },
  };

const productOf = ({ type }: Resource) =>
  products[/^cloudflare:index\/(\w+):/.exec(type)?.[1] ?? ""];

/** Records that stand outside Cloudflare, where nothing asks. */
const foreignRecords: ReadonlySet<string> = new Set([
  "aws:route53/record:Record",
  "aws:lightsail/domainEntry:DomainEntry",
]);

/** Types that lead nobody to the host they name: who may enter, certificates, checks, settings. */
const noEntrance =
  /^cloudflare:index\/(?:zeroTrust|access|certificate|originCa|customSsl|keyless|mtls|authenticatedOrigin|hostnameTls|totalTls|regionalHostname|healthcheck|zone|pagesProject|pagesDomain|ruleset|waitingRoom|observatory|turnstile|webAnalytics|notification|loadBalancerMonitor|list|apiShield|emailRouting|dnsRecord|record|workersScript|workerScript)\w*:/;

/** Whether nobody has taught the pack what a resource does with a host that it names. */
export const isUntaught = ({ type }: Resource): boolean =>
  type.startsWith("cloudflare:") &&
  !noEntrance.test(type) &&
  productOf({ type } as Resource) === undefined;

/** What the resource leads to, if it leads anywhere. */
export function entrancesOf(stack: Stack, resource: Resource): Entrance[] {
  if (isAddressRecord(stack, resource)) {
    const foreign = foreignRecords.has(resource.type);
    return hostsOf(stack, resource, "name").map((host) => ({
      resource,
      host,
      proxied: !foreign && resource.props["type"] !== "NS" && resource.props["proxied"] === true,
    }));
  }
  const product = productOf(resource);
  if (product === undefined) return [];
  return hostsOf(stack, resource, product.property).map((host) => ({
    resource,
    host,
    proxied: product.guarded && resource.props["proxied"] !== false,
  }));
}

const isAddressRecord = (stack: Stack, resource: Resource): boolean =>
  (recordTypes.has(resource.type) || foreignRecords.has(resource.type)) &&
  !isVerification(stack, resource) &&
  addressTypes.has(resource.props["type"]);

/** A certificate or a mail identity dictates names such as `_x1.example.com`, which lead to no page. */
function isVerification(stack: Stack, record: Resource): boolean {
  const sources = stack.sources(record, "name");
  return sources.length > 0 && sources.every(({ type }) => /^aws:(?:acm|ses|sesv2)\//.test(type));
}

/** The hosts that a property names: a host, a pattern of a route, or Spectrum's DNS and origin. */
function hostsOf(stack: Stack, resource: Resource, property: string): string[] {
  const value = resource.props[property];
  if (!isRecord(value)) return absolute(stack, resource, normal(text(value)));
  const origin = peek(resource, "originDns");
  return [value["name"], isRecord(origin) ? origin["name"] : undefined]
    .map((name) => normal(text(name)))
    .filter((name) => name !== "");
}

/** DNS knows no capitals, and a dot at the end changes nothing; of a route, the host alone is left. */
const normal = (host: string): string =>
  host
    .trim()
    .toLowerCase()
    .replace(/^\*?[a-z]*:?\/\//, "")
    .replace(/\/.*$/, "")
    .replace(/\.$/, "")
    .replace(/^\*(?!\.|$)/, "");

/**
 * Cloudflare completes `vault` to `vault.raxx.app` in the zone of that name. Where the zone is known by
 * its id alone, the name may be completed by any of ours, unless the program shows another zone of its own.
 */
function absolute(stack: Stack, record: Resource, name: string): string[] {
  const wired = stack
    .sources(record, "zoneId")
    .map((source) => normal(text(peek(source, "name"))))
    .find(Boolean);
  if (wired === undefined) return [name, ...(isRelative(name) ? completed(stack, name) : [])];
  if (name === wired || name.endsWith(`.${wired}`)) return [name];
  return [name === "@" ? wired : `${name}.${wired}`];
}

const isRelative = (name: string): boolean =>
  name !== "" && name !== "@" && !/\.[a-z]{2,}$/.test(name);

const completed = (stack: Stack, name: string): string[] => {
  const ours = stack.resources.some(isOurs);
  // Anybody has docs; a vault or a console without a word of another zone is taken for ours.
  if (!ours && (name.startsWith("docs") || namesOtherZone(stack))) return [];
  return zones.map((zone) => `${name}.${zone}`);
};

/** Whether some zone or record of the program is called by a whole name. */
const namesOtherZone = (stack: Stack): boolean =>
  stack.resources.some(
    (resource) =>
      resource.type.startsWith("cloudflare:") &&
      ["name", "hostname", "domain", "zone"].some((property) =>
        /\.[a-z]{2,}\.?$/.test(text(peek(resource, property))),
      ),
  );

/** Whether an entrance answers for a host: by its name, or as a wildcard of its zone. */
export const answersFor = (entrance: string, host: string): boolean =>
  entrance === host || (entrance.startsWith("*.") && host.endsWith(entrance.slice(1)));

/** Where a record leads: its literal content, and the resources that it is computed from. */
export function targetOf(stack: Stack, record: Resource): { text: string; sources: Resource[] } {
  return {
    text: normal(text(peek(record, "content") ?? peek(record, "value"))),
    sources: ["content", "value"].flatMap((property) => stack.sources(record, property)),
  };
}

export const isRecordOf = ({ type }: Resource): boolean => recordTypes.has(type);

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
    .map((address) =>
      address
        .trim()
        .toLowerCase()
        .replace(/\.$|\/\*?$/, ""),
    );
}

/** The policies of an Access application: those it is wired to, those written inside it, those that name it. */
export function policiesOf(stack: Stack, application: Resource): PolicyFacts[] {
  const reusable = stack
    .sources(application, "policies")
    .filter(({ type }) => policyTypes.has(type))
    .map((policy) => factsOf(stack, policy, policy.props));
  const naming = stack.resources
    .filter(({ type }) => policyTypes.has(type))
    .filter((policy) => stack.sources(policy, "applicationId").includes(application))
    .map((policy) => factsOf(stack, policy, policy.props));
  const entries = inlinePolicies(application);
  const inline = entries.filter(({ decision }) => decision !== undefined);
  const elsewhere = entries.filter(
    ({ decision, id }) => decision === undefined && id !== undefined,
  );
  return [
    ...reusable,
    ...naming,
    ...inline.map((policy) => factsOf(stack, application, policy)),
    ...elsewhere.map(() => unseen),
  ];
}

/** A policy that another program declares: nobody here knows whom it admits. */
const unseen: PolicyFacts = {
  decision: "unknown",
  admits: [{ selector: "unknown", named: false }],
};

/** Ids of reusable policies are unknown before they exist, and so is the list that holds them. */
function inlinePolicies(application: Resource): Known[] {
  return shownEntries(peek(application, "policies")).flatMap(([, policy]) => {
    if (!isRecord(policy)) return [];
    const literal = Object.fromEntries(shownEntries(policy));
    return "decision" in literal || "id" in literal ? [literal] : [];
  });
}

/** Somebody whom a policy admits. */
export interface Admitted {
  /** The kind of selector, such as `email` or `everyone`. */
  readonly selector: string;
  /** Whether it names one person, one token or a declared group of persons. */
  readonly named: boolean;
}

export interface PolicyFacts {
  readonly decision: KnownValue;
  readonly admits: readonly Admitted[];
}

const factsOf = (
  stack: Stack,
  holder: Resource,
  { decision, includes, include }: Known,
): PolicyFacts => ({
  decision,
  admits: records(includes ?? include).flatMap((selectors) =>
    Object.keys(selectors)
      .filter((selector) => !isAbsent(selectors, selector))
      .map((selector) => ({ selector, named: isNamed(stack, holder, selectors, selector) })),
  ),
});

const isAbsent = (selectors: Known, selector: string): boolean =>
  shownEntries(selectors).some(([key, value]) => key === selector && value === undefined);

function isNamed(stack: Stack, holder: Resource, selectors: Known, selector: string): boolean {
  const value = selectors[selector];
  if (!isRecord(value)) return false;
  switch (selector) {
    case "email":
      return /^[^@\s*]+@[^@\s*]+\.[^@\s*]+$/.test(text(value["email"]));
    case "serviceToken":
      return "tokenId" in value && Object.keys(value).length === 1;
    case "group":
      return groupsOf(stack, holder).length > 0 && groupsOf(stack, holder).every(isOfPersons);
    default:
      return false;
  }
}

const groupTypes = /^cloudflare:index\/(?:zeroTrustAccessGroup|accessGroup):/;

const groupsOf = (stack: Stack, holder: Resource): Resource[] =>
  ["includes", "policies"]
    .flatMap((property) => stack.sources(holder, property))
    .filter(({ type }) => groupTypes.test(type));

/** A group is as narrow as whom it includes. */
const isOfPersons = ({ props }: Resource): boolean => {
  const included = records(props["includes"] ?? props["include"]);
  return (
    included.length > 0 &&
    included.every((each) => Object.keys(each).every((selector) => selector === "email"))
  );
};
