import { bcp } from "../../domain/controls";
import { gatedHosts } from "../../domain/hosts";
import { addressRecords, applicationsFor, policiesOf, type PolicyFacts } from "../cloudflare";
import type { Resource } from "../resource";
import { stackRule } from "../rule";
import type { Stack } from "../stack";
import { text } from "../text";

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
    addressRecords(stack, gatedHosts).flatMap((record) =>
      faultsOf(stack, record).map((message) => ({ urn: record.urn, message })),
    ),
});

function faultsOf(stack: Stack, { props: { name, proxied } }: Resource): string[] {
  const applications = applicationsFor(stack, text(name));
  return [
    ...(proxied === true ? [] : ["the DNS record is not proxied, so Access is passed by"]),
    ...(applications.length > 0 ? [] : ["no Access application covers the host"]),
    ...applications.flatMap((application) => admission(policiesOf(stack, application))),
  ];
}

function admission(policies: readonly PolicyFacts[]): string[] {
  if (policies.length === 0) return ["the Access application has no policy"];
  const open = policies.some(
    ({ decision, selectors }) => decision === "bypass" || selectors.includes("everyone"),
  );
  return open ? ["an Access policy admits everyone"] : [];
}
