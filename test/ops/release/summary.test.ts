import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { masked, shortened, summaryOf } from "../../../src/ops/release/summary";

describe("what the approver sees", () => {
  it("has no way out of its block", () => {
    expect(summaryOf("A plan", "~~~\n# not a heading\n~~~~", [])).toBe(
      "### A plan\n\n~~~~~text\n~~~\n# not a heading\n~~~~\n~~~~~\n\n",
    );
  });

  it.each([
    ['      + HEROKU_API_KEY : "c0ffee"', "      + HEROKU_API_KEY : [secret]"],
    ['  ~ DB_PASSWORD: "old" => "new"', "  ~ DB_PASSWORD: [secret]"],
    ["  + note: ghp_0123456789abcdefghijklmnopqrstuvwxyz", "  [a line with a secret]"],
    ["  + quantity: 5", "  + quantity: 5"],
    ['  ~ ANALYTICS_K_FLOOR: "20" => "25"', '  ~ ANALYTICS_K_FLOOR: "20" => "25"'],
  ])("masks a secret that Pulumi does not know to be one: %s", (line, shown) =>
    expect(masked(line, [])).toBe(shown),
  );

  it("keeps beginning and end when it is too long, within the limit, and says what it left out", () => {
    const lines = Array.from({ length: 1000 }, (_, index) => `line ${index} é`);
    const text = shortened(lines.join("\n"), 3000);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(3000);
    expect(text.startsWith("line 0 é\n")).toBe(true);
    expect(text.endsWith("\nline 999 é")).toBe(true);
    const kept = text.split("\n").filter((line) => line.startsWith("line"));
    expect(text).toContain(
      `\n\n… ${1000 - kept.length} lines are left out here; the whole text is in the log of this job …\n\n`,
    );
  });

  it("is never longer than allowed and always ends as the text does", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "binary", maxLength: 60 }), { maxLength: 200 }),
        (lines) => {
          const text = [...lines, "Resources: 1 to update"].join("\n");
          const short = shortened(text, 1000);
          expect(Buffer.byteLength(short)).toBeLessThanOrEqual(1000);
          expect(short.endsWith("Resources: 1 to update")).toBe(true);
        },
      ),
    );
  });
});
