const { execFileSync } = require("node:child_process");
const {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} = require("node:fs");
const { createHash } = require("node:crypto");
const { createRequire } = require("node:module");
const { dirname, join } = require("node:path");
const { Script } = require("node:vm");

const root = join(__dirname, "..");

/** Time of the last change below a folder, in milliseconds. */
function newest(folder) {
  return readdirSync(folder, { withFileTypes: true }).reduce((latest, entry) => {
    const path = join(folder, entry.name);
    return Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs);
  }, 0);
}

/** What a bundle is made from: its sources, and the lock files that they import. */
const changed = () =>
  Math.max(...["src", "db", "sdks"].map((folder) => newest(join(root, folder))));

/**
 * Path of the bundle `check` or `pack`, made again first when a source is newer: a verdict is never that
 * of yesterday's rules. Standard output stays free, because the engine reads it.
 */
function freshBundle(name) {
  const bundle = join(root, "dist", "bundle", `${name}.js`);
  if (!existsSync(bundle) || statSync(bundle).mtimeMs < changed()) {
    execFileSync(process.execPath, ["--import", "tsx", join(root, "tools", "build.ts")], {
      cwd: root,
      stdio: ["ignore", "ignore", "inherit"],
    });
  }
  return bundle;
}

/**
 * What the bundle exports. Compiling it takes longer than running it, so that node's compiled code is kept
 * beside it, named after the source: node itself compares no more than its length.
 */
function loadBundle(name) {
  const filename = freshBundle(name);
  const source = readFileSync(filename, "latin1");
  const digest = createHash("sha256").update(source, "latin1").digest("hex");
  const kept = `${filename}.${process.version}.${digest.slice(0, 16)}.cache`;
  const cachedData = existsSync(kept) ? readFileSync(kept) : undefined;
  const wrapped = `(function (exports, require, module, __filename, __dirname) { ${source}\n})`;
  const script = new Script(wrapped, { filename, cachedData });
  if (cachedData === undefined || script.cachedDataRejected)
    process.once("exit", () => keep(kept, script));
  const module = { exports: {} };
  const run = script.runInThisContext();
  run.call(
    module.exports,
    module.exports,
    createRequire(filename),
    module,
    filename,
    dirname(filename),
  );
  return module.exports;
}

/** At the end, because only what has run by then is compiled. A folder that cannot be written costs time alone. */
function keep(file, script) {
  try {
    writeFileSync(`${file}.${process.pid}`, script.createCachedData());
    renameSync(`${file}.${process.pid}`, file);
  } catch {}
}

module.exports = { loadBundle };
