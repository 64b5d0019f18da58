import { describe, expect, it } from "vitest";
import { encryptedKeys, secretKeys } from "../../src/config/encrypted";
import { parseConfig } from "../../src/config/parse";
import { stackValues } from "../support/config";

describe("an encrypted value in a stack file", () => {
  it.each([
    ["by itself", { secure: "v1:abc" }],
    ["deep in a map", { api: { host: { secure: "v1:abc" } } }],
    ["in a list", { items: [1, { secure: "v1:abc" }] }],
  ])("is found %s", (_, value) =>
    expect(encryptedKeys({ "raxx:apps": value, "raxx:edge": { secure: true, a: 1 } })).toEqual([
      "raxx:apps",
    ]),
  );

  it("is told to the program by Pulumi", () => {
    expect(secretKeys({ PULUMI_CONFIG_SECRET_KEYS: '["raxx:apps"]' })).toEqual(["raxx:apps"]);
    expect(secretKeys({})).toEqual([]);
  });

  it("is refused, because the program would declare it in clear", () => {
    expect(() => parseConfig("prod", stackValues("prod"), [], ["raxx:apps"])).toThrow(
      "raxx:apps has an encrypted value; the program would declare it in clear. A secret belongs into the vault",
    );
  });
});
