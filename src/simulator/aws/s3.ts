import { type Draft, type Model } from "../provider/model";
import { uuid } from "../provider/made-up";
import { type Properties } from "../wire/properties";
import { between, each, isPolicy, lengthBetween, matching, needs, oneOf } from "../provider/rules";
import { need } from "../provider/state";
import { at, isObject, reveal, text } from "../wire/values";
import { apiError, arn, idFrom, regional, regionOf } from "./words";

const bucketType = "aws:s3/bucket:Bucket";

const noBucket = (value: string, { type, name }: Draft): string =>
  apiError(
    `creating ${type.split(":").pop() ?? ""} (${name})`,
    "S3",
    "HeadBucket",
    404,
    "NoSuchBucket: The specified bucket does not exist",
  ) + ` (${value})`;

/** The separate configurations of a bucket: known by the bucket's name, and gone with it. */
const ofBucket: Model = {
  id: (draft) =>
    [text(draft.inputs, "bucket"), text(draft.inputs, "expectedBucketOwner")]
      .filter(Boolean)
      .join(","),
  replaces: ["bucket", "expectedBucketOwner"],
  references: { bucket: { to: bucketType, error: noBucket } },
  adopts: () => true,
};

/** S3 and DynamoDB. */
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
      const suspended = ["Enabled", "Suspended"].includes(String(at(before, path)));
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
  "dynamodb/table:Table": {
    id: idFrom("name"),
    unique: regional("name"),
    taken: (draft) =>
      apiError(
        `creating AWS DynamoDB Table (${need(draft, "name")})`,
        "DynamoDB",
        "CreateTable",
        400,
        `ResourceInUseException: Table already exists: ${need(draft, "name")}`,
      ),
    replaces: [
      "name",
      "hashKey",
      "rangeKey",
      "localSecondaryIndexes",
      "importTable",
      "restoreBackupArn",
      "restoreDateTime",
      "restoreSourceName",
      "restoreSourceTableArn",
      "restoreToLatestTime",
    ],
    sets: ["attributes"],
    defaults: { billingMode: "PROVISIONED" },
    rules: [
      oneOf("billingMode", "PAY_PER_REQUEST", "PROVISIONED"),
      oneOf("attributes.type", "B", "N", "S"),
      matching("name", /^[\w.-]{3,255}$/, "must be 3 to 255 letters, digits, _ . or -"),
      needs("streamViewType", "streamEnabled"),
      indexedAttributes,
    ],
    undeletable: ({ id, properties }) =>
      properties["deletionProtectionEnabled"] === true
        ? apiError(
            `deleting DynamoDB Table (${id})`,
            "DynamoDB",
            "DeleteTable",
            400,
            "ValidationException: Resource cannot be deleted as it is currently protected against deletion. Disable deletion protection first.",
          )
        : undefined,
    outputs: {
      arn: (draft) => arn("dynamodb", draft, `table/${draft.id}`),
      streamArn: (draft) =>
        draft.inputs["streamEnabled"] === true
          ? arn("dynamodb", draft, `table/${draft.id}/stream/${uuid(draft.seed, "stream")}`)
          : "",
      streamLabel: () => "",
    },
  },
};

/** DynamoDB wants exactly the attributes that some key or index uses. */
function indexedAttributes(inputs: Properties) {
  const defined = names(inputs, "attributes", "name");
  const keys = ["hashKey", "rangeKey"].flatMap((name) => text(inputs, name) ?? []);
  const indexes = ["globalSecondaryIndexes", "localSecondaryIndexes"].flatMap((list) => [
    ...names(inputs, list, "hashKey"),
    ...names(inputs, list, "rangeKey"),
  ]);
  const used = new Set([...keys, ...indexes]);
  const unused = defined.filter((name) => !used.has(name));
  const missing = [...used].filter((name) => !defined.includes(name));
  // An index may be described in a way that we do not read; a table without indexes cannot.
  if (inputs["globalSecondaryIndexes"] !== undefined) return [];
  return [
    ...(unused.length > 0
      ? [
          {
            path: "attributes",
            reason: `all attributes must be indexed. Unused attributes: ["${unused.join('" "')}"]`,
          },
        ]
      : []),
    ...(missing.length > 0
      ? [
          {
            path: "attributes",
            reason: `all indexes must match a defined attribute. Unmatched indexes: ["${missing.join('" "')}"]`,
          },
        ]
      : []),
  ];
}

function names(inputs: Properties, list: string, property: string): string[] {
  const elements = reveal(inputs[list] ?? null);
  if (!Array.isArray(elements)) return [];
  return elements.flatMap((element) => (isObject(element) ? (text(element, property) ?? []) : []));
}
