import { describe, expect, it } from "vitest";
import { mission } from "../../../src/domain/controls";
import { judgeResource, judgeStack } from "../../../src/policies/pack/evaluate";
import { resourceRule, type RuleFacts, stackRule } from "../../../src/policies/rule/rule";
import { Stack } from "../../../src/policies/rule/stack";
import { prod, resource, unknown } from "../../support/resources";

const facts: RuleFacts = {
  id: "sample",
  title: "A sample.",
  controls: [mission],
  severity: "low",
  waivable: true,
  remedy: "Do it right.",
};
const throwing = () => {
  throw new TypeError("s3cr3t");
};
const broken = "the rule itself failed (TypeError): report it; until it is mended nothing passes";
const sound = resourceRule({ ...facts, id: "sound", applies: () => true, check: () => ["wrong"] });
const it1 = resource({
  type: "a:b/c:C",
  props: { known: 1, deep: { hidden: unknown }, hidden: unknown },
});

describe("a property that Pulumi is told not to keep", () => {
  const ignoring = (...ignoreChanges: string[]) =>
    resource({ type: "a:b/c:C", props: { name: "ours", deep: { list: ["a"] } }, ignoreChanges });
  const rule = resourceRule({
    ...facts,
    applies: ({ props }) => props["name"] === "ours",
    check: ({ props }) => ((props["deep"] as { list: string[] }).list[0] === "a" ? [] : ["wrong"]),
  });
  const messages = (...ignored: string[]) =>
    judgeResource([rule], ignoring(...ignored), prod).map(({ message }) => message);

  it.each([
    ["deep", "deep"],
    ["deep.list", "deep.list"],
    ["deep.list[0]", "deep.list.0"],
    ['deep["list"][*]', "deep.list.0"],
    ["*", "deep"],
  ])("does not show what a promise rests on: %s", (ignored, path) => {
    expect(messages(ignored)).toEqual([
      `${path} is in ignoreChanges: what is declared is not what is kept`,
    ]);
  });

  it.each(["name", "tags", "deep.other", "deep.list[1]"])("may be any other: %s", (ignored) => {
    expect(messages(ignored)).toEqual([]);
  });

  it("is hidden from rules about relations as well", () => {
    const about = stackRule({
      ...facts,
      check: ({ resources }) =>
        resources.flatMap(({ props }) => (props["deep"] ? [] : [{ message: "x" }])),
    });
    const found = judgeStack([about], new Stack([ignoring("deep")]), prod);
    expect(found.map(({ message }) => message)).toEqual([
      "deep is in ignoreChanges: what is declared is not what is kept",
    ]);
    expect(judgeStack([about], new Stack([ignoring("name")]), prod)).toEqual([]);
  });
});

describe("judging a resource", () => {
  it("reports each fault with rule, resource, remedy and controls", () => {
    expect(judgeResource([sound], it1, prod)).toEqual([
      {
        policy: "sound",
        level: "mandatory",
        severity: "low",
        urn: it1.urn,
        message: "wrong",
        remedy: "Do it right.",
        controls: [mission],
      },
    ]);
  });

  it.each([
    ["applies", { applies: throwing, check: () => [] }],
    ["check", { applies: () => true, check: throwing }],
  ])(
    "turns an exception in %s into a violation of that rule, and the others still report",
    (_, parts) => {
      const rule = resourceRule({ ...facts, ...parts });
      const found = judgeResource([rule, sound], it1, prod);
      expect(found.map(({ policy, level, message }) => [policy, level, message])).toEqual([
        ["sample", "mandatory", broken],
        ["sound", "mandatory", "wrong"],
      ]);
    },
  );

  it("names an unknown field by its path, at mandatory level", () => {
    const reading = (read: () => unknown) =>
      resourceRule({ ...facts, applies: () => true, check: () => [String(read())] });
    const rules = [
      reading(() => it1.props["hidden"]),
      reading(() => (it1.props["deep"] as Record<string, unknown>)["hidden"]),
    ];
    expect(judgeResource(rules, it1, prod).map(({ level, message }) => [level, message])).toEqual([
      ["mandatory", "hidden cannot be shown at preview: make it a literal"],
      ["mandatory", "deep.hidden cannot be shown at preview: make it a literal"],
    ]);
  });

  it("lets a rule read what is known beside what is not", () => {
    const rule = resourceRule({
      ...facts,
      applies: () => true,
      check: ({ props }) => [String(props["known"])],
    });
    expect(judgeResource([rule], it1, prod).map(({ message }) => message)).toEqual(["1"]);
  });
});

describe("judging a stack", () => {
  it("turns an exception into a violation of that rule, and the others still report", () => {
    const rules = [
      stackRule({ ...facts, check: throwing }),
      stackRule({ ...facts, id: "other", check: () => [{ message: "nothing is there" }] }),
    ];
    const found = judgeStack(rules, new Stack([it1]), prod);
    expect(found.map(({ policy, urn, message }) => [policy, urn, message])).toEqual([
      ["sample", "", broken],
      ["other", "", "nothing is there"],
    ]);
  });

  it("names the resource whose field is unknown", () => {
    const rule = stackRule({
      ...facts,
      check: ({ resources }) =>
        resources.map(({ props }) => ({ message: String(props["hidden"]) })),
    });
    expect(judgeStack([rule], new Stack([it1]), prod)).toMatchObject([
      { urn: it1.urn, level: "mandatory" },
    ]);
  });
});
