import { describe, expect, it } from "vitest";
import { wrapped } from "../../src/report/wrap";

describe("text for a terminal", () => {
  it.each([
    ["goes on in the next line where it does not fit", "Set the tag.", 13, ["  Set the", "  tag."]],
    ["is one line where it fits to the last column", "Set the tag.", 14, ["  Set the tag."]],
    [
      "keeps a long word whole",
      "On urn:pulumi:prod now.",
      10,
      ["  On", "  urn:pulumi:prod", "  now."],
    ],
    ["keeps its own lines", "One.\nTwo.", 80, ["  One.", "  Two."]],
  ])("%s", (_, text, width, lines) => {
    expect(wrapped(text, 2, width)).toEqual(lines);
  });

  it("fits 80 columns where there is no terminal", () => {
    const lines = wrapped("word ".repeat(40).trim(), 8);
    expect(Math.max(...lines.map(({ length }) => length))).toBe(77);
  });
});
