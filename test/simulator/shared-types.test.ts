import { describe, expect, it } from "vitest";
import { type Properties } from "../../src/simulator/wire/properties";
import { readWorld } from "../../src/simulator/cloud/world";
import { Maker, useProviders } from "./harness";

/** How types behave that programs of others declare, where a guess would be another. */
const session = useProviders();
let count = 0;
const maker = (): Maker => new Maker(session, `shared${(count += 1)}`);

const task = "aws:ecs/taskDefinition:TaskDefinition";
const stream = "aws:kinesis/stream:Stream";
const deployKey = "github:index/repositoryDeployKey:RepositoryDeployKey";
const file = "github:index/repositoryFile:RepositoryFile";

it.each<[string, string, Properties, Properties]>([
  ["a key's comment", deployKey, { key: "ssh-ed25519 QUJD" }, { key: "ssh-ed25519 QUJD ops@raxx" }],
  [
    "spaces between containers",
    task,
    { containerDefinitions: '[{"name":"a","memory":1}]' },
    { containerDefinitions: '[ {"memory": 1, "name": "a"} ]' },
  ],
  ["capitals of an encryption", stream, { encryptionType: "NONE" }, { encryptionType: "none" }],
])("%s is no change", async (_, type, before, after) => {
  const given = maker();
  const connection = await given.connection(type);
  const resource = await given.another(type, "own", before);
  const asked = { ...(await given.inputs(type)), ...after };
  const { inputs: wanted } = await connection.check(resource.urn, asked, resource.inputs);
  const diff = await connection.diff(resource.urn, { ...resource, asked: resource.inputs, wanted });
  expect(diff.changed).toBe(false);
});

it("counts the revisions of a family, and a change of tags makes none", async () => {
  const given = maker();
  const connection = await given.connection(task);
  const [one, two] = [await given.another(task, "one"), await given.another(task, "two")];
  expect([one, two].map(({ id, state }) => [id, state["revision"]])).toEqual([
    [one.id, 1],
    [one.id, 2],
  ]);
  const wanted = { ...one.inputs, tags: { a: "b" } };
  const tagged = await connection.update(one.urn, { ...one, asked: one.inputs, wanted });
  expect(tagged["arn"]).toBe(one.state["arn"]);
  await connection.delete(one.urn, { ...one, state: tagged });
  expect(await connection.read(two.urn, two.id, two)).toBeDefined();
});

it("tells a file's hash as git does, and which branch it is on", async () => {
  const { id, state, inputs } = await maker().another(file, "own", { file: "docs/a:b.md" });
  expect(id).toBe("raxx:docs/a??b.md:main");
  expect(inputs["content"]).toBe("one");
  expect(state).toMatchObject({
    sha: "43dd47ea691c90a5fa7827892c70241913351963",
    commitMessage: "Add docs/a:b.md",
    ref: "main",
  });
});

describe("an old name of a type", () => {
  const renamed: [string, string][] = [
    ["cloudflare:index/record:Record", "cloudflare:index/dnsRecord:DnsRecord"],
    ["cloudflare:index/workerScript:WorkerScript", "cloudflare:index/workersScript:WorkersScript"],
  ];

  it.each(renamed)("%s is the same thing as %s", async (old, now) => {
    const given = maker();
    const connection = await given.connection(old);
    const { id, state, inputs } = await given.make(old);
    expect(await connection.read(given.urn(now), id, { state, inputs })).toEqual({
      id,
      state,
      inputs,
    });
    const record = readWorld(session.world).records.find((one) => one.urn === given.urn(old));
    expect(record?.type).toBe(now);
  });

  it("does not let two identical records be", async () => {
    const given = maker();
    await given.make("cloudflare:index/record:Record");
    await expect(given.another("cloudflare:index/dnsRecord:DnsRecord", "other")).rejects.toThrow(
      "An identical record already exists",
    );
  });

  it("names a Worker that a route may lead to", async () => {
    const given = maker();
    const { id: script } = await given.make("cloudflare:index/workerScript:WorkerScript");
    const route = await given.another("cloudflare:index/workersRoute:WorkersRoute", "own", {
      script,
    });
    expect(route.state["script"]).toBe(script);
  });
});
