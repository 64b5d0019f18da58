import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { stackFileConfig } from "../../../src/config/stack-file/read";

const project = join(__dirname, "..", "..", "..");

describe("the configuration in a stack file", () => {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), "stack-file-"));
  });
  afterAll(() => rmSync(root, { recursive: true }));

  const configOf = (text: string) => {
    writeFileSync(join(root, "Pulumi.prod.yaml"), text);
    return stackFileConfig(root, "prod");
  };
  const absent = "config is absent; it must be a map of keys such as raxx:accounts";

  // Each as Pulumi 3.256.0 hands it to a program.
  it.each([
    ["text", "prod", "prod"],
    ["quoted digits", '"012"', "012"],
    ["a number", "12", "12"],
    ["a number with a useless zero", "1.10", "1.1"],
    ["a number with an exponent", "1e3", "1000"],
    ["a truth value", "true", "true"],
    ["a word that is no truth value any more", "yes", "yes"],
    ["nothing", "", ""],
    ["a tilde", "~", ""],
    ["lines", "|\n    a\n    b\n", "a\nb\n"],
    ["empty text", '""', ""],
    ["a list", "[1, yes, null]", '[1,"yes",null]'],
    ["a map", "{ a: { b: 1.0, c: true } }", '{"a":{"b":1,"c":true}}'],
    ["a date without quotes", "2026-05-09", "2026-05-09 00:00:00 +0000 UTC"],
    ["a moment", "2026-5-9T6:07:08.250+02:00", "2026-05-09 06:07:08.25 +0200 +0200"],
    ["a quoted date", '"2026-05-09"', "2026-05-09"],
    ["a day that is none", "2026-02-30", "2026-02-30"],
    ["a number in base 8", "0365", "245"],
    ["a number with separators", "1_000", "1000"],
    ["a number in base 16", "-0xFf", "-255"],
    ["digits that are no number in base 8", "089", "89"],
    ["a number of 64 bits", "[18446744073709551615]", "[18446744073709551615]"],
    ["a larger one", "18446744073709551616", "18446744073709552000"],
    ["a number that is too large", "1e400", "1e400"],
    ["what is tagged as text", "!!str 0365", "0365"],
    ["what is tagged as a number", '!!float "3"', "3"],
    ["bytes", "!!binary aGFsbG8=", "hallo"],
    ["keys that are no text", "{ 0x10: a, true: b, ~: c }", '{"16":"a","<nil>":"c","true":"b"}'],
    ["a merge", "{ <<: [{ a: 1, b: 2 }, { b: 3 }], a: 4 }", '{"a":4,"b":2}'],
    ["a merge that is tagged as one", "{ !!merge <<: { a: 1 }, b: 2 }", '{"a":1,"b":2}'],
    ["a map with an order", "!!omap [a: 1, b: 2]", '[{"a":1},{"b":2}]'],
    ["a moment after two spaces", "2026-05-09  06:07:08", "2026-05-09 06:07:08 +0000 UTC"],
    ["an escaped backslash before a slash", String.raw`"\\/"`, String.raw`\/`],
    ["an alias", "{ a: &x { b: 1 }, c: *x }", '{"a":{"b":1},"c":{"b":1}}'],
  ])("hands %s over as the engine does", (_, written, handed) => {
    expect(configOf(`config:\n  raxx:it: ${written}\n`)).toEqual({ "raxx:it": handed });
  });

  // Also as Pulumi 3.256.0 does.
  it.each(["raxx:it", "it", "raxx:config:it"])("names the key %s in full", (key) => {
    expect(configOf(`config:\n  ${key}: prod\n`)).toEqual({ "raxx:it": "prod" });
  });

  it("is nothing where the map is empty, and none of the file's other keys", () => {
    expect(configOf("encryptionsalt: v1\nconfig: {}\n")).toEqual({});
  });

  it("is that of the stack which was asked for", () => {
    writeFileSync(join(root, "Pulumi.staging.yaml"), "config: { raxx:it: staging }\n");
    configOf("config: { raxx:it: prod }\n");
    expect(stackFileConfig(root, "staging")).toEqual({ "raxx:it": "staging" });
  });

  it.each(["prod", "staging"] as const)("of %s as committed has every key, decodable", (stack) => {
    const file = parse(readFileSync(join(project, `Pulumi.${stack}.yaml`), "utf8")) as {
      config: Record<string, unknown>;
    };
    const config = stackFileConfig(project, stack);
    expect(Object.keys(config)).toEqual(Object.keys(file.config));
    for (const [key, value] of Object.entries(file.config)) {
      expect(typeof value === "string" ? config[key] : JSON.parse(config[key] ?? "")).toEqual(
        value,
      );
    }
  });

  it.each([
    ["is empty", ""],
    ["has only a comment", "# nothing\n"],
    ["has no config", "encryptionsalt: v1\n"],
    ["has an empty config", "config:\n"],
    ["has a list for config", "config: [raxx:it]\n"],
    ["has text for config", "config: raxx\n"],
    ["is a list", "- config\n"],
    ["is text", "config\n"],
  ])("is refused when the file %s", (_, text) => {
    expect(() => configOf(text)).toThrow(`Pulumi.prod.yaml cannot be used:\n  - ${absent}`);
  });

  it.each([
    ["an open list", "config: [\n", /line 2, column 1/],
    ["a key that is there twice", "config:\n  a: 1\n  a: 2\n", /Map keys must be unique/],
    ["a tab for an indent", "config:\n\ta: 1\n", /line 2/],
    ["an alias of nothing", "config:\n  a: *gone\n", /gone/],
    ["a merge of text", "config: { a: { <<: b } }\n", /merge \(<<\) takes a map/],
    ["a list for a key", "config: { a: { ? [1] : b } }\n", /a list or a map is no key/],
    ["an anchor inside itself", "config: { a: &x [*x] }\n", /&x contains itself/],
    ["a tag that does not fit", "config: { a: !!int b }\n", /b is no int/],
    ["no number", "config: { raxx:a: [.nan] }\n", /raxx:a holds NaN/],
    ["a key of three parts", "config: { a:b:c: 1 }\n", /a:b:c is no key/],
    [
      "one key in two spellings",
      "config: { raxx:a: { 1: x, 0x1: y } }\n",
      /the key 1 is there twice/,
    ],
    [
      "one truth in two",
      "config: { raxx:a: { true: x, True: y } }\n",
      /the key true is there twice/,
    ],
    ["one key in two forms", "config: { raxx:a: 1, a: 2 }\n", /raxx:a is there twice, once as a/],
    ["two documents", "config: {}\n---\nconfig: {}\n", /line 2 begins a second document, of which/],
    ["what Pulumi ESC imports", "environment: [shared]\nconfig: {}\n", /environment imports from/],
    // What Pulumi 3.256.0 does not read either.
    [
      "a control character",
      "config: { a: x\u0001 }\n",
      /line 1 has the character U\+0001, which no/,
    ],
    ["one in a comment", "config: {}\n# \u007f\n", /line 2 has the character U\+007F, which no/],
    ["no character", "config: { a: \uFFFE }\n", /line 1 has the character U\+FFFE, which no/],
    [
      "another end of a line",
      "config: {}\n# a\u2028b\n",
      /line 2 has the character U\+2028, in which/,
    ],
    [
      "half of a character",
      String.raw`config: { a: "\ud83d\ude00" }`,
      /line 1 has an escape that Pulumi/,
    ],
    ["an escaped slash", String.raw`config: { a: "\\\/" }`, /line 1 has an escape that Pulumi/],
    ["another version of YAML", "%YAML 1.2\n---\nconfig: {}\n", /%YAML 1\.2 is no directive/],
    ["an unknown directive", "# a\n%OWN x\n---\nconfig: {}\n", /%OWN x is no directive/],
    [
      "no base64",
      "config:\n  a: !!binary aGFsbG8\n",
      /line 2 has !!binary before what is no base64/,
    ],
    [
      "a tab first in a block",
      "config:\n  a: |\n\n    \tb\n",
      /line 2 has a tab where the first line/,
    ],
  ])("is refused, with the place, when it holds %s", (_, text, place) => {
    expect(() => configOf(text)).toThrow(/^Pulumi\.prod\.yaml cannot be used:\n {2}- /);
    expect(() => configOf(text)).toThrow(place);
  });

  it("is refused when its aliases stand for billions of values", () => {
    const levels = Array.from(
      { length: 30 },
      (_, level) => `  a${level + 1}: &a${level + 1} [*a${level}, *a${level}]`,
    );
    expect(() => configOf(`config:\n  a0: &a0 [1]\n${levels.join("\n")}\n`)).toThrow(
      /its aliases stand for more values than it may have/,
    );
  });

  it("is refused when it is not UTF-8", () => {
    writeFileSync(join(root, "Pulumi.prod.yaml"), Buffer.from([0x63, 0x3a, 0x20, 0xff]));
    expect(() => stackFileConfig(root, "prod")).toThrow(
      "Pulumi.prod.yaml cannot be used:\n  - it is not UTF-8; save it as text in that encoding",
    );
  });

  it("may begin with a byte order mark", () => {
    expect(configOf("\uFEFFconfig: { raxx:it: prod }\n")).toEqual({ "raxx:it": "prod" });
  });

  it("is refused with the path when there is no file", () => {
    const nowhere = join(root, "nowhere");
    expect(() => stackFileConfig(nowhere, "prod")).toThrow(
      `${join(nowhere, "Pulumi.prod.yaml")} does not exist; every stack needs its file`,
    );
  });
});
