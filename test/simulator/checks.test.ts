import { describe, expect, it } from "vitest";
import { readCatalog } from "../../src/simulator/provider/sdk-catalog";
import { snake } from "../../src/simulator/provider/shape-check";
import { type Properties } from "../../src/simulator/wire/properties";
import { fixtures } from "./fixtures";
import { Maker, useProviders } from "./harness";

const session = useProviders();
const given = new Maker(session, "checked");

/** A valid fixture with one thing spoiled; `null` leaves a property out. */
type Spoiled = [type: string, what: string, change: Properties, ...says: string[]];

const instance = "aws:lightsail/instance:Instance";
const ports = "aws:lightsail/instancePublicPorts:InstancePublicPorts";
const bucket = "aws:s3/bucket:Bucket";
const versioning = "aws:s3/bucketVersioning:BucketVersioning";
const parameter = "aws:ssm/parameter:Parameter";
const role = "aws:iam/role:Role";
const record = "cloudflare:index/dnsRecord:DnsRecord";
const policy = "cloudflare:index/zeroTrustAccessPolicy:ZeroTrustAccessPolicy";
const application = "cloudflare:index/zeroTrustAccessApplication:ZeroTrustAccessApplication";
const environment = "github:index/repositoryEnvironment:RepositoryEnvironment";
const app = "heroku:index/app:App";
const addon = "heroku:index/addon:Addon";
const drain = "heroku:index/drain:Drain";

const refused: Spoiled[] = [
  [
    "aws:kms/alias:Alias",
    "a name that AWS keeps to itself",
    { name: "alias/aws/raxx" },
    "invalid value for name (cannot begin with reserved AWS CMK prefix 'alias/aws/'). Examine values at 'it-checked.name'.",
  ],
  [
    app,
    "a missing region",
    { region: null },
    `Missing required argument. The argument "region" is required, but no definition was found. Examine values at 'it-checked.region'.`,
  ],
  [
    policy,
    "a missing decision, in the framework's words",
    { decision: null },
    "Missing required property 'decision'",
  ],
  [
    bucket,
    "an unknown input",
    { buckt: "x" },
    "Invalid or unknown key. Examine values at 'it-checked.buckt'.",
  ],
  [
    instance,
    "an unknown nested input",
    { addOn: { type: "AutoSnapshot", snapshotTime: "07:00", status: "Enabled", hour: 7 } },
    "Invalid or unknown key. Examine values at 'it-checked.addOn.hour'.",
  ],
  [
    instance,
    "a missing nested input",
    { addOn: { type: "AutoSnapshot", status: "Enabled" } },
    `Missing required argument. The argument "snapshot_time" is required, but no definition was found. Examine values at 'it-checked.addOn.snapshotTime'.`,
  ],
  [
    ports,
    "a number that is text",
    { portInfos: [{ protocol: "tcp", fromPort: "https", toPort: 443 }] },
    `Incorrect attribute value type. Inappropriate value for attribute "from_port": a number is required. Examine values at 'it-checked.portInfos[0].fromPort'.`,
  ],
  [
    ports,
    "an object where a list belongs",
    { portInfos: { protocol: "tcp", fromPort: 443, toPort: 443 } },
    `Incorrect attribute value type. Inappropriate value for attribute "port_infos": list of object required. Examine values at 'it-checked.portInfos'.`,
  ],
  [
    app,
    "a list where a map belongs",
    { configVars: ["A=1"] },
    `Incorrect attribute value type. Inappropriate value for attribute "config_vars": map of string required. Examine values at 'it-checked.configVars'.`,
  ],
  [
    app,
    "an object in a map of text",
    { configVars: { A: { b: "c" } } },
    `Incorrect attribute value type. Inappropriate value for attribute "A": string required. Examine values at 'it-checked.configVars.A'.`,
  ],
  [
    application,
    "a mistyped element deep inside",
    { policies: [{ id: "x", precedence: "first" }] },
    `Incorrect attribute value type. Inappropriate value for attribute "precedence": a number is required. Examine values at 'it-checked.policies[0].precedence'.`,
  ],
  [
    ports,
    "a protocol that Lightsail does not have",
    { portInfos: [{ protocol: "sctp", fromPort: 1, toPort: 1 }] },
    `expected protocol to be one of ["tcp" "all" "udp" "icmp" "icmpv6"], got sctp. Examine values at 'it-checked.portInfos[0].protocol'.`,
  ],
  [
    instance,
    "a snapshot time that is none",
    { addOn: { type: "AutoSnapshot", snapshotTime: "25:00", status: "Enabled" } },
    "invalid value for snapshot_time (must be in HH:00 format, and in Coordinated Universal Time (UTC)). Examine values at 'it-checked.addOn.snapshotTime'.",
  ],
  [
    bucket,
    "a bucket name with capitals",
    { bucket: "Raxx" },
    `only lowercase alphanumeric characters and hyphens allowed in "Raxx". Examine values at 'it-checked.bucket'.`,
  ],
  [
    versioning,
    "a status that S3 does not have",
    { versioningConfiguration: { status: "On" } },
    `expected status to be one of ["Enabled" "Suspended" "Disabled"], got On. Examine values at 'it-checked.versioningConfiguration.status'.`,
  ],
  [
    parameter,
    "two values",
    { value: "a" },
    "Invalid combination of arguments. \"value\": only one of `insecure_value,value,value_wo` can be specified, but `value,value_wo` were specified. Examine values at 'it-checked.value'.",
  ],
  [
    parameter,
    "no value at all",
    { valueWo: null, valueWoVersion: null },
    "Invalid combination of arguments. \"value\": one of `insecure_value,value,value_wo` must be specified. Examine values at 'it-checked.value'.",
  ],
  [
    role,
    "a trust policy that is not JSON",
    { assumeRolePolicy: "{" },
    `"assume_role_policy" contains an invalid JSON policy: not a JSON object. Examine values at 'it-checked.assumeRolePolicy'.`,
  ],
  [
    role,
    "a session of a day",
    { maxSessionDuration: 86_400 },
    "expected max_session_duration to be in the range (3600 - 43200), got 86400. Examine values at 'it-checked.maxSessionDuration'.",
  ],
  [
    policy,
    "a decision that Access does not know",
    { decision: "maybe" },
    `Invalid Attribute Value Match. Attribute decision value must be one of: ["allow" "deny" "non_identity" "bypass"], got: "maybe". Examine values at 'it-checked.decision'.`,
  ],
  [
    record,
    "content and data at once",
    { data: { value: "x" } },
    `Invalid Attribute Combination. Attribute "data" cannot be specified when "content" is specified. Examine values at 'it-checked.content'.`,
    `Invalid Attribute Combination. Attribute "content" cannot be specified when "data" is specified. Examine values at 'it-checked.data'.`,
  ],
  [
    environment,
    "seven reviewers",
    { reviewers: [{ teams: [1, 2, 3, 4, 5, 6, 7] }] },
    "Too many list items. Attribute reviewers.0.teams supports 6 item maximum, but config has 7 declared. Examine values at 'it-checked.reviewers[0].teams'.",
  ],
  [
    addon,
    "an app by name where its UUID belongs",
    { appId: "raxx-analytics" },
    `expected "app_id" to be a valid UUID, got raxx-analytics. Examine values at 'it-checked.appId'.`,
  ],
  [
    drain,
    "a plain and a secret address",
    { url: "https://logs.example.com" },
    `Conflicting configuration arguments. "url": conflicts with sensitive_url. Examine values at 'it-checked.url'.`,
    `Conflicting configuration arguments. "sensitive_url": conflicts with url. Examine values at 'it-checked.sensitiveUrl'.`,
  ],
];

it.each(refused)("refuses %s with %s", async (type, _, change, ...says) => {
  const connection = await given.connection(type);
  const inputs = { ...(await given.inputs(type)), ...change };
  const { failures } = await connection.check(given.urn(type), inputs);
  expect(failures).toEqual(says);
});

describe("what the real provider lets pass", () => {
  it("takes numbers and flags that are written as text, and stores them as what they are", async () => {
    const connection = await given.connection(role);
    const inputs = {
      ...(await given.inputs(role)),
      maxSessionDuration: "7200",
      forceDetachPolicies: "true",
    };
    const checked = await connection.check(given.urn(role), inputs);
    expect(checked).toMatchObject({
      failures: [],
      inputs: { maxSessionDuration: 7200, forceDetachPolicies: true },
    });
  });

  it("takes a policy as an object and hands it on as text", async () => {
    const connection = await given.connection(role);
    const document = { Version: "2012-10-17", Statement: [] };
    const inputs = { ...(await given.inputs(role)), assumeRolePolicy: document };
    const checked = await connection.check(given.urn(role), inputs);
    const text = checked.inputs["assumeRolePolicy"];
    expect(typeof text === "string" && JSON.parse(text)).toEqual(document);
  });

  it("lets 06:30 pass the plan, and has the API refuse it", async () => {
    const connection = await given.connection(instance);
    const addOn = { type: "AutoSnapshot", snapshotTime: "06:30", status: "Enabled" };
    const urn = given.urn(instance);
    const { inputs, failures } = await connection.check(urn, {
      ...(await given.inputs(instance)),
      addOn,
    });
    expect(failures).toEqual([]);
    await connection.create(urn, inputs, true);
    await expect(connection.create(urn, inputs)).rejects.toThrow(
      "06:30 is not a full hour (HH:00)",
    );
  });
});

it.each(Object.keys(fixtures))("%s needs each of its required inputs", async (type) => {
  const connection = await given.connection(type);
  const [name = "", ...rest] = type.split(":");
  const shape = readCatalog(name).resources[rest.join(":")]?.inputs ?? {};
  const required = Object.keys(shape).filter((input) => shape[input]?.endsWith("!"));
  const { failures } = await connection.check(given.urn(type), {});
  const words = (input: string): string =>
    name === "cloudflare"
      ? `Missing required property '${input}'`
      : `Missing required argument. The argument "${snake(input)}" is required, but no definition was found. Examine values at 'it-checked.${input}'.`;
  if (required.length > 0) expect(failures.toSorted()).toEqual(required.map(words).toSorted());
});

it("names the type that it does not know, and where to add it", async () => {
  const connection = await given.connection("aws:");
  const urn = "urn:pulumi:test::raxx::aws:s3/bucketObject:BucketObject::file";
  await expect(connection.check(urn, {})).rejects.toThrow(
    "the simulated aws provider does not know aws:s3/bucketObject:BucketObject: add it to tools/provider-catalog/types.ts",
  );
});
