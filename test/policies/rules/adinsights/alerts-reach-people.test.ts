import { describe, expect, it } from "vitest";
import { alertsReachPeople } from "../../../../src/policies/rules/adinsights/alerts-reach-people";
import type { Resource } from "../../../../src/policies/rule/resource";
import { findings, resource, staging, unknown } from "../../../support/resources";

const topicNamed = (name: string) =>
  resource({ type: "aws:sns/topic:Topic", name: "topic", props: { name } });
const topic = topicNamed("raxx-adinsights-alerts-prod");
const arn = "arn:aws:sns:us-east-1:123456789012:raxx-adinsights-alerts-prod";
const subscription = (protocol: string, to: Resource | string = topic) =>
  resource({
    type: "aws:sns/topicSubscription:TopicSubscription",
    props: { protocol, topic: typeof to === "string" ? to : unknown },
    from: typeof to === "string" ? {} : { topic: [to] },
  });
const slack = (to: Resource | string = topic) =>
  resource({
    type: "aws:chatbot/slackChannelConfiguration:SlackChannelConfiguration",
    props: { snsTopicArns: typeof to === "string" ? [to] : unknown },
    from: typeof to === "string" ? {} : { snsTopicArns: [to] },
  });
const judge = (...resources: readonly Resource[]) =>
  findings(alertsReachPeople, [topic, ...resources]);
const silent = (way: string) => ({ urn: "topic", message: `alarms do not go out ${way}` });

describe("alerts-reach-people", () => {
  it("accepts a topic with an address and a channel, wired or by ARN", () => {
    expect(judge(subscription("email"), slack())).toEqual([]);
    expect(judge(subscription("email", arn), slack(arn))).toEqual([]);
  });

  it("rejects a channel whose topics Pulumi leaves as they are", () => {
    const left = { ...slack(), ignoreChanges: ["snsTopicArns[0]"] };
    expect(judge(subscription("email"), left)).toEqual([silent("to Slack")]);
  });

  it("rejects a topic that one of them, or both, do not hear", () => {
    expect(judge(slack())).toEqual([silent("by e-mail")]);
    expect(judge(subscription("email"))).toEqual([silent("to Slack")]);
    expect(judge()).toEqual([silent("by e-mail"), silent("to Slack")]);
  });

  it("rejects a queue in place of a person, and the ears of another topic", () => {
    expect(judge(subscription("sqs"), slack())).toEqual([silent("by e-mail")]);
    expect(judge(subscription("email", `${arn}-old`), slack())).toEqual([silent("by e-mail")]);
    expect(judge(subscription("email"), slack(`${arn}-old`))).toEqual([silent("to Slack")]);
  });

  it("asks nothing of staging, of other topics or of somebody else", () => {
    const quiet = topicNamed("raxx-adinsights-alerts-staging");
    expect(findings(alertsReachPeople, [quiet], staging)).toEqual([]);
    expect(findings(alertsReachPeople, [topicNamed("raxx-adinsights-events-prod")])).toEqual([]);
    expect(findings(alertsReachPeople, [topicNamed("alerts-prod")])).toEqual([]);
  });
});
