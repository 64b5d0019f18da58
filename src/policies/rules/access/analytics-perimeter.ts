import { dpia } from "../../../domain/controls";
import type { PolicyFacts } from "../../lens/cloudflare/access";
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
  ...behindAccess({
    pattern: analyticsHost,
    hosts: ["analytics.raxx.app"],
    systems: ["analytics"],
    admission,
  }),
});

function admission(policies: readonly PolicyFacts[]): string[] {
  const admitting = policies.filter(({ decision }) => decision !== "deny");
  const exact = admitting.every(
    ({ decision, admits }) =>
      decision === "non_identity" && admits.length > 0 && admits.every(isServiceToken),
  );
  if (!exact) return ["an Access policy admits something other than a service token"];
  if (admitting.flatMap(({ admits }) => admits).length > 1)
    return ["more than one service token is admitted"];
  return admitting.flatMap(({ tokens }) => tokens).every(isRaptors)
    ? []
    : ["the service token of somebody else than Raptor is admitted"];
}

/** By its name; Raptor is the api. */
const isRaptors = (token: string): boolean => /(?:^|[^a-z])(?:raptor|api)(?![a-z])/i.test(token);

/** `anyValidServiceToken` would admit the token of any other service. */
const isServiceToken = ({ selector, named }: PolicyFacts["admits"][number]): boolean =>
  selector === "serviceToken" && named;
