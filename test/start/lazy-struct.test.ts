import fc from "fast-check";
import { type JavaScriptValue, Struct } from "google-protobuf/google/protobuf/struct_pb";
import { describe, expect, it } from "vitest";
import lazily from "../../src/start/lazy-struct.cjs";

type Bag = { [name: string]: JavaScriptValue };
const original = (plain: Bag) => Struct.fromJavaScript(plain);
const lazy = lazily(Struct) as typeof original;

const bags = fc.dictionary(fc.string(), fc.jsonValue(), {
  noNullPrototype: true,
}) as fc.Arbitrary<Bag>;

describe("bags of properties that stay plain until they are sent", () => {
  it("are sent as protobuf's own are", () => {
    fc.assert(
      fc.property(bags, (plain) => {
        expect(lazy(plain).serializeBinary()).toEqual(original(plain).serializeBinary());
        expect(lazy(plain).toObject()).toEqual(original(plain).toObject());
        expect(lazy(plain).toArray()).toEqual(original(plain).toArray());
      }),
    );
  });

  it("are read as protobuf's own are, before and after they are sent", () => {
    fc.assert(
      fc.property(bags, (plain) => {
        const bag = lazy(plain);
        expect(bag.toJavaScript()).toEqual(original(plain).toJavaScript());
        bag.serializeBinary();
        expect(bag.toJavaScript()).toEqual(original(plain).toJavaScript());
      }),
    );
  });

  it("say what was changed in them", () => {
    const bag = lazy({ size: 1 });
    bag.getFieldsMap().del("size");
    expect(bag.toJavaScript()).toEqual({});
  });
});
