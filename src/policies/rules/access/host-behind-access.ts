import { bcp } from "../../../domain/controls";
import { gatedHosts } from "../../../domain/hosts";
import {
  type Entrance,
  entrancesTo,
  guardsOf,
  policiesOf,
  type PolicyFacts,
} from "../../lens/cloudflare";
import { stackRule } from "../../rule/rule";
import type { Stack } from "../../rule/stack";

/** What is not meant for the public is met by Cloudflare Access first. */
export const hostBehindAccess = stackRule({
  id: "host-behind-access",
  title: "Vault, console, internal docs and, until launch, getraxx are behind Cloudflare Access.",
  controls: [bcp("1.6"), bcp("1.3")],
  severity: "critical",
  waivable: true,
  remedy:
    "Proxy the DNS record and declare an Access application for the host whose policies name identities.",
  check: (stack) =>
    entrancesTo(stack, gatedHosts).flatMap((entrance) =>
      faultsOf(stack, entrance).map((message) => ({ urn: entrance.resource.urn, message })),
    ),
});

function faultsOf(stack: Stack, { host, proxied }: Entrance): string[] {
  const { whole, paths } = guardsOf(stack, host);
  return [
    ...(proxied ? [] : ["the DNS record is not proxied, so Access is passed by"]),
    ...(whole.length > 0 ? [] : ["no Access application covers the host"]),
    ...new Set(
      [...whole, ...paths].flatMap((application) => admission(policiesOf(stack, application))),
    ),
  ];
}

function admission(policies: readonly PolicyFacts[]): string[] {
  if (policies.length === 0) return ["the Access application has no policy"];
  const open = policies.some(
    ({ decision, selectors }) =>
      decision === "bypass" || (decision !== "deny" && selectors.includes("everyone")),
  );
  return open ? ["an Access policy admits everyone"] : [];
}
