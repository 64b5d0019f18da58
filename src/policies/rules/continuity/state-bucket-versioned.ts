import { bcp } from "../../../domain/controls";
import { awsResources, awsType, awsTypes, cloudName, configuring } from "../../lens/aws";
import { isStateBucket } from "../../lens/state-buckets";
import {
  isRecord,
  type Known,
  type KnownValue,
  peek,
  records,
  type Resource,
} from "../../rule/resource";
import { resourceRule, type RuleFacts, stackRule } from "../../rule/rule";
import type { Stack } from "../../rule/stack";
import { isOff } from "../../lens/switches";
import { text } from "../../rule/text";

/** Non-current versions of a state are kept at least so long. */
const minimumDays = 90;

const facts: RuleFacts = {
  id: "state-bucket-versioned",
  title:
    "A state bucket is versioned, encrypted, private, protected and keeps old versions 90 days.",
  controls: [bcp("4 Win 2"), bcp("1.7"), bcp("2.5")],
  severity: "critical",
  waivable: false,
  remedy:
    "Declare versioning Enabled, encryption, a full public access block, noncurrentDays of 90 or more, protect: true and no forceDestroy.",
};

/** What the bucket itself says. */
export const stateBucketKept = resourceRule({
  ...facts,
  applies: isStateBucket,
  check: ({ props: { forceDestroy }, protect }) => [
    ...(!isOff(forceDestroy) ? ["forceDestroy would empty the state bucket"] : []),
    ...(protect ? [] : ["the state bucket is not protected"]),
  ],
});

/** What the resources around the bucket say. */
export const stateBucketVersioned = stackRule({
  ...facts,
  judges: stateBuckets,
  check: (stack) =>
    stateBuckets(stack).flatMap((bucket) => [
      ...faultsOf(stack, bucket).map((message) => ({ urn: bucket.urn, message })),
      ...untaught(stack, bucket).map(({ urn }) => ({
        urn,
        message: "nothing shows that the setting leaves the state as it is",
      })),
    ]),
});

/** Settings of a bucket that take nothing from what is in it; who may read it is bucket-private's. */
const harmless =
  /^aws:s3\/bucket(?:|Acl|Policy|OwnershipControls|PublicAccessBlock|Versioning|ServerSideEncryptionConfiguration|LifecycleConfiguration|Logging|Metric|Notification|ObjectLockConfiguration|ReplicationConfig):/;

/** What else names the bucket as its own: an object written among the states, a site, an archive. */
const untaught = (stack: Stack, bucket: Resource): Resource[] =>
  stack.resources.filter(
    (resource) =>
      resource !== bucket &&
      resource.type.startsWith("aws:") &&
      !harmless.test(awsType(resource)) &&
      (stack.sources(resource, "bucket").includes(bucket) ||
        (cloudName(bucket) !== undefined && peek(resource, "bucket") === cloudName(bucket))),
  );

function stateBuckets(stack: Stack): Resource[] {
  return awsResources(stack, awsTypes.bucket).filter(isStateBucket);
}

function faultsOf(stack: Stack, bucket: Resource): string[] {
  const propsOf = (type: string) => configuring(stack, bucket, type).map(({ props }) => props);
  return [
    ...(isVersioned(bucket.props, propsOf(awsTypes.bucketVersioning))
      ? []
      : ["versioning is not Enabled"]),
    ...(isEncrypted(bucket.props, propsOf(awsTypes.bucketEncryption))
      ? []
      : ["it is not encrypted"]),
    ...(propsOf(awsTypes.bucketPublicAccess).some(blocksEverything)
      ? []
      : ["public access is not blocked in full"]),
    ...(keepsVersions(bucket.props, propsOf(awsTypes.bucketLifecycle))
      ? []
      : [`non-current versions are kept less than ${minimumDays} days`]),
  ];
}

/** By the resource of its own, or by the bucket's deprecated inline form. */
function isVersioned({ versioning }: Known, separate: readonly Known[]): boolean {
  const inline = isRecord(versioning) && versioning["enabled"] === true;
  const status = separate.map(({ versioningConfiguration }) =>
    isRecord(versioningConfiguration) ? versioningConfiguration["status"] : undefined,
  );
  return separate.length === 0 ? inline : status.every((value) => value === "Enabled");
}

function isEncrypted(
  { serverSideEncryptionConfiguration }: Known,
  separate: readonly Known[],
): boolean {
  const separately = separate.some(({ rules }) =>
    records(rules).some(({ applyServerSideEncryptionByDefault }) =>
      isRecord(applyServerSideEncryptionByDefault),
    ),
  );
  return separately || isRecord(serverSideEncryptionConfiguration);
}

const blocksEverything = (props: Known): boolean =>
  ["blockPublicAcls", "blockPublicPolicy", "ignorePublicAcls", "restrictPublicBuckets"].every(
    (flag) => props[flag] === true,
  );

/** A bucket without a rule keeps its versions for ever. */
function keepsVersions({ lifecycleRules }: Known, separate: readonly Known[]): boolean {
  const rules = [...records(lifecycleRules), ...separate.flatMap(({ rules }) => records(rules))];
  return rules
    .filter(({ status, enabled }) => status !== "Disabled" && enabled !== false)
    .every(({ noncurrentVersionExpiration }) => isLong(noncurrentVersionExpiration));
}

function isLong(expiration: KnownValue): boolean {
  if (!isRecord(expiration)) return true;
  const days = expiration["noncurrentDays"] ?? expiration["days"];
  return Number(text(days) || Number.NaN) >= minimumDays;
}
