import { mission } from "../../../domain/controls";
import { awsType } from "../../lens/aws";
import type { Resource } from "../../rule/resource";
import { resourceRule } from "../../rule/rule";

/** The property that carries the cloud-side name, by type, where the provider would make one up. */
const nameProperty: Readonly<Record<string, string>> = {
  "aws:s3/bucket:Bucket": "bucket",
  "aws:kms/alias:Alias": "name",
  "aws:cloudwatch/dashboard:Dashboard": "dashboardName",
  "aws:rds/instance:Instance": "identifier",
  "aws:rds/cluster:Cluster": "clusterIdentifier",
  "aws:rds/clusterInstance:ClusterInstance": "identifier",
  "aws:docdb/cluster:Cluster": "clusterIdentifier",
  "aws:neptune/cluster:Cluster": "clusterIdentifier",
  ...Object.fromEntries(
    [
      "cloudwatch/logGroup:LogGroup",
      "cloudwatch/metricAlarm:MetricAlarm",
      "dynamodb/table:Table",
      "ec2/securityGroup:SecurityGroup",
      "ecr/repository:Repository",
      "ecs/cluster:Cluster",
      "iam/group:Group",
      "iam/instanceProfile:InstanceProfile",
      "iam/policy:Policy",
      "iam/role:Role",
      "iam/rolePolicy:RolePolicy",
      "iam/user:User",
      "kinesis/stream:Stream",
      "lambda/function:Function",
      "lightsail/instance:Instance",
      "lightsail/staticIp:StaticIp",
      "rds/subnetGroup:SubnetGroup",
      "secretsmanager/secret:Secret",
      "sfn/stateMachine:StateMachine",
      "sns/topic:Topic",
      "sqs/queue:Queue",
      "ssm/parameter:Parameter",
    ].map((type) => [`aws:${type}`, "name"]),
  ),
  ...Object.fromEntries(
    [
      "app:App",
      "addon:Addon",
      "addonAttachment:AddonAttachment",
      "pipeline:Pipeline",
      "space:Space",
    ].map((type) => [`heroku:index/${type}`, "name"]),
  ),
  ...Object.fromEntries(
    [
      "issueLabel:IssueLabel",
      "repository:Repository",
      "repositoryRuleset:RepositoryRuleset",
      "team:Team",
    ].map((type) => [`github:index/${type}`, "name"]),
  ),
};

/** Other ways to say the name in part; the rest is made up, so they count as a name on purpose. */
const prefixOf: Readonly<Record<string, string>> = {
  bucket: "bucketPrefix",
  name: "namePrefix",
  identifier: "identifierPrefix",
  clusterIdentifier: "clusterIdentifierPrefix",
};

/** A made-up name cannot be adopted, restored or written into a runbook. */
export const explicitName = resourceRule({
  id: "explicit-name",
  title: "Every resource that has a name in the cloud is given one.",
  controls: [mission],
  severity: "medium",
  waivable: true,
  remedy: "Set the name that the resource is to have in the cloud.",
  applies: (resource) => awsType(resource) in nameProperty,
  check: (resource) => {
    const property = nameProperty[awsType(resource)] ?? "name";
    const given = [property, prefixOf[property] ?? property].some((key) => isGiven(resource, key));
    return given ? [] : [`${property} is not set, so the provider makes one up`];
  },
});

/**
 * A provider's own invention, `<name in the program>-<seven hex digits>`, is filled in before a rule sees it; of a
 * bucket in small letters.
 */
const isGiven = ({ name, props }: Resource, property: string): boolean => {
  const value = props[property];
  if (typeof value !== "string" || value === "") return false;
  const begun = value.toLowerCase().startsWith(`${name.toLowerCase()}-`);
  return !(begun && /^[0-9a-f]{7}$/.test(value.slice(name.length + 1)));
};
