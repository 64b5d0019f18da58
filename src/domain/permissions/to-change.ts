import { adinsightsSettings } from "../adinsights";
import type { Environment } from "../environments";
import {
  allow,
  arn,
  keyCalled,
  parametersKey,
  type PolicyStatement,
  throughSsm,
} from "../iam-policy";
import { managedSecrets } from "../secrets";

/** Whatever `environment` consists of on AWS, and nothing of the other one. */
export const change = (environment: Environment, accountId: string): PolicyStatement[] => [
  ...changeSecrets(environment, accountId),
  ...changeMonitoring(environment, accountId),
  ...(environment === "prod" ? changeHosts(accountId) : []),
];

/** Every parameter that the program declares in `environment`, and no other. */
function changeSecrets(environment: Environment, accountId: string): PolicyStatement[] {
  const consumers = managedSecrets(environment).flatMap((secret) => secret.consumers);
  const names = [
    ...consumers.flatMap((consumer) => (consumer.kind === "ssm" ? [consumer.parameter] : [])),
    ...Object.keys(adinsightsSettings(environment)),
  ];
  return [
    allow(
      "ChangeParameters",
      [
        "ssm:AddTagsToResource",
        // The provider reads back what it wrote.
        "ssm:GetParameter",
        "ssm:PutParameter",
        "ssm:RemoveTagsFromResource",
      ],
      names.map((name) => arn("ssm", accountId, `parameter${name}`)),
    ),
    allow("EncryptParameters", ["kms:Decrypt", "kms:Encrypt"], [arn("kms", accountId, "key/*")], {
      ...keyCalled(parametersKey(environment)),
      StringEquals: throughSsm,
    }),
  ];
}

function changeMonitoring(environment: Environment, accountId: string): PolicyStatement[] {
  const slackRole = `arn:aws:iam::${accountId}:role/raxx-*-alerts-${environment}-slack`;
  return [
    allow(
      "ChangeAlarms",
      [
        "cloudwatch:DeleteAlarms",
        "cloudwatch:PutMetricAlarm",
        "cloudwatch:TagResource",
        "cloudwatch:UntagResource",
      ],
      [arn("cloudwatch", accountId, `alarm:raxx-*-${environment}-*`)],
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
      [arn("logs", accountId, `log-group:/raxx/*/${environment}/*`)],
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
    // The role that posts to Slack has no permission, and this gives it none.
    allow(
      "ChangeSlackRole",
      [
        "iam:CreateRole",
        "iam:TagRole",
        "iam:UntagRole",
        "iam:UpdateAssumeRolePolicy",
        "iam:UpdateRole",
      ],
      [slackRole],
    ),
    allow("PassSlackRole", ["iam:PassRole"], [slackRole], {
      StringEquals: { "iam:PassedToService": "chatbot.amazonaws.com" },
    }),
    allow(
      "ChangeHealthChecks",
      ["route53:ChangeTagsForResource", "route53:UpdateHealthCheck"],
      ["arn:aws:route53:::healthcheck/*"],
    ),
    allow("ChangeAuditExport", bucketSettings, [`arn:aws:s3:::raxx-adinsights-*-${environment}`]),
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
  allow("ChangeSupportBucket", bucketSettings, ["arn:aws:s3:::raxx-support-attachments"]),
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

/** Of a bucket, not of what is in it. */
const bucketSettings = [
  "s3:CreateBucket",
  "s3:PutBucketOwnershipControls",
  "s3:PutBucketPolicy",
  "s3:PutBucketPublicAccessBlock",
  "s3:PutBucketTagging",
  "s3:PutBucketVersioning",
  "s3:PutEncryptionConfiguration",
  "s3:PutLifecycleConfiguration",
] as const;
