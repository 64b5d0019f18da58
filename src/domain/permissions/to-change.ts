import type { Environment } from "../environments";
import { allow, arn, type PolicyStatement, sinkArn } from "../iam-policy";
import { alertsBoundary } from "./boundary";
import { parametersOf } from "./to-read-parameters";

/** Whatever `environment` consists of on AWS, and nothing of the other one. */
export const change = (environment: Environment, accountId: string): PolicyStatement[] => [
  ...changeSecrets(environment, accountId),
  ...changeMonitoring(environment, accountId),
  ...changeLogSinks(environment, accountId),
  ...(environment === "prod" ? changeHosts(accountId) : []),
];

/**
 * The value comes from the vault; a release writes the placeholder of a new one. Whoever changes a parameter also looks
 * whether it still exists.
 */
function changeSecrets(environment: Environment, accountId: string): PolicyStatement[] {
  return parametersOf(environment, accountId, {
    use: ["AddTagsToResource", "GetParameter", "PutParameter", "RemoveTagsFromResource"],
    key: ["Decrypt", "Encrypt"],
  });
}

/** The receivers of log lines; a group is not deleted, and the role that a receiver writes as is the operator's to make. */
function changeLogSinks(environment: Environment, accountId: string): PolicyStatement[] {
  return [
    allow(
      "ChangeReceivers",
      [
        "lambda:AddPermission",
        // And its address, its code and its settings.
        "lambda:CreateFunction*",
        "lambda:PutFunctionConcurrency",
        "lambda:RemovePermission",
        "lambda:TagResource",
        "lambda:UntagResource",
        "lambda:UpdateFunction*",
      ],
      [sinkArn("lambda", accountId, `function:raxx-log-sink-*-${environment}`)],
    ),
  ];
}

const receiverRole = (environment: Environment, accountId: string): string =>
  `arn:aws:iam::${accountId}:role/raxx-log-sink-*-${environment}`;

function changeMonitoring(environment: Environment, accountId: string): PolicyStatement[] {
  const slackRole = `arn:aws:iam::${accountId}:role/raxx-*-alerts-${environment}-slack`;
  return [
    allow(
      "ChangeAlarms",
      [
        "cloudwatch:DeleteAlarms",
        "cloudwatch:DeleteDashboards",
        "cloudwatch:PutDashboard",
        "cloudwatch:PutMetricAlarm",
        "cloudwatch:TagResource",
        "cloudwatch:UntagResource",
      ],
      [
        arn("cloudwatch", accountId, `alarm:raxx-*-${environment}-*`),
        `arn:aws:cloudwatch::${accountId}:dashboard/raxx-*-${environment}-*`,
      ],
    ),
    allow(
      "ChangeLogs",
      [
        "logs:CreateLogGroup",
        "logs:DeleteMetricFilter",
        "logs:PutMetricFilter",
        "logs:PutRetentionPolicy",
        "logs:TagResource",
        "logs:UntagResource",
      ],
      [
        arn("logs", accountId, `log-group:/raxx/*/${environment}/*`),
        sinkArn("logs", accountId, `log-group:/raxx/logs/${environment}/*`),
      ],
    ),
    allow(
      "ChangeAlertTopics",
      [
        "sns:CreateTopic",
        "sns:SetSubscriptionAttributes",
        "sns:SetTopicAttributes",
        "sns:Subscribe",
        "sns:TagResource",
        "sns:Unsubscribe",
        "sns:UntagResource",
      ],
      [arn("sns", accountId, `raxx-*-alerts-${environment}`)],
    ),
    allow(
      "ChangeSlackChannels",
      ["chatbot:TagResource", "chatbot:UntagResource", "chatbot:UpdateSlackChannelConfiguration"],
      [
        `arn:aws:chatbot::${accountId}:chat-configuration/slack-channel/raxx-*-alerts-${environment}`,
      ],
    ),
    // The role that posts to Slack has no permission, and its boundary lets nobody give it a telling one.
    allow("CreateSlackRole", ["iam:CreateRole"], [slackRole], {
      StringEquals: { "iam:PermissionsBoundary": alertsBoundary.arn(accountId) },
    }),
    allow(
      "ChangeSlackRole",
      ["iam:TagRole", "iam:UntagRole", "iam:UpdateAssumeRolePolicy", "iam:UpdateRole"],
      [slackRole],
    ),
    // Each trusts one of the two services, so that neither can be handed to the other.
    allow("PassRoles", ["iam:PassRole"], [slackRole, receiverRole(environment, accountId)], {
      StringEquals: { "iam:PassedToService": ["chatbot.amazonaws.com", "lambda.amazonaws.com"] },
    }),
    allow(
      "ChangeHealthChecks",
      ["route53:ChangeTagsForResource", "route53:UpdateHealthCheck"],
      ["arn:aws:route53:::healthcheck/*"],
    ),
    allow(
      "TagBuckets",
      ["s3:PutBucketTagging"],
      [
        `arn:aws:s3:::raxx-adinsights-*-${environment}`,
        ...(environment === "prod" ? ["arn:aws:s3:::raxx-support-attachments"] : []),
      ],
    ),
  ];
}

/** Vault, tickets, state: what only prod has. */
const changeHosts = (accountId: string): PolicyStatement[] => [
  allow(
    "ChangeInstances",
    [
      "lightsail:AllocateStaticIp",
      "lightsail:AttachStaticIp",
      "lightsail:CreateInstances",
      "lightsail:DetachStaticIp",
      "lightsail:DisableAddOn",
      "lightsail:EnableAddOn",
      "lightsail:PutInstancePublicPorts",
      "lightsail:SetIpAddressType",
      "lightsail:TagResource",
      "lightsail:UntagResource",
    ],
    [arn("lightsail", accountId, "Instance/*"), arn("lightsail", accountId, "StaticIp/*")],
  ),
  allow(
    "ChangeBudget",
    ["budgets:ModifyBudget", "budgets:TagResource", "budgets:UntagResource"],
    [`arn:aws:budgets::${accountId}:budget/raxx-monthly`],
  ),
  allow(
    "ChangeStateLocks",
    [
      "dynamodb:CreateTable",
      "dynamodb:TagResource",
      "dynamodb:UntagResource",
      "dynamodb:UpdateContinuousBackups",
      "dynamodb:UpdateTable",
    ],
    [arn("dynamodb", accountId, "table/raxx-iac-state-locks")],
  ),
];
