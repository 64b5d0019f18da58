import { dpia } from "../../../domain/controls";
import { type ApprovedColumns, approvedDictionary } from "../../../domain/dictionary";
import { firewallPhases, otherPaths } from "../../../domain/firewall";
import {
  goalsType,
  type GoalRoute,
  isApprovedGoal,
  reachedPaths,
  routePath,
} from "../../../domain/goals";
import { isAnalyticsSchema, judgeTables } from "../../lens/analytics-schema";
import { mayPassBy, zoneRules } from "../../lens/cloudflare/firewall";
import { environmentIn } from "../../lens/environment";
import { platformZones } from "../../lens/platform";
import { peek, records, type Resource } from "../../rule/resource";
import {
  type Context,
  type ResourceRule,
  resourceRule,
  type RuleFacts,
  stackRule,
} from "../../rule/rule";
import type { Stack } from "../../rule/stack";
import { text } from "../../rule/text";

const host = "analytics.raxx.app";

const facts: RuleFacts = {
  id: "analytics-goals-approved",
  title:
    "Every column and every path of analytics serves a goal that the assessment approves; Cloudflare blocks the paths that serve none.",
  controls: [dpia("2"), dpia("3 R4"), dpia("6.2")],
  severity: "critical",
  waivable: false,
  remedy:
    "Remove it, or have the DPIA re-run (§6 condition 2) and add the goal to src/domain/goals.ts. Name what serves an approved goal under raxx:analytics.routes.",
};

/** What is collected for one purpose and used for another is beyond the consent. */
export function goalsApproved(approved: ApprovedColumns): ResourceRule {
  const unassessed = columnsBeyond(approved);
  return resourceRule({
    ...facts,
    applies: (resource) => isAnalyticsSchema(resource) || resource.type === goalsType,
    check: (resource) =>
      resource.type === goalsType
        ? routesOf(resource).flatMap(routeFaults)
        : columnFaults(resource, unassessed),
  });
}

export const analyticsGoalsApproved = goalsApproved(approvedDictionary);

const routesOf = ({ props }: Resource): GoalRoute[] =>
  records(props["routes"]).map(({ path, goal }) => ({ path: text(path), goal: Number(goal) }));

const routeFaults = ({ path, goal }: GoalRoute): string[] => [
  ...(isApprovedGoal(goal) ? [] : ["a path serves a goal that the assessment does not approve"]),
  ...(routePath.test(path) ? [] : ["what serves a goal is no path of its own"]),
];

const columnFaults = (schema: Resource, unassessed: ReadonlySet<string>): readonly string[] =>
  judgeTables(schema, (tables) =>
    tables.flatMap(({ name: table, columns }) =>
      columns
        .filter(({ name }) => unassessed.has(`${table.replace(/^public\./, "")}.${name}`))
        .map(
          ({ name }) =>
            `column ${table}.${name} serves a goal that the assessment does not approve`,
        ),
    ),
  );

/** What the dictionary has for a goal of nobody's assessment; what it does not have, analytics-schema-approved tells. */
function columnsBeyond(approved: ApprovedColumns): ReadonlySet<string> {
  return new Set(
    Object.entries(approved).flatMap(([table, columns]) =>
      Object.entries(columns)
        .filter(([, { goals }]) => !goals.every(isApprovedGoal))
        .map(([column]) => `${table}.${column}`),
    ),
  );
}

/** What no goal names is not reached, whatever the service answers there. */
export const analyticsGoalsServed = stackRule({
  ...facts,
  judges: zonesOf,
  check: (stack, context) =>
    zonesOf(stack, context)
      .filter((zone) => !isClosed(stack, zone))
      .map(({ urn }) => ({
        urn,
        message: `Cloudflare does not block each path of ${host} that serves no approved goal`,
      })),
});

function zonesOf(stack: Stack, context: Context): readonly Resource[] {
  if (environmentIn(context.stack) !== "prod") return [];
  return platformZones(stack).filter((zone) => host.endsWith(`.${text(peek(zone, "name"))}`));
}

/** Whether a rule blocks all but the routes of the stack, and none lets a request pass it by. */
function isClosed(stack: Stack, zone: Resource): boolean {
  const rules = zoneRules(stack, zone, firewallPhases.custom);
  const expression = otherPaths(host, reachedPaths(stack.ofType(goalsType).flatMap(routesOf)));
  return (
    rules.some((rule) => rule["action"] === "block" && rule["expression"] === expression) &&
    rules.every(({ action }) => action !== "skip") &&
    !mayPassBy(stack)
  );
}
