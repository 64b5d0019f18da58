import { dpia } from "../../../domain/controls";
import type { PolicyFacts } from "../../lens/cloudflare";
import { stackRule } from "../../rule/rule";
import { behindAccess } from "./behind-access";

/** `analytics.raxx.app`, `analytics-staging.raxx.app`. */
const analyticsHost = /^analytics(?:-[a-z0-9]+)*\.raxx\.app$/;

/** The store has one caller, Raptor; no person and no other machine reads it. */
export const analyticsPerimeter = stackRule({
  id: "analytics-perimeter",
  title: "The analytics host is proxied and admits one service token, nobody else.",
  controls: [dpia("3 R3")],
  severity: "critical",
  waivable: true,
  remedy:
    "Proxy the DNS record and give the host an Access application whose only policy is decision non_identity for Raptor's service token.",
  ...behindAccess(analyticsHost, admission),
});

function admission(policies: readonly PolicyFacts[]): string[] {
  const exact = policies.every(
    ({ decision, selectors }) =>
      decision === "deny" ||
      (decision === "non_identity" && selectors.length > 0 && selectors.every(isServiceToken)),
  );
  return exact ? [] : ["an Access policy admits something other than a service token"];
}

/** `anyValidServiceToken` would admit the token of any other service. */
const isServiceToken = (selector: string) => selector === "serviceToken";
