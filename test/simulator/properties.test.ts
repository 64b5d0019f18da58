import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aws } from "../../src/simulator/aws/provider";
import { type Shape } from "../../src/simulator/provider/sdk-catalog";
import { cloudflare } from "../../src/simulator/cloudflare/provider";
import { Faults } from "../../src/simulator/cloud/faults";
import { github } from "../../src/simulator/github/provider";
import { heroku } from "../../src/simulator/heroku/provider";
import { type Model, type Provider } from "../../src/simulator/provider/model";
import {
  Asset,
  fromWire,
  type Properties,
  Secret,
  toWire,
  unknown,
  type Value,
} from "../../src/simulator/wire/properties";
import { Simulation } from "../../src/simulator/provider/simulation";
import { LivingWorld } from "../../src/simulator/cloud/living-world";
import { urnOf } from "./client";
import { scratchFolder } from "./harness";

const scratch = scratchFolder();

/** Names that neither JavaScript nor the encoding treats in a way of its own. */
const name = fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,8}$/).filter((text) => !(text in {}));

const { value } = fc.letrec<{ value: Value; properties: Properties }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constant(null),
    fc.boolean(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.string(),
    fc.constant(unknown),
    name.map((hash) => new Asset("archive", { hash })),
    fc.array(tie("value"), { maxLength: 3 }),
    tie("properties"),
    tie("value").map((inside) => new Secret(inside)),
  ),
  properties: fc.dictionary(name, tie("value"), { maxKeys: 4, noNullPrototype: true }),
}));

describe("the engine's encoding of properties", () => {
  it("comes back as it was, whatever is in it", () => {
    fc.assert(
      fc.property(fc.dictionary(name, value, { noNullPrototype: true }), (properties) => {
        expect(fromWire(toWire(properties))).toEqual(properties);
      }),
    );
  });

  it("reads an output value as its value, and one without a value as unknown", () => {
    const output = { "4dabf18193072939515e22adb298388d": "d0e6a833031e9bbcd3f4e8bde6ca49a4" };
    const wire = toWire({
      known: { ...output, value: "x" },
      secret: { ...output, value: "x", secret: true },
      later: { ...output, dependencies: ["urn"] },
    });
    expect(fromWire(wire)).toEqual({ known: "x", secret: new Secret("x"), later: unknown });
  });

  it("reads a resource as its id", () => {
    const resource = { "4dabf18193072939515e22adb298388d": "5cf8f73096256a8f31e491e813e4eb8e" };
    expect(fromWire(toWire({ role: { ...resource, urn: "urn", id: "admin" } }))).toEqual({
      role: "admin",
    });
  });
});

/** A model without rules about what values mean: generated ones mean nothing. */
function lenient(model: Model): Model {
  const plain = { ...model };
  delete plain.rules;
  delete plain.refusal;
  delete plain.references;
  delete plain.unique;
  delete plain.undeletable;
  delete plain.forbidden;
  return plain;
}

function withoutRules(provider: Provider): Provider {
  const models = Object.entries(provider.models).map(([token, model]) => [token, lenient(model)]);
  return {
    ...provider,
    models: Object.fromEntries(models) as Record<string, Model>,
    ordinary: (token) => lenient(provider.ordinary(token)),
  };
}

/** Inputs of a type as its typings allow them: what is required, and any of the rest. */
function inputsOf({ catalog }: Provider, shape: Shape, depth = 0): fc.Arbitrary<Properties> {
  const required = Object.keys(shape).filter((property) => shape[property]?.endsWith("!"));
  const optional = depth < 2 ? Object.keys(shape).filter((one) => !required.includes(one)) : [];
  return fc
    .subarray(optional, { maxLength: Math.min(4, optional.length) })
    .chain((some) =>
      fc.record(
        Object.fromEntries(
          [...required, ...some].map((property) => [
            property,
            valueOf(shape[property]?.replace("!", "") ?? "", depth),
          ]),
        ),
        { noNullPrototype: true },
      ),
    );

  function valueOf(type: string, level: number): fc.Arbitrary<Value> {
    if (type.endsWith("[]")) return fc.array(valueOf(type.slice(0, -2), level), { maxLength: 2 });
    if (type.endsWith("{}"))
      return fc.dictionary(name, valueOf(type.slice(0, -2), level), {
        maxKeys: 2,
        noNullPrototype: true,
      });
    if (type.startsWith("#"))
      return inputsOf({ catalog } as Provider, catalog.types[type.slice(1)] ?? {}, level + 1);
    if (type === "number") return fc.integer();
    if (type === "boolean") return fc.boolean();
    if (type === "json") return fc.constant("{}");
    if (type === "archive" || type === "asset")
      return name.map((hash) => new Asset(type, { hash }));
    return fc.oneof(
      name,
      name.map((text) => new Secret(text)),
    );
  }
}

describe.each([aws, cloudflare, github, heroku])("$name", (provider) => {
  it("reads back without a difference whatever it was asked to make", async () => {
    const world = new LivingWorld(join(scratch, `${provider.name}.json`));
    const simulation = new Simulation(withoutRules(provider), world, new Faults(undefined));
    const tokens = Object.keys(provider.catalog.resources);
    const cases = fc.constantFrom(...tokens).chain((token) => {
      const { inputs = {} } = provider.catalog.resources[token] ?? {};
      return fc.tuple(fc.constant(token), inputsOf(provider, inputs));
    });
    let count = 0;
    await fc.assert(
      fc.asyncProperty(cases, async ([token, news]) => {
        count += 1;
        const type = `${provider.name}:${token}`;
        const about = { type, urn: urnOf(type, `n${count}`), config: {} };
        const { inputs, failures } = await simulation.check(about, { olds: {}, news });
        expect(failures).toEqual([]);
        const { id, state } = await simulation.create(about, inputs, false);
        expect(await simulation.read(about, id, { state, inputs })).toEqual({ id, state, inputs });
        const again = await simulation.check(about, { olds: inputs, news });
        const comparison = { asked: inputs, state, wanted: again.inputs, ignored: [] };
        expect((await simulation.diff(about, comparison)).changes).toEqual([]);
        await simulation.delete(about, id, state);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
