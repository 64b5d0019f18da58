import { bcp, runbook } from "../../../domain/controls";
import { firewallPhases, foreignRoutes, limitedRoutes, rateLimit } from "../../../domain/firewall";
import { zoneRules } from "../../lens/cloudflare/firewall";
import { platformZones } from "../../lens/platform";
import { isRecord, type Known, type Resource } from "../../rule/resource";
import { stackRule } from "../../rule/rule";
import type { Stack } from "../../rule/stack";
import { text } from "../../rule/text";

/** A limit that somebody set by hand is gone with the account. */
export const firewallDeclared = stackRule({
  id: "firewall-declared",
  title:
    "Each zone blocks what scanners look for, and limits how often sign-up, passkeys and beta are tried.",
  controls: [bcp("1.6"), runbook("7B")],
  severity: "medium",
  waivable: true,
  remedy: "Declare the two rulesets of src/domain/firewall.ts in the zone's entry points.",
  judges: platformZones,
  check: (stack) =>
    platformZones(stack).flatMap((zone) =>
      faults(stack, zone).map((message) => ({ urn: zone.urn, message })),
    ),
});

const faults = (stack: Stack, zone: Resource): string[] => [
  ...(zoneRules(stack, zone, firewallPhases.custom).some((rule) => blocks(rule, foreignRoutes))
    ? []
    : ["the zone does not block what scanners look for"]),
  ...(zoneRules(stack, zone, firewallPhases.rateLimit).some(limits)
    ? []
    : ["the zone does not limit how often sign-up, passkeys and beta are tried"]),
];

const blocks = ({ action, expression }: Known, routes: readonly string[]): boolean =>
  action === "block" && routes.every((route) => text(expression).includes(`"${route}"`));

/** As often as promised or less, for as long or longer. */
function limits(rule: Known): boolean {
  const { ratelimit } = rule;
  if (!isRecord(ratelimit) || !blocks(rule, limitedRoutes)) return false;
  const rate = Number(ratelimit["requestsPerPeriod"]) / Number(ratelimit["period"]);
  return rate <= rateLimit.requestsPerPeriod / rateLimit.period;
}
