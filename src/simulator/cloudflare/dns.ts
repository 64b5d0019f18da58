import { hex } from "../provider/made-up";
import { type Draft, type Model } from "../provider/model";
import { exactlyOne, matching, valueOneOf } from "../provider/rules";
import { need } from "../provider/state";
import { isObject, text } from "../wire/values";
import { refused } from "./words";

export const zoneType = "cloudflare:index/zone:Zone";

/** A zone's id depends on its name alone, so that stacks that share a zone agree on it. */
export const weakZoneId = (name: string): string => hex("cloudflare zone", name);

const recordTypes = [
  ...["A", "AAAA", "CAA", "CERT", "CNAME", "DNSKEY", "DS", "HTTPS", "LOC", "MX", "NAPTR", "NS"],
  ...["OPENPGPKEY", "PTR", "SMIMEA", "SRV", "SSHFP", "SVCB", "TLSA", "TXT", "URI"],
];

/** Zones, their settings and records, and rulesets. */
export const dns: Record<string, Model> = {
  "index/zone:Zone": {
    id: (draft) => weakZoneId(need(draft, "name")),
    replaces: ["account", "name"],
    defaults: { type: "full" },
    rules: [
      valueOneOf("type", "full", "partial", "secondary", "internal"),
      matching("name", /^[a-z0-9-]+(\.[a-z0-9-]+)+$/, "must be a domain name"),
    ],
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
    rules: [
      valueOneOf("type", ...recordTypes),
      exactlyOne("content", "data"),
      ({ ttl }) =>
        typeof ttl !== "number" || ttl === 1 || (ttl >= 30 && ttl <= 86_400)
          ? []
          : [
              {
                path: "ttl",
                reason: `Invalid Attribute Value. Attribute ttl value must be between 30 and 86400, or 1, got: ${ttl}`,
              },
            ],
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
      proxied: () => false,
      proxiable: (draft) => proxiable.has(need(draft, "type")),
      settings: () => ({}),
      includeShadowMetadata: () => false,
      meta: () => "{}",
    },
  },
  "index/ruleset:Ruleset": {
    replaces: ["kind", "phase"],
    rules: [
      exactlyOne("accountId", "zoneId"),
      valueOneOf("kind", "managed", "custom", "root", "zone"),
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
    outputs: { version: ({ previous }) => String(Number(previous?.["version"] ?? 0) + 1) },
  },
};

const proxiable = new Set(["A", "AAAA", "CNAME"]);

const content = ({ inputs }: Draft): string =>
  text(inputs, "content") ?? JSON.stringify(isObject(inputs["data"]) ? inputs["data"] : "");

function recordRefusal(draft: Draft): string | undefined {
  const [type, name] = [need(draft, "type"), need(draft, "name")];
  const refuse = (code: number, message: string) =>
    refused(`creating DNS record ${name}`, "400 Bad Request", code, message);
  if (draft.inputs["proxied"] === true && !proxiable.has(type))
    return refuse(9004, "This record type cannot be proxied.");
  if (type === "MX" && typeof draft.inputs["priority"] !== "number")
    return refuse(9006, "DNS record priority is required for MX records.");
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
