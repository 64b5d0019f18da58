import { bcp } from "../../../domain/controls";
import { certificateIssuers } from "../../../domain/dns";
import { platformZones } from "../../lens/platform";
import { judged } from "../../rule/findings";
import { isRecord, peek, type Resource } from "../../rule/resource";
import { stackRule } from "../../rule/rule";
import type { Stack } from "../../rule/stack";
import { text } from "../../rule/text";

const recordType = "cloudflare:index/dnsRecord:DnsRecord";

/** Without CAA records any authority may certify a host of the platform's for whoever persuades it. */
export const certificatesRestricted = stackRule({
  id: "certificates-restricted",
  title: "Each zone says which authorities may issue its certificates, and who is told of others.",
  controls: [bcp("1.6")],
  severity: "medium",
  waivable: true,
  remedy: `Declare CAA records of the zone: \`issue\` for ${certificateIssuers.join(", ")}, and \`iodef\` with a mailto: address. Another authority is a change of src/domain/dns.ts.`,
  judges: platformZones,
  check: (stack) =>
    platformZones(stack).flatMap((zone) => {
      const records = restrictionsOf(stack, zone);
      return [
        ...judged(zone, () => missing(records, text(peek(zone, "name")))),
        ...records.flatMap((record) => judged(record, () => foreign(record))),
      ];
    }),
});

/** CAA records of a zone and of every host in it, where one stands in for the zone's. */
const restrictionsOf = (stack: Stack, zone: Resource): Resource[] =>
  stack
    .ofType(recordType)
    .filter((record) => stack.sources(record, "zoneId").includes(zone))
    .filter((record) => text(peek(record, "type")).toUpperCase() === "CAA");

function missing(records: readonly Resource[], zone: string): string[] {
  const tags = records
    .filter((record) => text(peek(record, "name")) === zone)
    .map((record) => restriction(record));
  return [
    ...(tags.some(({ tag }) => tag === "issue")
      ? []
      : ["any authority may issue certificates for the zone"]),
    ...(tags.some(({ tag, value }) => tag === "iodef" && value.startsWith("mailto:"))
      ? []
      : ["nobody is told when another authority is asked"]),
  ];
}

const known = new Set<string>(certificateIssuers);

/** `;` admits nobody, and parameters only narrow. */
function foreign(record: Resource): string[] {
  const { tag, value } = restriction(record);
  if (tag === "iodef") return [];
  if (tag !== "issue" && tag !== "issuewild") return ["the record restricts nothing that is known"];
  const issuer = value.replace(/;.*/, "").trim().toLowerCase();
  return known.has(issuer) || value.trim().startsWith(";")
    ? []
    : ["an authority that is not among the platform's may issue certificates"];
}

/** Of the record's data, or of its text: `0 issue "letsencrypt.org"`. */
function restriction({ props: { data, content } }: Resource): { tag: string; value: string } {
  if (isRecord(data)) return { tag: text(data["tag"]).toLowerCase(), value: text(data["value"]) };
  const [, tag = "", value = ""] = /^\d+\s+(\w+)\s+"?([^"]*)"?$/.exec(text(content ?? "")) ?? [];
  return { tag: tag.toLowerCase(), value };
}
