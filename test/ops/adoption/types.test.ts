import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { existing, importId } from "../../../src/ops/adoption/existing";
import { adoptableTypes } from "../../../src/ops/adoption/types";
import { importForms } from "../../../src/simulator/provider/import-forms";
import { checkout } from "../../support/command";

const hex = "0123456789abcdef0123456789abcdef";
const uuid = "81bc3f87-363b-4d7e-a5fd-57bd2b8e6c01";

/** What a state or an API tells of one of each type, and the id that its import takes. */
const forms: Readonly<Record<string, readonly [Record<string, unknown>, string]>> = {
  "aws:budgets/budget:Budget": [
    { name: "monthly", accountId: "123456789012" },
    "123456789012:monthly",
  ],
  "aws:chatbot/slackChannelConfiguration:SlackChannelConfiguration": [
    { configurationName: "a", chatConfigurationArn: "arn:aws:chatbot::1:chat-configuration/a" },
    "arn:aws:chatbot::1:chat-configuration/a",
  ],
  "aws:cloudtrail/trail:Trail": [
    { name: "t", arn: "arn:aws:cloudtrail:us-east-1:1:trail/t" },
    "arn:aws:cloudtrail:us-east-1:1:trail/t",
  ],
  "aws:cloudwatch/dashboard:Dashboard": [{ dashboardName: "d" }, "d"],
  "aws:cloudwatch/logGroup:LogGroup": [{ name: "/raxx/api" }, "/raxx/api"],
  "aws:cloudwatch/logMetricFilter:LogMetricFilter": [
    { logGroupName: "/raxx/api", name: "Errors" },
    "/raxx/api:Errors",
  ],
  "aws:cloudwatch/metricAlarm:MetricAlarm": [{ alarmName: "late" }, "late"],
  "aws:dynamodb/table:Table": [{ name: "locks" }, "locks"],
  "aws:iam/openIdConnectProvider:OpenIdConnectProvider": [
    { url: "token.example", arn: "arn:aws:iam::1:oidc-provider/token.example" },
    "arn:aws:iam::1:oidc-provider/token.example",
  ],
  "aws:iam/policy:Policy": [
    { name: "p", arn: "arn:aws:iam::1:policy/p" },
    "arn:aws:iam::1:policy/p",
  ],
  "aws:iam/role:Role": [{ name: "r", arn: "arn:aws:iam::1:role/r" }, "r"],
  "aws:iam/rolePolicy:RolePolicy": [{ role: "r", name: "p", id: "r:p" }, "r:p"],
  "aws:kms/alias:Alias": [{ name: "alias/k", id: "alias/k" }, "alias/k"],
  "aws:kms/key:Key": [{ keyId: uuid, arn: `arn:aws:kms:us-east-1:1:key/${uuid}` }, uuid],
  "aws:lambda/function:Function": [{ name: "f", functionName: "f" }, "f"],
  "aws:lambda/functionUrl:FunctionUrl": [{ functionName: "f" }, "f"],
  "aws:lambda/permission:Permission": [{ function: "f", statementId: "s" }, "f/s"],
  "aws:lightsail/instance:Instance": [{ name: "raxx-vault" }, "raxx-vault"],
  "aws:lightsail/instancePublicPorts:InstancePublicPorts": [
    { instanceName: "raxx-vault", id: "raxx-vault-2d40" },
    "raxx-vault-2d40",
  ],
  "aws:lightsail/staticIp:StaticIp": [{ name: "ip" }, "ip"],
  "aws:lightsail/staticIpAttachment:StaticIpAttachment": [
    { staticIpName: "ip", instanceName: "raxx-vault" },
    "ip",
  ],
  "aws:route53/healthCheck:HealthCheck": [{ id: uuid, fqdn: "a.example" }, uuid],
  "aws:s3/bucket:Bucket": [{ bucket: "b", id: "b", arn: "arn:aws:s3:::b" }, "b"],
  "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration": [{ bucket: "b" }, "b"],
  "aws:s3/bucketLogging:BucketLogging": [{ bucket: "b" }, "b"],
  "aws:s3/bucketOwnershipControls:BucketOwnershipControls": [{ bucket: "b" }, "b"],
  "aws:s3/bucketPolicy:BucketPolicy": [{ bucket: "b" }, "b"],
  "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock": [{ bucket: "b" }, "b"],
  "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration": [
    { bucket: "b" },
    "b",
  ],
  "aws:s3/bucketVersioning:BucketVersioning": [{ bucket: "b" }, "b"],
  "aws:sns/topic:Topic": [
    { name: "t", arn: "arn:aws:sns:us-east-1:1:t" },
    "arn:aws:sns:us-east-1:1:t",
  ],
  "aws:sns/topicPolicy:TopicPolicy": [
    { arn: "arn:aws:sns:us-east-1:1:t" },
    "arn:aws:sns:us-east-1:1:t",
  ],
  "aws:sns/topicSubscription:TopicSubscription": [
    { topicArn: "arn:aws:sns:us-east-1:1:t", arn: "arn:aws:sns:us-east-1:1:t:s" },
    "arn:aws:sns:us-east-1:1:t:s",
  ],
  "aws:ssm/parameter:Parameter": [{ name: "/raxx/a" }, "/raxx/a"],
  "cloudflare:index/d1Database:D1Database": [
    { accountId: hex, name: "d", id: uuid },
    `${hex}/${uuid}`,
  ],
  "cloudflare:index/dnsRecord:DnsRecord": [{ zoneId: hex, id: hex, type: "A" }, `${hex}/${hex}`],
  "cloudflare:index/pagesDomain:PagesDomain": [
    { accountId: hex, projectName: "p", name: "a.example" },
    `${hex}/p/a.example`,
  ],
  "cloudflare:index/pagesProject:PagesProject": [{ accountId: hex, name: "p" }, `${hex}/p`],
  "cloudflare:index/ruleset:Ruleset": [
    { zoneId: hex, phase: "http_ratelimit", id: hex },
    `zones/${hex}/${hex}`,
  ],
  "cloudflare:index/workersCustomDomain:WorkersCustomDomain": [
    { accountId: hex, hostname: "a.example", id: hex },
    `${hex}/${hex}`,
  ],
  "cloudflare:index/workersScript:WorkersScript": [{ accountId: hex, name: "w" }, `${hex}/w`],
  "cloudflare:index/workersScriptSubdomain:WorkersScriptSubdomain": [
    { accountId: hex, scriptName: "w" },
    `${hex}/w`,
  ],
  "cloudflare:index/zeroTrustAccessApplication:ZeroTrustAccessApplication": [
    { accountId: hex, domain: "a.example", id: uuid },
    `accounts/${hex}/${uuid}`,
  ],
  "cloudflare:index/zeroTrustAccessPolicy:ZeroTrustAccessPolicy": [
    { accountId: hex, name: "p", id: uuid },
    `${hex}/${uuid}`,
  ],
  "cloudflare:index/zeroTrustAccessServiceToken:ZeroTrustAccessServiceToken": [
    { accountId: hex, name: "t", id: uuid },
    `accounts/${hex}/${uuid}`,
  ],
  "cloudflare:index/zone:Zone": [{ zone: "a.example", id: hex }, hex],
  "cloudflare:index/zoneSetting:ZoneSetting": [{ zoneId: hex, settingId: "ssl" }, `${hex}/ssl`],
  "github:index/actionsVariable:ActionsVariable": [{ repository: "R", variableName: "V" }, "R:V"],
  "github:index/issueLabel:IssueLabel": [{ repository: "R", name: "type:x" }, "R:type:x"],
  "github:index/repositoryEnvironment:RepositoryEnvironment": [
    { repository: "R", environment: "a:b" },
    "R:a??b",
  ],
  "github:index/repositoryEnvironmentDeploymentPolicy:RepositoryEnvironmentDeploymentPolicy": [
    { repository: "R", environment: "e", tagPattern: "v*", id: "R:e:12" },
    "R:e:12",
  ],
  "github:index/repositoryRuleset:RepositoryRuleset": [
    { repository: "R", name: "r", id: 7 },
    "R:7",
  ],
  "github:index/workflowRepositoryPermissions:WorkflowRepositoryPermissions": [
    { repository: "R" },
    "R",
  ],
  "heroku:index/addon:Addon": [{ name: "db", id: uuid }, uuid],
  "heroku:index/addonAttachment:AddonAttachment": [{ appId: uuid, name: "DB", id: uuid }, uuid],
  "heroku:index/app:App": [{ name: "raxx-api-prod", id: uuid }, uuid],
  "heroku:index/appConfigAssociation:AppConfigAssociation": [
    { appId: uuid, vars: { A: "1" } },
    `config:${uuid}`,
  ],
  "heroku:index/domain:Domain": [{ app: uuid, hostname: "a.example" }, `${uuid}:a.example`],
  "heroku:index/drain:Drain": [{ appId: uuid, url: "syslog://a", id: uuid }, `${uuid}:${uuid}`],
  "heroku:index/formation:Formation": [{ appId: uuid, type: "web" }, `${uuid}:web`],
  "heroku:index/pipeline:Pipeline": [{ name: "p", id: uuid }, uuid],
  "heroku:index/pipelineCoupling:PipelineCoupling": [
    { appId: uuid, stage: "staging", id: uuid },
    uuid,
  ],
};

const idOf = (type: string): string | undefined => {
  const known = adoptableTypes[type];
  return known && importId(known, existing(type, forms[type]?.[0] ?? {}, "a test").attributes);
};

describe("the id that an import takes", () => {
  it("has a form for every type that can be adopted", () => {
    expect(Object.keys(forms).toSorted()).toEqual(Object.keys(adoptableTypes).toSorted());
  });

  it.each(Object.keys(forms))("of %s is what its provider takes", (type) => {
    expect(idOf(type)).toBe(forms[type]?.[1]);
    const form = importForms[type];
    if (form) expect(idOf(type)).toMatch(form.pattern);
  });

  const documented = Object.keys(forms).filter((type) => exampleOf(type) !== undefined);
  it.each(documented)("of %s has as many parts as the example of its page", (type) => {
    const parts = (id: string) => [id.split("/").length, id.split(":").length];
    // An ARN, a name and a UUID have parts of their own; what stands between them is what is compared.
    const { id } = adoptableTypes[type] ?? { id: "" };
    const separators = id.replace(/\{[^}]*\}/g, "").replace(/[^/:]/g, "");
    if (separators !== "")
      expect(parts(id.replace(/:\w+\}/g, "}"))).toEqual(parts(exampleOf(type) ?? ""));
  });

  it("knows the page of most types", () => {
    expect(documented.length).toBeGreaterThan(35);
  });

  it("is not made of something that nobody told", () => {
    const record = adoptableTypes["cloudflare:index/dnsRecord:DnsRecord"];
    expect(record && importId(record, { id: hex })).toBeUndefined();
  });
});

/** The id of `pulumi import` in the typings of a resource. */
function exampleOf(type: string): string | undefined {
  const [name = "", module = ""] = type.split(":");
  const folder = join(checkout, "node_modules/@pulumi", name);
  const path = module.replace(/^index\//, "");
  const file = [path, path.toLowerCase()]
    .map((one) => join(folder, `${one}.d.ts`))
    .find(existsSync);
  const page = file === undefined ? "" : readFileSync(file, "utf8");
  return /\$ pulumi import \S+ \S+ '?([^'\n]+?)'?\n/.exec(page)?.[1];
}
