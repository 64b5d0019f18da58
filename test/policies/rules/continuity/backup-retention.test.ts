import { describe, expect, it } from "vitest";
import type { Properties } from "../../../../src/policies/rule/resource";
import { backupRetention } from "../../../../src/policies/rules/continuity/backup-retention";
import { faults, resource, unknown } from "../../../support/resources";

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

  it("rejects a retention that is unknown at preview", () => {
    expect(judged({ expiration: { days: unknown } })).toEqual([
      "rules.0.expiration.days cannot be shown at preview: make it a literal",
    ]);
  });
});
