import type { Environment } from "../environments";
import { backend } from "../backend";
import { oidc } from "../github";
import { allow, type PolicyStatement, sinkArn } from "../iam-policy";
import { alertsBoundary } from "./boundary";
import { logShipper } from "./log-shipper";

/**
 * What a refresh of one environment asks. Written out rather than `Get*`: among Lightsail's are an instance's
 * login keys, among S3's the objects, among SSM's the values.
 */
export const describe = (environment: Environment, accountId: string): PolicyStatement[] => [
  allow("Describe", [...describing, ...(environment === "prod" ? describingHosts : [])], ["*"]),
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
    buckets[environment].map((bucket) => `arn:aws:s3:::${bucket}`),
  ),
  allow(
    "DescribeLogSinks",
    ["lambda:GetFunction*", "lambda:GetPolicy", "lambda:List*"],
    [sinkArn("lambda", accountId, `function:raxx-log-sink-*-${environment}`)],
  ),
  allow(
    "DescribeIdentities",
    [
      // And its version.
      "iam:GetPolicy*",
      "iam:GetRole",
      "iam:GetRolePolicy",
      "iam:ListAttachedRolePolicies",
      "iam:ListRolePolicies",
      ...(environment === "prod" ? ["iam:GetOpenIDConnectProvider"] : []),
    ],
    [
      `arn:aws:iam::${accountId}:role/raxx-*`,
      logShipper(environment).arn(accountId),
      ...(environment === "prod"
        ? [`arn:aws:iam::${accountId}:oidc-provider/${oidc.issuer}`, alertsBoundary.arn(accountId)]
        : []),
    ],
  ),
];

/** The buckets that each environment declares. */
const buckets = {
  staging: ["raxx-adinsights-*-staging"],
  prod: [
    "raxx-adinsights-*-prod",
    "raxx-support-attachments",
    "raxx-access-log-prod",
    backend.bucket,
  ],
} as const satisfies Record<Environment, readonly string[]>;

/** Of what both environments have. */
const describing = [
  "chatbot:DescribeSlackChannelConfigurations",
  "chatbot:ListTagsForResource",
  "cloudwatch:DescribeAlarms",
  "cloudwatch:GetDashboard",
  "cloudwatch:ListTagsForResource",
  "kms:DescribeKey",
  "kms:GetKeyPolicy",
  "kms:GetKeyRotationStatus",
  "kms:ListAliases",
  "kms:ListResourceTags",
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

/** Vault, tickets, state: what only prod has. */
const describingHosts = [
  "budgets:ListTagsForResource",
  "budgets:ViewBudget",
  "cloudtrail:DescribeTrails",
  "cloudtrail:GetEventSelectors",
  "cloudtrail:GetInsightSelectors",
  "cloudtrail:GetTrail",
  "cloudtrail:GetTrailStatus",
  "cloudtrail:ListTags",
  "dynamodb:DescribeContinuousBackups",
  "dynamodb:DescribeTable",
  "dynamodb:DescribeTimeToLive",
  "dynamodb:ListTagsOfResource",
  "lightsail:GetInstance",
  "lightsail:GetInstancePortStates",
  "lightsail:GetOperation",
  "lightsail:GetStaticIp",
] as const;
