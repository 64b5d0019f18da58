import { bcp } from "../../../domain/controls";
import { gatedHosts } from "../../../domain/hosts";
import type { Admitted, PolicyFacts } from "../../lens/cloudflare/access";
import { stackRule } from "../../rule/rule";
import { behindAccess } from "./behind-access";

/** What is not meant for the public is met by Cloudflare Access first. */
export const hostBehindAccess = stackRule({
  id: "host-behind-access",
  title:
    "Vault, console, Velvet, Queue, internal docs and, until launch, getraxx are behind Cloudflare Access.",
  controls: [bcp("1.6"), bcp("1.3")],
  severity: "critical",
  waivable: true,
  remedy:
    "Proxy the DNS record and declare an Access application for the host, and for every other name of its origin, whose policies name persons by address (decision allow) or service tokens (decision non_identity).",
  ...behindAccess({
    pattern: gatedHosts,
    hosts: ["vault", "console", "docs", "velvet", "queue"].map((name) => `${name}.raxx.app`),
    systems: ["vault", "console", "velvet", "queue"],
    admission,
  }),
});

function admission(policies: readonly PolicyFacts[]): string[] {
  if (policies.some(isOpen)) return ["an Access policy admits everyone"];
  return policies.every(isNarrow)
    ? []
    : ["an Access policy admits somebody who is neither a named person nor a named service token"];
}

const isOpen = ({ decision, admits }: PolicyFacts): boolean =>
  decision === "bypass" ||
  (decision !== "deny" && admits.some(({ selector }) => selector === "everyone"));

/** Persons sign in; a token has no identity to show. */
function isNarrow({ decision, admits }: PolicyFacts): boolean {
  if (decision === "deny") return true;
  if (decision === "allow") return isEach(admits, ["email", "group"]);
  return decision === "non_identity" && isEach(admits, ["serviceToken"]);
}

const isEach = (admits: readonly Admitted[], selectors: readonly string[]): boolean =>
  admits.length > 0 && admits.every(({ selector, named }) => named && selectors.includes(selector));
