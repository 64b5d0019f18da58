import { uuid } from "../provider/made-up";
import { type Draft, type Model } from "../provider/model";
import { atMostOne, between, isJson, isPolicy, matching, oneOf } from "../provider/rules";
import { need } from "../provider/state";
import { text } from "../wire/values";
import {
  accountOf,
  apiError,
  arn,
  globalArn,
  idFrom,
  inAccount,
  regional,
  regionOf,
} from "./words";

const topicType = "aws:sns/topic:Topic";

const noTopic = (value: string, { name }: Draft): string =>
  apiError(
    `creating ${name}`,
    "SNS",
    "GetTopicAttributes",
    404,
    `NotFound: Topic does not exist (${value})`,
  );

/** Another account's topic may be meant; one of ours must exist. */
const foreignTopic = (value: string, { config }: Draft): boolean =>
  !value.includes(accountOf(config));

/** Metrics, alarms, logs, notifications, queues, health checks and budgets. */
export const cloudwatch: Record<string, Model> = {
  "cloudwatch/metricAlarm:MetricAlarm": {
    id: idFrom("name"),
    // Putting an alarm that exists changes it.
    adopts: () => true,
    replaces: ["name"],
    defaults: { actionsEnabled: true, treatMissingData: "missing" },
    sets: ["alarmActions", "okActions", "insufficientDataActions"],
    rules: [
      oneOf(
        "comparisonOperator",
        "GreaterThanOrEqualToThreshold",
        "GreaterThanThreshold",
        "LessThanThreshold",
        "LessThanOrEqualToThreshold",
        "LessThanLowerOrGreaterThanUpperThreshold",
        "LessThanLowerThreshold",
        "GreaterThanUpperThreshold",
      ),
      oneOf("statistic", "SampleCount", "Average", "Sum", "Minimum", "Maximum"),
      oneOf("treatMissingData", "breaching", "notBreaching", "ignore", "missing"),
      between("evaluationPeriods", 1, 2 ** 31),
      atMostOne("statistic", "extendedStatistic"),
      atMostOne("metricName", "metricQueries"),
    ],
    outputs: { arn: (draft) => arn("cloudwatch", draft, `alarm:${draft.id}`) },
  },
  "cloudwatch/logGroup:LogGroup": {
    id: idFrom("name"),
    unique: regional("name"),
    taken: (draft) =>
      apiError(
        `creating CloudWatch Logs Log Group (${need(draft, "name")})`,
        "CloudWatch Logs",
        "CreateLogGroup",
        400,
        "ResourceAlreadyExistsException: The specified log group already exists",
      ),
    replaces: ["name", "namePrefix", "logGroupClass"],
    defaults: { retentionInDays: 0, skipDestroy: false },
    unread: ["skipDestroy"],
    rules: [
      ({ retentionInDays: days }) =>
        typeof days !== "number" || retentions.includes(days)
          ? []
          : [
              {
                path: "retentionInDays",
                reason: `expected retention_in_days to be one of [${retentions.join(" ")}], got ${days}`,
              },
            ],
      matching("name", /^[\w.\-/#]{1,512}$/, "must be letters, digits and _ . - / #"),
    ],
    outputs: { arn: (draft) => arn("logs", draft, `log-group:${draft.id}`) },
  },
  "cloudwatch/logMetricFilter:LogMetricFilter": {
    id: idFrom("name"),
    // Putting a filter that exists changes it.
    adopts: () => true,
    scope: ["logGroupName"],
    replaces: ["name", "logGroupName"],
    references: {
      logGroupName: {
        to: "aws:cloudwatch/logGroup:LogGroup",
        error: (value, { name }) =>
          apiError(
            `putting CloudWatch Logs Metric Filter (${name})`,
            "CloudWatch Logs",
            "PutMetricFilter",
            400,
            `ResourceNotFoundException: The specified log group does not exist. (${value})`,
          ),
      },
    },
    imports: (id, cloud, type) =>
      cloud
        .list(type)
        .find(({ id: own, properties }) => `${String(properties["logGroupName"])}:${own}` === id),
  },
  "sns/topic:Topic": {
    id: (draft) => arn("sns", draft, need(draft, "name")),
    // Creating a topic that exists returns it.
    adopts: () => true,
    replaces: ["name", "namePrefix", "fifoTopic"],
    defaults: { fifoTopic: false },
    rules: [
      isPolicy("policy"),
      isJson("deliveryPolicy"),
      matching("name", /^[\w-]{1,256}(\.fifo)?$/, "must be letters, digits, _ and -"),
    ],
    outputs: { arn: ({ id }) => id, owner: ({ config }) => accountOf(config) },
  },
  "sns/topicPolicy:TopicPolicy": {
    id: idFrom("arn"),
    replaces: ["arn"],
    adopts: () => true,
    rules: [isPolicy("policy")],
    references: { arn: { to: topicType, error: noTopic, elsewhere: foreignTopic } },
    outputs: { arn: idFrom("arn"), owner: ({ config }) => accountOf(config) },
  },
  "sns/topicSubscription:TopicSubscription": {
    id: (draft) => `${need(draft, "topic")}:${uuid(draft.seed)}`,
    replaces: ["topic", "protocol", "endpoint"],
    defaults: {
      confirmationTimeoutInMinutes: 1,
      endpointAutoConfirms: false,
      rawMessageDelivery: false,
    },
    unread: ["confirmationTimeoutInMinutes", "endpointAutoConfirms"],
    rules: [
      oneOf(
        "protocol",
        "application",
        "email",
        "email-json",
        "firehose",
        "http",
        "https",
        "lambda",
        "sms",
        "sqs",
      ),
      isJson("filterPolicy"),
    ],
    references: { topic: { to: topicType, error: noTopic, elsewhere: foreignTopic } },
    outputs: {
      arn: ({ id }) => id,
      ownerId: ({ config }) => accountOf(config),
      pendingConfirmation: ({ inputs }) => /^(email|http)/.test(text(inputs, "protocol") ?? ""),
    },
  },
  "sqs/queue:Queue": {
    id: (draft) =>
      `https://sqs.${regionOf(draft)}.amazonaws.com/${accountOf(draft.config)}/${need(draft, "name")}`,
    unique: regional("name"),
    taken: (draft) =>
      apiError(
        `creating SQS Queue (${need(draft, "name")})`,
        "SQS",
        "CreateQueue",
        400,
        "QueueAlreadyExists: A queue already exists with the same name and a different value for an attribute",
      ),
    replaces: ["name", "namePrefix", "fifoQueue"],
    defaults: {
      contentBasedDeduplication: false,
      delaySeconds: 0,
      fifoQueue: false,
      maxMessageSize: 1_048_576,
      messageRetentionSeconds: 345_600,
      receiveWaitTimeSeconds: 0,
      visibilityTimeoutSeconds: 30,
    },
    rules: [
      between("delaySeconds", 0, 900),
      between("visibilityTimeoutSeconds", 0, 43_200),
      between("messageRetentionSeconds", 60, 1_209_600),
      between("receiveWaitTimeSeconds", 0, 20),
      isPolicy("policy"),
    ],
    outputs: {
      arn: (draft) => arn("sqs", draft, need(draft, "name")),
      url: ({ id }) => id,
    },
  },
  "chatbot/slackChannelConfiguration:SlackChannelConfiguration": {
    id: (draft) =>
      globalArn(
        "chatbot",
        draft,
        `chat-configuration/slack-channel/${need(draft, "configurationName")}`,
      ),
    autoname: null,
    unique: inAccount("configurationName"),
    taken: (draft) =>
      apiError(
        `creating Chatbot Slack Channel Configuration (${need(draft, "configurationName")})`,
        "chatbot",
        "CreateSlackChannelConfiguration",
        409,
        "ConflictException: A configuration with this name already exists",
      ),
    replaces: ["configurationName", "slackTeamId"],
    sets: ["snsTopicArns", "guardrailPolicyArns"],
    unread: ["timeouts"],
    rules: [
      oneOf("loggingLevel", "ERROR", "INFO", "NONE"),
      matching(
        "slackChannelId",
        /^[A-Za-z0-9]{1,256}$/,
        "must be a Slack channel's id, such as C07EZ1ABC23",
      ),
      matching(
        "slackTeamId",
        /^[0-9A-Z]{1,255}$/,
        "must be a Slack workspace's id, such as T07EA123LEP",
      ),
    ],
    outputs: {
      chatConfigurationArn: ({ id }) => id,
      loggingLevel: () => "NONE",
      slackChannelName: () => "simulated",
      slackTeamName: () => "simulated",
    },
  },
  "route53/healthCheck:HealthCheck": {
    id: ({ seed }) => uuid(seed),
    replaces: ["type", "requestInterval", "measureLatency", "referenceName", "routingControlArn"],
    rules: [
      oneOf(
        "type",
        "HTTP",
        "HTTPS",
        "HTTP_STR_MATCH",
        "HTTPS_STR_MATCH",
        "TCP",
        "CALCULATED",
        "CLOUDWATCH_METRIC",
        "RECOVERY_CONTROL",
      ),
      between("failureThreshold", 1, 10),
      between("port", 1, 65_535),
      ({ requestInterval: seconds }) =>
        typeof seconds !== "number" || [10, 30].includes(seconds)
          ? []
          : [
              {
                path: "requestInterval",
                reason: `expected request_interval to be one of [10 30], got ${seconds}`,
              },
            ],
    ],
    outputs: {
      arn: ({ id }) => `arn:aws:route53:::healthcheck/${id}`,
      failureThreshold: () => 3,
      enableSni: ({ inputs }) => (text(inputs, "type") ?? "").startsWith("HTTPS"),
    },
  },
  "budgets/budget:Budget": {
    id: (draft) =>
      `${text(draft.inputs, "accountId") ?? accountOf(draft.config)}:${need(draft, "name")}`,
    unique: inAccount("name"),
    taken: (draft) =>
      apiError(
        `creating Budget (${need(draft, "name")})`,
        "Budgets",
        "CreateBudget",
        400,
        `DuplicateRecordException: Error creating budget: ${need(draft, "name")} - the budget already exists.`,
      ),
    replaces: ["name", "namePrefix", "accountId"],
    defaults: { timePeriodEnd: "2087-06-15_00:00" },
    rules: [
      oneOf(
        "budgetType",
        "USAGE",
        "COST",
        "RI_UTILIZATION",
        "RI_COVERAGE",
        "SAVINGS_PLANS_UTILIZATION",
        "SAVINGS_PLANS_COVERAGE",
      ),
      oneOf("timeUnit", "DAILY", "MONTHLY", "QUARTERLY", "ANNUALLY", "CUSTOM"),
      oneOf("notifications.notificationType", "ACTUAL", "FORECASTED"),
      oneOf("notifications.thresholdType", "PERCENTAGE", "ABSOLUTE_VALUE"),
      oneOf("notifications.comparisonOperator", "GREATER_THAN", "LESS_THAN", "EQUAL_TO"),
      atMostOne("plannedLimits", "limitAmount"),
    ],
    outputs: {
      accountId: ({ config }) => accountOf(config),
      arn: (draft) => globalArn("budgets", draft, `budget/${need(draft, "name")}`),
      timePeriodStart: () => "2000-01-01_00:00",
    },
  },
};

/** Days that CloudWatch can keep logs; 0 is for ever. */
const retentions = [
  0, 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922,
  3288, 3653,
];
