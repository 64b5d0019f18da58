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

  const key = [
    "-----BEGIN RSA PRIVATE KEY-----",
    "MIIEpAIBAAKCAQEA",
    "-----END RSA PRIVATE KEY-----",
  ];

  it("masks every line of a private key, and of a text that is called a secret", () => {
    const lines = [
      ...key.map((line) => `      + ${line}`),
      "    ~ DB_PASSWORD:",
      "        - one",
      "        + two",
      "    ~ size: 1 => 2",
    ];
    expect(masked(lines.join("\n"), []).split("\n")).toEqual([
      ...Array<string>(3).fill("      [a line with a secret]"),
      "    ~ DB_PASSWORD:",
      ...Array<string>(2).fill("        [a line with a secret]"),
      "    ~ size: 1 => 2",
    ]);
  });

  it("masks a value in an address, within quotes and in base64, alone or beside others", () => {
    const value = 'to/k"n+of-release';
    const base64 = (plain: string) => Buffer.from(plain).toString("base64");
    const text = [
      encodeURIComponent(value),
      JSON.stringify(value),
      base64(value),
      base64(`release: ${value};`),
    ];
    expect(masked(text.map((each) => `+ a: ${each}`).join("\n"), [value]).split("\n")).toEqual([
      "+ a: [secret]",
      '+ a: "[secret]"',
      "[a line with a secret]",
      "[a line with a secret]",
    ]);
  });

  it("masks base64 of a document with a secret, and no other", () => {
    const document = (text: string) => `+ data: "${Buffer.from(text).toString("base64")}"`;
    const lines = [
      document('{"password": "hunter2hunter2"}'),
      document("a text for everybody to read"),
    ];
    expect(masked(lines.join("\n"), [])).toBe(`[a line with a secret]\n${lines[1]}`);
  });

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
