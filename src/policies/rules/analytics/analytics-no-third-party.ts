import { dpia } from "../../../domain/controls";
import { admitsOthers } from "../../lens/admissions";
import { belongsTo } from "../../lens/ownership";
import { judgeEach } from "../../rule/findings";
import type { Resource } from "../../rule/resource";
import { stackRule } from "../../rule/rule";
import type { Stack } from "../../rule/stack";

/** Sharing with a third party asks for the assessment to be run again, before it happens. */
export const analyticsNoThirdParty = stackRule({
  id: "analytics-no-third-party",
  title: "Nobody but the operator collaborates on analytics, is given it, or is told of it.",
  controls: [dpia("6.6"), dpia("3 R3")],
  severity: "critical",
  waivable: false,
  remedy: "Remove it; sharing with a third party needs a DPIA re-run first (DPIA §6.6).",
  check: (stack) =>
    judgeEach(
      stack.resources.filter((resource) => isOfAnalytics(stack, resource)),
      (resource) => (admitsOthers(resource) ? ["a third party is let into analytics"] : []),
    ),
});

/** Its own, or an admission to something of its own. */
const isOfAnalytics = (stack: Stack, resource: Resource): boolean =>
  /^(?:aws|cloudflare|github|heroku):/.test(resource.type) &&
  belongsTo(stack, resource, "analytics");
