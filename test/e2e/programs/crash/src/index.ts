import { App, AppConfigAssociation } from "@pulumi/heroku";
import { CustomResource, type Inputs } from "@pulumi/pulumi";

/** By token, because importing three provider SDKs takes longer than everything else here. */
class Resource extends CustomResource {}

const declare = (type: string, name: string, inputs: Inputs) => new Resource(type, name, inputs);

const account = "00000000000000000000000000000000";

const bucket = declare("aws:s3/bucket:Bucket", "backups", { bucket: "raxx-crash-backups" });
declare("aws:s3/bucketVersioning:BucketVersioning", "backups-versioning", {
  bucket: bucket.id,
  versioningConfiguration: { status: "Enabled" },
});
declare("aws:ssm/parameter:Parameter", "password", {
  name: "/raxx/crash/password",
  type: "SecureString",
  valueWo: "placeholder",
  valueWoVersion: 1,
});
const role = declare("aws:iam/role:Role", "release", {
  name: "raxx-crash-release",
  assumeRolePolicy: JSON.stringify({ Version: "2012-10-17", Statement: [] }),
});
declare("aws:iam/rolePolicy:RolePolicy", "release-policy", {
  name: "release",
  role: role.id,
  policy: JSON.stringify({ Version: "2012-10-17", Statement: [] }),
});
const key = declare("aws:kms/key:Key", "key", { description: "Of no name of its own" });
declare("aws:kms/alias:Alias", "key-alias", { name: "alias/raxx-crash", targetKeyId: key.id });
declare("cloudflare:index/d1Database:D1Database", "incidents", {
  accountId: account,
  name: "raxx-crash-incidents",
});
declare("github:index/issueLabel:IssueLabel", "label", {
  repository: "TradeMasterAPI",
  name: "crash",
  color: "d73a4a",
});
const app = new App("api", { name: "raxx-crash-api", region: "eu" });
new AppConfigAssociation("api-settings", { appId: app.id, vars: { MODE: "crash" } });
