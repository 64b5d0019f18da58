// What the engine starts: the bundle that `npm ci` builds. It imports in a fraction of the SDK's time.
const { existsSync } = require("node:fs");
const { join } = require("node:path");

const bundle = join(__dirname, "..", "..", "dist", "bundle", "pack.js");
if (!existsSync(bundle)) {
  throw new Error(
    `the policy pack is not built (${bundle} is absent): run npm ci or npm run build`,
  );
}
require(bundle).serve(__dirname);
