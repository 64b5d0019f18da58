// `run.cjs NAME ARGS`: a process of the project's own, the language host or the simulated providers.
const { bundledOrSources } = require("./bundle.cjs");

const [name] = process.argv.splice(2, 1);
bundledOrSources(name);
