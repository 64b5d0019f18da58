import { uuid } from "../provider/made-up";
import { type Draft, type Model } from "../provider/model";
import { isJson, isPolicy, matching, oneOf } from "../provider/rules";
import { need } from "../provider/state";
import { text } from "../wire/values";
import { accountOf, apiError, arn, idFrom } from "./words";

const topicType = "aws:sns/topic:Topic";

const noTopic = (value: string, { name }: Draft): string =>
  apiError(
    `creating ${name}`,
    "SNS",
    "GetTopicAttributes",
    404,
    `NotFound: Topic does not exist (${value})`,
  );

/** A topic of another account is taken to exist; one of this account must have been declared. */
const foreignTopic = (value: string, { config }: Draft): boolean =>
  !value.includes(accountOf(config));

/** SNS: topics, their policies and subscriptions. */
export const sns: Record<string, Model> = {
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
    refusal: (draft) =>
      need(draft, "protocol").startsWith("email") &&
      !/^[^@\s]+@[^@\s]+$/.test(need(draft, "endpoint"))
        ? apiError(
            "creating SNS Topic Subscription",
            "SNS",
            "Subscribe",
            400,
            "InvalidParameter: Invalid parameter: Email address",
          )
        : undefined,
    outputs: {
      arn: ({ id }) => id,
      ownerId: ({ config }) => accountOf(config),
      pendingConfirmation: ({ inputs }) => /^(email|http)/.test(text(inputs, "protocol") ?? ""),
    },
  },
};
