import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

const compiled = join(__dirname, "..", "..", "src", "start", "compiled.cjs");

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "compiled-"))));
afterEach(() => rmSync(folder, { recursive: true }));

/** What a process of its own gets from the file. */
function required(source: string): string {
  const file = join(folder, "bundle.js");
  writeFileSync(file, source);
  const script = `process.stdout.write(require(${JSON.stringify(compiled)}).requireCompiled(${JSON.stringify(file)}))`;
  return execFileSync(process.execPath, ["--eval", script], { encoding: "utf8" });
}

const caches = () => readdirSync(folder).filter((name) => name.endsWith(".cache"));

it("gives what the file exports, the second time from its compiled code", () => {
  const source = 'module.exports = require("node:path").basename(__filename)';
  expect([required(source), caches().length]).toEqual(["bundle.js", 1]);
  expect([required(source), caches().length]).toEqual(["bundle.js", 1]);
});

it("never runs the code of another source, be it of the same length", () => {
  expect(required('module.exports = (() => "20")()')).toBe("20");
  expect(required('module.exports = (() => "25")()')).toBe("25");
});

it("compiles anew what cannot be used", () => {
  const source = 'module.exports = "whole"';
  required(source);
  for (const name of caches()) writeFileSync(join(folder, name), "spoiled");
  expect(required(source)).toBe("whole");
});
