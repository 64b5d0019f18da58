import { describe, expect, it } from "vitest";
import { Stack } from "../../../src/policies/rule/stack";
import { resource } from "../../support/resources";

const grandparent = resource({ type: "raxx:index:Platform", name: "platform" });
const parent = resource({ type: "raxx:index:Service", name: "service", parent: grandparent });
const app = resource({ type: "heroku:index/app:App", name: "app", parent });
const addon = resource({
  type: "heroku:index/addon:Addon",
  name: "database",
  from: { appId: [app] },
});
const stack = new Stack([grandparent, parent, app, addon]);

describe("a stack", () => {
  it("finds resources of several types, in the order of their URNs, whatever the program's", () => {
    expect(stack.ofType("heroku:index/addon:Addon", "heroku:index/app:App")).toEqual([addon, app]);
    expect(stack.ofType("heroku:index/space:Space")).toEqual([]);
  });

  it("follows a property to the resources it was computed from", () => {
    expect(stack.sources(addon, "appId")).toEqual([app]);
    expect(stack.sources(addon, "plan")).toEqual([]);
  });

  it("follows it in the order of their URNs, whichever the engine names first", () => {
    const other = resource({ type: "heroku:index/app:App", name: "another", parent });
    const sources = [
      [app, other],
      [other, app],
    ].map((from) => {
      const both = resource({ type: addon.type, name: "both", from: { appId: from } });
      return new Stack([app, other, both]).sources(both, "appId");
    });
    expect(sources).toEqual([
      [other, app],
      [other, app],
    ]);
  });

  it("leaves out a source that is not part of the program", () => {
    expect(new Stack([addon]).sources(addon, "appId")).toEqual([]);
  });

  it("climbs from a resource to its ancestors, nearest first", () => {
    expect(stack.parentOf(app)).toBe(parent);
    expect(stack.ancestors(app)).toEqual([parent, grandparent]);
    expect(stack.ancestors(grandparent)).toEqual([]);
    expect(new Stack([app]).ancestors(app)).toEqual([]);
  });
});
