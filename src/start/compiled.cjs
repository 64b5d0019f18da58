const { existsSync, readFileSync, renameSync, statSync, writeFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { dirname } = require("node:path");
const { setFlagsFromString } = require("node:v8");
const { Script } = require("node:vm");

// Bytes of code that a function runs through before V8 optimises it: what starts from a bundle is over before the usual
// number, 130,000, has paid.
setFlagsFromString("--interrupt-budget=1000000");

/**
 * What a CommonJS file exports. Compiling a bundle takes longer than running it, so that node's compiled
 * code is kept beside it, named after what tells a file that was written again: node itself compares no more than the
 * length of the source.
 */
function requireCompiled(filename) {
  const { ino, ctimeNs } = statSync(filename, { bigint: true });
  const source = readFileSync(filename, "utf8");
  const kept = `${filename}.${process.version}.${ino}-${ctimeNs}.cache`;
  const cachedData = existsSync(kept) ? readFileSync(kept) : undefined;
  const head = "(function (exports, require, module, __filename, __dirname) { ";
  // Places in a stack trace are those of the file.
  const options = { filename, cachedData, columnOffset: -head.length };
  const script = new Script(`${head}${source}\n})`, options);
  if (cachedData === undefined || script.cachedDataRejected) {
    unkept.set(kept, script);
    process.once("exit", keepCompiled);
  }
  const module = { exports: {} };
  const beside = [createRequire(filename), module, filename, dirname(filename)];
  script.runInThisContext().call(module.exports, module.exports, ...beside);
  return module.exports;
}

/** Scripts of which no compiled code is kept yet, by the file that it goes to. */
const unkept = new Map();

/**
 * Keeps what has been compiled by now: at the end, because only what has run is, or when a server has begun that will be
 * killed. A folder that cannot be written costs time alone.
 */
function keepCompiled() {
  for (const [file, script] of unkept) {
    unkept.delete(file);
    try {
      writeFileSync(`${file}.${process.pid}`, script.createCachedData());
      renameSync(`${file}.${process.pid}`, file);
    } catch {}
  }
}

module.exports = { keepCompiled, requireCompiled };
