import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import fc from "fast-check";
import { type JavaScriptValue, Struct } from "google-protobuf/google/protobuf/struct_pb";
import { beforeAll, describe, expect, it } from "vitest";
import { bundle } from "../../src/start/bundles";

type Bag = { [name: string]: JavaScriptValue };

/** Protobuf's bags as a bundle has them. */
let Plain: typeof Struct;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "struct-"));
  try {
    symlinkSync(join(__dirname, "..", "..", "node_modules"), join(folder, "node_modules"));
    const entry = join(folder, "entry.js");
    writeFileSync(entry, 'module.exports = require("google-protobuf/google/protobuf/struct_pb");');
    const files = await bundle({ entryPoints: { struct: entry }, outdir: folder });
    const text = files.find(({ path }) => path.endsWith("struct.js"))?.text ?? "";
    // Protobuf keeps its classes in the global object, where the real ones are to stay.
    const module = { exports: {} as { Struct: typeof Struct } };
    runInContext(text, createContext({ module, require, __filename, Uint8Array }));
    Plain = module.exports.Struct;
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const bags = fc.dictionary(fc.string(), fc.jsonValue(), {
  noNullPrototype: true,
}) as fc.Arbitrary<Bag>;

describe("bags of properties that stay plain until somebody asks for the tree", () => {
  it("are sent as protobuf's own are", () => {
    fc.assert(
      fc.property(bags, (plain) => {
        const [bag, own] = [Plain.fromJavaScript(plain), Struct.fromJavaScript(plain)];
        expect(bag.serializeBinary()).toEqual(own.serializeBinary());
        expect(bag.toObject()).toEqual(own.toObject());
        expect(Plain.fromJavaScript(plain).toArray()).toEqual(own.toArray());
      }),
    );
  });

  it("are read as they were made, received and sent on", () => {
    fc.assert(
      fc.property(bags, (plain) => {
        expect(Plain.fromJavaScript(plain).toJavaScript()).toEqual(plain);
        const sent = Struct.fromJavaScript(plain).serializeBinary();
        const received = Plain.deserializeBinary(sent);
        expect(received.toJavaScript()).toEqual(plain);
        expect(received.serializeBinary()).toEqual(sent);
      }),
    );
  });

  it("are read as protobuf's own are once the tree was made", () => {
    fc.assert(
      fc.property(bags, (plain) => {
        const bag = Plain.fromJavaScript(plain);
        bag.getFieldsMap();
        expect(bag.toJavaScript()).toEqual(Struct.fromJavaScript(plain).toJavaScript());
      }),
    );
  });

  it("say what was changed in them", () => {
    const bag = Plain.fromJavaScript({ size: 1 });
    bag.getFieldsMap().del("size");
    expect(bag.toJavaScript()).toEqual({});
  });

  it("are read past fields and kinds that were invented since", () => {
    // Field 9 of the bag is 1; of the value of `new`, field 9 is 1; `old` is true.
    const sent = [
      0x48, 1, 10, 9, 10, 3, 110, 101, 119, 18, 2, 0x48, 1, 10, 9, 10, 3, 111, 108, 100, 18, 2, 32,
      1,
    ];
    expect(Plain.deserializeBinary(Uint8Array.from(sent)).toJavaScript()).toEqual({
      new: undefined,
      old: true,
    });
  });
});
