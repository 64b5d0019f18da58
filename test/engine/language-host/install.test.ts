import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { installLanguageHost } from "../../../src/engine/language-host/install";

const executable = "pulumi-language-nodejs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "language-host-"));
  mkdirSync(join(folder, "bin"));
  writeFileSync(join(folder, "pulumi"), "");
});
afterEach(() => rmSync(folder, { recursive: true }));

const install = (hasLongConfiguration: boolean) =>
  installLanguageHost(
    { path: join(folder, "pulumi"), version: "3.256.0", source: "path" },
    { bin: join(folder, "bin"), home: join(folder, "home") },
    { PATH: join(folder, "bin") },
    hasLongConfiguration,
  );

it("an engine without a language host gets ours as a plugin", async () => {
  await install(false);
  expect(existsSync(join(folder, "home/plugins/language-nodejs-v3.256.0", executable))).toBe(true);
});

it("an official one is used where it is", async () => {
  writeFileSync(join(folder, executable), "");
  await install(false);
  expect([readdirSync(join(folder, "bin")), existsSync(join(folder, "home"))]).toEqual([[], false]);
});

it("a configuration that it could not hand over is ours to hand over, as long as it is that long", async () => {
  writeFileSync(join(folder, executable), "");
  await install(true);
  expect(readdirSync(join(folder, "bin"))).toEqual([executable]);
  await install(false);
  expect(readdirSync(join(folder, "bin"))).toEqual([]);
});
