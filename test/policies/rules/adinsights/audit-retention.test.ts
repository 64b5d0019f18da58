import { describe, expect, it } from "vitest";
import type { Value } from "../../../../src/policies/rule/resource";
import {
  auditRetention,
  logRetention,
} from "../../../../src/policies/rules/adinsights/audit-retention";
import { faults, findings, resource, unknown, withProperty } from "../../../support/resources";

const bucket = resource({
  type: "aws:s3/bucket:Bucket",
  name: "audit",
  props: { bucket: "raxx-adinsights-audit-prod" },
});
const lifecycle = (rule: Record<string, Value>) =>
  resource({
    type: "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration",
    name: "lifecycle",
    props: { rules: [{ status: "Enabled", ...rule }] },
    from: { bucket: [bucket] },
  });

const early = [{ urn: "audit", message: "audit exports expire before 365 days" }];

describe("audit-retention of exports", () => {
  it.each([365, 400])("accepts %d days", (days) => {
    expect(findings(auditRetention, [bucket, lifecycle({ expiration: { days } })])).toEqual([]);
  });

  it("accepts exports that never expire", () => {
    expect(findings(auditRetention, [bucket])).toEqual([]);
  });

  it.each<[string, Record<string, Value>]>([
    ["364 days", { days: 364 }],
    ["364 days, written as text", { days: "364" }],
    ["a date", { date: "2027-01-01" }],
  ])("rejects an end after %s", (_, expiration) => {
    expect(findings(auditRetention, [bucket, lifecycle({ expiration })])).toEqual(early);
  });

  it("rejects a retention that is unknown at preview", () => {
    expect(
      findings(auditRetention, [bucket, lifecycle({ expiration: { days: unknown } })]),
    ).toEqual([
      {
        urn: "lifecycle",
        message: "rules.0.expiration.days cannot be shown at preview: make it a literal",
      },
    ]);
  });

  it("leaves another bucket alone", () => {
    const other = resource({
      type: "aws:s3/bucket:Bucket",
      name: "x",
      props: { bucket: "audit-of-others" },
    });
    expect(findings(auditRetention, [other])).toEqual([]);
  });
});

describe("audit-retention of logs", () => {
  const judged = (days: Value | undefined, name = "/raxx/adinsights/prod/api") =>
    faults(
      logRetention,
      resource({
        type: "aws:cloudwatch/logGroup:LogGroup",
        props: withProperty({ name }, "retentionInDays", days),
      }),
    );

  it.each([30, 365, 0, undefined])("accepts %s days", (days) => {
    expect(judged(days)).toEqual([]);
  });

  it.each([1, 29])("rejects %d days", (days) => {
    expect(judged(days)).toEqual(["structured logs are kept less than 30 days"]);
  });

  it("rejects a retention that is unknown at preview", () => {
    expect(judged(unknown)).toEqual([
      "retentionInDays cannot be shown at preview: make it a literal",
    ]);
  });

  it("leaves the logs of others alone", () => {
    expect(judged(1, "/aws/lambda/worker")).toEqual([]);
  });
});
