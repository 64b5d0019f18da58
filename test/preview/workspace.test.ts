import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { prepareProject } from "../../src/preview/workspace";

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
});
