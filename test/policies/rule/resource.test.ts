import { describe, expect, it } from "vitest";
import {
  guarded,
  isRecord,
  peek,
  records,
  unknown,
  UnknownField,
} from "../../../src/policies/rule/resource";
import { resource } from "../../support/resources";

const urn = "urn:pulumi:prod::test::a:b/c:C::it";
const props = guarded(urn, { known: 1, deep: { list: ["a", unknown] }, hidden: unknown });

describe("guarded properties", () => {
  it("give what is known", () => {
    expect(props["known"]).toBe(1);
    expect((props["deep"] as { list: string[] }).list[0]).toBe("a");
    expect(props["absent"]).toBeUndefined();
  });

  it("name resource and path of what is unknown, at any depth", () => {
    expect(() => props["hidden"]).toThrow(new UnknownField(urn, "hidden"));
    expect(() => (props["deep"] as { list: string[] }).list[1]).toThrow(
      "deep.list.1 cannot be shown at preview: make it a literal",
    );
  });

  it.each<[string, () => unknown]>([
    ["Object.values", () => Object.values(props)],
    ["a spread", () => ({ ...props })],
    ["JSON", () => JSON.stringify(props)],
    ["a loop over a list", () => (props["deep"] as { list: string[] }).list.map(String)],
  ])("let no unknown value slip through %s", (_, read) => {
    expect(read).toThrow(UnknownField);
  });

  it("are the properties themselves when nothing is unknown", () => {
    const all = { known: 1 };
    expect(guarded(urn, all)).toBe(all);
  });
});

describe("recognising a resource", () => {
  const it1 = resource({ type: "a:b/c:C", props: { region: "eu", hidden: unknown } });

  it("peeks at what is known, and takes the unknown for absent", () => {
    expect([peek(it1, "region"), peek(it1, "hidden"), peek(it1, "absent")]).toEqual([
      "eu",
      undefined,
      undefined,
    ]);
  });

  it("reads a list of objects, and leaves out what is none", () => {
    expect(records([{ a: 1 }, "b", null, [1]])).toEqual([{ a: 1 }]);
    expect([records("text"), records(undefined), records({ a: 1 })]).toEqual([[], [], []]);
    expect([isRecord({}), isRecord([]), isRecord(null)]).toEqual([true, false, false]);
  });
});
