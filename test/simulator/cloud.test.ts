import { describe, expect, it } from "vitest";
import { type Properties } from "../../src/simulator/wire/properties";
import { urnOf } from "./client";
import { Maker, useProviders } from "./harness";

const session = useProviders();
let count = 0;
const maker = (): Maker => new Maker(session, `cloud${(count += 1)}`);

describe("a name that is taken", () => {
  it.each([
    ["heroku:index/app:App", "is already taken"],
    ["heroku:index/domain:Domain", "Domain already in use"],
    ["heroku:index/pipelineCoupling:PipelineCoupling", "App is already coupled to a pipeline"],
    ["aws:s3/bucket:Bucket", "BucketAlreadyOwnedByYou"],
    ["aws:iam/role:Role", "EntityAlreadyExists: Role with name"],
    ["aws:ssm/parameter:Parameter", "ParameterAlreadyExists"],
    ["aws:dynamodb/table:Table", "ResourceInUseException: Table already exists"],
    ["aws:lightsail/instance:Instance", "Some names are already in use"],
    ["cloudflare:index/dnsRecord:DnsRecord", "An identical record already exists."],
    ["cloudflare:index/d1Database:D1Database", "already exists"],
    ["cloudflare:index/zone:Zone", "already exists"],
    ["github:index/issueLabel:IssueLabel", "422 Validation Failed"],
    ["github:index/actionsVariable:ActionsVariable", "409 Already exists"],
    ["github:index/repositoryRuleset:RepositoryRuleset", "Name must be unique"],
  ])("is refused for %s: %s", async (type, says) => {
    const given = maker();
    await given.make(type);
    const connection = await given.connection(type);
    const news = await given.inputs(type);
    await expect(connection.declare(urnOf(type, "second"), news)).rejects.toThrow(says);
  });

  it.each([
    "github:index/actionsSecret:ActionsSecret",
    "github:index/repositoryEnvironment:RepositoryEnvironment",
    "cloudflare:index/workersScript:WorkersScript",
    "aws:sns/topic:Topic",
  ])("is taken over for %s, whose API only knows PUT", async (type) => {
    const given = maker();
    const made = await given.make(type);
    const connection = await given.connection(type);
    const second = await connection.declare(urnOf(type, "second"), await given.inputs(type));
    expect(second.id).toBe(made.id);
  });

  it("is taken over by a parameter that says overwrite", async () => {
    const given = maker();
    const type = "aws:ssm/parameter:Parameter";
    const made = await given.make(type);
    const connection = await given.connection(type);
    const news = { ...(await given.inputs(type)), overwrite: true };
    expect((await connection.declare(urnOf(type, "second"), news)).id).toBe(made.id);
  });

  it("is free in another region", async () => {
    const type = "aws:sqs/queue:Queue";
    const connection = await session.connection("aws");
    const here = await connection.declare(urnOf(type, "here"), { name: "twice" });
    const there = await connection.declare(urnOf(type, "there"), {
      name: "twice",
      region: "eu-west-1",
    });
    expect([here.id, there.id]).toEqual([
      "https://sqs.eu-central-1.amazonaws.com/000000000000/twice",
      "https://sqs.eu-west-1.amazonaws.com/000000000000/twice",
    ]);
  });

  it("is free again after it is deleted", async () => {
    const given = maker();
    const type = "heroku:index/app:App";
    const made = await given.make(type);
    const connection = await given.connection(type);
    await connection.delete(made.urn, made);
    const second = await connection.declare(urnOf(type, "second"), await given.inputs(type));
    expect(second.id).not.toBe(made.id);
  });

  it("cannot be taken by renaming either", async () => {
    const [first, second] = [maker(), maker()];
    const type = "heroku:index/app:App";
    const [one, two] = [await first.make(type), await second.make(type)];
    const connection = await first.connection(type);
    const wanted = { ...one.inputs, name: two.inputs["name"] ?? "" };
    await expect(connection.update(one.urn, { ...one, asked: one.inputs, wanted })).rejects.toThrow(
      "is already taken",
    );
  });
});

describe("a reference to what does not exist", () => {
  const nowhere = "01234567-89ab-4def-8123-456789abcdef";
  it.each<[string, Properties, string]>([
    ["heroku:index/addon:Addon", { appId: nowhere }, "Couldn't find that app."],
    ["aws:s3/bucketPolicy:BucketPolicy", { bucket: "nowhere" }, "NoSuchBucket"],
    [
      "aws:lightsail/staticIpAttachment:StaticIpAttachment",
      { instanceName: "nowhere" },
      "NotFoundException: The Instance does not exist: nowhere",
    ],
    [
      "aws:iam/rolePolicy:RolePolicy",
      { role: "nowhere" },
      "NoSuchEntity: The role with name nowhere",
    ],
    ["cloudflare:index/dnsRecord:DnsRecord", { zoneId: "nowhere" }, "404 Not Found"],
    [
      "cloudflare:index/workersRoute:WorkersRoute",
      { script: "nowhere" },
      "This Worker does not exist",
    ],
    [
      "cloudflare:index/zeroTrustAccessApplication:ZeroTrustAccessApplication",
      { policies: [{ id: nowhere, precedence: 1 }] },
      `policy ${nowhere} not found`,
    ],
    [
      "github:index/actionsEnvironmentVariable:ActionsEnvironmentVariable",
      { environment: "nowhere" },
      "environments/nowhere: 404 Not Found",
    ],
  ])("is refused for %s", async (type, change, says) => {
    const given = maker();
    const connection = await given.connection(type);
    const news = { ...(await given.inputs(type)), ...change };
    await expect(connection.declare(urnOf(type, "dangling"), news)).rejects.toThrow(says);
  });
});

describe("what is still in use", () => {
  it("keeps a role that has policies attached", async () => {
    const given = maker();
    await given.make("aws:iam/rolePolicyAttachment:RolePolicyAttachment");
    const made = await given.make("aws:iam/role:Role");
    const connection = await given.connection("aws:");
    await expect(connection.delete(made.urn, made)).rejects.toThrow(
      "must detach all policies first",
    );
  });

  it("keeps a table that is protected against deletion", async () => {
    const given = maker();
    const type = "aws:dynamodb/table:Table";
    const connection = await given.connection(type);
    const news = { ...(await given.inputs(type)), deletionProtectionEnabled: true };
    const made = await connection.declare(urnOf(type, "protected"), news);
    await expect(connection.delete(made.urn, made)).rejects.toThrow(
      "Disable deletion protection first",
    );
  });

  it("gives a user two access keys and no more", async () => {
    const given = maker();
    const type = "aws:iam/accessKey:AccessKey";
    const first = await given.make(type);
    const connection = await given.connection(type);
    await connection.declare(urnOf(type, "second"), first.inputs);
    await expect(connection.declare(urnOf(type, "third"), first.inputs)).rejects.toThrow(
      "AccessKeysPerUser: 2",
    );
  });
});

describe("names that nobody gave", () => {
  const topic = "aws:sns/topic:Topic";

  it("are made from the program's name, and stay", async () => {
    const connection = await session.connection("aws");
    const urn = urnOf(topic, "alerts");
    const first = await connection.check(urn, {});
    expect(first.inputs["name"]).toMatch(/^alerts-[0-9a-f]{7}$/);
    await connection.create(urn, first.inputs);
    const again = await connection.check(urn, {}, first.inputs);
    expect(again.inputs["name"]).toBe(first.inputs["name"]);
  });

  it("are new for a replacement, which exists beside the old one for a while", async () => {
    const connection = await session.connection("aws");
    const urn = urnOf(topic, "replaced");
    const first = await connection.check(urn, {});
    await connection.create(urn, first.inputs);
    const second = await connection.check(urn, {});
    expect(second.inputs["name"]).not.toBe(first.inputs["name"]);
  });

  it("are lowercase for a bucket", async () => {
    const connection = await session.connection("aws");
    const { inputs } = await connection.check(urnOf("aws:s3/bucket:Bucket", "Logs"), {});
    expect(inputs["bucket"]).toMatch(/^logs-[0-9a-f]{7}$/);
  });
});
