import { describe, expect, it } from "vitest";
import { type Properties, Secret, unknown } from "../../src/simulator/wire/properties";
import { type Connection, urnOf } from "./client";
import { Maker, useProviders } from "./harness";

const session = useProviders();
let count = 0;
const maker = (): Maker => new Maker(session, `cloud${(count += 1)}`);

/** Checks and creates as the engine does. */
async function create(connection: Connection, type: string, name: string, news: Properties) {
  const urn = urnOf(type, name);
  const { inputs, failures } = await connection.check(urn, news);
  if (failures.length > 0) throw new Error(failures.join("\n"));
  return { urn, inputs, ...(await connection.create(urn, inputs)) };
}

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
    await expect(create(connection, type, "second", news)).rejects.toThrow(says);
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
    const second = await create(connection, type, "second", await given.inputs(type));
    expect(second.id).toBe(made.id);
  });

  it("is taken over by a parameter that says overwrite", async () => {
    const given = maker();
    const type = "aws:ssm/parameter:Parameter";
    const made = await given.make(type);
    const connection = await given.connection(type);
    const news = { ...(await given.inputs(type)), overwrite: true };
    expect((await create(connection, type, "second", news)).id).toBe(made.id);
  });

  it("is free in another region", async () => {
    const type = "aws:sqs/queue:Queue";
    const connection = await session.connection("aws");
    const here = await create(connection, type, "here", { name: "twice" });
    const there = await create(connection, type, "there", { name: "twice", region: "eu-west-1" });
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
    const second = await create(connection, type, "second", await given.inputs(type));
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
    await expect(create(connection, type, "dangling", news)).rejects.toThrow(says);
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
    const made = await create(connection, type, "protected", news);
    await expect(connection.delete(made.urn, made)).rejects.toThrow(
      "Disable deletion protection first",
    );
  });

  it("gives a user two access keys and no more", async () => {
    const given = maker();
    const type = "aws:iam/accessKey:AccessKey";
    const first = await given.make(type);
    const connection = await given.connection(type);
    await create(connection, type, "second", first.inputs);
    await expect(create(connection, type, "third", first.inputs)).rejects.toThrow(
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

describe("replacement", () => {
  it("deletes first where the bridge would: two buckets cannot have one name", async () => {
    const given = maker();
    const { urn, id, state, inputs } = await given.make("aws:sns/topic:Topic");
    const connection = await given.connection("aws:");
    const wanted = { ...inputs, fifoTopic: true };
    const diff = await connection.diff(urn, { id, state, asked: inputs, wanted });
    expect(diff).toMatchObject({ replaces: ["fifoTopic"], deleteBeforeReplace: true });
  });

  it("creates first for Heroku, whose bridge knows no better", async () => {
    const given = maker();
    const { urn, id, state, inputs } = await given.make("heroku:index/app:App");
    const connection = await given.connection("heroku:");
    const wanted = { ...inputs, region: "us" };
    const diff = await connection.diff(urn, { id, state, asked: inputs, wanted });
    expect(diff).toMatchObject({ replaces: ["region"], deleteBeforeReplace: false });
  });

  it("follows the part of an object that the provider cannot change", async () => {
    const given = maker();
    const { urn, id, state, inputs } = await given.make("heroku:index/app:App");
    const connection = await given.connection("heroku:");
    const locked = { ...inputs, organization: { name: "raxx", locked: true } };
    const moved = { ...inputs, organization: { name: "other" } };
    const replaces = async (wanted: Properties): Promise<string[]> =>
      (await connection.diff(urn, { id, state, asked: inputs, wanted })).replaces;
    expect([await replaces(locked), await replaces(moved)]).toEqual([[], ["organization"]]);
  });

  it("is foreseen for a value that is not known yet", async () => {
    const given = maker();
    const { urn, id, state, inputs } = await given.make("aws:s3/bucketVersioning:BucketVersioning");
    const connection = await given.connection("aws:");
    const wanted = { ...inputs, bucket: unknown };
    expect((await connection.diff(urn, { id, state, asked: inputs, wanted })).replaces).toEqual([
      "bucket",
    ]);
  });

  it("moves a resource when its provider's region changes", async () => {
    const given = maker();
    const { urn, id, state, inputs } = await given.make("aws:sqs/queue:Queue");
    const elsewhere = await session.connect("aws", { region: "eu-west-1" });
    const diff = await elsewhere.diff(urn, { id, state, asked: inputs, wanted: inputs });
    expect(diff.replaces).toEqual(["region"]);
  });

  it("is not planned for versioning that cannot be undone", async () => {
    const given = maker();
    const { urn, id, state, inputs } = await given.make("aws:s3/bucketVersioning:BucketVersioning");
    const connection = await given.connection("aws:");
    const wanted = { ...inputs, versioningConfiguration: { status: "Disabled" } };
    await expect(connection.diff(urn, { id, state, asked: inputs, wanted })).rejects.toThrow(
      "versioning_configuration.status cannot be updated from 'Enabled' to 'Disabled'",
    );
  });
});

describe("differences", () => {
  it("are none for another order of a set, or another spelling of a document", async () => {
    const connection = await session.connection("aws");
    const urn = urnOf("aws:iam/role:Role", "same");
    const asked = { assumeRolePolicy: '{"Version":"2012-10-17","Statement":[]}', name: "same" };
    const wanted = { ...asked, assumeRolePolicy: '{ "Statement": [], "Version": "2012-10-17" }' };
    const diff = await connection.diff(urn, { id: "same", state: asked, asked, wanted });
    expect(diff.changed).toBe(false);
    const oidc = urnOf("aws:iam/openIdConnectProvider:OpenIdConnectProvider", "same");
    const before = { url: "https://a.example.com", clientIdLists: ["a", "b"] };
    const after = { ...before, clientIdLists: ["b", "a"] };
    const none = await connection.diff(oidc, {
      id: "x",
      state: before,
      asked: before,
      wanted: after,
    });
    expect(none.changed).toBe(false);
  });

  it("name the path, and leave out what the program ignores", async () => {
    const connection = await session.connection("aws");
    const urn = urnOf("aws:sqs/queue:Queue", "paths");
    const asked = { name: "paths", tags: { a: "1", b: "2" } };
    const wanted = { name: "paths", tags: { a: "2", c: "3" } };
    const about = { id: "x", state: asked, asked, wanted };
    const diff = await connection.diff(urn, about);
    expect(Object.keys(diff.details).toSorted()).toEqual(["tags.a", "tags.b", "tags.c"]);
    const ignoring = await connection.diff(urn, { ...about, ignored: ["tags"] });
    expect(ignoring.details).toEqual({});
  });

  it("are none for leaving out what the cloud keeps, but one for leaving out what it does not", async () => {
    const connection = await session.connection("cloudflare");
    const urn = urnOf("cloudflare:index/dnsRecord:DnsRecord", "left-out");
    const asked = {
      zoneId: "z",
      name: "a",
      type: "A",
      ttl: 1,
      content: "192.0.2.1",
      proxied: true,
    };
    const { proxied: _, ...wanted } = asked;
    const kept = await connection.diff(urn, { id: "x", state: asked, asked, wanted });
    expect(kept.changed).toBe(false);
    const commented = { ...wanted, comment: "why" };
    const gone = await connection.diff(urn, {
      id: "x",
      state: commented,
      asked: commented,
      wanted,
    });
    expect(Object.keys(gone.details)).toEqual(["comment"]);
  });

  it("show default tags of the provider that changed", async () => {
    const given = maker();
    const { urn, id, state, inputs } = await given.make("aws:sns/topic:Topic");
    const tagged = await session.connect("aws", {
      region: "eu-central-1",
      defaultTags: JSON.stringify({ tags: { owner: "raxx" } }),
    });
    const diff = await tagged.diff(urn, { id, state, asked: inputs, wanted: inputs });
    expect(diff.details).toHaveProperty("tagsAll");
    const next = await tagged.update(urn, { id, state, asked: inputs, wanted: inputs });
    expect(next["tagsAll"]).toEqual({ owner: "raxx" });
  });
});

describe("provider instances of one program", () => {
  it("keep their own configuration, though they share the port", async () => {
    const type = "heroku:index/addon:Addon";
    const careful = await session.connect("heroku", {
      customizations: JSON.stringify([
        { setAppAllConfigVarsInState: false, setAddonConfigVarsInState: false },
      ]),
    });
    const careless = await session.connect("heroku", {});
    const given = maker();
    const app = await given.make("heroku:index/app:App");
    const news = { appId: app.id, plan: "heroku-postgresql:essential-0" };
    const hidden = await create(careful, type, "hidden", news);
    const shown = await create(careless, type, "shown", news);
    expect(hidden.state["configVarValues"]).toEqual(new Secret({}));
    expect(shown.state["configVars"]).toEqual(["DATABASE_URL"]);
    const values = shown.state["configVarValues"];
    expect(values instanceof Secret && Object.keys(values.value as Properties)).toEqual([
      "DATABASE_URL",
    ]);
  });

  it("put resources into the account and region that they are configured for", async () => {
    const connection = await session.connect("aws", {
      region: "eu-west-1",
      allowedAccountIds: JSON.stringify(["123456789012"]),
    });
    const { state } = await create(connection, "aws:sns/topic:Topic", "placed", { name: "placed" });
    expect(state).toMatchObject({
      region: "eu-west-1",
      arn: "arn:aws:sns:eu-west-1:123456789012:placed",
    });
  });
});
