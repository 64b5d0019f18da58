import type { AdoptableType, Attributes } from "./type";

const inAccount = (
  terraform: readonly string[],
  identity: readonly string[],
  id: string,
): AdoptableType => ({ terraform, identity: ["accountId", ...identity], id: `{accountId}/${id}` });

const ofAccess = (kind: string, identity: string): AdoptableType => ({
  terraform: [`cloudflare_zero_trust_access_${kind}`, `cloudflare_access_${kind}`],
  identity: ["accountId", identity],
  id: "accounts/{accountId}/{id}",
});

/** A host, with or without the dot of the root. */
const host = (value: unknown): string | undefined =>
  typeof value === "string" ? value.replace(/\.$/, "").toLowerCase() : undefined;

/** Types whose content is the name of a host. */
const pointing = new Set(["MX", "NS", "PTR"]);

/**
 * What a record says, however it is written: texts with or without quotes and in one part or several, hosts in any
 * case, and what has parts as Cloudflare puts them together.
 */
function content({ type, content: text, data }: Attributes): string | undefined {
  const parts = (Array.isArray(data) ? data[0] : data) as Attributes | null | undefined;
  const whole = typeof text === "string" && text !== "" ? text : parts && joined(parts);
  // A host has one CNAME, wherever that points: a second cannot be made beside it.
  if (typeof whole !== "string" || type === "CNAME") return undefined;
  if (pointing.has(String(type))) return host(whole);
  return type === "TXT" ? unquoted(whole) : whole.replaceAll('"', "");
}

const joined = ({ flags, tag, value }: Attributes): string =>
  [flags, tag, value].map(String).join(" ");

/** A text is sent in parts of 255 bytes, and shown in quotes; a blank between two parts is none of it. */
const unquoted = (text: string): string =>
  /^".*"$/s.test(text) ? text.slice(1, -1).replace(/"\s*"/g, "") : text;

/** Types of Cloudflare that the platform declares; ids as the provider's pages say. */
export const cloudflareTypes: Readonly<Record<string, AdoptableType>> = {
  "cloudflare:index/d1Database:D1Database": inAccount(["cloudflare_d1_database"], ["name"], "{id}"),
  "cloudflare:index/dnsRecord:DnsRecord": {
    terraform: ["cloudflare_dns_record", "cloudflare_record"],
    identity: ["zoneId", "type", "name<hostname", "content<value"],
    id: "{zoneId}/{id}",
    spelling: { name: ({ name }) => host(name), content },
  },
  "cloudflare:index/pagesDomain:PagesDomain": {
    ...inAccount(
      ["cloudflare_pages_domain"],
      ["projectName", "name<domain"],
      "{projectName}/{name}",
    ),
    anyCase: true,
  },
  "cloudflare:index/pagesProject:PagesProject": inAccount(
    ["cloudflare_pages_project"],
    ["name"],
    "{name}",
  ),
  // A zone has one of each phase at most.
  "cloudflare:index/ruleset:Ruleset": {
    terraform: ["cloudflare_ruleset"],
    identity: ["zoneId", "phase"],
    id: "zones/{zoneId}/{id}",
  },
  "cloudflare:index/workersCustomDomain:WorkersCustomDomain": {
    ...inAccount(
      ["cloudflare_workers_custom_domain", "cloudflare_workers_domain", "cloudflare_worker_domain"],
      ["hostname"],
      "{id}",
    ),
    anyCase: true,
  },
  "cloudflare:index/workersScript:WorkersScript": inAccount(
    ["cloudflare_workers_script", "cloudflare_worker_script"],
    ["scriptName<name"],
    "{scriptName}",
  ),
  "cloudflare:index/workersScriptSubdomain:WorkersScriptSubdomain": {
    ...inAccount(["cloudflare_workers_script_subdomain"], ["scriptName"], "{scriptName}"),
    settingOf: "scriptName",
  },
  "cloudflare:index/zeroTrustAccessApplication:ZeroTrustAccessApplication": {
    ...ofAccess("application", "domain"),
    anyCase: true,
  },
  "cloudflare:index/zeroTrustAccessPolicy:ZeroTrustAccessPolicy": {
    ...ofAccess("policy", "name"),
    id: "{accountId}/{id}",
  },
  "cloudflare:index/zeroTrustAccessServiceToken:ZeroTrustAccessServiceToken": ofAccess(
    "service_token",
    "name",
  ),
  "cloudflare:index/zone:Zone": {
    terraform: ["cloudflare_zone"],
    identity: ["name<zone"],
    id: "{id}",
    anyCase: true,
  },
  "cloudflare:index/zoneSetting:ZoneSetting": {
    terraform: ["cloudflare_zone_setting"],
    identity: ["zoneId", "settingId"],
    id: "{zoneId}/{settingId}",
    settingOf: "zoneId",
  },
};
