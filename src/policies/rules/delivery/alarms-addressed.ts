import { bcp } from "../../../domain/controls";
import { mayHearAlarms, severityChannels, severityIn } from "../../../domain/people";
import { awsTypes, cloudName, isAws } from "../../lens/aws";
import { isOurHost, isOurName, isOursIn } from "../../lens/ownership";
import { variablesOf } from "../../lens/variables";
import { judgeEach } from "../../rule/findings";
import { peek, type Resource } from "../../rule/resource";
import { stackRule } from "../../rule/rule";
import type { Stack } from "../../rule/stack";
import { text } from "../../rule/text";

const subscriptionType = "aws:sns/topicSubscription:TopicSubscription";

/** An alarm that goes to a stranger tells them, and one in the wrong channel wakes nobody. */
export const alarmsAddressed = stackRule({
  id: "alarms-addressed",
  title: "Alarms go to the operator's own addresses, and each severity to its own channel.",
  controls: [bcp("7.1")],
  severity: "high",
  waivable: true,
  remedy:
    "Name an address or a channel that src/domain/people.ts lists; a new one is a change of that file.",
  check: (stack) =>
    judgeEach(
      stack.resources.filter((resource) => isOursIn(stack, resource)),
      (resource) => [...subscriberFaults(stack, resource), ...channelFaults(resource)],
    ),
});

const stranger = "alarms go to somebody whom the plan does not name";

function subscriberFaults(stack: Stack, resource: Resource): string[] {
  if (!isAws(resource, subscriptionType) || !isOfAlarms(stack, resource)) return [];
  const endpoint = text(resource.props["endpoint"]);
  switch (text(resource.props["protocol"])) {
    case "email":
    case "email-json":
      return mayHearAlarms(endpoint) ? [] : [stranger];
    case "http":
    case "https":
      return URL.canParse(endpoint) && isOurHost(new URL(endpoint).hostname) ? [] : [stranger];
    default:
      return [];
  }
}

/** A topic of alarms, by its name; what else is published there, others may ask for. */
const isOfAlarms = (stack: Stack, subscription: Resource): boolean =>
  [
    text(peek(subscription, "topic")),
    ...stack.sources(subscription, "topic").map((topic) => cloudName(topic) ?? topic.name),
  ].some((name) => isOurName(name) && /alert|alarm|incident|ops|sev\d|page/i.test(name));

/** A channel that is called by a severity, in Slack's own configuration or among a service's variables. */
function channelFaults(resource: Resource): string[] {
  const named = isAws(resource, awsTypes.slackChannel)
    ? [{ name: slackNames(resource), channel: text(resource.props["slackChannelId"]) }]
    : variablesOf(resource)
        .filter(({ name, secret }) => !secret && isChannel(name))
        .map(({ name, read }) => ({ name, channel: text(read()) }));
  return named.flatMap(({ name, channel }) => {
    const severity = severityIn(name);
    return severity === undefined || !isChannelId(channel) || channel === severityChannels[severity]
      ? []
      : [`the channel is not that of ${severity}`];
  });
}

const slackNames = (resource: Resource): string =>
  [peek(resource, "configurationName"), resource.name].map(text).join(" ");

const isChannel = (name: string): boolean => /channel|slack/i.test(name);
const isChannelId = (value: string): boolean => /^[CDG][A-Z0-9]{6,}$/.test(value);
