import { describe, expect, it } from "vitest";
import type { Properties } from "../../../../src/policies/rule/resource";
import {
  backupRetention,
  stateKept,
} from "../../../../src/policies/rules/continuity/backup-retention";
import { faults, findings, resource, unknown } from "../../../support/resources";

const rule: Properties = {
  id: "dumps",
  status: "Enabled",
  filter: { prefix: "db-backups/freescout/" },
  expiration: { days: 30 },
};
const judged = (
  change: Properties,
  type = "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration",
) => faults(backupRetention, resource({ type, props: { rules: [{ ...rule, ...change }] } }));

const early = ["backups expire before 30 days"];

describe("backup-retention", () => {
  it.each<[string, Properties]>([
    ["30 days", {}],
    ["longer", { expiration: { days: 31 } }],
    ["30 days, written as text", { expiration: { days: "30" } }],
    ["vault exports 90 days", { filter: { prefix: "vault-exports/" }, expiration: { days: 90 } }],
    ["for ever", { expiration: null }],
    ["other things one day", { filter: { prefix: "tmp/" }, expiration: { days: 1 } }],
    ["by a rule that is disabled", { status: "Disabled", expiration: { days: 1 } }],
  ])("accepts backups kept %s", (_, change) => {
    expect(judged(change)).toEqual([]);
  });

  it.each<[string, Properties]>([
    ["29 days", { expiration: { days: 29 } }],
    ["29 days, written as text", { expiration: { days: "29" } }],
    ["until a date", { expiration: { date: "2027-01-01" } }],
    ["29 days under a wider prefix", { filter: { prefix: "db-" }, expiration: { days: 29 } }],
    [
      "29 days under the deprecated prefix",
      { filter: null, prefix: "vault-exports/", expiration: { days: 29 } },
    ],
    [
      "29 days under prefix and tag",
      { filter: { and: { prefix: "vault-exports/" } }, expiration: { days: 29 } },
    ],
  ])("rejects backups kept %s", (_, change) => {
    expect(judged(change)).toEqual(early);
  });

  it("leaves a deprecated rule alone that is switched off", () => {
    const off = { enabled: false, prefix: "db-backups/", expiration: { days: 7 } };
    const bucket = resource({ type: "aws:s3/bucket:Bucket", props: { lifecycleRules: [off] } });
    expect(faults(backupRetention, bucket)).toEqual([]);
  });

  it("judges the deprecated resource of the same kind", () => {
    const type = "aws:s3/bucketLifecycleConfigurationV2:BucketLifecycleConfigurationV2";
    expect(judged({ expiration: { days: 7 } }, type)).toEqual(early);
  });

  it("judges the deprecated rules inside the bucket", () => {
    const props = { lifecycleRules: [{ prefix: "db-backups/", expiration: { days: 7 } }] };
    expect(faults(backupRetention, resource({ type: "aws:s3/bucket:Bucket", props }))).toEqual(
      early,
    );
  });

  it("judges the deprecated bucket's, each a list", () => {
    const kept = (days: number) => ({
      enabled: true,
      prefix: "db-backups/",
      expirations: [{ days }],
    });
    const judge = (days: number) =>
      faults(
        backupRetention,
        resource({ type: "aws:s3/bucketV2:BucketV2", props: { lifecycleRules: [kept(days)] } }),
      );
    expect(judge(7)).toEqual(early);
    expect(judge(30)).toEqual([]);
  });

  it("rejects a retention that is unknown at preview", () => {
    expect(judged({ expiration: { days: unknown } })).toEqual([
      "rules.0.expiration.days cannot be shown at preview: make it a literal",
    ]);
  });
});

describe("backup-retention, by what the bucket holds", () => {
  const bucketOf = (bucket: string) =>
    resource({ type: "aws:s3/bucket:Bucket", name: "bucket", props: { bucket } });
  const lifecycle = (bucket: ReturnType<typeof bucketOf>, ...rules: Properties[]) =>
    resource({
      type: "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration",
      name: "lifecycle",
      props: { bucket: unknown, rules },
      from: { bucket: [bucket] },
    });
  const expiring = (prefix: string, days: number): Properties => ({
    status: "Enabled",
    filter: { prefix },
    expiration: { days },
  });
  const judge = (name: string, ...rules: Properties[]) => {
    const bucket = bucketOf(name);
    return findings(stateKept, [bucket, lifecycle(bucket, ...rules)]);
  };
  const live = [{ urn: "lifecycle", message: "the live state expires" }];

  it.each([
    ["everything after a week", expiring("", 7)],
    ["everything after a year", expiring("", 365)],
    ["the state's own prefix", expiring("pulumi/", 400)],
    ["a prefix that has the exports in it", expiring("v", 90)],
    ["at a date", { status: "Enabled", prefix: "", expiration: { date: "2030-01-01" } }],
  ])("rejects a state bucket that expires %s", (_, rule) => {
    expect(judge("raxx-iac-state-prod", rule)).toEqual(live);
  });

  it.each<[string, Properties]>([
    ["exports of the vault", expiring("vault-exports/", 90)],
    ["old versions", { status: "Enabled", noncurrentVersionExpiration: { noncurrentDays: 90 } }],
    ["markers", { status: "Enabled", expiration: { expiredObjectDeleteMarker: true } }],
    ["nothing, the rule being disabled", { ...expiring("", 7), status: "Disabled" }],
  ])("accepts a state bucket that expires %s", (_, rule) => {
    expect(judge("raxx-iac-state-prod", rule)).toEqual([]);
  });

  it("rejects the deprecated bucket of a state that expires", () => {
    const props = {
      bucket: "raxx-iac-state-prod",
      lifecycleRules: [{ enabled: true, expirations: [{ days: 365 }] }],
    };
    const bucket = resource({ type: "aws:s3/bucketV2:BucketV2", name: "bucket", props });
    expect(findings(stateKept, [bucket])).toEqual([{ ...live[0], urn: "bucket" }]);
  });

  it("rejects a short life of everything in a bucket of the platform, and of nobody else", () => {
    expect(judge("raxx-support-attachments", expiring("", 7))).toEqual([
      { urn: "lifecycle", message: "backups expire before 30 days" },
    ]);
    expect(judge("raxx-support-attachments", expiring("", 30))).toEqual([]);
    expect(judge("shop-uploads", expiring("", 7))).toEqual([]);
  });
});
