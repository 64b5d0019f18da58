// package.json's `main`: what Pulumi starts.
module.exports = require("./bundle.cjs").bundledOrSources("program");
