import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { stackFileConfig } from "../../src/check/stack-file";

const project = join(__dirname, "..", "..");

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
    ["two documents", "config: {}\n---\nconfig: {}\n", /multiple documents/],
  ])("is refused, with the place, when it holds %s", (_, text, place) => {
    expect(() => configOf(text)).toThrow(/^Pulumi\.prod\.yaml cannot be used:\n {2}- /);
    expect(() => configOf(text)).toThrow(place);
  });

  it("is refused with the path when there is no file", () => {
    const nowhere = join(root, "nowhere");
    expect(() => stackFileConfig(nowhere, "prod")).toThrow(
      `${join(nowhere, "Pulumi.prod.yaml")} does not exist; every stack needs its file`,
    );
  });
});
