// `npm run raxx`, and every script that is one of its commands.
const { existsSync } = require("node:fs");
const { join } = require("node:path");
const { couldNotRun } = require("../process/exit-codes.json");

/** Until there is a result: 1 is the code of a broken promise, and nothing else may end with it. */
process.exitCode = couldNotRun;

function cannotRun(message) {
  process.stderr.write(`${message}\n`);
  process.exit(couldNotRun);
}

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19))
  cannotRun(`This is Node ${process.version}; install 20.19 or newer.`);
if (!existsSync(join(__dirname, "..", "..", "node_modules", "tsx")))
  cannotRun("The dependencies are not installed: run `npm ci`.");
// The loader of the sources takes it for the beginning of a query.
if (__dirname.includes("?"))
  cannotRun(`${__dirname}: move the checkout to a folder without "?" in its path.`);

async function main() {
  require("tsx/cjs/api").register();
  const { register } = await import("tsx/esm/api");
  register();
  // oxlint-disable-next-line import/no-unassigned-import -- the command line is run, not read
  require("./main.ts");
}

main().catch((error) => cannotRun(error instanceof Error ? error.stack : String(error)));
