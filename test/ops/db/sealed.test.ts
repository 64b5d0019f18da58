import fc from "fast-check";
import { expect, it } from "vitest";
import { newKey, opened, sealed } from "../../../src/ops/db/sealed";

const key = newKey();

it("gives back what was sealed, whatever it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => opened(sealed(text, key), key) === text),
  );
});

it.each([
  ["another key", sealed("a row", newKey())],
  ["nothing", ""],
  ["half of it", sealed("a row", key).slice(0, -20)],
  [
    "one byte changed",
    sealed("a row", key).replace(
      /"tag":"(.)/,
      (_all, first: string) => `"tag":"${first === "A" ? "B" : "A"}`,
    ),
  ],
])("gives nothing for %s", (_what, text) => {
  expect(opened(text, key)).toBeUndefined();
});

it("seals the same text in another way each time", () => {
  expect(sealed("a row", key)).not.toBe(sealed("a row", key));
});
