import { bcp } from "../../../domain/controls";
import { certificateIssuers } from "../../../domain/dns";
import { platformZones } from "../../lens/platform";
import { judged } from "../../rule/findings";
import { isRecord, peek, type Resource } from "../../rule/resource";
import { stackRule } from "../../rule/rule";
import type { Stack } from "../../rule/stack";
import { text } from "../../rule/text";

const recordTypes = ["cloudflare:index/dnsRecord:DnsRecord", "cloudflare:index/record:Record"];

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
      const name = normal(text(peek(zone, "name")));
      const records = restrictionsOf(stack, zone, name);
      const ofZone = records.filter((record) => hostOf(record, name) === name);
      return [
        ...judged(zone, () => missing(ofZone)),
        ...records.flatMap((record) =>
          judged(record, () => [
            ...foreign(record),
            ...(ofZone.includes(record) || namesIssuer(records, record, name) ? [] : [lifted]),
          ]),
        ),
      ];
    }),
});

/** An authority asks the records of the closest name that has any: those of a host stand in for the zone's (RFC 8659 §3). */
const lifted = "any authority may issue certificates for its host: no record of it says which";

const namesIssuer = (records: readonly Resource[], record: Resource, zone: string): boolean =>
  records.some(
    (each) => hostOf(each, zone) === hostOf(record, zone) && restriction(each).tag === "issue",
  );

/** CAA records of a zone and of every host in it. */
const restrictionsOf = (stack: Stack, zone: Resource, name: string): Resource[] =>
  stack
    .ofType(...recordTypes)
    .filter((record) => {
      const zones = stack.sources(record, "zoneId");
      return zones.length === 0 ? isWithin(hostOf(record, ""), name) : zones.includes(zone);
    })
    .filter((record) => text(peek(record, "type")).toUpperCase() === "CAA");

/** Of `@`, `www` and `WWW.getraxx.com.`, which Cloudflare takes for the zone and a host in it. */
function hostOf(record: Resource, zone: string): string {
  const name = normal(text(peek(record, "name")));
  if (name === "@") return zone;
  return zone === "" || isWithin(name, zone) ? name : `${name}.${zone}`;
}

const isWithin = (host: string, zone: string): boolean =>
  host === zone || host.endsWith(`.${zone}`);

const normal = (name: string): string => name.trim().toLowerCase().replace(/\.$/, "");

function missing(records: readonly Resource[]): string[] {
  const tags = records.map(restriction);
  return [
    ...(tags.some(({ tag }) => tag === "issue")
      ? []
      : ["any authority may issue certificates for the zone"]),
    ...(tags.some(({ tag, value }) => tag === "iodef" && /^mailto:/i.test(value))
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
