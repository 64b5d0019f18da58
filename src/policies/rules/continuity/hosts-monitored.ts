import { bcp } from "../../../domain/controls";
import {
  type AlertSeverity,
  type Hours,
  outageExpression,
  routing,
  watchedHosts,
} from "../../../domain/monitoring";
import { opsAddress, severityChannels } from "../../../domain/people";
import { awsResources, awsTypes } from "../../lens/aws";
import { environmentIn } from "../../lens/environment";
import { isPlatform } from "../../lens/platform";
import { isOff } from "../../lens/switches";
import { peek, records, type Resource } from "../../rule/resource";
import { type Context, stackRule } from "../../rule/rule";
import type { Stack } from "../../rule/stack";
import { text } from "../../rule/text";

/** An outage that no monitor sees is told by customers. */
export const hostsMonitored = stackRule({
  id: "hosts-monitored",
  title:
    "Each host of prod has a health check, and its outage is told in the channel of a severity at any hour, and mailed to ops@raxx.app.",
  controls: [bcp("1.3"), bcp("7.1")],
  severity: "medium",
  waivable: true,
  remedy:
    "Name the host under raxx:monitoring.hosts, with the impact of its outage, and ops@raxx.app under raxx:monitoring.emails.",
  judges: (stack, context) => watched(stack, context).flatMap((host) => checksOf(stack, host)),
  check: (stack, context) =>
    watched(stack, context).flatMap((host) => {
      const checks = checksOf(stack, host);
      if (checks.length === 0) return [{ message: `${host} has no health check` }];
      const faults = [
        ...(checks.some((check) => isTold(stack, check))
          ? []
          : [`an outage of ${host} is not told in the channel of a severity at every hour`]),
        ...(checks.some((check) => isMailed(stack, check))
          ? []
          : [`an outage of ${host} is not mailed to ${opsAddress}`]),
      ];
      return checks.flatMap(({ urn }) => faults.map((message) => ({ urn, message })));
    }),
});

const watched = (stack: Stack, context: Context): readonly string[] =>
  isPlatform(stack) && environmentIn(context.stack) === "prod" ? watchedHosts : [];

/** A check that is disabled or turned round calls a dead host well. */
const checksOf = (stack: Stack, host: string): Resource[] =>
  awsResources(stack, awsTypes.healthCheck).filter(
    (check) =>
      check.props["type"] === "HTTPS" &&
      askedBy(check) === host &&
      isOff(check.props["disabled"]) &&
      isOff(check.props["invertHealthcheck"]),
  );

/** What of the watched a check asks: its very address where that is among them, else its host. */
function askedBy({ props }: Resource): string {
  const host = text(props["fqdn"]);
  const address = `${host}${text(props["resourcePath"])}`;
  return watchedHosts.includes(address) ? address : host;
}

/** Whether alarms speak as the plan's table says it of one impact: its severities, each at its hours. */
function isTold(stack: Stack, check: Resource): boolean {
  const spoken = awsResources(stack, awsTypes.metricAlarm)
    .filter((alarm) => follows(stack, alarm, check) && isLoud(alarm))
    .flatMap((alarm) =>
      severitiesOf(stack, alarm).map((severity) => ({ severity, hours: hoursOf(alarm) })),
    );
  return Object.values(routing).some((routes) =>
    routes.every(({ severity, hours }) =>
      spoken.some((each) => each.severity === severity && each.hours === hours),
    ),
  );
}

/** Whether each alarm of a check opens a ticket as well: nobody reads a channel of the past. */
function isMailed(stack: Stack, check: Resource): boolean {
  const topics = awsResources(stack, awsTypes.metricAlarm)
    .filter((alarm) => follows(stack, alarm, check) && isLoud(alarm))
    .flatMap((alarm) => stack.sources(alarm, "alarmActions"));
  const mailed = awsResources(stack, "aws:sns/topicSubscription:TopicSubscription")
    .filter(({ props }) => text(props["protocol"]).startsWith("email"))
    .filter(({ props }) => text(props["endpoint"]).toLowerCase() === opsAddress)
    .flatMap((subscription) => stack.sources(subscription, "topic"));
  return topics.every((topic) => mailed.includes(topic));
}

const follows = (stack: Stack, alarm: Resource, check: Resource): boolean =>
  ["dimensions", "metricQueries"].some((property) =>
    stack.sources(alarm, property).includes(check),
  );

const isLoud = ({ props }: Resource): boolean =>
  props["actionsEnabled"] !== false &&
  !/^(?:notBreaching|ignore)$/.test(text(props["treatMissingData"]));

/** When an alarm speaks of an outage; `undefined` where it speaks of something else. */
function hoursOf({ props }: Resource): Hours | undefined {
  const threshold = Number(props["threshold"]);
  const operator = text(props["comparisonOperator"]);
  if (props["metricName"] === "HealthCheckStatus")
    return operator === "LessThanThreshold" && threshold === 1 ? "always" : undefined;
  if (operator !== "GreaterThanThreshold" || threshold !== 0) return undefined;
  const expressions = records(props["metricQueries"]).map(({ expression }) => text(expression));
  return (["working", "other"] as const).find((hours) =>
    expressions.includes(outageExpression(hours)),
  );
}

/** The severities in whose channels an alarm is heard. */
function severitiesOf(stack: Stack, alarm: Resource): AlertSeverity[] {
  const topics = stack.sources(alarm, "alarmActions");
  const channels = awsResources(stack, awsTypes.slackChannel)
    .filter((slack) => stack.sources(slack, "snsTopicArns").some((topic) => topics.includes(topic)))
    .map((slack) => text(peek(slack, "slackChannelId")));
  return (Object.keys(severityChannels) as AlertSeverity[]).filter((severity) =>
    channels.includes(severityChannels[severity]),
  );
}
