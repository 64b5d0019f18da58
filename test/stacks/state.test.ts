import { beforeAll, describe, expect, it } from "vitest";
import { definePlatform } from "../../src/components/platform";
import { state } from "../../src/stacks/state";
import { present, stackConfig } from "../support/config";
import { declare, only, type Recorded } from "../support/mocks";

describe("the state", () => {
  let resources: Recorded[];

  beforeAll(async () => {
    const config = stackConfig("prod");
    resources = await declare(() => state(definePlatform("prod", config), present(config.state)));
  });

  it("is in the bucket that exists, versioned and protected", () => {
    expect(only(resources, "aws:s3/bucket:Bucket", "iac-state")).toMatchObject({
      inputs: { bucket: "raxx-iac-state-prod", forceDestroy: false },
      protect: true,
    });
    expect(
      only(resources, "aws:s3/bucketVersioning:BucketVersioning", "iac-state-versioning").inputs,
    ).toEqual({
      bucket: "raxx-iac-state-prod",
      versioningConfiguration: { status: "Enabled" },
    });
  });

  it("can be brought back for 90 days; exports of the vault are kept as long", () => {
    const { inputs } = only(
      resources,
      "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration",
      "iac-state-lifecycle",
    );
    expect(inputs["rules"]).toMatchObject([
      { filter: { prefix: "" }, noncurrentVersionExpiration: { noncurrentDays: 90 } },
      { filter: { prefix: "vault-exports/" }, expiration: { days: 90 } },
    ]);
  });

  it("has a lock table that can be restored and not be deleted", () => {
    expect(only(resources, "aws:dynamodb/table:Table")).toMatchObject({
      inputs: {
        name: "raxx-iac-state-locks",
        billingMode: "PAY_PER_REQUEST",
        hashKey: "LockID",
        attributes: [{ name: "LockID", type: "S" }],
        pointInTimeRecovery: { enabled: true },
        deletionProtectionEnabled: true,
      },
      protect: true,
    });
  });

  it("has a protected key for its secrets, by the alias that the stack files name", () => {
    expect(only(resources, "aws:kms/alias:Alias").inputs["name"]).toBe("alias/raxx-pulumi");
    expect(only(resources, "aws:kms/key:Key")).toMatchObject({
      inputs: { enableKeyRotation: true, rotationPeriodInDays: 365 },
      protect: true,
    });
  });

  it("is watched: each request for it and each call of the account is kept for a year, signed", () => {
    expect(only(resources, "aws:s3/bucketLogging:BucketLogging").inputs).toEqual({
      bucket: "raxx-iac-state-prod",
      targetBucket: "raxx-access-log-prod",
      targetPrefix: "raxx-iac-state-prod/",
    });
    const trail = only(resources, "aws:cloudtrail/trail:Trail");
    expect(trail.inputs).toMatchObject({
      name: "raxx-account",
      s3BucketName: "raxx-access-log-prod",
      s3KeyPrefix: "cloudtrail",
      isMultiRegionTrail: true,
      includeGlobalServiceEvents: true,
      enableLogFileValidation: true,
    });
    // CloudTrail refuses a bucket whose policy does not let it in yet.
    expect(trail.dependsOn).toContain("access-log-tls-only");
    const { inputs } = only(
      resources,
      "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration",
      "access-log-lifecycle",
    );
    expect(inputs["rules"]).toMatchObject([
      { filter: { prefix: "" }, noncurrentVersionExpiration: { noncurrentDays: 365 } },
      { filter: { prefix: "cloudtrail/" }, expiration: { days: 365 } },
      { filter: { prefix: "raxx-iac-state-prod/" }, expiration: { days: 365 } },
    ]);
  });

  it("lets the two services write what they log, each under its prefix, and nobody else", () => {
    const { policy } = only(
      resources,
      "aws:s3/bucketPolicy:BucketPolicy",
      "access-log-tls-only",
    ).inputs;
    const { Statement } = JSON.parse(String(policy)) as { Statement: Record<string, unknown>[] };
    expect(Statement.slice(1)).toEqual([
      {
        Sid: "TrailWrites",
        Effect: "Allow",
        Principal: { Service: "cloudtrail.amazonaws.com" },
        Action: "s3:PutObject",
        Resource: "arn:aws:s3:::raxx-access-log-prod/cloudtrail/AWSLogs/111122223333/*",
        Condition: {
          StringEquals: {
            "aws:SourceArn": "arn:aws:cloudtrail:us-east-1:111122223333:trail/raxx-account",
            "aws:SourceAccount": "111122223333",
            "s3:x-amz-acl": "bucket-owner-full-control",
          },
        },
      },
      {
        Sid: "TrailLooks",
        Effect: "Allow",
        Principal: { Service: "cloudtrail.amazonaws.com" },
        Action: "s3:GetBucketAcl",
        Resource: "arn:aws:s3:::raxx-access-log-prod",
        Condition: {
          StringEquals: {
            "aws:SourceArn": "arn:aws:cloudtrail:us-east-1:111122223333:trail/raxx-account",
            "aws:SourceAccount": "111122223333",
          },
        },
      },
      {
        Sid: "AccessLogWrites",
        Effect: "Allow",
        Principal: { Service: "logging.s3.amazonaws.com" },
        Action: "s3:PutObject",
        Resource: "arn:aws:s3:::raxx-access-log-prod/raxx-iac-state-prod/*",
        Condition: {
          StringEquals: {
            "aws:SourceArn": "arn:aws:s3:::raxx-iac-state-prod",
            "aws:SourceAccount": "111122223333",
          },
        },
      },
    ]);
  });
});
