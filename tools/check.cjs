// `npm run check`.
const { join } = require("node:path");
const { loadBundle } = require("./bundle.cjs");

loadBundle("check")
  .main(join(__dirname, ".."), process.argv.slice(2))
  .then((code) => {
    process.exitCode = code;
  });
