import { cloudName, tagOf } from "./aws";
import { addonOf, appNameOf, isAnalyticsApp, isAnalyticsName, isApp } from "./heroku";
import { type KnownValue, peek, type Resource } from "../rule/resource";
import type { Stack } from "../rule/stack";

/** `raxx-analytics-prod-exports`, `/raxx/analytics/X`; not `raptor-analytics`, not `web-analytics`. */
const analyticsName = /(?:^|[^a-z0-9])raxx[-_/.: ]?(?:shadow[-_/.: ]?)?analytics(?![a-z0-9])/i;

/** What tags and components call the system. */
const systemName = /^(?:raxx[-_ ])?(?:shadow[-_ ])?analytics(?:[-_](?:prod|production|staging))?$/i;

const nameProperties = [
  "bucketPrefix",
  "identifier",
  "clusterIdentifier",
  "domain",
  "domainName",
  "title",
  "queueName",
  "relationalDatabaseName",
  "namePrefix",
  "dbName",
  "databaseName",
  "replicationGroupId",
  "clusterId",
  "creationToken",
  "logGroup",
  "dbInstanceIdentifier",
  "dbSnapshotIdentifier",
  "snapshotIdentifier",
  "replicateSourceDb",
  "sourceDbInstanceArn",
  "globalTableArn",
];

/** Properties by which a resource is attached to another one. */
const attachments = [
  "appId",
  "ownerId",
  "bucket",
  "replicateSourceDb",
  "sourceDbInstanceIdentifier",
  "globalClusterIdentifier",
  "clusterIdentifier",
  "replicationSourceIdentifier",
  "instanceName",
  "logGroup",
  "dbInstanceIdentifier",
  "snapshotIdentifier",
  "sourceDbInstanceArn",
  "globalTableArn",
];

/** Whether a resource is part of the analytics system: by name, tag, parent or attachment. */
export function belongsToAnalytics(stack: Stack, resource: Resource): boolean {
  return (
    isNamedAnalytics(resource) ||
    stack.ancestors(resource).some(isAnalyticsAncestor) ||
    isAttached(stack, resource)
  );
}

/** What the resource says of itself. */
export function isNamedAnalytics(resource: Resource): boolean {
  if (isApp(resource)) return isAnalyticsApp(resource);
  const names = [cloudName(resource), ...nameProperties.map((name) => peek(resource, name))];
  return (
    names.some((name) => typeof name === "string" && analyticsName.test(name)) ||
    systemTags.some((tag) => isSystem(tagOf(resource, tag)))
  );
}

/** Tags that say whose a resource is; AWS tells `System` from `system`, and people write either. */
const systemTags = [
  "system",
  "app",
  "application",
  "service",
  "component",
  "project",
  "name",
].flatMap((tag) => [tag, tag.charAt(0).toUpperCase() + tag.slice(1)]);

const isSystem = (tag: KnownValue): boolean =>
  typeof tag === "string" && (systemName.test(tag) || analyticsName.test(tag));

const isAnalyticsAncestor = (ancestor: Resource): boolean =>
  ancestor.type.startsWith("raxx:analytics:") ||
  isNamedAnalytics(ancestor) ||
  systemName.test(ancestor.name) ||
  analyticsName.test(ancestor.name);

function isAttached(stack: Stack, resource: Resource): boolean {
  if (
    ["appId", "ownerId"].some((name) => isAnalyticsName(appNameOf(stack, resource, name) ?? ""))
  ) {
    return true;
  }
  const addon = addonOf(stack, resource);
  return [
    ...(addon === undefined ? [] : [addon]),
    ...attachments.flatMap((property) => stack.sources(resource, property)),
  ].some((source) => source !== resource && belongsToAnalytics(stack, source));
}
