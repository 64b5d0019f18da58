import { SlackChannelConfiguration } from "@pulumi/aws/chatbot";
import { Role } from "@pulumi/aws/iam";
import { Topic, TopicPolicy, TopicSubscription } from "@pulumi/aws/sns";
import * as pulumi from "@pulumi/pulumi";
import { alertsBoundary } from "../domain/permissions/boundary";
import { awsRegion } from "../domain/regions";
import { EncryptionKey } from "./encryption-key";
import type { System } from "./system";

export interface AlertChannelArgs {
  /** Name of the topic; key, role and Slack configuration carry it too. */
  readonly name: `raxx-${string}`;
  readonly accountId: string;
  readonly emails: readonly string[];
  readonly slack: { readonly teamId: string; readonly channelId: string };
}

/** Where alarms go: an encrypted topic that CloudWatch may publish to, people by e-mail, and Slack. */
export class AlertChannel extends pulumi.ComponentResource {
  /** What an alarm names as its action. */
  readonly topic: pulumi.Output<string>;

  constructor(
    private readonly label: string,
    private readonly args: AlertChannelArgs,
    private readonly system: System,
  ) {
    super("raxx:monitoring:AlertChannel", label, {}, { parent: system });
    this.topic = this.declareTopic(this.declareKey()).arn;
    this.subscribePeople();
    this.subscribeSlack(this.declareSlackRole());
    this.registerOutputs({ topic: this.topic });
  }

  private get child(): pulumi.CustomResourceOptions {
    return { parent: this };
  }

  private get tags(): Record<string, string> {
    return this.system.tags("internal");
  }

  /** CloudWatch cannot use the account's own `aws/sns` key: alarms to such a topic are lost silently. */
  private declareKey(): EncryptionKey {
    const { name, accountId } = this.args;
    return new EncryptionKey(
      `${this.label}-key`,
      {
        alias: `alias/${name}`,
        description: `Alarms on their way through ${name}`,
        rotationDays: 365,
        accountId,
        usedBy: "cloudwatch",
      },
      this.system,
    );
  }

  private declareTopic(key: EncryptionKey): Topic {
    const { name, accountId } = this.args;
    const topic = new Topic(
      this.label,
      { name, kmsMasterKeyId: key.alias, tags: this.tags },
      this.child,
    );
    const policy = JSON.stringify(topicPolicy(name, accountId));
    new TopicPolicy(`${this.label}-policy`, { arn: topic.arn, policy }, this.child);
    return topic;
  }

  /** Each address has to confirm the mail that AWS sends it before alarms arrive. */
  private subscribePeople(): void {
    for (const endpoint of this.args.emails) {
      new TopicSubscription(
        `${this.label}-${endpoint}`,
        { topic: this.topic, protocol: "email", endpoint },
        this.child,
      );
    }
  }

  /** A role without any permission: Slack is told, it does not act. */
  private declareSlackRole(): Role {
    const { name, accountId } = this.args;
    return new Role(
      `${this.label}-slack-role`,
      {
        name: `${name}-slack`,
        description: `Lets Amazon Q Developer (AWS Chatbot) post ${name} to Slack`,
        assumeRolePolicy: JSON.stringify(slackTrust(accountId)),
        permissionsBoundary: alertsBoundary.arn(accountId),
        tags: this.tags,
      },
      this.child,
    );
  }

  private subscribeSlack(role: Role): void {
    const { name, slack } = this.args;
    new SlackChannelConfiguration(
      `${this.label}-slack`,
      {
        configurationName: name,
        slackTeamId: slack.teamId,
        slackChannelId: slack.channelId,
        iamRoleArn: role.arn,
        snsTopicArns: [this.topic],
        // Unset, the guardrail is AdministratorAccess.
        guardrailPolicyArns: ["arn:aws:iam::aws:policy/CloudWatchReadOnlyAccess"],
        userAuthorizationRequired: true,
        loggingLevel: "ERROR",
        tags: this.tags,
      },
      this.child,
    );
  }
}

const onlyFrom = (accountId: string) => ({ StringEquals: { "aws:SourceAccount": accountId } });

/** Nobody but this account's alarms publishes; the ARN is spelt out so that a preview shows it. */
function topicPolicy(name: string, accountId: string): object {
  return {
    Version: "2012-10-17",
    Statement: [
      {
        Sid: "AlarmsPublish",
        Effect: "Allow",
        Principal: { Service: "cloudwatch.amazonaws.com" },
        Action: "sns:Publish",
        Resource: `arn:aws:sns:${awsRegion}:${accountId}:${name}`,
        Condition: onlyFrom(accountId),
      },
    ],
  };
}

function slackTrust(accountId: string): object {
  return {
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { Service: "chatbot.amazonaws.com" },
        Action: "sts:AssumeRole",
        Condition: onlyFrom(accountId),
      },
    ],
  };
}
