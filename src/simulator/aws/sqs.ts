import { type Model } from "../provider/model";
import { between, isPolicy } from "../provider/rules";
import { need } from "../provider/state";
import { accountOf, apiError, arn, regional, regionOf } from "./words";

/** SQS. */
export const sqs: Record<string, Model> = {
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
};
