import { describe, expect, it } from "vitest";
import { statefulProtected } from "../../../../src/policies/rules/continuity/stateful-protected";
import { faults, prod, resource, staging, unknown } from "../../../support/resources";

const refused = ["the resource holds state and is not protected"];
const stateful = [
  ["aws:s3/bucket:Bucket", {}],
  ["aws:s3/bucketV2:BucketV2", {}],
  ["aws:dynamodb/table:Table", {}],
  ["aws:lightsail/instance:Instance", {}],
  ["aws:rds/instance:Instance", {}],
  ["aws:kms/key:Key", {}],
  ["aws:secretsmanager/secret:Secret", {}],
  ["aws:redshift/cluster:Cluster", {}],
  ["aws:ssm/parameter:Parameter", { type: "SecureString" }],
  ["cloudflare:index/zone:Zone", {}],
  ["cloudflare:index/d1Database:D1Database", {}],
  ["cloudflare:index/workersKvNamespace:WorkersKvNamespace", {}],
  ["heroku:index/app:App", {}],
  ["heroku:index/addon:Addon", { plan: "jawsdb:kitefin" }],
  ["heroku:index/addon:Addon", { plan: "heroku-postgresql:standard-0" }],
  ["heroku:index/addon:Addon", { plan: "heroku-redis:premium-0" }],
] as const;

describe("stateful-protected", () => {
  it.each(stateful)("rejects an unprotected %s in prod", (type, props) => {
    expect(faults(statefulProtected, resource({ type, props }), prod)).toEqual(refused);
  });

  it.each(stateful)("accepts a protected %s in prod", (type, props) => {
    expect(faults(statefulProtected, resource({ type, props, protect: true }), prod)).toEqual([]);
  });

  it.each(stateful)("accepts an unprotected %s in staging", (type, props) => {
    expect(faults(statefulProtected, resource({ type, props }), staging)).toEqual([]);
  });

  const ours = [
    ["aws:lightsail/staticIp:StaticIp", { name: "raxx-vault-prod" }],
    ["github:index/repository:Repository", { name: "TradeMasterAPI" }],
    ["github:index/repository:Repository", { name: "tradeMasterAPI", archiveOnDestroy: false }],
  ] as const;

  it.each(ours)("keeps our own address and repository: %s %j", (type, props) => {
    expect(faults(statefulProtected, resource({ type, props }), prod)).toEqual(refused);
    expect(faults(statefulProtected, resource({ type, props, protect: true }), prod)).toEqual([]);
  });

  it.each([
    ["github:index/repository:Repository", { name: "site" }],
    ["github:index/repository:Repository", { name: "TradeMasterAPI", archiveOnDestroy: true }],
    ["aws:lightsail/staticIpAttachment:StaticIpAttachment", { staticIpName: "raxx-vault-prod" }],
  ])("lets go what is somebody else's, archived or made again: %s %j", (type, props) => {
    expect(faults(statefulProtected, resource({ type, props }), prod)).toEqual([]);
  });

  it("rejects an add-on whose plan is unknown at preview", () => {
    const addon = resource({ type: "heroku:index/addon:Addon", props: { plan: unknown } });
    expect(faults(statefulProtected, addon, prod)).toEqual([
      "plan cannot be shown at preview: make it a literal",
    ]);
  });

  it("accepts a protected add-on whose plan is unknown at preview", () => {
    const type = "heroku:index/addon:Addon";
    const addon = resource({ type, props: { plan: unknown }, protect: true });
    expect(faults(statefulProtected, addon, prod)).toEqual([]);
  });

  it.each([
    ["heroku:index/addon:Addon", { plan: "papertrail:choklad" }],
    ["aws:ssm/parameter:Parameter", { type: "String" }],
    ["aws:sqs/queue:Queue", {}],
  ])("leaves %s %j alone", (type, props) => {
    expect(faults(statefulProtected, resource({ type, props }), prod)).toEqual([]);
  });
});
