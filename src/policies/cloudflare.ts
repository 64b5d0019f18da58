import { isRecord, type KnownValue, peek, records, type Resource } from "./resource";
import type { Stack } from "./stack";
import { text } from "./text";

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

/** DNS records that lead to `host`. */
export const addressRecords = (stack: Stack, host: RegExp): Resource[] =>
  stack.resources.filter(
    (resource) =>
      recordTypes.has(resource.type) &&
      addressTypes.has(resource.props["type"]) &&
      host.test(text(resource.props["name"])),
  );

/** Access applications that stand in front of `host`. */
export const applicationsFor = (stack: Stack, host: string): Resource[] =>
  stack.resources.filter(
    (resource) => applicationTypes.has(resource.type) && hostsOf(resource).includes(host),
  );

/** `domain` and each destination, without a path: an application for a path covers only that path. */
function hostsOf(application: Resource): string[] {
  const { domain, destinations } = application.props;
  const uris = records(destinations).map(({ uri }) => uri);
  return [domain, ...uris].filter((host): host is string => typeof host === "string");
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
