import { adinsights } from "../../../domain/controls";
import { adinsightsAuditDays } from "../../../domain/adinsights";
import { isAdinsights } from "../../lens/adinsights";
import { awsResources, awsTypes, cloudName, configuring, isAws } from "../../lens/aws";
import { isRecord, type Known, records, type Resource } from "../../rule/resource";
import { resourceRule, type RuleFacts, stackRule } from "../../rule/rule";
import type { Stack } from "../../rule/stack";
import { text } from "../../rule/text";

/** Structured logs are kept at least so long. */
const minimumLogDays = 30;

const facts: RuleFacts = {
  id: "audit-retention",
  title: "ADinsights keeps its audit exports 365 days and its structured logs 30 days, or longer.",
  controls: [adinsights("Audit Logging"), adinsights("Observability & Alerting")],
  severity: "high",
  waivable: true,
  remedy: `Set retentionInDays to ${minimumLogDays} or more, and let audit exports expire after ${adinsightsAuditDays} days or later.`,
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
