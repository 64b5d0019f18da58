import { adinsightsSettings } from "./adinsights";
import { backend } from "./backend";
import { type Environment, environments } from "./environments";
import { awsRegion } from "./regions";
import { managedSecrets } from "./secrets";

/** A statement of an IAM policy. */
export interface PolicyStatement {
  readonly Sid: string;
  readonly Effect: "Allow";
  readonly Action: readonly string[];
  readonly Resource: readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | string[]>>>>;
}

/** Policies of a role, by name. */
export type Permissions = Readonly<Record<string, readonly PolicyStatement[]>>;

/** Reads the state of both stacks and describes what exists; a pull request may take it. */
export const previewPermissions = (accountId: string): Permissions => ({
  state: readState(accountId, environments),
  tokens: tokens("preview", accountId),
  describe: describe(accountId),
});

/**
 * Changes what `environment` consists of. Three things it may not do, so that a stolen token cannot
 * either, and the operator does them with credentials of their own:
 * - change who may do what: its own role, its siblings, the policy of a key;
 * - destroy what holds state: a bucket, an instance, a table, a log group, a parameter, a key;
 * - create what AWS lets nobody create by name: keys, health checks, Slack configurations.
 */
export const releasePermissions = (environment: Environment, accountId: string): Permissions => ({
  state: [...readState(accountId, [environment]), ...writeState(environment)],
  tokens: tokens("release", accountId),
  describe: describe(accountId),
  change: [
    ...changeSecrets(environment, accountId),
    ...changeMonitoring(environment, accountId),
    ...(environment === "prod" ? changeHosts(accountId) : []),
  ],
});

const allow = (
  Sid: string,
  Action: readonly string[],
  Resource: readonly string[],
  Condition?: PolicyStatement["Condition"],
): PolicyStatement => ({ Sid, Effect: "Allow", Action, Resource, ...(Condition && { Condition }) });

/** ARN of something of this account in the platform's region. */
const arn = (service: string, accountId: string, path: string): string =>
  `arn:aws:${service}:${awsRegion}:${accountId}:${path}`;

/** Keys have no names; their aliases are what a policy can hold on to. */
const keyCalled = (alias: string) => ({
  "ForAnyValue:StringEquals": { "kms:ResourceAliases": alias },
});

const throughSsm = { "kms:ViaService": `ssm.${awsRegion}.amazonaws.com` };
const parametersKey = (environment: Environment) => `alias/raxx-parameters-${environment}`;

const objects = (...paths: string[]) =>
  paths.map((path) => `arn:aws:s3:::${backend.bucket}/${backend.prefix}/.pulumi/${path}`);

function readState(accountId: string, stacks: readonly Environment[]): PolicyStatement[] {
  const { bucket, project, keyAlias } = backend;
  return [
    // Without a condition on the prefix: Pulumi asks for objects that may not exist, and S3 answers
    // 403 instead of 404 to who may not list. Names of objects are all that this shows.
    allow("ListState", ["s3:ListBucket"], [`arn:aws:s3:::${bucket}`]),
    allow(
      "ReadState",
      ["s3:GetObject"],
      objects("meta.yaml", ...stacks.map((stack) => `*/${project}/${stack}*`)),
    ),
    allow("DecryptState", ["kms:Decrypt"], [arn("kms", accountId, "key/*")], keyCalled(keyAlias)),
  ];
}

/** Another environment's state is out of reach; a deleted lock is the only object that goes. */
function writeState(stack: Environment): PolicyStatement[] {
  const { project } = backend;
  const locks = `locks/organization/${project}/${stack}/*`;
  const written = [
    `stacks/${project}/${stack}.*`,
    `history/${project}/${stack}/*`,
    `backups/${project}/${stack}/*`,
  ];
  return [
    allow("WriteState", ["s3:PutObject"], objects(...written, locks)),
    allow("ReleaseLock", ["s3:DeleteObject"], objects(locks)),
  ];
}

/** Tokens of the other providers; those of `preview` can only read (docs/decisions/012-releases.md). */
function tokens(access: "preview" | "release", accountId: string): PolicyStatement[] {
  const parameters = arn("ssm", accountId, `parameter/raxx/iac/${access}/*`);
  return [
    allow("ReadTokens", ["ssm:GetParameters"], [parameters]),
    allow("DecryptTokens", ["kms:Decrypt"], [arn("kms", accountId, "key/*")], {
      ...keyCalled(parametersKey("prod")),
      StringEquals: throughSsm,
      StringLike: { "kms:EncryptionContext:PARAMETER_ARN": parameters },
    }),
  ];
}

/**
 * What a refresh asks. Written out rather than `Get*`: among Lightsail's are an instance's login keys,
 * among S3's the objects, among SSM's the values.
 */
const describe = (accountId: string): PolicyStatement[] => [
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
