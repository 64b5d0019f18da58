import { describe, expect, it } from "vitest";
import type { Properties } from "../../../../src/policies/rule/resource";
import {
  stateBucketKept,
  stateBucketVersioned,
} from "../../../../src/policies/rules/continuity/state-bucket-versioned";
import { faults, findings, resource, unknown } from "../../../support/resources";

const name = "raxx-iac-state-prod";
const bucketType = "aws:s3/bucket:Bucket";
const bucket = resource({
  type: bucketType,
  name: "state",
  props: { bucket: name },
  protect: true,
});

const blocked = {
  blockPublicAcls: true,
  blockPublicPolicy: true,
  ignorePublicAcls: true,
  restrictPublicBuckets: true,
};
const around: Record<string, Properties> = {
  "aws:s3/bucketVersioning:BucketVersioning": { versioningConfiguration: { status: "Enabled" } },
  "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration": {
    rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } }],
  },
  "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock": blocked,
  "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration": {
    rules: [{ id: "old", status: "Enabled", noncurrentVersionExpiration: { noncurrentDays: 90 } }],
  },
};
const [versioning, encryption, access, lifecycle] = Object.keys(around) as [
  string,
  string,
  string,
  string,
];

/** The bucket with what configures it, one of them spoiled or left out. */
const judged = (type?: string, props?: Properties) => {
  const configuration = Object.entries({ ...around, ...(type && { [type]: props }) })
    .filter(([, value]) => value !== undefined)
    .map(([key, value], index) =>
      resource({ type: key, name: `c${index}`, props: value, from: { bucket: [bucket] } }),
    );
  return findings(stateBucketVersioned, [bucket, ...configuration]).map(({ message }) => message);
};

const notVersioned = ["versioning is not Enabled"];
const notBlocked = ["public access is not blocked in full"];
const notKept = ["non-current versions are kept less than 90 days"];

describe("state-bucket-versioned", () => {
  it("accepts a state bucket with everything it needs", () => {
    expect(judged()).toEqual([]);
  });

  it("accepts versions that are kept for ever", () => {
    expect(judged(lifecycle)).toEqual([]);
  });

  it.each([
    [versioning, undefined, notVersioned],
    [versioning, { versioningConfiguration: { status: "Suspended" } }, notVersioned],
    [versioning, { versioningConfiguration: { status: "Disabled" } }, notVersioned],
    [encryption, undefined, ["it is not encrypted"]],
    [encryption, { rules: [] }, ["it is not encrypted"]],
    [access, undefined, notBlocked],
    [
      lifecycle,
      { rules: [{ status: "Enabled", noncurrentVersionExpiration: { noncurrentDays: 89 } }] },
      notKept,
    ],
  ])("rejects %s %j", (type, props, expected) => {
    expect(judged(type, props)).toEqual(expected);
  });

  it.each(Object.keys(blocked))("rejects a public access block without %s", (flag) => {
    expect(judged(access, { ...blocked, [flag]: false })).toEqual(notBlocked);
  });

  it("rejects a versioning status that is unknown at preview", () => {
    expect(judged(versioning, { versioningConfiguration: { status: unknown } })).toEqual([
      "versioningConfiguration.status cannot be shown at preview: make it a literal",
    ]);
  });

  it("finds what configures the bucket by its name as well", () => {
    const configuration = Object.entries(around).map(([type, props]) =>
      resource({ type, name: type, props: { ...props, bucket: name } }),
    );
    expect(findings(stateBucketVersioned, [bucket, ...configuration])).toEqual([]);
  });

  it("is not satisfied by another bucket's configuration", () => {
    const configuration = Object.entries(around).map(([type, props]) =>
      resource({ type, name: type, props: { ...props, bucket: "another" } }),
    );
    expect(findings(stateBucketVersioned, [bucket, ...configuration])).toHaveLength(3);
  });

  it("leaves a bucket that holds no state alone", () => {
    expect(
      findings(stateBucketVersioned, [resource({ type: bucketType, props: { bucket: "site" } })]),
    ).toEqual([]);
  });

  it.each([
    [
      "forceDestroy",
      { props: { bucket: name, forceDestroy: true }, protect: true },
      ["forceDestroy would empty the state bucket"],
    ],
    [
      "no protection",
      { props: { bucket: name }, protect: false },
      ["the state bucket is not protected"],
    ],
  ])("rejects %s before the bucket is created", (_, declared, expected) => {
    expect(faults(stateBucketKept, resource({ type: bucketType, ...declared }))).toEqual(expected);
  });
});

describe("state-bucket-versioned with a lifecycle", () => {
  const rules = (rule: Properties) => judged(lifecycle, { rules: [rule] });
  const days = (noncurrentDays: number | string) => ({
    noncurrentVersionExpiration: { noncurrentDays },
  });

  it("does not ask a disabled rule for its days", () => {
    expect(rules({ status: "Disabled", ...days(1) })).toEqual([]);
  });

  it("reads days that are written as text", () => {
    expect(rules({ status: "Enabled", ...days("90") })).toEqual([]);
    expect(rules({ status: "Enabled", ...days("89") })).toHaveLength(1);
  });

  it("rejects forceDestroy in any spelling, and knows the bucket by its prefix", () => {
    const spelled = resource({
      type: bucketType,
      props: { bucketPrefix: "raxx-iac-state-", forceDestroy: "true" },
      protect: true,
    });
    expect(faults(stateBucketKept, spelled)).toEqual(["forceDestroy would empty the state bucket"]);
  });
});
