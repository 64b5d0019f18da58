import { isIP } from "node:net";
import {
  excludeEachOther,
  oneAndOnlyOne,
  valueBetween,
  valueMatching,
  valueOneOf,
} from "../provider/framework-rules";
import { hex } from "../provider/made-up";
import { type Draft, type Model } from "../provider/model";
import { need } from "../provider/state";
import { given, isObject, text } from "../wire/values";
import { refused } from "./words";

export const zoneType = "cloudflare:index/zone:Zone";

/** A zone's id depends on its name alone, so that stacks that share a zone agree on it. */
export const weakZoneId = (name: string): string => hex("cloudflare zone", name);

const recordTypes = [
  ...["A", "AAAA", "CAA", "CERT", "CNAME", "DNSKEY", "DS", "HTTPS", "LOC", "MX", "NAPTR", "NS"],
  ...["OPENPGPKEY", "PTR", "SMIMEA", "SRV", "SSHFP", "SVCB", "TLSA", "TXT", "URI"],
];

const phases = [
  ...["ddos_l4", "ddos_l7", "http_config_settings", "http_custom_errors", "http_log_custom_fields"],
  ...["http_ratelimit", "http_request_cache_settings", "http_request_dynamic_redirect"],
  ...["http_request_firewall_custom", "http_request_firewall_managed"],
  ...["http_request_late_transform", "http_request_origin", "http_request_redirect"],
  ...["http_request_sanitize", "http_request_sbfm", "http_request_transform"],
  ...["http_response_cache_settings", "http_response_compression"],
  ...["http_response_firewall_managed", "http_response_headers_transform", "magic_transit"],
  ...["magic_transit_ids_managed", "magic_transit_managed", "magic_transit_ratelimit"],
];

const actions = [
  "block",
  "challenge",
  "compress_response",
  "ddos_dynamic",
  "execute",
  "force_connection_close",
  "js_challenge",
  "log",
  "log_custom_field",
  "managed_challenge",
  "redirect",
  "rewrite",
  "route",
  "score",
  "serve_error",
  "set_cache_control",
  "set_cache_settings",
  "set_cache_tags",
  "set_config",
  "skip",
];

/** Zones, their settings and records, and rulesets. */
export const dns: Record<string, Model> = {
  "index/zone:Zone": {
    id: (draft) => weakZoneId(need(draft, "name")),
    replaces: ["account", "name"],
    defaults: { type: "full", paused: false },
    rules: [valueOneOf("type", "full", "partial", "secondary", "internal")],
    refusal: (draft) =>
      /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(need(draft, "name"))
        ? undefined
        : refused(
            `creating zone ${need(draft, "name")}`,
            "400 Bad Request",
            1001,
            `"name" has an invalid value: ${need(draft, "name")}`,
          ),
    unique: (draft) => need(draft, "name"),
    taken: (draft) =>
      refused(
        `creating zone ${need(draft, "name")}`,
        "400 Bad Request",
        1061,
        `${need(draft, "name")} already exists`,
      ),
    outputs: {
      status: () => "active",
      nameServers: () => ["simulated-a.ns.cloudflare.invalid", "simulated-b.ns.cloudflare.invalid"],
    },
  },
  "index/zoneSetting:ZoneSetting": {
    id: (draft) => need(draft, "settingId"),
    scope: ["zoneId"],
    replaces: ["settingId"],
    // A zone has every setting from the start; creating one changes it.
    adopts: () => true,
    outputs: { editable: () => true },
  },
  "index/dnsRecord:DnsRecord": {
    replaces: ["type"],
    sets: ["tags"],
    defaults: { proxied: false },
    rules: [
      valueOneOf("type", ...recordTypes),
      excludeEachOther("content", "data"),
      valueBetween("priority", 0, 65_535, 6),
    ],
    unique: (draft) =>
      `${need(draft, "zoneId")} ${need(draft, "type")} ${need(draft, "name")} ${content(draft)}`,
    taken: (draft) =>
      refused(
        `creating DNS record ${need(draft, "name")}`,
        "400 Bad Request",
        81_058,
        "An identical record already exists.",
      ),
    refusal: recordRefusal,
    outputs: {
      proxiable: (draft) => proxiable.has(need(draft, "type")),
      settings: () => ({}),
      includeShadowMetadata: () => false,
      meta: () => "{}",
    },
  },
  "index/ruleset:Ruleset": {
    replaces: ["kind", "name", "phase"],
    defaults: { description: "" },
    // What the parameters of an action may be is not checked.
    rules: [
      oneAndOnlyOne("accountId", "zoneId"),
      ...["accountId", "zoneId"].map((owner) =>
        valueMatching(owner, /^[0-9a-f]{32}$/, "value must be a 32-character hexadecimal string"),
      ),
      valueOneOf("kind", "managed", "custom", "root", "zone"),
      valueOneOf("phase", ...phases),
      valueOneOf("rules.action", ...actions),
    ],
    // A zone has one entry point for each phase.
    unique: (draft) =>
      ["zone", "root"].includes(need(draft, "kind"))
        ? `${text(draft.inputs, "zoneId") ?? text(draft.inputs, "accountId") ?? ""} ${need(draft, "phase")}`
        : undefined,
    taken: (draft) =>
      refused(
        `creating ruleset ${need(draft, "name")}`,
        "400 Bad Request",
        20_217,
        `A similar configuration with rules already exists and overwriting will have unintended consequences (${need(draft, "phase")})`,
      ),
    refusal: rulesetRefusal,
    outputs: { version: ({ previous }) => String(Number(previous?.["version"] ?? 0) + 1) },
  },
};

/** A rule of the phase counts requests, in each data centre by itself (Cloudflare, rate limiting parameters). */
function rulesetRefusal(draft: Draft): string | undefined {
  if (need(draft, "phase") !== "http_ratelimit") return undefined;
  const rules = draft.inputs["rules"];
  const characteristics = (Array.isArray(rules) ? rules : []).map((rule) =>
    isObject(rule) && isObject(rule["ratelimit"]) ? rule["ratelimit"]["characteristics"] : [],
  );
  return characteristics.every((each) => Array.isArray(each) && each.includes("cf.colo.id"))
    ? undefined
    : refused(
        `creating ruleset ${need(draft, "name")}`,
        "400 Bad Request",
        20_120,
        "a rate limiting rule must have a ratelimit whose characteristics include cf.colo.id",
      );
}

const addressVersions: ReadonlyMap<string, number> = new Map([
  ["A", 4],
  ["AAAA", 6],
]);

const proxiable = new Set(["A", "AAAA", "CNAME"]);

const content = ({ inputs }: Draft): string =>
  text(inputs, "content") ?? JSON.stringify(isObject(inputs["data"]) ? inputs["data"] : "");

function recordRefusal(draft: Draft): string | undefined {
  const [type, name] = [need(draft, "type"), need(draft, "name")];
  const refuse = (code: number, message: string) =>
    refused(`creating DNS record ${name}`, "400 Bad Request", code, message);
  const ttl = draft.inputs["ttl"];
  if (!given(draft.inputs, "content") && !given(draft.inputs, "data"))
    return refuse(1004, "DNS Validation Error");
  if (typeof ttl === "number" && ttl !== 1 && (ttl < 60 || ttl > 86_400))
    return refuse(9021, "TTL must be between 60 and 86400 seconds, or 1 for Automatic.");
  if (draft.inputs["proxied"] === true && !proxiable.has(type))
    return refuse(9004, "This record type cannot be proxied.");
  if (type === "MX" && typeof draft.inputs["priority"] !== "number")
    return refuse(9006, "DNS record priority is required for MX records.");
  const address = text(draft.inputs, "content");
  const version = addressVersions.get(type);
  if (address !== undefined && version !== undefined && isIP(address) !== version)
    return refuse(
      type === "A" ? 9005 : 9006,
      `Content for ${type} record must be a valid IPv${version} address.`,
    );
  const rival = draft.cloud
    .list(draft.type)
    .find(
      ({ id, properties }) =>
        id !== draft.id &&
        properties["zoneId"] === draft.inputs["zoneId"] &&
        properties["name"] === name &&
        proxiable.has(String(properties["type"])) &&
        proxiable.has(type) &&
        (type === "CNAME" || properties["type"] === "CNAME") &&
        properties["content"] !== content(draft),
    );
  return rival && refuse(81_053, "An A, AAAA, or CNAME record with that host already exists.");
}
