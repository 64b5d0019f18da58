import { adinsights, bcp } from "../../../domain/controls";
import { awsResources, awsTypes, cloudName, configuring, isAws } from "../../lens/aws";
import { statements, texts } from "../../lens/iam";
import { isOfOurProject, isOurName, isOursIn } from "../../lens/ownership";
import { judgeEach, judged } from "../../rule/findings";
import { isRecord, type Known, peek, records, type Resource } from "../../rule/resource";
import { type Finding, stackRule } from "../../rule/rule";
import type { Stack } from "../../rule/stack";
import { isOff } from "../../lens/switches";
import { text } from "../../rule/text";

const aclType = "aws:s3/bucketAcl:BucketAcl";
const policyType = "aws:s3/bucketPolicy:BucketPolicy";

/** Customers' files, audit trails and states: what these hold is promised to be shut and encrypted, in words. */
const confidential = /^raxx-(?:support-attachments|adinsights-.*|iac-state.*|access-log-.*)$/;

/** A bucket is read by whom its policies let in, not by whom anybody meant. */
export const bucketPrivate = stackRule({
  id: "bucket-private",
  title: "Every bucket of the platform is private and encrypted, and shared with no other account.",
  controls: [bcp("1.4"), bcp("1.7"), adinsights("Audit")],
  severity: "critical",
  waivable: true,
  remedy:
    "Declare a full public access block and encryption, and let no policy or ACL name everybody or another account.",
  check: (stack) => [
    ...awsResources(stack, awsTypes.bucket).flatMap((bucket) =>
      isOurName(cloudName(bucket) ?? bucket.name)
        ? [...judged(bucket, () => closedFaults(stack, bucket)), ...openings(stack, bucket)]
        : [],
    ),
    ...byways(stack),
  ],
});

/** What has to be there, for the buckets of which it is promised; what is there has to be complete for all. */
function closedFaults(stack: Stack, bucket: Resource): string[] {
  const blocks = configuring(stack, bucket, awsTypes.bucketPublicAccess);
  const isPromised = isOfOurProject(bucket) && confidential.test(cloudName(bucket) ?? "");
  const encrypted =
    configuring(stack, bucket, awsTypes.bucketEncryption).some(isEncrypting) ||
    "serverSideEncryptionConfiguration" in bucket.props;
  return [
    ...(blocks.every(blocksEverything) && (blocks.length > 0 || !isPromised)
      ? []
      : ["public access to the bucket is not blocked in full"]),
    ...(encrypted || !isPromised ? [] : ["the bucket is not encrypted"]),
    ...(isOpenAcl(bucket) ? ["an ACL opens the bucket"] : []),
  ];
}

const openings = (stack: Stack, bucket: Resource) => [
  ...configuring(stack, bucket, aclType).flatMap((acl) =>
    judged(acl, () => (isOpenAcl(acl) ? ["an ACL opens the bucket"] : [])),
  ),
  ...configuring(stack, bucket, policyType).flatMap((policy) =>
    judged(policy, () => (isShared(policy) ? ["a policy shares the bucket"] : [])),
  ),
];

const accessPointTypes = [
  "aws:s3/accessPoint:AccessPoint",
  "aws:s3control/accessPointPolicy:AccessPointPolicy",
];

/** Ways around a bucket's own policy: an access point has one of its own, and R2 publishes under a host of its own. */
const byways = (stack: Stack): Finding[] =>
  judgeEach(
    stack.resources.filter((resource) => isOursIn(stack, resource)),
    (resource) => {
      if (isAws(resource, ...accessPointTypes))
        return "policy" in resource.props && isShared(resource)
          ? ["a policy shares the bucket"]
          : [];
      return resource.type === r2DomainType && !isOff(resource.props["enabled"])
        ? ["the bucket is published at an address of its own"]
        : [];
    },
  );

const r2DomainType = "cloudflare:index/r2ManagedDomain:R2ManagedDomain";

const blocksEverything = ({ props }: Resource): boolean =>
  ["blockPublicAcls", "blockPublicPolicy", "ignorePublicAcls", "restrictPublicBuckets"].every(
    (flag) => props[flag] === true,
  );

const isEncrypting = ({ props }: Resource): boolean =>
  records(props["rules"]).some((rule) => isRecord(rule["applyServerSideEncryptionByDefault"]));

const isOpenAcl = ({ props }: Resource): boolean => {
  const acl = "acl" in props ? text(props["acl"]) : "private";
  const grants = [
    ...records(props["grants"]),
    ...(isRecord(props["accessControlPolicy"])
      ? records(props["accessControlPolicy"]["grants"])
      : []),
  ];
  return (
    !/^(?:private|log-delivery-write|bucket-owner-\w[\w-]*)$/.test(acl) || grants.some(isForeign)
  );
};

/** A grant to a group is one to everybody, or to everybody with an account of AWS. */
const isForeign = (grant: Known): boolean => {
  const grantee = isRecord(grant["grantee"]) ? grant["grantee"] : grant;
  return grantee["type"] === "Group" && !text(grantee["uri"]).endsWith("LogDelivery");
};

/** A service may write into a bucket; an account, a role of one or everybody may not be let in. */
const isShared = (policy: Resource): boolean =>
  statements(() => peek(policy, "policy") ?? policy.props["policy"])
    .filter(({ effect }) => effect !== "Deny")
    .some(
      ({ principal }) =>
        principal === "*" || (isRecord(principal) && texts(principal["AWS"]).length > 0),
    );
