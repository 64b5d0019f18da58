import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { withSwitch } from "../../../src/ops/analytics/stack-file";

const record = {
  by: "Jane",
  on: "2026-11-28",
  reference: "https://github.com/raxx-app/x/issues/1",
};
const on = { enabled: true, migrated: record, healthy: record } as const;
const off = { enabled: false } as const;
const turned = (text: string, wanted: typeof on | typeof off): string =>
  withSwitch(text, wanted, "Pulumi.prod.yaml");

describe("the switch in a stack file", () => {
  it.each(["staging", "prod"])("adds eight lines to %s, and comes back byte for byte", (stack) => {
    const text = readFileSync(`Pulumi.${stack}.yaml`, "utf8");
    const added = turned(text, on);
    expect(added.split("\n").length - text.split("\n").length).toBe(8);
    expect(turned(added, off)).toBe(text);
    expect(turned(text, off)).toBe(text);
  });

  it("keeps comments, other spacing and other line ends", () => {
    const text = [
      "config:",
      "  raxx:analytics:",
      "    # why",
      "    shadowAnalytics: # trailing",
      "      # above",
      "      enabled: true # since May",
      "      migrated: { by: A }",
      "      healthy: { by: A } # here",
      "      # at the end",
      "    anonymity: {kFloor: 20}   # odd   spacing",
      "",
    ];
    const wanted = text.filter((line) => !/migrated|healthy/.test(line));
    for (const end of ["\n", "\r\n"])
      expect(turned(text.join(end), off)).toBe(wanted.join(end).replace("true", "false"));
  });

  it.each([
    ["no block", "config: {}\n"],
    ["a text", "config:\n  raxx:analytics:\n    shadowAnalytics: no\n"],
    [
      "an anchor that another place uses",
      "config:\n  raxx:analytics:\n    shadowAnalytics: &a\n      enabled: true\n    b: *a\n",
    ],
    ["no YAML", "config: [\n"],
  ])("is left to a person where there is %s", (_what, text) => {
    expect(() => turned(text, off)).toThrow(
      "Pulumi.prod.yaml cannot be changed for you: config, raxx:analytics has no plain block shadowAnalytics. Make it say:\nshadowAnalytics:\n  enabled: false\n",
    );
  });

  it("changes nothing else, whatever stands around it", () => {
    const words = fc.string({ unit: "binary", maxLength: 20 });
    const around = fc.dictionary(
      words.filter((key) => key !== "shadowAnalytics" && key !== "__proto__"),
      fc.oneof(words, fc.integer(), fc.boolean(), fc.array(words, { maxLength: 3 })),
      { maxKeys: 4 },
    );
    fc.assert(
      fc.property(
        around,
        around,
        fc.constantFrom(on, off),
        fc.nat({ max: 4 }),
        (a, b, former, indent) => {
          const config = { "raxx:analytics": { ...a, shadowAnalytics: former, ...b } };
          const text = stringify({ config }, { indent: indent + 1, aliasDuplicateObjects: false });
          const wanted = { config: { "raxx:analytics": { ...a, ...b, shadowAnalytics: off } } };
          expect(parse(turned(text, off))).toEqual(wanted);
        },
      ),
      { numRuns: 200 },
    );
  });
});
