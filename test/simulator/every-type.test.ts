import { describe, expect, it } from "vitest";
import { readCatalog } from "../../src/simulator/provider/sdk-catalog";
import { type Properties, Unknown } from "../../src/simulator/wire/properties";
import { fixtures } from "./fixtures";
import { Maker, useProviders } from "./harness";

const session = useProviders();
const names = ["aws", "cloudflare", "github", "heroku"] as const;

/** Every catalogued type, whole token. */
const types = names.flatMap((name) =>
  Object.keys(readCatalog(name).resources).map((token) => `${name}:${token}`),
);

/** Outputs that the typings promise but that nobody asks for: the cloud makes them. */
function computedOf(type: string): string[] {
  const [name = "", ...rest] = type.split(":");
  const { outputs = {} } = readCatalog(name).resources[rest.join(":")] ?? {};
  return Object.keys(outputs).filter((output) => !outputs[output]?.startsWith("="));
}

// One resource for all tests of a type, so that the many types stay quick; the last test deletes it.
describe.each(types)("%s", (type) => {
  const given = new Maker(session, type.toLowerCase().replace(/^.*\//, "").replace(/:.*/, ""));

  it("has a fixture", () => {
    expect(Object.keys(fixtures)).toContain(type);
  });

  it("is planned without inventing what only the cloud knows", async () => {
    const connection = await given.connection(type);
    const { inputs, failures } = await connection.check(given.urn(type), await given.inputs(type));
    expect(failures).toEqual([]);
    const { id, state } = await connection.create(given.urn(type), inputs, true);
    expect(id).toBe("");
    const planned = ["region", "tagsAll"];
    const computed = computedOf(type).filter((output) => !planned.includes(output));
    expect(computed.filter((output) => !(state[output] instanceof Unknown))).toEqual([]);
  });

  it("is created with every output that its typings promise, and reads back without a difference", async () => {
    const { urn, id, state, inputs } = await given.make(type);
    expect(id).not.toBe("");
    expect(
      computedOf(type).filter((output) => state[output] === undefined && isPromised(type, output)),
    ).toEqual([]);
    const connection = await given.connection(type);
    const now = await connection.read(urn, id, { state, inputs });
    expect(now).toEqual({ id, state, inputs });
    const again = await connection.check(urn, await given.inputs(type), inputs);
    expect(again.inputs).toEqual(inputs);
    const diff = await connection.diff(urn, { id, state, asked: inputs, wanted: again.inputs });
    expect(diff.details).toEqual({});
  });

  const { inPlace, replacing, importBy, untold = [], alsoTold = [] } = fixtures[type] ?? {};

  const movable = replacing ? ["is replaced by a change that the provider cannot make"] : [];
  it.each(movable)("%s", async () => {
    const { urn, id, state, inputs } = await given.make(type);
    const connection = await given.connection(type);
    const change = { ...(await given.inputs(type)), ...replacing };
    const { inputs: wanted } = await connection.check(urn, change, inputs);
    const diff = await connection.diff(urn, { id, state, asked: inputs, wanted });
    expect(diff.replaces.filter((name) => name in (replacing ?? {}))).not.toEqual([]);
  });

  it("is imported with the inputs that its API tells", async () => {
    const made = await given.make(type);
    const connection = await given.connection(type);
    const id = importBy?.(made) ?? made.id;
    if (importBy === null) {
      await expect(connection.read(made.urn, id)).rejects.toThrow("doesn't support import");
      return;
    }
    const found = await connection.read(made.urn, id);
    expect(found?.id).toBe(made.id);
    expect(without(found?.inputs ?? {}, alsoTold)).toEqual(without(made.inputs, untold));
  });

  const changing = inPlace ? ["changes in place"] : [];
  it.each(changing)("%s", async () => {
    const { urn, id, state, inputs } = await given.make(type);
    const connection = await given.connection(type);
    const change = { ...(await given.inputs(type)), ...inPlace };
    const { inputs: wanted, failures } = await connection.check(urn, change, inputs);
    expect(failures).toEqual([]);
    const diff = await connection.diff(urn, { id, state, asked: inputs, wanted });
    expect(diff).toMatchObject({ changed: true, replaces: [] });
    const next = await connection.update(urn, { id, state, asked: inputs, wanted });
    const now = await connection.read(urn, id, { state: next, inputs: wanted });
    expect(now).toEqual({ id, state: next, inputs: wanted });
    const after = await connection.diff(urn, { id, state: next, asked: wanted, wanted });
    expect(after.changed).toBe(false);
  });

  it("is gone after it is deleted, and deleting it again is fine", async () => {
    const made = await given.make(type);
    const connection = await given.connection(type);
    await connection.delete(made.urn, made);
    expect(await connection.read(made.urn, made.id, made)).toBeUndefined();
    await connection.delete(made.urn, made);
  });
});

function isPromised(type: string, output: string): boolean {
  const [name = "", ...rest] = type.split(":");
  return readCatalog(name).resources[rest.join(":")]?.outputs[output]?.endsWith("!") ?? false;
}

const without = (properties: Properties, names: string[]): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => !names.includes(name)));
