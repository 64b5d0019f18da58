// `npm run check`.
const { join } = require("node:path");
const { loadBundle } = require("./bundle.cjs");

// Until there is a verdict: a process that ends without one must not look like success.
process.exitCode = 2;
loadBundle("check")
  .main(join(__dirname, ".."), process.argv.slice(2))
  .then((code) => {
    process.exitCode = code;
  });
