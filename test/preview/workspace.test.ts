import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import fc from "fast-check";
import { parse } from "yaml";
import { stackFileConfig } from "../../src/config/stack-file/read";
import { prepareProject } from "../../src/preview/workspace";
import { writtenValue } from "../support/stack-file-values";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "raxx-workspace-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const yaml = (path: string) => parse(readFileSync(path, "utf8")) as Record<string, unknown>;

describe("a project for offline runs", () => {
  it("runs the checkout's program, with no backend of its own", async () => {
    await prepareProject({ root: process.cwd() }, folder);
    expect(existsSync(join(folder, "src", "index.ts"))).toBe(true);
    const { backend, ...rest } = yaml("Pulumi.yaml");
    expect(backend).toBeDefined();
    expect(yaml(join(folder, "Pulumi.yaml"))).toEqual(rest);
  });

  it("has the stack's configuration, but not its real encryption", async () => {
    await prepareProject({ root: process.cwd() }, folder);
    const { secretsprovider, ...rest } = yaml("Pulumi.prod.yaml");
    expect(secretsprovider).toMatch(/^awskms:/);
    expect(yaml(join(folder, "Pulumi.prod.yaml"))).toEqual(rest);
  });

  it("keeps the salt of its own state, and nothing else that was written there", async () => {
    const file = join(folder, "Pulumi.staging.yaml");
    writeFileSync(file, "encryptionsalt: v1:salt\nconfig:\n  raxx:old: true\n");
    await prepareProject({ root: process.cwd() }, folder);
    const { encryptionsalt, config } = yaml(file);
    expect(encryptionsalt).toBe("v1:salt");
    expect(config).toEqual(yaml("Pulumi.staging.yaml")["config"]);
  });

  it("has what the engine needs to tell which packages are installed", async () => {
    await prepareProject({ root: process.cwd() }, folder);
    expect(existsSync(join(folder, "package-lock.json"))).toBe(true);
  });
});

describe("the copy of a stack file", () => {
  let project: string;
  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), "raxx-project-"));
  });
  afterEach(() => rmSync(project, { recursive: true, force: true }));

  const copied = async (text: string) => {
    writeFileSync(join(project, "Pulumi.prod.yaml"), text);
    await prepareProject({ root: process.cwd(), project }, folder);
    return readFileSync(join(folder, "Pulumi.prod.yaml"), "utf8");
  };

  it("writes everything as it was written: quotes, numbers, merges and comments", async () => {
    const config = [
      "config:",
      "  # why",
      '  raxx:a: { on: "2026-05-09", n: 0365, m: 1_000 }',
      "  raxx:b: &b",
      "    c: '012'",
      "    <<: { d: ~ }",
      "",
    ].join("\n");
    expect(await copied(`secretsprovider: awskms://x\nencryptedkey: AQ==\n${config}`)).toBe(config);
  });

  it("says the same as the original, whatever that says", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(writtenValue, { maxLength: 8 }), async (values) => {
        const lines = values.map((value, index) => `  raxx:v${index}: ${value}\n`);
        const text = `base: &base { a: 1 }\nother: &other [x]\nencryptionsalt: v1\nconfig:\n  raxx:first: 1\n${lines.join("")}`;
        await copied(text);
        expect(stackFileConfig(folder, "prod")).toEqual(stackFileConfig(project, "prod"));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ["broken YAML", "config: [\n", /line 2, column 1/],
    ["a list", "- config\n", /it must be a map of keys/],
  ])("is refused, with the path, for %s", async (_, text, problem) => {
    await expect(copied(text)).rejects.toThrow(
      `${join(project, "Pulumi.prod.yaml")} cannot be used:\n  - `,
    );
    await expect(copied(text)).rejects.toThrow(problem);
  });
});
