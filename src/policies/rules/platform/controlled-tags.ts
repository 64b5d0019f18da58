import { mission } from "../../../domain/controls";
import { awsType, tagOf } from "../../lens/aws";
import type { Resource } from "../../rule/resource";
import { resourceRule } from "../../rule/rule";

/** AWS types of the platform that can carry tags. */
const taggable: ReadonlySet<string> = new Set(
  [
    "cloudwatch/logGroup:LogGroup",
    "cloudwatch/metricAlarm:MetricAlarm",
    "dynamodb/table:Table",
    "iam/openIdConnectProvider:OpenIdConnectProvider",
    "iam/role:Role",
    "kms/key:Key",
    "lightsail/instance:Instance",
    "route53/healthCheck:HealthCheck",
    "s3/bucket:Bucket",
    "sns/topic:Topic",
    "sqs/queue:Queue",
    "ssm/parameter:Parameter",
  ].map((type) => `aws:${type}`),
);

const controlled = ["system", "env", "data-class"] as const;

/** Tags tell an auditor whose a resource is and how sensitive its data are. */
export const controlledTags = resourceRule({
  id: "controlled-tags",
  title: "Every AWS resource says its system, environment and class of data.",
  controls: [mission],
  severity: "low",
  level: "advisory",
  waivable: true,
  remedy: `Set the tags ${controlled.join(", ")}.`,
  applies: (resource) => taggable.has(awsType(resource)),
  check: (resource) => {
    const missing = controlled.filter((tag) => !isSet(resource, tag));
    return missing.length === 0 ? [] : [`tag ${missing.join(", ")} is missing`];
  },
});

const isSet = (resource: Resource, tag: string): boolean => {
  const value = tagOf(resource, tag);
  return typeof value === "string" && value !== "";
};
