import { type Draft, type Model } from "../provider/model";
import { oneOf } from "../provider/rules";
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
    sets: ["snsTopicArns"],
    unread: ["timeouts"],
    rules: [oneOf("loggingLevel", "ERROR", "INFO", "NONE")],
    refusal,
    planned: ["loggingLevel", "userAuthorizationRequired"],
    outputs: {
      chatConfigurationArn: ({ id }) => id,
      loggingLevel: () => "NONE",
      userAuthorizationRequired: () => false,
      slackChannelName: () => "simulated",
      slackTeamName: () => "simulated",
    },
  },
};

/** The provider passes Slack's ids on as they are. Which ones the API takes is from its documentation. */
function refusal(draft: Draft): string | undefined {
  const forms = { slackChannelId: /^[A-Za-z0-9]{1,256}$/, slackTeamId: /^[0-9A-Z]{1,255}$/ };
  const wrong = Object.entries(forms).find(([name, form]) => !form.test(need(draft, name)));
  return wrong
    ? apiError(
        `creating Chatbot Slack Channel Configuration (${need(draft, "configurationName")})`,
        "chatbot",
        "CreateSlackChannelConfiguration",
        400,
        `InvalidParameterException: ${wrong[0]} ${need(draft, wrong[0])} is not valid`,
      )
    : undefined;
}
