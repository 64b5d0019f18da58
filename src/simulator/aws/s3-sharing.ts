import { hex } from "../provider/made-up";
import { type Draft, type Model } from "../provider/model";
import { atMostItems, exactlyOne, lengthBetween, oneOf } from "../provider/rules";
import { need } from "../provider/state";
import { type WorldRecord } from "../cloud/world";
import { type Properties } from "../wire/properties";
import { at, mapOf, text } from "../wire/values";
import { bucketType, ofBucket } from "./s3";
import { accountOf, apiError, isArn } from "./words";

const cannedAcls = [
  ...["private", "public-read", "public-read-write", "authenticated-read", "aws-exec-read"],
  ...["bucket-owner-read", "bucket-owner-full-control", "log-delivery-write"],
];

/** Canned ACLs that let in the world, or everybody with an account of any kind. */
const publicAcls = ["public-read", "public-read-write", "authenticated-read"];
const publicGroups = /\/groups\/global\/(AllUsers|AuthenticatedUsers)$/;

const statuses = [
  ...["status", "deleteMarkerReplication.status", "existingObjectReplication.status"],
  ...["destination.metrics.status", "destination.replicationTime.status"],
  ...["sourceSelectionCriteria.replicaModifications.status"],
  ...["sourceSelectionCriteria.sseKmsEncryptedObjects.status"],
];

/** S3: who else may enter a bucket, and where its objects are copied. */
export const s3Sharing: Record<string, Model> = {
  "s3/bucketAcl:BucketAcl": {
    ...ofBucket,
    // The real provider forgets an ACL that is deleted, and the bucket keeps it; here it is gone.
    id: (draft) =>
      ["bucket", "expectedBucketOwner", "acl"]
        .flatMap((name) => text(draft.inputs, name) ?? [])
        .join(","),
    rules: [
      exactlyOne("accessControlPolicy", "acl"),
      oneOf("acl", ...cannedAcls),
      oneOf(
        "accessControlPolicy.grants.permission",
        ...["FULL_CONTROL", "WRITE", "WRITE_ACP", "READ", "READ_ACP"],
      ),
      oneOf(
        "accessControlPolicy.grants.grantee.type",
        ...["CanonicalUser", "AmazonCustomerByEmail", "Group"],
      ),
      lengthBetween("bucket", 1, 63),
    ],
    refusal: aclRefusal,
    outputs: { accessControlPolicy: ({ config }) => ownersAlone(accountOf(config)) },
  },
  "s3/bucketLogging:BucketLogging": {
    ...ofBucket,
    sets: ["targetGrants"],
    references: {
      ...ofBucket.references,
      targetBucket: {
        to: bucketType,
        error: (value, { name }) =>
          apiError(
            `creating S3 Bucket Logging (${name})`,
            "S3",
            "PutBucketLogging",
            400,
            "InvalidTargetBucketForLogging: The target bucket for logging does not exist",
          ) + ` (${value})`,
      },
    },
    rules: [
      lengthBetween("bucket", 1, 63),
      lengthBetween("targetBucket", 1, 63),
      oneOf("targetGrants.permission", "FULL_CONTROL", "READ", "WRITE"),
      oneOf("targetGrants.grantee.type", "CanonicalUser", "AmazonCustomerByEmail", "Group"),
      oneOf(
        "targetObjectKeyFormat.partitionedPrefix.partitionDateSource",
        "EventTime",
        "DeliveryTime",
      ),
    ],
  },
  "s3/bucketReplicationConfig:BucketReplicationConfig": {
    ...ofBucket,
    replaces: ["bucket"],
    unread: ["token"],
    rules: [
      lengthBetween("bucket", 1, 63),
      isArn("role"),
      lengthBetween("token", 0, 1024),
      atMostItems("rules", 1000),
      ...statuses.map((path) => oneOf(`rules.${path}`, "Enabled", "Disabled")),
      lengthBetween("rules.id", 0, 255),
      lengthBetween("rules.prefix", 0, 1024),
      lengthBetween("rules.filter.prefix", 0, 1024),
      isArn("rules.destination.bucket"),
      isArn("rules.destination.encryptionConfiguration.replicaKmsKeyId"),
      oneOf("rules.destination.accessControlTranslation.owner", "Destination"),
    ],
    // Where the copies go is often another account's, and not asked about.
    refusal: (draft) =>
      isVersioned(draft)
        ? undefined
        : apiError(
            `creating S3 Bucket Replication Configuration (${need(draft, "bucket")})`,
            "S3",
            "PutBucketReplication",
            400,
            "InvalidRequest: Versioning must be 'Enabled' on the bucket to apply a replication configuration",
          ),
  },
};

/** What a canned ACL amounts to for the owner. What it grants to others is not simulated. */
function ownersAlone(account: string): Properties {
  const id = hex(account, "canonical user", 64);
  return {
    owner: { id },
    grants: [{ grantee: { id, type: "CanonicalUser" }, permission: "FULL_CONTROL" }],
  };
}

/** The configuration of a kind that belongs to the bucket of a draft. */
const ofSameBucket = ({ inputs, cloud }: Draft, type: string): WorldRecord | undefined =>
  cloud.list(type).find(({ properties }) => properties["bucket"] === text(inputs, "bucket"));

/**
 * A new bucket has no ACLs, and lets no public one be set, until other resources change that: from S3's documentation.
 */
function aclRefusal(draft: Draft): string | undefined {
  const refuse = (status: number, error: string): string =>
    apiError(
      `creating S3 Bucket (${need(draft, "bucket")}) ACL`,
      "S3",
      "PutBucketAcl",
      status,
      error,
    );
  const controls = ofSameBucket(draft, "aws:s3/bucketOwnershipControls:BucketOwnershipControls");
  const ownership = at(mapOf(controls?.properties["rule"]), "objectOwnership");
  if (ownership === undefined || ownership === "BucketOwnerEnforced")
    return refuse(400, "AccessControlListNotSupported: The bucket does not allow ACLs");
  const block = ofSameBucket(draft, "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock");
  if (!isPublic(draft.inputs) || block?.properties["blockPublicAcls"] === false) return undefined;
  return refuse(
    403,
    "AccessDenied: public access control lists (ACLs) are blocked by the BlockPublicAcls block public access setting",
  );
}

function isPublic(inputs: Properties): boolean {
  if (publicAcls.includes(text(inputs, "acl") ?? "")) return true;
  const grants = at(inputs, "accessControlPolicy.grants");
  return (
    Array.isArray(grants) &&
    grants.some((grant) => publicGroups.test(String(at(mapOf(grant), "grantee.uri") ?? "")))
  );
}

/** By a resource of its own, or, in the older way, by the bucket itself. */
function isVersioned(draft: Draft): boolean {
  const apart = ofSameBucket(draft, "aws:s3/bucketVersioning:BucketVersioning");
  const bucket = draft.cloud.find(bucketType, need(draft, "bucket"));
  return (
    at(mapOf(apart?.properties["versioningConfiguration"]), "status") === "Enabled" ||
    at(mapOf(bucket?.properties["versioning"]), "enabled") === true
  );
}
