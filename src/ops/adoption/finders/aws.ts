import { CloudControlClient } from "@aws-sdk/client-cloudcontrol";
import { SSMClient } from "@aws-sdk/client-ssm";
import { awsClient, awsFault } from "../../clients/aws";
import type { Patience } from "../../clients/request";
import { controlled, parameters } from "./cloud-control";
import { ask, at, type Listing, type Told } from "./listing";

const bucket = "aws:s3/bucket:Bucket";
const role = "aws:iam/role:Role";
const lastOf = (value: unknown, separator: string): string =>
  String(value).split(separator).at(-1) ?? "";

/** A setting of a bucket exists where the bucket's description has this. */
const ofBucket = (type: string, property: string): Listing => ({
  type: `aws:s3/${type}`,
  path: `AWS::S3::Bucket#${property}#{bucket}`,
  each: bucket,
  read: (_, owner) => ({ bucket: owner["bucket"] }),
});

/**
 * Types by their names in the Cloud Control API; behind `?` a list tells no more than ids, and each is described; behind
 * `#` stands a property of what is described.
 */
const listings: readonly Listing[] = [
  { type: bucket, path: "AWS::S3::Bucket", read: ({ BucketName }) => ({ bucket: BucketName }) },
  ofBucket("bucketVersioning:BucketVersioning", "VersioningConfiguration"),
  ofBucket("bucketLifecycleConfiguration:BucketLifecycleConfiguration", "LifecycleConfiguration"),
  ofBucket("bucketLogging:BucketLogging", "LoggingConfiguration"),
  ofBucket("bucketOwnershipControls:BucketOwnershipControls", "OwnershipControls"),
  ofBucket("bucketPublicAccessBlock:BucketPublicAccessBlock", "PublicAccessBlockConfiguration"),
  ofBucket(
    "bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration",
    "BucketEncryption",
  ),
  {
    type: "aws:s3/bucketPolicy:BucketPolicy",
    path: "AWS::S3::BucketPolicy",
    read: ({ Bucket }) => ({ bucket: Bucket }),
  },
  {
    type: "aws:dynamodb/table:Table",
    path: "AWS::DynamoDB::Table",
    read: ({ TableName }) => ({ name: TableName }),
  },
  { type: role, path: "AWS::IAM::Role", read: ({ RoleName }) => ({ name: RoleName }) },
  {
    type: "aws:iam/rolePolicy:RolePolicy",
    path: "AWS::IAM::Role#Policies#{name}",
    each: role,
    read: ({ PolicyName }, owner) => ({ role: owner["name"], name: PolicyName }),
  },
  {
    type: "aws:iam/policy:Policy",
    path: "AWS::IAM::ManagedPolicy",
    read: ({ PolicyArn }) => ({ arn: PolicyArn, name: lastOf(PolicyArn, "/") }),
  },
  {
    type: "aws:iam/openIdConnectProvider:OpenIdConnectProvider",
    path: "AWS::IAM::OIDCProvider",
    read: ({ Arn }) => ({ arn: Arn, url: lastOf(Arn, "oidc-provider/") }),
  },
  {
    type: "aws:kms/alias:Alias",
    path: "AWS::KMS::Alias?",
    read: ({ AliasName, TargetKeyId }) => ({ name: AliasName, targetKeyId: TargetKeyId }),
  },
  {
    type: "aws:lightsail/instance:Instance",
    path: "AWS::Lightsail::Instance",
    read: ({ InstanceName }) => ({ name: InstanceName }),
  },
  {
    type: "aws:lightsail/staticIp:StaticIp",
    path: "AWS::Lightsail::StaticIp?",
    read: ({ StaticIpName, IpAddress, AttachedTo }) => ({
      name: StaticIpName,
      ipAddress: IpAddress,
      attachedTo: AttachedTo,
    }),
  },
  {
    type: "aws:lightsail/staticIpAttachment:StaticIpAttachment",
    path: "AWS::Lightsail::StaticIp#AttachedTo#{name}",
    each: "aws:lightsail/staticIp:StaticIp",
    read: ({ value }, owner) => ({ staticIpName: owner["name"], instanceName: value }),
  },
  {
    type: "aws:cloudtrail/trail:Trail",
    path: "AWS::CloudTrail::Trail?",
    read: ({ Arn, TrailName }) => ({ arn: Arn, name: TrailName }),
  },
  {
    type: "aws:cloudwatch/dashboard:Dashboard",
    path: "AWS::CloudWatch::Dashboard",
    read: ({ DashboardName }) => ({ dashboardName: DashboardName }),
  },
  {
    type: "aws:cloudwatch/logGroup:LogGroup",
    path: "AWS::Logs::LogGroup",
    read: ({ LogGroupName }) => ({ name: LogGroupName }),
  },
  {
    type: "aws:cloudwatch/logMetricFilter:LogMetricFilter",
    path: "AWS::Logs::MetricFilter",
    read: ({ LogGroupName, FilterName }) => ({ logGroupName: LogGroupName, name: FilterName }),
  },
  {
    type: "aws:cloudwatch/metricAlarm:MetricAlarm",
    path: "AWS::CloudWatch::Alarm",
    read: ({ AlarmName }) => ({ name: AlarmName }),
  },
  {
    type: "aws:sns/topic:Topic",
    path: "AWS::SNS::Topic",
    read: ({ TopicArn }) => ({ arn: TopicArn, name: lastOf(TopicArn, ":") }),
  },
  {
    type: "aws:sns/topicSubscription:TopicSubscription",
    path: "AWS::SNS::Subscription?",
    read: ({ Arn, TopicArn, Protocol, Endpoint }) => ({
      arn: Arn,
      topic: TopicArn,
      protocol: Protocol,
      endpoint: Endpoint,
    }),
  },
  {
    type: "aws:route53/healthCheck:HealthCheck",
    path: "AWS::Route53::HealthCheck?",
    read: (item) => ({
      id: item["HealthCheckId"],
      type: at(item, "HealthCheckConfig.Type"),
      fqdn: at(item, "HealthCheckConfig.FullyQualifiedDomainName"),
      port: at(item, "HealthCheckConfig.Port"),
      resourcePath: at(item, "HealthCheckConfig.ResourcePath"),
    }),
  },
  {
    type: "aws:chatbot/slackChannelConfiguration:SlackChannelConfiguration",
    path: "AWS::Chatbot::SlackChannelConfiguration",
    read: ({ Arn }) => ({ chatConfigurationArn: Arn, configurationName: lastOf(Arn, "/") }),
  },
  // Its description has no value; what reads it does not decrypt.
  {
    type: "aws:ssm/parameter:Parameter",
    path: "SSM",
    read: ({ Name }) => ({ name: Name }),
  },
];

/** Everything of the account that the credentials at hand may list. */
export async function awsFinds(patience: Patience): Promise<Told> {
  const clients = {
    control: new CloudControlClient(awsClient(patience)),
    parameters: new SSMClient(awsClient(patience)),
  };
  return ask("AWS", listings, async (path) => {
    try {
      return await (path === "SSM"
        ? parameters(clients.parameters)
        : controlled(clients.control, path));
    } catch (error) {
      throw awsFault("AWS", `listing ${path.split(/[#?]/)[0]}`, error);
    }
  });
}
