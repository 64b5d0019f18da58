import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { harmless, wrapped } from "../../src/process/shown";

describe("what a terminal would obey", () => {
  it.each([
    ["a cursor that moves", "\u001b[2J\u001b[1;1H", "\\u001b[2J\\u001b[1;1H"],
    ["a title that is set", "\u001b]0;owned\u0007", "\\u001b]0;owned\\u0007"],
    ["text that is hidden", "\u001b[8mhidden", "\\u001b[8mhidden"],
    ["a line that is written over", "failed\rdone  ", "failed\\u000ddone  "],
    ["C1, which some terminals take as ESC [", "\u009b2J", "\\u009b2J"],
    ["text that is turned around", "a\u202etxt.exe", "a\\u202etxt.exe"],
  ])("is shown: %s", (_what, given, shown) => {
    expect(harmless(given)).toBe(shown);
  });

  it("is none of our own colours, nor what makes a line or a table", () => {
    const own = "\u001b[31mred\u001b[39m\t\u001b[1mbold\u001b[22m\n";
    expect(harmless(own)).toBe(own);
  });

  it("leaves JSON the value that it was", () => {
    fc.assert(
      fc.property(fc.json({ stringUnit: "binary" }), (json) => {
        const text = JSON.stringify(JSON.parse(json), undefined, 2);
        const shown = harmless(text);
        expect(JSON.parse(shown)).toEqual(JSON.parse(text));
        expect(shown.replaceAll("\n", "")).not.toMatch(/\p{Cc}|[\u202a-\u202e]/u);
      }),
    );
  });
});

describe("a line of 100 columns at most", () => {
  it("has all words of the text, in their order", () => {
    const text = fc.array(fc.stringMatching(/^[a-z]{1,30}$/), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(text, fc.constantFrom("", "  ", "  - "), (words, indent) => {
        const lines = wrapped(indent + words.join(" ")).split("\n");
        expect(lines.every((line) => line.length <= 100)).toBe(true);
        expect(lines.join(" ").replace(/^ *- /, "").split(/ +/).filter(Boolean)).toEqual(words);
      }),
    );
  });

  it("keeps a command in backticks whole, and breaks a long one as a shell reads it", () => {
    const command =
      'npm run -s raxx -- analytics lift --env prod --approver "a b" --reference https://example.com/1 --dpia-note https://example.com/2';
    const lines = wrapped(`A stop is in force, and only this ends it: \`${command}\`.`).split("\n");
    expect(lines).toEqual([
      "A stop is in force, and only this ends it:",
      '`npm run -s raxx -- analytics lift --env prod --approver "a b" --reference https://example.com/1 \\',
      "  --dpia-note https://example.com/2`.",
    ]);
    expect(wrapped(`${"word ".repeat(18)}\`npm run check\` and more`)).toBe(
      `${"word ".repeat(18).trim()}\n\`npm run check\` and more`,
    );
  });

  it("breaks no table, and no word", () => {
    const table = `│ ${"cell ".repeat(40)}│`;
    const word = `https://example.com/${"x".repeat(120)}`;
    expect(wrapped(table)).toBe(table);
    expect(wrapped(word)).toBe(word);
  });

  it("counts no colour", () => {
    const line = `\u001b[31m${"x".repeat(60)}\u001b[39m ${"y".repeat(39)}`;
    expect(wrapped(line)).toBe(line);
  });
});
