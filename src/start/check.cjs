// `npm run check`.
const { join } = require("node:path");
const { withBundle } = require("./bundle.cjs");
const { couldNotRun } = require("../process/exit-codes.json");

void withBundle("check", couldNotRun, async ({ main }) => {
  process.exitCode = await main(join(__dirname, "..", ".."), process.argv.slice(2));
});
