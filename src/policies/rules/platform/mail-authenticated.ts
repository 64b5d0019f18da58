import { bcp } from "../../../domain/controls";
import { platformZones } from "../../lens/platform";
import { peek, type Resource } from "../../rule/resource";
import { stackRule } from "../../rule/rule";
import type { Stack } from "../../rule/stack";
import { text } from "../../rule/text";

const recordType = "cloudflare:index/dnsRecord:DnsRecord";

/** Mail that nobody vouches for is not delivered, and anybody can send it. */
export const mailAuthenticated = stackRule({
  id: "mail-authenticated",
  title: "Each zone says who takes its mail and who sends it, signs it, and has the rest judged.",
  controls: [bcp("1.6"), bcp("7.1"), bcp("7.2")],
  severity: "medium",
  waivable: true,
  remedy: "Declare the zone's MX, SPF, DKIM and DMARC records; DMARC quarantines or rejects.",
  judges: platformZones,
  check: (stack) =>
    platformZones(stack).flatMap((zone) =>
      missing(stack, zone).map((message) => ({ urn: zone.urn, message })),
    ),
});

function missing(stack: Stack, zone: Resource): string[] {
  const name = text(peek(zone, "name"));
  const records = stack
    .ofType(recordType)
    .filter((record) => stack.sources(record, "zoneId").includes(zone))
    .map((record) => ({
      type: text(peek(record, "type")),
      name: text(peek(record, "name")),
      content: text(peek(record, "content")).replaceAll(/^"|"$/g, ""),
    }));
  const has = (type: string, host: RegExp, content: RegExp): boolean =>
    records.some(
      (record) => record.type === type && host.test(record.name) && content.test(record.content),
    );
  const itself = new RegExp(`^${name.replaceAll(".", "\\.")}$`);
  return [
    ...(has("MX", itself, /./) ? [] : ["nobody takes the zone's mail"]),
    ...(has("TXT", itself, /^v=spf1 .*[-~]all$/) ? [] : ["nothing says who sends for the zone"]),
    ...(has("TXT", /\._domainkey\./, /^v=DKIM1;.*p=./) ? [] : ["the zone's mail is not signed"]),
    ...(has("TXT", /^_dmarc\./, /^v=DMARC1;\s*p=(?:quarantine|reject)\b/)
      ? []
      : ["mail that nobody vouches for is delivered"]),
  ];
}
