// `npm run check`.
const { join } = require("node:path");
const { freshBundle } = require("./bundle.cjs");

require(freshBundle("check"))
  .main(join(__dirname, ".."), process.argv.slice(2))
  .then((code) => {
    process.exitCode = code;
  });
