import * as pulumi from "@pulumi/pulumi";
import fc from "fast-check";
import { type JavaScriptValue, Struct } from "google-protobuf/google/protobuf/struct_pb";
import { describe, expect, it } from "vitest";
import { decode } from "../../src/policies/pack/wire";
import { unknown as hidden } from "../../src/policies/rule/resource";
import { Asset, fromWire, Secret, Unknown } from "../../src/simulator/wire/properties";
import { signatureKey, signatures, unknownMark, unknownMarks } from "../../src/wire/marks";

const marked = (signature: string, rest: object) => ({ [signatureKey]: signature, ...rest });
const struct = (bag: object) => Struct.fromJavaScript(bag as { [key: string]: JavaScriptValue });

/** Any value that the engine may send, well formed. */
const { sent } = fc.letrec<{ sent: unknown; bag: object }>((tie) => ({
  sent: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.oneof(fc.constant(null), fc.boolean(), fc.integer(), fc.string()),
    fc.constantFrom(...unknownMarks),
    fc.array(tie("sent"), { maxLength: 3 }),
    tie("bag"),
    tie("sent").map((value) => marked(signatures.secret, { value })),
    fc
      .record({ value: tie("sent"), secret: fc.boolean() }, { requiredKeys: [] })
      .map((rest) => marked(signatures.output, rest)),
    fc
      .record({ urn: fc.string(), id: fc.constantFrom("i-1", unknownMark) }, { requiredKeys: [] })
      .map((rest) => marked(signatures.resource, rest)),
    fc
      .constantFrom(signatures.asset, signatures.archive)
      .chain((signature) => tie("bag").map((content) => marked(signature, content))),
  ),
  bag: fc.dictionary(fc.stringMatching(/^[a-z][a-zA-Z0-9_]{0,6}$/), tie("sent"), { maxKeys: 3 }),
}));

/** Places of a decoded value that `is` holds for, as paths; `below` says what is inside. */
function places(
  value: unknown,
  is: (value: unknown) => boolean,
  below: (value: unknown) => unknown,
  path = "it",
): string[] {
  const own = is(value) ? [path] : [];
  const inside = below(value);
  if (typeof inside !== "object" || inside === null) return own;
  return [
    ...own,
    ...Object.entries(inside).flatMap(([key, child]) => places(child, is, below, `${path}.${key}`)),
  ];
}

/** What the simulator keeps in objects of its own. */
function unwrapped(value: unknown): unknown {
  if (value instanceof Secret) return unwrapped(value.value);
  if (value instanceof Asset) return value.content;
  return value;
}

describe("the engine's values", () => {
  it("are unknown at the same places for the pack and for the simulator", () => {
    fc.assert(
      fc.property(sent, (it) => {
        const bag = struct({ it });
        const pack = places(
          decode(bag).props["it"],
          (value) => value === hidden,
          (value) => value,
        );
        const isUnknown = (value: unknown) => bare(value) instanceof Unknown;
        expect(places(fromWire(bag)["it"], isUnknown, unwrapped)).toEqual(pack);
      }),
      { numRuns: 500 },
    );
  });

  it("are secret at the same places for the pack and for the simulator", () => {
    fc.assert(
      fc.property(sent, (it) => {
        const bag = struct({ it });
        const simulated = places(
          fromWire(bag)["it"],
          (value) => value instanceof Secret,
          unwrapped,
        );
        expect(new Set(simulated)).toEqual(decode(bag).secrets);
      }),
      { numRuns: 500 },
    );
  });

  it.each([...unknownMarks])("are unknown where the engine sends %s", (mark) => {
    const bag = struct({ it: mark });
    expect(decode(bag).props).toEqual({ it: hidden });
    expect(fromWire(bag)["it"]).toBeInstanceOf(Unknown);
  });

  it("are read in the order of their names, in whatever the engine sends them", () => {
    const sent = { toJavaScript: (): object => ({ b: 1, c: { z: 1, a: 2 }, a: 2 }) } as Struct;
    expect(JSON.stringify(decode(sent).props)).toBe('{"a":2,"b":1,"c":{"a":2,"z":1}}');
    expect(JSON.stringify(fromWire(sent))).toBe('{"a":2,"b":1,"c":{"a":2,"z":1}}');
  });

  it("hide nothing under the name of a prototype", () => {
    const sent = { toJavaScript: () => JSON.parse('{"__proto__":{"a":"b"}}') as object } as Struct;
    expect(Object.entries(decode(sent).props)).toEqual([["__proto__", { a: "b" }]]);
    expect(Object.entries(fromWire(sent))).toEqual([["__proto__", { a: "b" }]]);
  });

  it("may be null behind any mark", () => {
    const bag = struct({
      secret: marked(signatures.secret, { value: null }),
      output: marked(signatures.output, { value: null }),
    });
    expect(decode(bag).props).toEqual({ secret: null, output: null });
    expect(fromWire(bag)).toEqual({ secret: new Secret(null), output: null });
  });

  it("of a kind that nobody knows are unknown to the pack, and refused by the simulator", () => {
    const bag = struct({ deep: { it: marked("new", { value: 1 }) } });
    expect(decode(bag).props).toEqual({ deep: { it: hidden } });
    expect(() => fromWire(bag)).toThrow('deep.it has the unknown signature "new"');
  });
});

/** A secret counts as unknown where its value does. */
const bare = (value: unknown): unknown => (value instanceof Secret ? bare(value.value) : value);

it("has the marks that Pulumi's own SDK has", () => {
  const { runtime } = pulumi;
  expect({ key: signatureKey, ...signatures, unknown: unknownMark }).toEqual({
    key: runtime.specialSigKey,
    secret: runtime.specialSecretSig,
    output: runtime.specialOutputValueSig,
    resource: runtime.specialResourceSig,
    asset: runtime.specialAssetSig,
    archive: runtime.specialArchiveSig,
    unknown: runtime.unknownValue,
  });
});
