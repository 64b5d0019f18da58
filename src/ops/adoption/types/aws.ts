import type { AdoptableType, Attributes } from "./type";

const named = (terraform: string, ...others: string[]): AdoptableType => ({
  terraform: [terraform],
  identity: [`name${others.length > 0 ? `<${others.join(",")}` : ""}`],
  id: "{name}",
});

const byArn = (terraform: string, identity: readonly string[]): AdoptableType => ({
  terraform: [terraform],
  identity,
  id: "{arn}",
});

const ofBucket = (terraform: string): AdoptableType => ({
  terraform: [terraform],
  identity: ["bucket"],
  id: "{bucket}",
});

/** An import would decrypt it into the state; with this mark the provider leaves the value alone (BCP §2.6). */
const writeOnly = { hasValueWo: true };

const isSecure = ({ type }: Attributes): "import" | "entry" =>
  type === "SecureString" ? "entry" : "import";

const url = ({ url }: Attributes): string | undefined =>
  typeof url === "string" ? url.replace(/^https:\/\//, "") : undefined;

/** Types of AWS that the platform declares; each id is the form of the type's page in Pulumi's registry. */
export const awsTypes: Readonly<Record<string, AdoptableType>> = {
  "aws:budgets/budget:Budget": {
    terraform: ["aws_budgets_budget"],
    identity: ["name"],
    id: "{accountId}:{name}",
  },
  "aws:chatbot/slackChannelConfiguration:SlackChannelConfiguration": {
    terraform: ["aws_chatbot_slack_channel_configuration"],
    identity: ["configurationName"],
    id: "{chatConfigurationArn}",
  },
  "aws:cloudtrail/trail:Trail": byArn("aws_cloudtrail", ["name"]),
  "aws:cloudwatch/dashboard:Dashboard": {
    terraform: ["aws_cloudwatch_dashboard"],
    identity: ["dashboardName"],
    id: "{dashboardName}",
  },
  "aws:cloudwatch/logGroup:LogGroup": named("aws_cloudwatch_log_group"),
  "aws:cloudwatch/logMetricFilter:LogMetricFilter": {
    terraform: ["aws_cloudwatch_log_metric_filter"],
    identity: ["logGroupName", "name"],
    id: "{logGroupName}:{name}",
  },
  "aws:cloudwatch/metricAlarm:MetricAlarm": named("aws_cloudwatch_metric_alarm", "alarmName"),
  "aws:dynamodb/table:Table": named("aws_dynamodb_table"),
  "aws:iam/openIdConnectProvider:OpenIdConnectProvider": {
    ...byArn("aws_iam_openid_connect_provider", ["url"]),
    spelling: { url },
  },
  "aws:iam/policy:Policy": byArn("aws_iam_policy", ["name"]),
  "aws:iam/role:Role": named("aws_iam_role"),
  "aws:iam/rolePolicy:RolePolicy": {
    terraform: ["aws_iam_role_policy"],
    identity: ["role", "name"],
    id: "{role}:{name}",
  },
  "aws:kms/alias:Alias": named("aws_kms_alias"),
  "aws:kms/key:Key": {
    terraform: ["aws_kms_key"],
    identity: [],
    id: "{keyId}",
    pointedAtBy: { type: "aws:kms/alias:Alias", property: "targetKeyId" },
  },
  "aws:lambda/function:Function": named("aws_lambda_function", "functionName"),
  "aws:lambda/functionUrl:FunctionUrl": {
    terraform: ["aws_lambda_function_url"],
    identity: ["functionName"],
    id: "{functionName}",
  },
  "aws:lambda/permission:Permission": {
    terraform: ["aws_lambda_permission"],
    identity: ["function<functionName", "statementId"],
    id: "{function}/{statementId}",
  },
  "aws:lightsail/instance:Instance": named("aws_lightsail_instance"),
  "aws:lightsail/instancePublicPorts:InstancePublicPorts": {
    terraform: ["aws_lightsail_instance_public_ports"],
    identity: ["instanceName"],
    id: "{id}",
    entry: "entry",
    settingOf: "instanceName",
  },
  "aws:lightsail/staticIp:StaticIp": named("aws_lightsail_static_ip"),
  "aws:lightsail/staticIpAttachment:StaticIpAttachment": {
    terraform: ["aws_lightsail_static_ip_attachment"],
    identity: ["staticIpName", "instanceName"],
    id: "{staticIpName}",
  },
  "aws:route53/healthCheck:HealthCheck": {
    terraform: ["aws_route53_health_check"],
    identity: ["type", "fqdn", "port", "resourcePath"],
    id: "{id}",
  },
  "aws:s3/bucket:Bucket": ofBucket("aws_s3_bucket"),
  "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration": ofBucket(
    "aws_s3_bucket_lifecycle_configuration",
  ),
  "aws:s3/bucketLogging:BucketLogging": ofBucket("aws_s3_bucket_logging"),
  "aws:s3/bucketOwnershipControls:BucketOwnershipControls": ofBucket(
    "aws_s3_bucket_ownership_controls",
  ),
  "aws:s3/bucketPolicy:BucketPolicy": ofBucket("aws_s3_bucket_policy"),
  "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock": ofBucket(
    "aws_s3_bucket_public_access_block",
  ),
  "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration":
    ofBucket("aws_s3_bucket_server_side_encryption_configuration"),
  "aws:s3/bucketVersioning:BucketVersioning": ofBucket("aws_s3_bucket_versioning"),
  "aws:sns/topic:Topic": byArn("aws_sns_topic", ["name"]),
  // Every topic has a policy from the start.
  "aws:sns/topicPolicy:TopicPolicy": {
    ...byArn("aws_sns_topic_policy", ["arn"]),
    settingOf: "arn",
  },
  "aws:sns/topicSubscription:TopicSubscription": byArn("aws_sns_topic_subscription", [
    "topic<topicArn",
    "protocol",
    "endpoint",
  ]),
  "aws:ssm/parameter:Parameter": {
    ...named("aws_ssm_parameter"),
    entry: isSecure,
    outputs: writeOnly,
  },
};
