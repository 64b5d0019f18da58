import { describe, expect, it } from "vitest";
import { closest } from "../../src/domain/closest-word";

describe("the word that was meant", () => {
  it.each([
    ["vualt", "vault"],
    ["vaul", "vault"],
    ["vvault", "vault"],
    ["ticket", "tickets"],
    ["vault", "vault"],
  ])("for %s is %s", (word, meant) => {
    expect(closest(word, ["state", "vault", "tickets"])).toBe(meant);
  });

  it.each(["", "detection", "xyz"])("is nothing for %j, which is near to none", (word) => {
    expect(closest(word, ["state", "vault", "tickets"])).toBeUndefined();
  });
});
