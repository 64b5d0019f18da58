import { beforeAll, describe, expect, it } from "vitest";
import { definePlatform } from "../../src/components/platform";
import { System } from "../../src/components/system";
import { VersionedBucket } from "../../src/components/versioned-bucket";
import type { Environment } from "../../src/domain/environments";
import { stackConfig } from "../support/config";
import { declare, only, type Recorded } from "../support/mocks";

const declared = (stack: Environment) =>
  declare(
    () => {
      const system = new System("files", definePlatform(stack, stackConfig(stack)));
      new VersionedBucket(
        "files",
        {
          name: "raxx-files",
          versioning: "Enabled",
          noncurrentDays: 90,
          expiry: { "dumps/": 30 },
          dataClass: "confidential",
        },
        system,
      );
    },
    { stack },
  );

const s3 = (kind: string) => `aws:s3/${kind}:${kind[0]?.toUpperCase()}${kind.slice(1)}`;

describe("a versioned bucket", () => {
  let resources: Recorded[];

  beforeAll(async () => {
    resources = await declared("prod");
  });

  const inputs = (kind: string) => only(resources, s3(kind)).inputs;

  it("has its real name and its tags, and is never emptied by a deployment", () => {
    expect(inputs("bucket")).toEqual({
      bucket: "raxx-files",
      forceDestroy: false,
      tags: { system: "files", env: "prod", "data-class": "confidential" },
    });
  });

  it("keeps versions", () => {
    expect(inputs("bucketVersioning")).toEqual({
      bucket: "raxx-files",
      versioningConfiguration: { status: "Enabled" },
    });
  });

  it("deletes old versions and expired prefixes in time, and nothing else", () => {
    expect(inputs("bucketLifecycleConfiguration")["rules"]).toEqual([
      {
        id: "old-versions",
        status: "Enabled",
        filter: { prefix: "" },
        noncurrentVersionExpiration: { noncurrentDays: 90 },
        expiration: { expiredObjectDeleteMarker: true },
        abortIncompleteMultipartUpload: { daysAfterInitiation: 7 },
      },
      {
        id: "dumps/",
        status: "Enabled",
        filter: { prefix: "dumps/" },
        expiration: { days: 30 },
      },
    ]);
  });

  it("waits for versioning before it speaks of old versions", () => {
    const { dependsOn } = only(resources, s3("bucketLifecycleConfiguration"));
    expect(dependsOn).toContain("files-versioning");
  });

  it("is encrypted", () => {
    expect(inputs("bucketServerSideEncryptionConfiguration")["rules"]).toEqual([
      { applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } },
    ]);
  });

  it("blocks the public in every way, access lists included", () => {
    expect(inputs("bucketPublicAccessBlock")).toEqual({
      bucket: "raxx-files",
      blockPublicAcls: true,
      blockPublicPolicy: true,
      ignorePublicAcls: true,
      restrictPublicBuckets: true,
    });
    expect(inputs("bucketOwnershipControls")["rule"]).toEqual({
      objectOwnership: "BucketOwnerEnforced",
    });
  });

  it("refuses requests without TLS", () => {
    expect(JSON.parse(inputs("bucketPolicy")["policy"] as string)).toEqual({
      Version: "2012-10-17",
      Statement: [
        {
          Sid: "TlsOnly",
          Effect: "Deny",
          Principal: "*",
          Action: "s3:*",
          Resource: ["arn:aws:s3:::raxx-files", "arn:aws:s3:::raxx-files/*"],
          Condition: { Bool: { "aws:SecureTransport": "false" } },
        },
      ],
    });
  });

  it("protects the bucket and its versioning in prod", () => {
    expect(resources.filter(({ protect }) => protect).map(({ name }) => name)).toEqual([
      "files",
      "files-versioning",
    ]);
  });

  it("protects nothing in staging", async () => {
    expect((await declared("staging")).filter(({ protect }) => protect)).toEqual([]);
  });
});
