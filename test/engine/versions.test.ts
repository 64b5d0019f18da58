import { describe, expect, it } from "vitest";
import {
  isNewEnough,
  parseVersion,
  pinnedVersion,
  requiredVersion,
} from "../../src/engine/versions";

describe("parseVersion", () => {
  it.each([
    ["v3.256.0\n", "3.256.0"],
    ["3.256.0", "3.256.0"],
    ["v3.257.0-alpha.xyz+dirty", "3.257.0"],
    ["command not found", undefined],
  ])("reads %j as %j", (text, version) => expect(parseVersion(text)).toBe(version));
});

describe("isNewEnough", () => {
  it.each([
    ["3.248.0", true],
    ["3.248.1", true],
    ["3.256.0", true],
    ["3.247.99", false],
    ["2.999.0", false],
    ["4.0.0", false],
  ])("says of %s, where 3.248.0 is required: %j", (version, answer) =>
    expect(isNewEnough(version, "3.248.0")).toBe(answer),
  );
});

it("the pinned engine is new enough for the SDK", () => {
  expect(isNewEnough(pinnedVersion(process.cwd()), requiredVersion(process.cwd()))).toBe(true);
});
