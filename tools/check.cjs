// `npm run check`: the bundle of the program and the rules, made again first when a source is newer.
const { execFileSync } = require("node:child_process");
const { existsSync, readdirSync, statSync } = require("node:fs");
const { join } = require("node:path");

const root = join(__dirname, "..");
const bundle = join(root, "dist", "bundle", "check.js");

/** Time of the last change below a folder, in milliseconds. */
function newest(folder) {
  return readdirSync(folder, { withFileTypes: true }).reduce((latest, entry) => {
    const path = join(folder, entry.name);
    return Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs);
  }, 0);
}

if (!existsSync(bundle) || statSync(bundle).mtimeMs < newest(join(root, "src"))) {
  process.stderr.write("The sources have changed; bundling them again.\n");
  execFileSync(process.execPath, ["--import", "tsx", join(root, "tools", "build.ts")], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
}

require(bundle)
  .main(root, process.argv.slice(2))
  .then((code) => {
    process.exitCode = code;
  });
