import type { KnownValue, Resource } from "../rule/resource";
import { isRecord, peek, shownEntries } from "../rule/resource";
import type { Stack } from "../rule/stack";

/** Type tokens of the AWS provider that rules speak of; the deprecated `…V2` twins count as the same. */
export const awsTypes = {
  bucket: "aws:s3/bucket:Bucket",
  bucketVersioning: "aws:s3/bucketVersioning:BucketVersioning",
  bucketEncryption:
    "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration",
  bucketPublicAccess: "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock",
  bucketLifecycle: "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration",
  lightsailInstance: "aws:lightsail/instance:Instance",
  lightsailPorts: "aws:lightsail/instancePublicPorts:InstancePublicPorts",
  table: "aws:dynamodb/table:Table",
  parameter: "aws:ssm/parameter:Parameter",
  role: "aws:iam/role:Role",
  logGroup: "aws:cloudwatch/logGroup:LogGroup",
  metricAlarm: "aws:cloudwatch/metricAlarm:MetricAlarm",
  slackChannel: "aws:chatbot/slackChannelConfiguration:SlackChannelConfiguration",
  healthCheck: "aws:route53/healthCheck:HealthCheck",
} as const;

/** The resource's type with a deprecated twin named as its successor: `…:BucketV2` is `…:Bucket`. */
export function awsType({ type }: Pick<Resource, "type">): string {
  if (!type.startsWith("aws:") || !type.endsWith("V2")) return type;
  return type.replaceAll(/V2(?=$|:)/g, "");
}

export const isAws = (resource: Resource, ...types: readonly string[]): boolean =>
  types.includes(awsType(resource));

/** The resources of the given AWS types, under either name. */
export const awsResources = (stack: Stack, ...types: readonly string[]): Resource[] =>
  stack.resources.filter((resource) => isAws(resource, ...types));

/** Name of a bucket, table, instance or other resource in the cloud, where it is known. */
export function cloudName(resource: Resource): string | undefined {
  for (const property of ["bucket", "name", "repositoryName", "functionName"]) {
    const value = peek(resource, property);
    if (typeof value === "string") return value;
  }
  return undefined;
}

/** The tag of an AWS resource, its own or one that its provider adds to everything. */
export function tagOf(resource: Resource, tag: string): KnownValue {
  const own = peek(resource, "tags");
  const inherited = defaultTags(resource);
  return (
    (isRecord(own) ? own[tag] : undefined) ?? (isRecord(inherited) ? inherited[tag] : undefined)
  );
}

/** Every tag of an AWS resource that can be shown, its own and those that its provider adds. */
export const tagsOf = (resource: Resource): [tag: string, value: KnownValue][] => [
  ...shownEntries(defaultTags(resource)),
  ...shownEntries(peek(resource, "tags")),
];

function defaultTags({ provider }: Resource): KnownValue {
  const defaults = structured(provider?.props["defaultTags"]);
  return isRecord(defaults) ? defaults["tags"] : undefined;
}

/** The SDK sends whatever is not plain text in a provider's configuration as JSON. */
function structured(setting: KnownValue): KnownValue {
  if (typeof setting !== "string") return setting;
  try {
    return JSON.parse(setting) as KnownValue;
  } catch {
    return undefined;
  }
}

/** The resources of `type` that configure `bucket`: wired to it, or naming it. */
export function configuring(stack: Stack, bucket: Resource, type: string): Resource[] {
  const name = cloudName(bucket);
  return awsResources(stack, type).filter(
    (candidate) =>
      stack.sources(candidate, "bucket").includes(bucket) ||
      (name !== undefined && peek(candidate, "bucket") === name),
  );
}
