import { bcp } from "../../../domain/controls";
import { gatedHosts } from "../../../domain/hosts";
import type { PolicyFacts } from "../../lens/cloudflare";
import { stackRule } from "../../rule/rule";
import { behindAccess } from "./behind-access";

/** What is not meant for the public is met by Cloudflare Access first. */
export const hostBehindAccess = stackRule({
  id: "host-behind-access",
  title: "Vault, console, internal docs and, until launch, getraxx are behind Cloudflare Access.",
  controls: [bcp("1.6"), bcp("1.3")],
  severity: "critical",
  waivable: true,
  remedy:
    "Proxy the DNS record and declare an Access application for the host whose policies name identities.",
  ...behindAccess(gatedHosts, admission),
});

function admission(policies: readonly PolicyFacts[]): string[] {
  const open = policies.some(
    ({ decision, selectors }) =>
      decision === "bypass" || (decision !== "deny" && selectors.includes("everyone")),
  );
  return open ? ["an Access policy admits everyone"] : [];
}
