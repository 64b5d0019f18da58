import { describe, expect, it } from "vitest";
import { type Properties, Secret } from "../../src/simulator/wire/properties";
import { driftWorld, readWorld } from "../../src/simulator/cloud/world";
import { urnOf } from "./client";
import { Maker, useProviders } from "./harness";

/**
 * What the sources of the real providers say, where a guess would be another: heroku 5.3.2, Cloudflare's
 * provider 5.22, GitHub's 6.13 and AWS's.
 */
const session = useProviders();
let count = 0;
const maker = (): Maker => new Maker(session, `fact${(count += 1)}`);

const application = "cloudflare:index/zeroTrustAccessApplication:ZeroTrustAccessApplication";
const identity = "cloudflare:index/zeroTrustAccessIdentityProvider:ZeroTrustAccessIdentityProvider";
const policy = "cloudflare:index/zeroTrustAccessPolicy:ZeroTrustAccessPolicy";
const token = "cloudflare:index/zeroTrustAccessServiceToken:ZeroTrustAccessServiceToken";
const script = "cloudflare:index/workersScript:WorkersScript";
const record = "cloudflare:index/dnsRecord:DnsRecord";
const ruleset = "cloudflare:index/ruleset:Ruleset";
const bucket = "cloudflare:index/r2Bucket:R2Bucket";
const branches = "github:index/repositoryRuleset:RepositoryRuleset";
const label = "github:index/issueLabel:IssueLabel";
const environment = "github:index/repositoryEnvironment:RepositoryEnvironment";
const parameter = "aws:ssm/parameter:Parameter";
const alarm = "aws:cloudwatch/metricAlarm:MetricAlarm";
const association = "heroku:index/appConfigAssociation:AppConfigAssociation";
const app = "heroku:index/app:App";

/** The fixture's inputs with a change; `null` leaves an input out. */
async function checked(type: string, change: Properties): Promise<string[]> {
  const given = maker();
  const connection = await given.connection(type);
  const inputs = { ...(await given.inputs(type)), ...change };
  return (await connection.check(given.urn(type), inputs)).failures;
}

/** What changing the fixture replaces, or that it is a change in place, or none. */
async function changed(type: string, before: Properties, after: Properties): Promise<string[]> {
  const given = maker();
  const connection = await given.connection(type);
  const fixture = await given.inputs(type);
  const made = await connection.declare(given.urn(type), { ...fixture, ...before });
  const { inputs: wanted, failures } = await connection.check(
    made.urn,
    { ...fixture, ...after },
    made.inputs,
  );
  if (failures.length > 0) throw new Error(failures.join("\n"));
  const diff = await connection.diff(made.urn, { ...made, asked: made.inputs, wanted });
  return diff.changed && diff.replaces.length === 0 ? ["in place"] : diff.replaces;
}

const typed = (name: string, types: string): RegExp =>
  new RegExp(
    `^Invalid Attribute Combination. "${name}" can only be set if "type" is one of: ${types}`,
  );

describe("the provider refuses", () => {
  it.each<[string, string, Properties, RegExp]>([
    [
      "a version of a token's secret without the expiry of the one before",
      token,
      { clientSecretVersion: 2 },
      /^Invalid Attribute Combination. Attribute "previous_client_secret_expires_at" must be specified when "client_secret_version" is specified/,
    ],
    [
      "an expiry without a version",
      token,
      { previousClientSecretExpiresAt: "2026-01-31T00:00:00Z" },
      /"client_secret_version" must be specified/,
    ],
    [
      "a Worker without content",
      script,
      { content: null },
      /^Missing Attribute Configuration. At least one of these attributes must be configured: \[content,content_file,assets\]$/,
    ],
    [
      "a Worker whose content has another hash",
      script,
      { contentSha256: "0".repeat(64) },
      /^SHA-256 Hash Mismatch. The provided SHA-256 hash '0+' does not match the actual hash '[0-9a-f]{64}' of content/,
    ],
    [
      "a Worker's file that has another hash",
      script,
      { content: null, contentFile: __filename, contentSha256: "0".repeat(64) },
      /does not match the actual hash '[0-9a-f]{64}' of content_file \(.*facts.test.ts\)/,
    ],
    [
      "a Worker of another content type",
      script,
      { contentType: "text/html" },
      /content_type value must be one of/,
    ],
    [
      "a binding that does not exist",
      script,
      { bindings: [{ name: "A", type: "kv" }] },
      /bindings\[0\].type value must be one of/,
    ],
    [
      "a cookie setting of a bookmark",
      application,
      { type: "bookmark", policies: [], httpOnlyCookieAttribute: true },
      typed("http_only_cookie_attribute", '"self_hosted", "ssh"'),
    ],
    [
      "a session of an infrastructure application",
      application,
      { type: "infrastructure", sessionDuration: "1h" },
      typed("session_duration", '"saas"'),
    ],
    [
      "a session without a type",
      application,
      { type: null, sessionDuration: "1h" },
      typed("session_duration", '"saas"'),
    ],
    [
      "a launcher's colour of a host",
      application,
      { bgColor: "#000000" },
      typed("bg_color", '"app_launcher"'),
    ],
    [
      "destinations of a SaaS application",
      application,
      { type: "saas", saasApp: {}, destinations: [{ uri: "a" }] },
      typed("destinations", '"self_hosted"'),
    ],
    [
      "a SaaS application without its settings",
      application,
      { type: "saas" },
      /"saas_app" has to be set if "type" is one of: "saas", "dash_sso"/,
    ],
    [
      "a private network as a public destination",
      application,
      { destinations: [{ type: "public", cidr: "10.0.0.0/8" }] },
      /"destinations\[0\].cidr" can only be set if "type" is one of: "private"/,
    ],
    [
      "an OpenID setting of a SAML application",
      application,
      { type: "saas", saasApp: { authType: "saml", scopes: ["openid"] } },
      /"saas_app.scopes" can only be set if "saas_app.auth_type" is one of: "oidc"/,
    ],
    [
      "two selectors in one",
      policy,
      { includes: [{ email: { email: "a@b.c" }, everyone: {} }] },
      /must contain at most 1 elements, got: 2/,
    ],
    [
      "Azure's settings of GitHub's sign-in",
      identity,
      { config: { directoryId: "d" } },
      typed("config.directory_id", '"azureAD"'),
    ],
    [
      "SCIM of one-time pins",
      identity,
      { type: "onetimepin", config: {}, scimConfig: { enabled: true } },
      /"scim_config" can not be set if "type" is one of: "onetimepin"/,
    ],
    [
      "a ruleset of nobody",
      ruleset,
      { zoneId: null },
      /No attribute specified when one \(and only one\) of \[zone_id\] is required/,
    ],
    [
      "a phase that does not exist",
      ruleset,
      { phase: "http_request_firewall" },
      /phase value must be one of/,
    ],
    [
      "an unknown kind of actor",
      branches,
      { bypassActors: [{ actorType: "Robot", bypassMode: "always" }] },
      /expected actor_type to be one of \[.*"EnterpriseOwner" "User"\], got Robot/,
    ],
    [
      "an alarm whose period is no period",
      alarm,
      { period: 45 },
      /^expected period to be one of \[10 20 30\] or divisible by 60, got: 45/,
    ],
    [
      "a write-only value without a version",
      parameter,
      { valueWoVersion: null },
      /"value_wo": all of `value_wo,value_wo_version` must be specified/,
    ],
  ])("%s", async (_, type, change, says) => {
    expect(await checked(type, change)).toEqual([expect.stringMatching(says) as string]);
  });

  it.each([app, "heroku:index/drain:Drain", association, "heroku:index/slug:Slug"])(
    "the id that the bridge shows as an input of %s",
    async (type) => {
      const member = type.replace(/.*\/|:.*/g, "");
      const own = `${type.split("/")[1]?.split(":")[0] ?? member}Id`;
      expect(await checked(type, { [own]: "01234567-89ab-4def-8123-456789abcdef" })).toEqual([
        expect.stringMatching(`^Invalid or unknown key. Examine values at '.*\\.${own}'`) as string,
      ]);
    },
  );
});

describe("the provider accepts", () => {
  it.each<[string, string, Properties]>([
    [
      "a version with an expiry",
      token,
      { clientSecretVersion: 2, previousClientSecretExpiresAt: "2026-01-31T00:00:00Z" },
    ],
    ["a token of an account and a zone", token, { zoneId: "0".repeat(32) }],
    ["a Worker of assets alone", script, { content: null, assets: { directory: "public" } }],
    ["a type in other capitals", record, { type: "cname" }],
    [
      "users as actors",
      branches,
      { bypassActors: [{ actorType: "User", actorId: 1, bypassMode: "always" }] },
    ],
    [
      "owners of the enterprise as actors",
      branches,
      { bypassActors: [{ actorType: "EnterpriseOwner", bypassMode: "always" }] },
    ],
  ])("%s", async (_, type, change) => {
    expect(await checked(type, change)).toEqual([]);
  });

  // The plan is fine; the API refuses the creation.
  it.each<[string, string, Properties, string]>([
    [
      "a record that lives two seconds",
      record,
      { ttl: 2 },
      "TTL must be between 60 and 86400 seconds",
    ],
    ["a word for an address", record, { type: "A", content: "a" }, "must be a valid IPv4 address"],
    [
      "an address of another kind",
      record,
      { type: "AAAA", content: "192.0.2.1" },
      "Content for AAAA record must be a valid IPv6 address.",
    ],
    [
      "both policies of branches for an environment",
      environment,
      { deploymentBranchPolicy: { protectedBranches: true, customBranchPolicies: true } },
      "422 Validation Failed",
    ],
    ...["a..b", "192.168.0.1", "xn--abc", "raxx-s3alias"].map(
      (name): [string, string, Properties, string] => [
        `the bucket's name ${name}`,
        "aws:s3/bucket:Bucket",
        { bucket: name },
        "InvalidBucketName",
      ],
    ),
    ["a parameter under AWS's name", parameter, { name: "/aws/x" }, "No access to reserved"],
    ["a parameter under SSM's name", parameter, { name: "/Ssm/x" }, 'be prefixed with "ssm"'],
    ["half of a path", parameter, { name: "raxx/x" }, "must be a fully qualified name"],
    [
      "mail to no address",
      "aws:sns/topicSubscription:TopicSubscription",
      { protocol: "email", endpoint: "nobody" },
      "Invalid parameter: Email address",
    ],
    ["a record without content", record, { content: null }, "DNS Validation Error"],
    ["any colour of a label", label, { color: "#d73a4a" }, "Field:color Code:invalid"],
    ["any Worker's name", script, { scriptName: "a b" }, "invalid_script_name"],
    ["any name of an R2 bucket", bucket, { name: "A" }, "bucket name is not valid"],
    [
      "an application of nobody",
      application,
      { accountId: null },
      "either account ID or zone ID must be provided",
    ],
    [
      "a variable that is both plain and sensitive",
      app,
      { sensitiveConfigVars: { LOG_LEVEL: "x" } },
      "Detected duplicate config vars: [LOG_LEVEL]",
    ],
    [
      "any id of a Slack channel",
      "aws:chatbot/slackChannelConfiguration:SlackChannelConfiguration",
      { slackChannelId: "#ops" },
      "slackChannelId #ops is not valid",
    ],
  ])("%s, which the API refuses", async (_, type, change, says) => {
    const given = maker();
    const connection = await given.connection(type);
    const urn = given.urn(type);
    const { inputs, failures } = await connection.check(urn, {
      ...(await given.inputs(type)),
      ...change,
    });
    expect(failures).toEqual([]);
    await connection.create(urn, inputs, true);
    await expect(connection.create(urn, inputs)).rejects.toThrow(says);
  });
});

describe("the provider cannot plan", () => {
  it.each<[string, string, Properties, string]>([
    [
      "a rule about branches for pushes",
      branches,
      { target: "push", conditions: null, rules: { deletion: true } },
      'rule "deletion" is not valid for push target',
    ],
    [
      "conditions for pushes",
      branches,
      { target: "push", conditions: { refName: { includes: [], excludes: [] } }, rules: {} },
      "ref_name must not be set for push target",
    ],
    [
      "an alarm without a statistic",
      alarm,
      { statistic: null },
      "One of `statistic` or `extended_statistic` must be set",
    ],
    [
      "a shielded space of the fir generation",
      "heroku:index/space:Space",
      { generation: "fir", shield: true },
      "shield spaces are not supported for fir generation",
    ],
  ])("%s", async (_, type, change, says) => {
    const given = maker();
    const connection = await given.connection(type);
    const urn = given.urn(type);
    const { inputs, failures } = await connection.check(urn, {
      ...(await given.inputs(type)),
      ...change,
    });
    expect(failures).toEqual([]);
    await expect(connection.create(urn, inputs, true)).rejects.toThrow(says);
  });

  it("a seventh reviewer of an environment that exists", async () => {
    const people = { users: [1, 2, 3, 4], teams: [5, 6, 7] };
    await expect(changed(environment, {}, { reviewers: [people] })).rejects.toThrow(
      "a maximum of 6 reviewers (users and teams combined) can be set for an environment",
    );
  });
});

describe("a change of", () => {
  it.each<[string, string, Properties, Properties, string[]]>([
    ["a ruleset's name", ruleset, {}, { name: "other" }, ["name"]],
    ["an identity provider's type", identity, {}, { type: "google" }, ["type"]],
    [
      "a custom domain's zone",
      "cloudflare:index/workersCustomDomain:WorkersCustomDomain",
      {},
      { zoneName: "example.org" },
      ["zoneName"],
    ],
    [
      "a parameter's tier to Standard",
      parameter,
      { tier: "Advanced" },
      { tier: "Standard" },
      ["tier"],
    ],
    [
      "a parameter's tier to Advanced",
      parameter,
      { tier: "Standard" },
      { tier: "Advanced" },
      ["in place"],
    ],
    [
      "a parameter's tier to Intelligent-Tiering",
      parameter,
      { tier: "Standard" },
      { tier: "Intelligent-Tiering" },
      [],
    ],
    ["an R2 bucket's jurisdiction", bucket, {}, { jurisdiction: "eu" }, ["in place"]],
    ["an R2 bucket's location", bucket, { location: "weur" }, { location: "enam" }, []],
    [
      "a Slack configuration's name",
      "aws:chatbot/slackChannelConfiguration:SlackChannelConfiguration",
      {},
      { configurationName: "other" },
      ["in place"],
    ],
    [
      "a Slack configuration's workspace",
      "aws:chatbot/slackChannelConfiguration:SlackChannelConfiguration",
      {},
      { slackTeamId: "T07EA123LEQ" },
      ["in place"],
    ],
    [
      "workflow permissions' repository",
      "github:index/workflowRepositoryPermissions:WorkflowRepositoryPermissions",
      {},
      { repository: "other" },
      ["in place"],
    ],
    [
      "Actions permissions' repository",
      "github:index/actionsRepositoryPermissions:ActionsRepositoryPermissions",
      {},
      { repository: "other" },
      ["in place"],
    ],
  ])("%s", async (_, type, before, after, replaces) => {
    expect(await changed(type, before, after)).toEqual(replaces);
  });
});

describe("the variables of a Heroku app", () => {
  const urn = urnOf(association, "switches");

  /** An association of two switches and a threshold, in an app of its own. */
  async function associated(more: Properties = {}) {
    const given = maker();
    const { id: appId } = await given.make(app);
    const connection = await given.connection(association);
    const vars = { A: "on", B: "on", K: "20" };
    const made = await connection.declare(urn, { appId, vars, ...more });
    return { connection, made, appId, vars };
  }
  const varsOf = (name: string): unknown =>
    readWorld(session.world).records.find((one) => one.urn.endsWith(`::${name}`))?.properties[
      "vars"
    ];
  const turnOff = (name: string, vars: Record<string, string>): void => {
    driftWorld(session.world, { type: association, name }, { vars });
  };

  it("are all sent again when one of them changes: what was turned off by hand is on", async () => {
    const { connection, made, vars } = await associated();
    turnOff("switches", { ...vars, A: "off", B: "off" });
    const wanted = { ...made.inputs, vars: { ...vars, K: "25" } };
    const state = await connection.update(urn, { ...made, asked: made.inputs, wanted });
    expect(state["vars"]).toEqual({ ...vars, K: "25" });
    expect(varsOf("switches")).toEqual({ ...vars, K: "25" });
    await connection.delete(urn, made);
  });

  it("stay as they are when only a sensitive one changes", async () => {
    const { connection, made, vars } = await associated({
      sensitiveVars: new Secret({ S: "one" }),
    });
    turnOff("switches", { ...vars, A: "off" });
    const wanted = { ...made.inputs, sensitiveVars: new Secret({ S: "two" }) };
    const state = await connection.update(urn, { ...made, asked: made.inputs, wanted });
    expect(state["vars"]).toEqual({ ...vars, A: "off" });
    expect(varsOf("switches")).toEqual({ ...vars, A: "off" });
    await connection.delete(urn, made);
  });

  it("that others set are not taken away", async () => {
    const { connection, made, vars } = await associated();
    turnOff("switches", { ...vars, OTHER: "theirs" });
    const wanted = { ...made.inputs, vars: { A: "off" } };
    const state = await connection.update(urn, { ...made, asked: made.inputs, wanted });
    expect(state["vars"]).toEqual({ A: "off" });
    expect(varsOf("switches")).toEqual({ A: "off", OTHER: "theirs" });
    await connection.delete(urn, made);
  });

  it("that two associations set do not touch each other, though both have the app's id", async () => {
    const { connection, made, appId, vars } = await associated();
    const emergency = urnOf(association, "emergency");
    const other = await connection.declare(emergency, { appId, vars: { STOP: "no" } });
    expect([made.id, other.id]).toEqual([`config:${appId}`, `config:${appId}`]);
    turnOff("emergency", { STOP: "yes" });
    const wanted = { ...made.inputs, vars: { ...vars, K: "25" } };
    await connection.update(urn, { ...made, asked: made.inputs, wanted });
    const found = await connection.read(emergency, other.id, other);
    expect(found?.inputs["vars"]).toEqual({ STOP: "yes" });
    await connection.delete(urn, made);
    expect(await connection.read(emergency, other.id, other)).toBeDefined();
  });
});
