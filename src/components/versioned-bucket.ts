import {
  Bucket,
  BucketLifecycleConfiguration,
  BucketOwnershipControls,
  BucketPolicy,
  BucketPublicAccessBlock,
  BucketServerSideEncryptionConfiguration,
  BucketVersioning,
} from "@pulumi/aws/s3";
import type * as input from "@pulumi/aws/types/input";
import * as pulumi from "@pulumi/pulumi";
import type { DataClass, System } from "./system";

export interface VersionedBucketArgs {
  /** Name of the bucket; global, so it cannot change. */
  readonly name: string;
  readonly versioning: "Enabled";
  /** Days that a replaced or deleted object can still be brought back. */
  readonly noncurrentDays: number;
  /** Days after which objects under a prefix are deleted; what has no prefix here is kept. */
  readonly expiry: Readonly<Record<string, number>>;
  readonly dataClass: DataClass;
  /** Services of AWS that write their logs into it. */
  readonly writers?: readonly LogWriter[];
}

/** A service that may put objects under a prefix, for one thing that it logs. */
export interface LogWriter {
  readonly service: "cloudtrail" | "logging.s3";
  readonly prefix: string;
  /** ARN of what is logged. */
  readonly source: string;
  readonly accountId: string;
}

type LifecycleRule = input.s3.BucketLifecycleConfigurationRule;

/** A private bucket in which nothing is lost by an overwrite or a deletion (BCP Win 2, §2.3). */
export class VersionedBucket extends pulumi.ComponentResource {
  /** Name of the bucket, known once it is there and lets its writers in. */
  readonly ready: pulumi.Output<string>;
  private readonly bucket: Bucket;

  constructor(
    private readonly label: string,
    private readonly args: VersionedBucketArgs,
    private readonly system: System,
  ) {
    super("raxx:s3:VersionedBucket", label, {}, { parent: system });
    this.bucket = this.declareBucket();
    const versioning = this.declareVersioning();
    this.declareLifecycle(versioning);
    this.encrypt();
    this.ready = this.keepPrivate().bucket;
    this.registerOutputs({ bucket: this.bucket.bucket });
  }

  private get child(): pulumi.CustomResourceOptions {
    return { parent: this };
  }

  private get stateful(): pulumi.CustomResourceOptions {
    return { ...this.system.stateful, parent: this };
  }

  private declareBucket(): Bucket {
    const { name, dataClass } = this.args;
    return new Bucket(
      this.label,
      { bucket: name, tags: this.system.tags(dataClass), forceDestroy: false },
      this.stateful,
    );
  }

  /** Protected like the bucket: deleting this resource would suspend versioning. */
  private declareVersioning(): BucketVersioning {
    return new BucketVersioning(
      `${this.label}-versioning`,
      {
        bucket: this.bucket.bucket,
        versioningConfiguration: { status: this.args.versioning },
      },
      this.stateful,
    );
  }

  private declareLifecycle(versioning: BucketVersioning): void {
    const { noncurrentDays, expiry } = this.args;
    const rules = [everything(noncurrentDays), ...Object.entries(expiry).map(expiring)];
    new BucketLifecycleConfiguration(
      `${this.label}-lifecycle`,
      { bucket: this.bucket.bucket, rules },
      // Non-current versions exist only once versioning does.
      { ...this.child, dependsOn: [versioning] },
    );
  }

  /** With S3's own key: whoever restores needs the bucket only, and no key that may be gone too. */
  private encrypt(): void {
    new BucketServerSideEncryptionConfiguration(
      `${this.label}-encryption`,
      {
        bucket: this.bucket.bucket,
        rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } }],
      },
      this.child,
    );
  }

  private keepPrivate(): BucketPolicy {
    const { bucket } = this.bucket;
    new BucketPublicAccessBlock(
      `${this.label}-private`,
      {
        bucket,
        blockPublicAcls: true,
        blockPublicPolicy: true,
        ignorePublicAcls: true,
        restrictPublicBuckets: true,
      },
      this.child,
    );
    new BucketOwnershipControls(
      `${this.label}-ownership`,
      { bucket, rule: { objectOwnership: "BucketOwnerEnforced" } },
      this.child,
    );
    const policy = JSON.stringify(bucketPolicy(this.args));
    return new BucketPolicy(`${this.label}-tls-only`, { bucket, policy }, this.child);
  }
}

/** For every object: old versions, markers that hide nothing, and uploads that nobody finished. */
function everything(noncurrentDays: number): LifecycleRule {
  return {
    id: "old-versions",
    status: "Enabled",
    filter: { prefix: "" },
    noncurrentVersionExpiration: { noncurrentDays },
    expiration: { expiredObjectDeleteMarker: true },
    abortIncompleteMultipartUpload: { daysAfterInitiation: 7 },
  };
}

/** Old versions under the prefix follow `everything`: of two rules S3 would apply the shorter one. */
function expiring([prefix, days]: [string, number]): LifecycleRule {
  return { id: prefix, status: "Enabled", filter: { prefix }, expiration: { days } };
}

/** The ARNs are spelt out so that a preview shows them. */
function bucketPolicy({ name, writers = [] }: VersionedBucketArgs): object {
  const bucket = `arn:aws:s3:::${name}`;
  return {
    Version: "2012-10-17",
    Statement: [
      {
        Sid: "TlsOnly",
        Effect: "Deny",
        Principal: "*",
        Action: "s3:*",
        Resource: [bucket, `${bucket}/*`],
        Condition: { Bool: { "aws:SecureTransport": "false" } },
      },
      ...writers.flatMap((writer) => writing(bucket, writer)),
    ],
  };
}

/** CloudTrail looks at the bucket's ACL before it writes, and asks that its objects be the bucket owner's. */
function writing(bucket: string, { service, prefix, source, accountId }: LogWriter): object[] {
  const isTrail = service === "cloudtrail";
  const statement = { Effect: "Allow", Principal: { Service: `${service}.amazonaws.com` } };
  const from = { "aws:SourceArn": source, "aws:SourceAccount": accountId };
  const owned = { ...from, "s3:x-amz-acl": "bucket-owner-full-control" };
  return [
    {
      Sid: isTrail ? "TrailWrites" : "AccessLogWrites",
      ...statement,
      Action: "s3:PutObject",
      Resource: `${bucket}/${prefix}*`,
      Condition: { StringEquals: isTrail ? owned : from },
    },
    ...(isTrail
      ? [
          {
            Sid: "TrailLooks",
            ...statement,
            Action: "s3:GetBucketAcl",
            Resource: bucket,
            Condition: { StringEquals: from },
          },
        ]
      : []),
  ];
}
