// The process that reads SQL: see src/schema/limited.ts.
const { setFlagsFromString } = require("node:v8");
const { bundledOrSources } = require("./bundle.cjs");
const { couldNotRun } = require("../process/exit-codes.json");

// PostgreSQL runs for seconds: to optimise its WebAssembly costs more time than that saves, and a third of the memory.
setFlagsFromString("--liftoff-only");

try {
  bundledOrSources("reader").read();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(couldNotRun);
}
