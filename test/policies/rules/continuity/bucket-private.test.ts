import { describe, expect, it } from "vitest";
import { bucketPrivate } from "../../../../src/policies/rules/continuity/bucket-private";
import type { Properties, Value } from "../../../../src/policies/rule/resource";
import { findings, resource } from "../../../support/resources";

const name = "raxx-support-attachments";
const of = (type: string, props: Properties, bucket = name, project = "raxx") =>
  resource({
    type: `aws:s3/${type.charAt(0).toLowerCase()}${type.slice(1)}:${type}`,
    name: type,
    project,
    props: { bucket, ...props },
  });
const shut = {
  blockPublicAcls: true,
  blockPublicPolicy: true,
  ignorePublicAcls: true,
  restrictPublicBuckets: true,
};
const block = (change: Properties = {}) => of("BucketPublicAccessBlock", { ...shut, ...change });
const encryption = (rules: Value) => of("BucketServerSideEncryptionConfiguration", { rules });
const aes = encryption([{ applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } }]);
const policy = (Principal: Value, Effect = "Allow") =>
  of("BucketPolicy", {
    policy: JSON.stringify({
      Statement: [{ Effect, Principal, Action: "s3:GetObject", Resource: "*" }],
    }),
  });
const judge = (...resources: ReturnType<typeof of>[]) =>
  findings(bucketPrivate, [of("Bucket", {}), ...resources]);
const open = [{ urn: "Bucket", message: "public access to the bucket is not blocked in full" }];
const bare = [{ urn: "Bucket", message: "the bucket is not encrypted" }];
const shared = [{ urn: "BucketPolicy", message: "a policy shares the bucket" }];

describe("bucket-private", () => {
  it("accepts a bucket that is shut and encrypted", () => {
    expect(judge(block(), aes)).toEqual([]);
  });

  it.each(Object.keys(shut))("rejects a block without %s", (flag) => {
    expect(judge(block({ [flag]: false }), aes)).toEqual(open);
  });

  it("rejects attachments without a block, or without encryption", () => {
    expect(judge(aes)).toEqual(open);
    expect(judge(block(), encryption([]))).toEqual(bare);
    expect(judge(block())).toEqual(bare);
  });

  it.each<[string, Value]>([
    ["everybody", "*"],
    ["everybody, as a list", { AWS: ["*"] }],
    ["an account", { AWS: "999988887777" }],
    ["a role of another account", { AWS: "arn:aws:iam::999988887777:role/x" }],
  ])("rejects a policy for %s", (_, principal) => {
    expect(judge(block(), aes, policy(principal))).toEqual(shared);
  });

  it("accepts a policy that denies, and one for a service", () => {
    expect(judge(block(), aes, policy("*", "Deny"))).toEqual([]);
    expect(judge(block(), aes, policy({ Service: "logging.s3.amazonaws.com" }))).toEqual([]);
  });

  it.each(["public-read", "authenticated-read", "public-read-write"])(
    "rejects the ACL %s",
    (acl) => {
      expect(judge(block(), aes, of("BucketAcl", { acl }))).toEqual([
        { urn: "BucketAcl", message: "an ACL opens the bucket" },
      ]);
    },
  );

  it.each(["private", "log-delivery-write", "bucket-owner-full-control"])(
    "accepts the ACL %s",
    (acl) => {
      expect(judge(block(), aes, of("BucketAcl", { acl }))).toEqual([]);
    },
  );

  it("leaves the bucket of somebody else alone", () => {
    const site = of("Bucket", { acl: "public-read" }, "company-site", "test");
    expect(findings(bucketPrivate, [site])).toEqual([]);
  });
});
