import { type Draft, type Model } from "../provider/model";
import { between, each, isPolicy, lengthBetween, oneOf } from "../provider/rules";
import { need } from "../provider/state";
import { at, text } from "../wire/values";
import { apiError, idFrom, regionOf } from "./words";

export const bucketType = "aws:s3/bucket:Bucket";

const noBucket = (value: string, { type, name }: Draft): string =>
  apiError(
    `creating ${type.split(":").pop() ?? ""} (${name})`,
    "S3",
    "HeadBucket",
    404,
    "NoSuchBucket: The specified bucket does not exist",
  ) + ` (${value})`;

/** What looks like an address of IPv4, has an empty label, or begins or ends as AWS's own. */
const reserved =
  /^\d+\.\d+\.\d+\.\d+$|\.\.|^(?:xn--|sthree-|amzn-s3-demo-)|(?:-s3alias|--ol-s3|\.mrap|--x-s3|--table-s3)$/;

/** Configurations of a bucket that are resources of their own, with the bucket's name as their id. */
export const ofBucket: Model = {
  id: (draft) =>
    [text(draft.inputs, "bucket"), text(draft.inputs, "expectedBucketOwner")]
      .filter(Boolean)
      .join(","),
  replaces: ["bucket", "expectedBucketOwner"],
  references: { bucket: { to: bucketType, error: noBucket } },
  adopts: () => true,
};

/** S3: buckets and their configurations. */
export const s3: Record<string, Model> = {
  "s3/bucket:Bucket": {
    id: idFrom("bucket"),
    autoname: "bucket",
    unique: (draft) => need(draft, "bucket"),
    taken: (draft) =>
      apiError(
        `creating S3 Bucket (${need(draft, "bucket")})`,
        "S3",
        "CreateBucket",
        409,
        "BucketAlreadyOwnedByYou: Your previous request to create the named bucket succeeded and you already own it.",
      ),
    replaces: ["bucket", "bucketPrefix", "bucketNamespace", "objectLockEnabled"],
    defaults: { forceDestroy: false },
    unread: ["forceDestroy"],
    rules: [
      lengthBetween("bucket", 3, 63),
      each("bucket", (value) =>
        typeof value === "string" && !/^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(value)
          ? `only lowercase alphanumeric characters and hyphens allowed in "${value}"`
          : undefined,
      ),
      isPolicy("policy"),
    ],
    // The provider looks at letters alone; the rest of the rules is in S3's documentation.
    refusal: (draft) =>
      reserved.test(need(draft, "bucket"))
        ? apiError(
            `creating S3 Bucket (${need(draft, "bucket")})`,
            "S3",
            "CreateBucket",
            400,
            "InvalidBucketName: The specified bucket is not valid.",
          )
        : undefined,
    outputs: {
      arn: ({ id }) => `arn:aws:s3:::${id}`,
      bucketDomainName: ({ id }) => `${id}.s3.amazonaws.com`,
      bucketRegion: regionOf,
      bucketRegionalDomainName: (draft) => `${draft.id}.s3.${regionOf(draft)}.amazonaws.com`,
      hostedZoneId: () => "Z00000000000SIMULATED",
      requestPayer: () => "BucketOwner",
    },
  },
  "s3/bucketVersioning:BucketVersioning": {
    ...ofBucket,
    rules: [
      oneOf("versioningConfiguration.status", "Enabled", "Suspended", "Disabled"),
      oneOf("versioningConfiguration.mfaDelete", "Enabled", "Disabled"),
    ],
    unread: ["mfa"],
    forbidden: (before, after) => {
      const path = "versioningConfiguration.status";
      const suspended = ["Enabled", "Suspended"].includes(String(at(before ?? {}, path)));
      return suspended && at(after, path) === "Disabled"
        ? "versioning_configuration.status cannot be updated from 'Enabled' to 'Disabled'"
        : undefined;
    },
  },
  "s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration": {
    ...ofBucket,
    sets: ["rules"],
    rules: [
      oneOf(
        "rules.applyServerSideEncryptionByDefault.sseAlgorithm",
        "AES256",
        "aws:fsx",
        "aws:kms",
        "aws:kms:dsse",
      ),
    ],
  },
  "s3/bucketPublicAccessBlock:BucketPublicAccessBlock": {
    ...ofBucket,
    defaults: {
      blockPublicAcls: false,
      blockPublicPolicy: false,
      ignorePublicAcls: false,
      restrictPublicBuckets: false,
    },
    unread: ["skipDestroy"],
  },
  "s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration": {
    ...ofBucket,
    rules: [
      oneOf("rules.status", "Enabled", "Disabled"),
      lengthBetween("rules.id", 1, 255),
      between("rules.noncurrentVersionExpiration.noncurrentDays", 1, 2 ** 31),
      between("rules.abortIncompleteMultipartUpload.daysAfterInitiation", 1, 2 ** 31),
    ],
    outputs: { transitionDefaultMinimumObjectSize: () => "all_storage_classes_128K" },
  },
  "s3/bucketOwnershipControls:BucketOwnershipControls": {
    ...ofBucket,
    rules: [
      oneOf("rule.objectOwnership", "BucketOwnerPreferred", "ObjectWriter", "BucketOwnerEnforced"),
    ],
  },
  "s3/bucketPolicy:BucketPolicy": { ...ofBucket, rules: [isPolicy("policy")] },
};
