import { describe, expect, it } from "vitest";
import { explicitName } from "../../../../src/policies/rules/platform/explicit-name";
import { faults, resource, unknown } from "../../../support/resources";

const judged = (type: string, props = {}) =>
  faults(explicitName, resource({ type, name: "site", props }));
const nameless = ["name is not set, so the provider makes one up"];

describe("explicit-name", () => {
  it.each([
    ["aws:s3/bucket:Bucket", { bucket: "raxx-site" }],
    ["aws:s3/bucketV2:BucketV2", { bucket: "raxx-site" }],
    ["aws:iam/role:Role", { namePrefix: "raxx-" }],
    ["heroku:index/app:App", { name: "raxx-api-prod" }],
    ["github:index/repositoryRuleset:RepositoryRuleset", { name: "main" }],
    ["aws:s3/bucket:Bucket", { bucket: "site-content" }],
  ])("accepts %s %j", (type, props) => {
    expect(judged(type, props)).toEqual([]);
  });

  it.each([
    ["aws:s3/bucket:Bucket", {}, ["bucket is not set, so the provider makes one up"]],
    [
      "aws:s3/bucketV2:BucketV2",
      { bucket: "" },
      ["bucket is not set, so the provider makes one up"],
    ],
    ["aws:iam/role:Role", {}, nameless],
    ["heroku:index/app:App", {}, nameless],
    ["github:index/issueLabel:IssueLabel", {}, nameless],
  ])("rejects %s %j", (type, props, expected) => {
    expect(judged(type, props)).toEqual(expected);
  });

  it("rejects a name that the provider made up before the rule saw it", () => {
    expect(judged("aws:iam/role:Role", { name: "site-1a2b3c4" })).toEqual(nameless);
  });

  it("rejects a bucket's made-up name, which has small letters only", () => {
    const type = "aws:s3/bucket:Bucket";
    const bucket = resource({ type, name: "tpsReports", props: { bucket: "tpsreports-1a2b3c4" } });
    expect(faults(explicitName, bucket)).toEqual([
      "bucket is not set, so the provider makes one up",
    ]);
  });

  it("rejects a name that is unknown at preview", () => {
    expect(judged("aws:iam/role:Role", { name: unknown })).toEqual([
      "name cannot be shown at preview: make it a literal",
    ]);
  });

  it("leaves a type without a name of its own alone", () => {
    expect(judged("aws:s3/bucketVersioning:BucketVersioning")).toEqual([]);
  });
});
