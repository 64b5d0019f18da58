import { type Model } from "../provider/model";
import { matching, oneOf } from "../provider/rules";
import { need } from "../provider/state";
import { apiError, globalArn, inAccount } from "./words";

/** Chatbot (Amazon Q Developer in chat applications): notifications in Slack. */
export const chatbot: Record<string, Model> = {
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
};
