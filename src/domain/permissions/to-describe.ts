import { allow, type PolicyStatement } from "../iam-policy";

/**
 * What a refresh asks. Written out rather than `Get*`: among Lightsail's are an instance's login keys,
 * among S3's the objects, among SSM's the values.
 */
export const describe = (accountId: string): PolicyStatement[] => [
  allow("Describe", describing, ["*"]),
  allow(
    "DescribeBuckets",
    [
      "s3:GetAccelerateConfiguration",
      "s3:GetBucket*",
      "s3:GetEncryptionConfiguration",
      "s3:GetLifecycleConfiguration",
      "s3:GetReplicationConfiguration",
      "s3:ListBucket",
    ],
    ["arn:aws:s3:::raxx-*"],
  ),
  allow(
    "DescribeIdentities",
    [
      "iam:GetOpenIDConnectProvider",
      "iam:GetRole",
      "iam:GetRolePolicy",
      "iam:ListAttachedRolePolicies",
      "iam:ListRolePolicies",
    ],
    [`arn:aws:iam::${accountId}:role/raxx-*`, `arn:aws:iam::${accountId}:oidc-provider/*`],
  ),
];

const describing = [
  "chatbot:DescribeSlackChannelConfigurations",
  "chatbot:ListTagsForResource",
  "cloudwatch:DescribeAlarms",
  "cloudwatch:ListTagsForResource",
  "dynamodb:DescribeContinuousBackups",
  "dynamodb:DescribeTable",
  "dynamodb:DescribeTimeToLive",
  "dynamodb:ListTagsOfResource",
  "kms:DescribeKey",
  "kms:GetKeyPolicy",
  "kms:GetKeyRotationStatus",
  "kms:ListAliases",
  "kms:ListResourceTags",
  "lightsail:GetInstance",
  "lightsail:GetInstancePortStates",
  "lightsail:GetOperation",
  "lightsail:GetStaticIp",
  "logs:DescribeLogGroups",
  "logs:DescribeMetricFilters",
  "logs:ListTagsForResource",
  "route53:GetHealthCheck",
  "route53:ListTagsForResource",
  "sns:GetSubscriptionAttributes",
  "sns:GetTopicAttributes",
  "sns:ListTagsForResource",
  "ssm:DescribeParameters",
  "ssm:ListTagsForResource",
] as const;
