// `npm run check` for the stack files of another folder: `check-in.cjs FOLDER [--stack NAME]`.
const { withBundle } = require("../../src/start/bundle.cjs");

void withBundle("check", 2, async ({ main }) => {
  process.exitCode = await main(process.argv[2], process.argv.slice(3));
});
