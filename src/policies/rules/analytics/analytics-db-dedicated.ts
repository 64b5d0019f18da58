import { dpia } from "../../../domain/controls";
import { judged } from "../../rule/findings";
import { analyticsApps, isAnalyticsName, realName } from "../../lens/heroku";
import { analyticsDatabases, isDedicated, isPostgres, ownerOf } from "../../lens/postgres";
import { peek, type Resource } from "../../rule/resource";
import { resourceRule, type RuleFacts, stackRule } from "../../rule/rule";
import { text } from "../../rule/text";

const facts: RuleFacts = {
  id: "analytics-db-dedicated",
  title: "Each analytics app has exactly one Postgres, on a server of its own.",
  controls: [dpia("1"), dpia("4.4")],
  severity: "critical",
  waivable: false,
  remedy:
    'Declare one heroku.Addon for the app with plan: "heroku-postgresql:standard-0" or a higher tier.',
};

/** A multi-tenant server shares its memory and its backups with whoever else is on it. */
export const analyticsDbDedicated = resourceRule({
  ...facts,
  applies: isSelfEvident,
  check: planFaults,
});

/** How many databases an app has, and the plan of one that only its app shows to be of analytics. */
export const analyticsDbOnce = stackRule({
  ...facts,
  judges: (stack) => [...analyticsApps(stack), ...analyticsDatabases(stack)],
  check: (stack) => {
    const databases = analyticsDatabases(stack);
    const counted = analyticsApps(stack).flatMap((app) =>
      judged(app, () => {
        const own = databases.filter((database) => ownerOf(stack, database) === realName(app));
        if (own.length === 0) return ["the analytics app has no Postgres of its own"];
        return own.length > 1 ? ["the analytics app has more than one Postgres"] : [];
      }),
    );
    const attached = databases.filter((database) => !isSelfEvident(database));
    return [
      ...counted,
      ...attached.flatMap((database) => judged(database, () => planFaults(database))),
    ];
  },
});

function planFaults(database: Resource): string[] {
  return isDedicated(database) ? [] : ["the analytics database is not on a single-tenant plan"];
}

/** A database that says itself whose it is can be judged alone, before it is created. */
function isSelfEvident(resource: Resource): boolean {
  return (
    isPostgres(resource) &&
    (isAnalyticsName(realName(resource)) || isAnalyticsName(text(peek(resource, "appId"))))
  );
}
