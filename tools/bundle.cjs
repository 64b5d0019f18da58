const { execFileSync } = require("node:child_process");
const { existsSync, readdirSync, statSync } = require("node:fs");
const { join } = require("node:path");
const { requireCompiled } = require("./compiled.cjs");

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

/** What the bundle exports. */
const loadBundle = (name) => requireCompiled(freshBundle(name));

module.exports = { loadBundle };
