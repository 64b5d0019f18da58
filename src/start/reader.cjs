// The process that reads SQL: see src/schema/limited.ts.
const { join } = require("node:path");
const { setFlagsFromString } = require("node:v8");
const { bundled } = require("./bundle.cjs");
const { couldNotRun } = require("../process/exit-codes.json");

// PostgreSQL runs for seconds: to optimise its WebAssembly costs more time than that saves, and a third of the memory.
setFlagsFromString("--liftoff-only");

/** From the sources where no bundle can be made: a fault in the rest of them says nothing of the SQL. */
function reader() {
  try {
    return bundled("reader");
  } catch {
    require("tsx/cjs/api").register();
    return require(join(__dirname, "..", "schema", "reader.ts"));
  }
}

try {
  reader().read();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(couldNotRun);
}
