import { backend } from "../../../domain/backend";
import { bcp } from "../../../domain/controls";
import { dumpPrefix, vaultExportPrefix } from "../../../domain/continuity";
import { awsResources, awsTypes, cloudName, isAws } from "../../lens/aws";
import { isOurName } from "../../lens/ownership";
import { isPlatform } from "../../lens/platform";
import { isStateName } from "../../lens/state-buckets";
import { judged } from "../../rule/findings";
import {
  isRecord,
  type Known,
  type KnownValue,
  peek,
  records,
  type Resource,
  shownEntries,
} from "../../rule/resource";
import { resourceRule, type RuleFacts, stackRule } from "../../rule/rule";
import type { Stack } from "../../rule/stack";
import { text } from "../../rule/text";

/** Dumps and exports are kept at least so long. */
const minimumDays = 30;

/** Where dumps of FreeScout and exports of the vault are put. */
const backupPrefixes = ["db-backups/", vaultExportPrefix] as const;

/** The platform's own buckets of backups: dumps hold customers' mail and exports all secrets, so neither is kept for ever. */
const backupsIn: readonly (readonly [bucket: string, prefix: string])[] = [
  ["raxx-support-attachments", dumpPrefix],
  [backend.bucket, vaultExportPrefix],
];

const facts: RuleFacts = {
  id: "backup-retention",
  title:
    "Database dumps and vault exports are kept 30 days or longer and then expire; a live state never does.",
  controls: [bcp("2.3"), bcp("4 Win 3"), bcp("4 Win 2")],
  severity: "high",
  waivable: true,
  remedy: `Give the lifecycle rule of the prefix an expiration of ${minimumDays} days or more; of a state bucket let the exports and old versions expire only.`,
};

/** A backup that expires before anybody looks for it was never taken. */
export const backupRetention = resourceRule({
  ...facts,
  applies: (resource) => isAws(resource, awsTypes.bucketLifecycle, awsTypes.bucket),
  check: (resource) =>
    activeRules(resource)
      .filter(namesBackups)
      .filter((rule) => expirationsOf(rule).some(expiresEarly))
      .map(() => `backups expire before ${minimumDays} days`),
});

/** A rule for everything is judged by what the bucket holds: dumps of the platform, or a state. */
export const stateKept = stackRule({
  ...facts,
  check: (stack) =>
    awsResources(stack, awsTypes.bucketLifecycle, awsTypes.bucket).flatMap((resource) =>
      judged(resource, () => wideFaults(stack, resource)),
    ),
});

/** A lifecycle without a rule for them keeps what it is there to delete. */
export const backupsExpire = stackRule({
  ...facts,
  judges: (stack) => backupBuckets(stack).map(({ bucket }) => bucket),
  check: (stack) =>
    backupBuckets(stack).flatMap(({ bucket, prefix }) =>
      judged(bucket, () =>
        lifecyclesOf(stack, bucket).flatMap(activeRules).some(isThatOf(prefix))
          ? []
          : [`no rule of the bucket's lifecycle expires what lies under ${prefix}`],
      ),
    ),
});

const backupBuckets = (stack: Stack): { bucket: Resource; prefix: string }[] =>
  isPlatform(stack)
    ? backupsIn.flatMap(([name, prefix]) =>
        awsResources(stack, awsTypes.bucket)
          .filter((bucket) => cloudName(bucket) === name)
          .map((bucket) => ({ bucket, prefix })),
      )
    : [];

/** Those that are wired to the bucket or name it, and the bucket with its deprecated rules. */
const lifecyclesOf = (stack: Stack, bucket: Resource): Resource[] => [
  bucket,
  ...awsResources(stack, awsTypes.bucketLifecycle).filter(
    (each) =>
      stack.sources(each, "bucket").includes(bucket) || peek(each, "bucket") === cloudName(bucket),
  ),
];

/**
 * One of a prefix around it is as good. One for some sizes or tags leaves the rest for ever, and one for the whole
 * bucket deletes what is no backup.
 */
const isThatOf =
  (prefix: string) =>
  (rule: Known): boolean =>
    prefixOf(rule) !== "" &&
    prefix.startsWith(prefixOf(rule)) &&
    isOfAll(rule) &&
    expirationsOf(rule).some(expires);

function isOfAll({ filter, tags }: Known): boolean {
  const both = isRecord(filter) ? filter["and"] : undefined;
  return [tags, filter, both].every(
    (each) =>
      !isRecord(each) ||
      shownEntries(each).every(
        ([key, value]) =>
          ["prefix", "and"].includes(key) || value === undefined || value === null || value === "",
      ),
  );
}

function wideFaults(stack: Stack, resource: Resource): string[] {
  const names = bucketsOf(stack, resource);
  const expiring = activeRules(resource).filter((rule) => expirationsOf(rule).some(expires));
  if (names.some(isStateName)) return expiring.every(isOfExports) ? [] : ["the live state expires"];
  return names.some(isOurName) &&
    expiring.some((rule) => prefixOf(rule) === "" && expirationsOf(rule).some(expiresEarly))
    ? [`backups expire before ${minimumDays} days`]
    : [];
}

/** Names of the bucket that a lifecycle is of; `""` where it is unknown. */
const bucketsOf = (stack: Stack, resource: Resource): string[] =>
  isAws(resource, awsTypes.bucket)
    ? [cloudName(resource) ?? resource.name]
    : [
        ...stack.sources(resource, "bucket").map((bucket) => cloudName(bucket) ?? bucket.name),
        text(peek(resource, "bucket")),
      ];

const activeRules = ({ props: { rules, lifecycleRules } }: Resource): Known[] =>
  [...records(rules), ...records(lifecycleRules)].filter(
    ({ status, enabled }) => status !== "Disabled" && enabled !== false,
  );

/** A rule for a prefix of the backups', or within it. */
function namesBackups(rule: Known): boolean {
  const prefix = prefixOf(rule);
  return (
    prefix !== "" &&
    backupPrefixes.some((backups) => prefix.startsWith(backups) || backups.startsWith(prefix))
  );
}

/** Everything in a state bucket but the vault's exports is live. */
const isOfExports = (rule: Known): boolean => prefixOf(rule).startsWith(vaultExportPrefix);

/** One, or a list of one in the bucket's deprecated twin. */
const expirationsOf = ({ expiration, expirations }: Known): readonly KnownValue[] => [
  expiration,
  ...records(expirations),
];

/** A marker that hides nothing is no object. */
const expires = (expiration: KnownValue): boolean =>
  isRecord(expiration) && (expiration["days"] !== undefined || expiration["date"] !== undefined);

function prefixOf({ prefix, filter }: Known): string {
  const filtered = isRecord(filter) ? filter["prefix"] : undefined;
  const both = isRecord(filter) && isRecord(filter["and"]) ? filter["and"]["prefix"] : undefined;
  return text(prefix ?? filtered ?? both ?? "");
}

function expiresEarly(expiration: KnownValue): boolean {
  if (!isRecord(expiration)) return false;
  const days = expiration["days"];
  if (days === undefined) return expiration["date"] !== undefined;
  return !(Number(text(days) || Number.NaN) >= minimumDays);
}
