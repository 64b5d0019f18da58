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
  const { bundledOr } = require("../start/bundle.cjs");
  await bundledOr("raxx", async (source) => {
    require("tsx/cjs/api").register();
    // What a command needs is imported when it runs.
    const { register } = await import("tsx/esm/api");
    register();
    require(source);
  });
}

main().catch((error) => cannotRun(error instanceof Error ? error.stack : String(error)));
