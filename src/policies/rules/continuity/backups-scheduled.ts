import { bcp, dpia, gdpr } from "../../../domain/controls";
import {
  dumpsStandIn,
  logicalBackupsType,
  promisedSchedule,
} from "../../../domain/logical-backups";
import { appsNamed, isAnalyticsName, realName } from "../../lens/heroku";
import { isPlatform } from "../../lens/platform";
import { judgeEach } from "../../rule/findings";
import { peek, type Resource } from "../../rule/resource";
import { type Finding, stackRule } from "../../rule/rule";
import type { Stack } from "../../rule/stack";
import { text } from "../../rule/text";

/** Heroku keeps every dump in us-east-1: one of the analytics store is a transfer that nobody approved. */
export const backupsScheduled = stackRule({
  id: "backups-scheduled",
  title:
    "Each database of prod that has to be restorable is dumped daily at 02:00 UTC, and the analytics store never.",
  controls: [bcp("1.2"), bcp("2.1"), dpia("3 R2"), gdpr("44")],
  severity: "high",
  waivable: false,
  remedy:
    "Declare LogicalBackups beside the app with the schedule of src/domain/logical-backups.ts; `raxx db schedule` brings it to Heroku.",
  judges: (stack) => [...stack.ofType(logicalBackupsType), ...promisedApps(stack)],
  check: (stack) => [
    ...judgeEach(stack.ofType(logicalBackupsType), faultsOf),
    ...undeclared(stack),
  ],
});

/** A program of one app, or of somebody else's, owes nothing to the platform's promises. */
const promisedApps = (stack: Stack): Resource[] =>
  isPlatform(stack)
    ? appsNamed(stack, /^raxx-/).filter((app) => promisedSchedule(realName(app)) !== undefined)
    : [];

function undeclared(stack: Stack): Finding[] {
  const declared = stack.ofType(logicalBackupsType).map((dumps) => text(peek(dumps, "app")));
  return promisedApps(stack)
    .filter((app) => !declared.includes(realName(app)))
    .map(({ urn }) => ({ urn, message: "nothing declares whether its database is dumped" }));
}

function faultsOf({ props }: Resource): readonly string[] {
  const app = text(props["app"]);
  const schedule = text(props["schedule"]);
  const promised = promisedSchedule(app) ?? (isAnalyticsName(app) ? "never" : undefined);
  return [
    ...(promised === undefined ? ["the dumps are of no database that is promised any"] : []),
    ...(promised !== undefined && schedule !== promised
      ? [
          promised === "never"
            ? `the analytics store is dumped ${schedule || "without a schedule"}, into ${dumpsStandIn}`
            : `the database is dumped ${schedule || "without a schedule"}, and not ${promised}`,
        ]
      : []),
    ...(text(props["standIn"]) === dumpsStandIn
      ? []
      : [`Heroku keeps dumps in ${dumpsStandIn} and nowhere else`]),
  ];
}
