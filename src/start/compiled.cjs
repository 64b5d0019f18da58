const { createHash } = require("node:crypto");
const { existsSync, readFileSync, renameSync, writeFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { dirname } = require("node:path");
const { setFlagsFromString } = require("node:v8");
const { Script } = require("node:vm");

// Bytes of code that a function runs through before V8 optimises it: what starts from a bundle is over before the usual
// number, 130,000, has paid.
setFlagsFromString("--interrupt-budget=1000000");

/**
 * What a CommonJS file exports. Compiling a bundle takes longer than running it, so that node's compiled
 * code is kept beside it, named after the source: node itself compares no more than its length.
 */
function requireCompiled(filename) {
  const source = readFileSync(filename, "utf8");
  const digest = createHash("sha256").update(source).digest("hex").slice(0, 16);
  const kept = `${filename}.${process.version}.${digest}.cache`;
  const cachedData = existsSync(kept) ? readFileSync(kept) : undefined;
  const head = "(function (exports, require, module, __filename, __dirname) { ";
  // Places in a stack trace are those of the file.
  const options = { filename, cachedData, columnOffset: -head.length };
  const script = new Script(`${head}${source}\n})`, options);
  if (cachedData === undefined || script.cachedDataRejected)
    process.once("exit", () => keep(kept, script));
  const module = { exports: {} };
  const beside = [createRequire(filename), module, filename, dirname(filename)];
  script.runInThisContext().call(module.exports, module.exports, ...beside);
  return module.exports;
}

/** At the end, because only what has run by then is compiled. A folder that cannot be written costs time alone. */
function keep(file, script) {
  try {
    writeFileSync(`${file}.${process.pid}`, script.createCachedData());
    renameSync(`${file}.${process.pid}`, file);
  } catch {}
}

module.exports = { requireCompiled };
