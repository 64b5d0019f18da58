const { accessSync, constants, existsSync, statSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");

const root = join(__dirname, "..", "..");

/** Why no command can start here, for a person; undefined where one can. */
function problem() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    return `This is Node ${process.version}; install 20.19 or newer.`;
  try {
    process.cwd();
  } catch {
    return "The folder in which you stand is gone: cd to one that exists.";
  }
  return undefined;
}

/** Why no command can start from the sources, which the loader compiles into the temporary folder. */
function problemOfSources() {
  const general = problem();
  if (general !== undefined) return general;
  if (!existsSync(join(root, "node_modules", "tsx")))
    return "The dependencies are not installed: run `npm ci`.";
  // The loader takes it for the beginning of a query, and the other for a slash.
  for (const character of ["?", "\\"])
    if (root.includes(character))
      return `${root}: move the checkout to a folder without "${character}" in its path.`;
  return problemOfTemporary(tmpdir());
}

function problemOfTemporary(folder) {
  try {
    if (!statSync(folder).isDirectory()) throw new Error("it is no folder");
    accessSync(folder, constants.W_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    return `No file can be written in ${folder}: ${error.message}. Set TMPDIR to a folder that you can write.`;
  }
}

module.exports = { problem, problemOfSources };
