import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Writable } from "node:stream";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, expect, it } from "vitest";
import { checkout } from "../../support/command";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "with-variables-"));
  symlinkSync(join(checkout, "node_modules"), join(folder, "node_modules"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What an entry point prints that gets this configuration. */
async function printed(entry: string, configuration: object): Promise<unknown> {
  const file = join(folder, "entry.js");
  writeFileSync(file, entry);
  const starter = join(checkout, "src/engine/language-host/with-variables.cjs");
  const child = spawn(process.execPath, [starter, file, "--flag"], {
    stdio: ["ignore", "pipe", "inherit", "pipe"],
  });
  (child.stdio[3] as Writable).end(JSON.stringify(configuration));
  return JSON.parse(await text(child.stdio[1] as NodeJS.ReadableStream));
}

const long = "x".repeat(2_000_000);

it("a program reads a configuration that no environment holds, and can start others", async () => {
  const entry = `setImmediate(() => {
    const { getConfig } = require("@pulumi/pulumi/runtime/config");
    const { status } = require("node:child_process").spawnSync("true");
    console.log(JSON.stringify([getConfig("raxx:a")?.length, status, process.argv.slice(2)]));
  });`;
  const PULUMI_CONFIG = JSON.stringify({ "raxx:a": long });
  expect(await printed(entry, { PULUMI_CONFIG })).toEqual([long.length, 0, ["--flag"]]);
});

it("the keys of encrypted values stay where the program looks for them", async () => {
  const entry = "setImmediate(() => console.log(process.env.PULUMI_CONFIG_SECRET_KEYS))";
  const configuration = { PULUMI_CONFIG: "{}", PULUMI_CONFIG_SECRET_KEYS: '["raxx:a"]' };
  expect(await printed(entry, configuration)).toEqual(["raxx:a"]);
});
