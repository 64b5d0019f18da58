import { adinsights } from "../../../domain/controls";
import { contacts } from "../../../domain/people";
import { awsResources, awsTypes, cloudName } from "../../lens/aws";
import { environmentOf } from "../../lens/environment";
import { isPlatform } from "../../lens/platform";
import { isNamedOf } from "../../lens/ownership";
import { peek, type Resource } from "../../rule/resource";
import { stackRule } from "../../rule/rule";
import type { Stack } from "../../rule/stack";
import { text } from "../../rule/text";

const topicType = "aws:sns/topic:Topic";
const subscriptionType = "aws:sns/topicSubscription:TopicSubscription";

/** An alarm that nobody hears is a line in a log. */
export const alertsReachPeople = stackRule({
  id: "alerts-reach-people",
  title: "ADinsights' alarms of prod go out by e-mail and to Slack.",
  controls: [adinsights("Environments"), adinsights("Contact")],
  severity: "high",
  waivable: true,
  remedy: "Subscribe an e-mail address and a Slack channel to the topic of the alarms.",
  check: (stack, context) =>
    awsResources(stack, topicType)
      .filter(
        (topic) =>
          isNamedOf(topic, "adinsights") && /alert|alarm/i.test(cloudName(topic) ?? topic.name),
      )
      .filter((topic) => environmentOf(topic, context) === "prod")
      .flatMap((topic) =>
        missing(stack, topic).map((way) => ({
          urn: topic.urn,
          message: `alarms do not go out ${way}`,
        })),
      ),
});

const missing = (stack: Stack, topic: Resource): string[] => [
  ...mailFaults(stack, topic),
  ...(awsResources(stack, awsTypes.slackChannel).some((each) =>
    leadsTo(stack, each, "snsTopicArns", topic),
  )
    ? []
    : ["to Slack"]),
];

/** The platform's own program mails each contact of the runbook; of any other, one address is enough. */
function mailFaults(stack: Stack, topic: Resource): string[] {
  const addresses = awsResources(stack, subscriptionType)
    .filter((each) => peek(each, "protocol") === "email" && leadsTo(stack, each, "topic", topic))
    .map((each) => text(peek(each, "endpoint")).toLowerCase());
  if (addresses.length === 0) return ["by e-mail"];
  return isPlatform(stack) && new Set(addresses).size < contacts.length
    ? [`to ${contacts.length} contacts`]
    : [];
}

/** Wired to the topic, or by an ARN that ends in its name; not where Pulumi is told to leave that alone. */
const leadsTo = (stack: Stack, resource: Resource, property: string, topic: Resource): boolean =>
  !resource.ignoreChanges.some((path) => path.split(/[.[]/)[0] === property) &&
  (stack.sources(resource, property).includes(topic) ||
    [peek(resource, property)]
      .flat()
      .some((arn) => typeof arn === "string" && arn.endsWith(`:${cloudName(topic)}`)));
