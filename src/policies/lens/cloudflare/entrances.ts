import { zones } from "../../../domain/hosts";
import { isRecord, peek, type Resource } from "../../rule/resource";
import { remembered, type Stack } from "../../rule/stack";
import { text } from "../../rule/text";
import { isOurs } from "../ownership";

const recordTypes: ReadonlySet<string> = new Set([
  "cloudflare:index/dnsRecord:DnsRecord",
  "cloudflare:index/record:Record",
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

const productOf = ({ type }: Pick<Resource, "type">) =>
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
  type.startsWith("cloudflare:") && !noEntrance.test(type) && productOf({ type }) === undefined;

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
  const ours = holdsOurs(stack);
  // Anybody has docs; a vault or a console without a word of another zone is taken for ours.
  if (!ours && (name.startsWith("docs") || namesOtherZone(stack))) return [];
  return zones.map((zone) => `${name}.${zone}`);
};

const holdsOurs = remembered((stack) => stack.resources.some(isOurs));

/** Whether some zone or record of the program is called by a whole name. */
const namesOtherZone = remembered((stack) =>
  stack.resources.some(
    (resource) =>
      resource.type.startsWith("cloudflare:") &&
      ["name", "hostname", "domain", "zone"].some((property) =>
        /\.[a-z]{2,}\.?$/.test(text(peek(resource, property))),
      ),
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
