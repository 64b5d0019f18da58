import { adinsights } from "../../../domain/controls";
import { adinsightsAuditDays, adinsightsAuditPrefix } from "../../../domain/adinsights";
import { isAdinsights } from "../../lens/adinsights";
import { awsResources, awsTypes, cloudName, configuring, isAws } from "../../lens/aws";
import { environmentOf } from "../../lens/environment";
import { isPermission, readableAllowances } from "../../lens/permissions";
import { isPlatform } from "../../lens/platform";
import { isRecord, type Known, records, type Resource } from "../../rule/resource";
import { type Finding, resourceRule, type RuleFacts, stackRule } from "../../rule/rule";
import type { Stack } from "../../rule/stack";
import { text } from "../../rule/text";

/** Structured logs are kept at least so long. */
const minimumLogDays = 30;

const facts: RuleFacts = {
  id: "audit-retention",
  title:
    "ADinsights keeps its audit exports, which somebody can only add to, 365 days and its structured logs 30 days, or longer.",
  controls: [adinsights("Audit Logging"), adinsights("Observability & Alerting")],
  severity: "high",
  waivable: true,
  remedy: `Set retentionInDays to ${minimumLogDays} or more, let audit exports expire after ${adinsightsAuditDays} days or later, and let a role put them, and nothing else (src/domain/permissions/scheduled.ts).`,
};

/** The log groups of API and Celery. */
export const logRetention = resourceRule({
  ...facts,
  applies: (resource) => isAws(resource, awsTypes.logGroup) && isAdinsights(resource),
  // CloudWatch keeps for ever what has no retention, or a retention of zero.
  check: ({ props: { retentionInDays: days } }) =>
    days === undefined || Number(text(days) || Number.NaN) === 0 || Number(days) >= minimumLogDays
      ? []
      : [`structured logs are kept less than ${minimumLogDays} days`],
});

/** The bucket that audit exports are shipped to. */
export const auditRetention = stackRule({
  ...facts,
  judges: auditBuckets,
  check: (stack) =>
    auditBuckets(stack)
      .filter((bucket) =>
        [bucket, ...configuring(stack, bucket, awsTypes.bucketLifecycle)].some(({ props }) =>
          isShort(props),
        ),
      )
      .map(({ urn }) => ({
        urn,
        message: `audit exports expire before ${adinsightsAuditDays} days`,
      })),
});

/** Daily exports need a role that writes them; whoever takes it can neither read nor delete the former ones. */
export const auditWriter = stackRule({
  ...facts,
  check: (stack, context) =>
    isPlatform(stack)
      ? auditBuckets(stack)
          .filter((bucket) => environmentOf(bucket, context) === "prod")
          .flatMap((bucket) => writerFaults(stack, bucket))
      : [],
});

function writerFaults(stack: Stack, bucket: Resource): Finding[] {
  const objects = `arn:aws:s3:::${cloudName(bucket)}/`;
  const given = stack.resources.filter(isPermission).flatMap((permission) =>
    readableAllowances(permission)
      .filter(({ resources }) => resources.some((arn) => reaches(arn, objects)))
      .map(({ actions, resources }) => ({ urn: permission.urn, actions, resources })),
  );
  const writes = given.some(
    ({ actions, resources }) =>
      actions.some(isPutting) && resources.includes(`${objects}${adinsightsAuditPrefix}*`),
  );
  return [
    ...given
      .filter(({ actions }) => actions.some((each) => isOfObjects(each) && !isPutting(each)))
      .map(({ urn }) => ({ urn, message: "audit exports can be more than put" })),
    ...(writes ? [] : [{ urn: bucket.urn, message: "nobody may put audit exports" }]),
  ];
}

const isPutting = (action: string): boolean => action === "s3:PutObject";
const isOfObjects = (action: string): boolean => /^(?:\*|s3:(?:\*|.*object.*))$/i.test(action);

/** Whether an ARN is of objects of the bucket; up to its first wildcard it can be of many buckets. */
function reaches(arn: string, objects: string): boolean {
  const [literal = ""] = arn.split(/[*?]/);
  return literal.startsWith(objects) || (literal !== arn && objects.startsWith(literal));
}

function auditBuckets(stack: Stack): Resource[] {
  return awsResources(stack, awsTypes.bucket).filter(
    (bucket) => isAdinsights(bucket) && /audit/.test(cloudName(bucket) ?? bucket.name),
  );
}

function isShort({ rules, lifecycleRules }: Known): boolean {
  return [...records(rules), ...records(lifecycleRules)].some(({ status, expiration }) => {
    if (status === "Disabled" || !isRecord(expiration)) return false;
    const days = expiration["days"];
    return days === undefined
      ? expiration["date"] !== undefined
      : !(Number(text(days) || Number.NaN) >= adinsightsAuditDays);
  });
}
