import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

const compiled = join(__dirname, "..", "..", "src", "start", "compiled.cjs");

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "compiled-"))));
afterEach(() => rmSync(folder, { recursive: true }));

/** What a process of its own gets from the file, which may go on with `then`. */
function required(source: string, then = ""): string {
  const file = join(folder, "bundle.js");
  // What is written again is another file, whatever it says.
  if (!existsSync(file) || readFileSync(file, "utf8") !== source) writeFileSync(file, source);
  const script = `const compiled = require(${JSON.stringify(compiled)});
    require("node:fs").writeSync(1, compiled.requireCompiled(${JSON.stringify(file)}));${then}`;
  return spawnSync(process.execPath, ["--eval", script], { encoding: "utf8" }).stdout;
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

const killed = 'process.kill(process.pid, "SIGKILL")';

it.each([
  ["keeps nothing of a process that is killed", killed, 0],
  ["keeps the code of one that said so before", `compiled.keepCompiled(); ${killed}`, 1],
])("%s", (_, then, kept) => {
  expect(required('module.exports = "served"', then)).toBe("served");
  expect(caches()).toHaveLength(kept);
});
