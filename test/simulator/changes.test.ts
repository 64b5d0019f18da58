import { describe, expect, it } from "vitest";
import { type Properties, unknown } from "../../src/simulator/wire/properties";
import { urnOf } from "./client";
import { Maker, useProviders } from "./harness";

const session = useProviders();
let count = 0;
const maker = (): Maker => new Maker(session, `change${(count += 1)}`);

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
    const wanted = { zoneId: "z", name: "a", type: "A", ttl: 1, content: "192.0.2.1" };
    const differsFrom = async (asked: Properties): Promise<string[]> => {
      const diff = await connection.diff(urn, { id: "x", state: asked, asked, wanted });
      return Object.keys(diff.details);
    };
    expect(await differsFrom({ ...wanted, tags: ["a"] })).toEqual([]);
    expect(await differsFrom({ ...wanted, comment: "why" })).toEqual(["comment"]);
  });

  it("are one for leaving out what the provider then sets to its default", async () => {
    const connection = await session.connection("cloudflare");
    const urn = urnOf("cloudflare:index/dnsRecord:DnsRecord", "default");
    const wanted = { zoneId: "z", name: "a", type: "A", ttl: 1, content: "192.0.2.1" };
    const asked = { ...wanted, proxied: true };
    const diff = await connection.diff(urn, { id: "x", state: asked, asked, wanted });
    expect(Object.keys(diff.details)).toEqual(["proxied"]);
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
