import { describe, expect, it } from "vitest";
import type { Value } from "../../../../src/policies/rule/resource";
import {
  auditRetention,
  auditWriter,
  logRetention,
} from "../../../../src/policies/rules/adinsights/audit-retention";
import {
  faults,
  findings,
  resource,
  staging,
  unknown,
  withProperty,
} from "../../../support/resources";

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

describe("audit-retention of whoever writes", () => {
  const system = resource({ type: "raxx:platform:System", name: "delivery" });
  const exports = "arn:aws:s3:::raxx-adinsights-audit-prod/audit-logs/*";
  const given = (document: string) =>
    resource({
      type: "aws:iam/rolePolicy:RolePolicy",
      name: "export",
      props: { policy: document },
    });
  const policy = (Action: string | string[], Resource = exports) =>
    given(JSON.stringify({ Statement: [{ Effect: "Allow", Action, Resource }] }));
  const nobody = { urn: "audit", message: "nobody may put audit exports" };
  const more = { urn: "export", message: "audit exports can be more than put" };

  it("accepts a role that may put them, and nothing else", () => {
    expect(findings(auditWriter, [system, bucket, policy("s3:PutObject")])).toEqual([]);
  });

  it.each<[string, ReturnType<typeof policy>, readonly object[]]>([
    ["may read them", policy(["s3:PutObject", "s3:GetObject"]), [more]],
    ["may delete them", policy(["s3:PutObject", "s3:DeleteObject"]), [more]],
    [
      "may read what is called alike",
      policy("s3:GetObject", "arn:aws:s3:::raxx-adinsights-*"),
      [more, nobody],
    ],
    ["may do anything to them", policy("s3:*"), [more, nobody]],
    ["puts elsewhere", policy("s3:PutObject", "arn:aws:s3:::raxx-other/audit-logs/*"), [nobody]],
    ["puts one of them", policy("s3:PutObject", exports.replace("*", "1.json")), [nobody]],
    ["cannot be read", given("{"), [nobody]],
  ])("rejects a role that %s", (_, role, expected) => {
    expect(findings(auditWriter, [system, bucket, role])).toEqual(expected);
  });

  it("rejects a platform without any", () => {
    expect(findings(auditWriter, [system, bucket])).toEqual([nobody]);
  });

  it("asks none of staging, nor of another program", () => {
    expect(findings(auditWriter, [system, bucket], staging)).toEqual([]);
    expect(findings(auditWriter, [bucket])).toEqual([]);
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
