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
    expect(only(resources, "aws:s3/bucket:Bucket")).toMatchObject({
      inputs: { bucket: "raxx-iac-state-prod", forceDestroy: false },
      protect: true,
    });
    expect(only(resources, "aws:s3/bucketVersioning:BucketVersioning").inputs).toEqual({
      bucket: "raxx-iac-state-prod",
      versioningConfiguration: { status: "Enabled" },
    });
  });

  it("can be brought back for 90 days; exports of the vault are kept as long", () => {
    const { inputs } = only(
      resources,
      "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration",
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
});
