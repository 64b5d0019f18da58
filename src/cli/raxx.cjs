// `npm run raxx`, and every script that is one of its commands.
const { couldNotRun } = require("../process/exit-codes.json");
const { problemOfSources } = require("../start/ready.cjs");

/** Until there is a result: 1 is the code of a broken promise, and nothing else may end with it. */
process.exitCode = couldNotRun;

function cannotRun(message) {
  process.stderr.write(`${message}\n`);
  process.exit(couldNotRun);
}

const found = problemOfSources();
if (found !== undefined) cannotRun(found);

async function main() {
  require("tsx/cjs/api").register();
  const { register } = await import("tsx/esm/api");
  register();
  // oxlint-disable-next-line import/no-unassigned-import -- the command line is run, not read
  require("./main.ts");
}

main().catch((error) => cannotRun(error instanceof Error ? error.stack : String(error)));
