// What the engine starts: a bundle, because it imports in a fraction of the time that the sources take.
const { withBundle } = require("../start/bundle.cjs");
const { keepCompiled } = require("../start/compiled.cjs");

void withBundle("pack", 1, async ({ serve }) => {
  await serve(__dirname);
  // The engine kills it in the end.
  keepCompiled();
  process.exitCode = 0;
});
