// `with-variables.cjs ENTRY ARGS`: runs an entry point of Pulumi's SDK with variables that may be too long for the
// environment of a process: the kernel takes 128 KiB for each. They come as JSON through descriptor 3.
const { closeSync, readFileSync } = require("node:fs");
const { createRequire } = require("node:module");

const [, , entry] = process.argv;
const variables = JSON.parse(readFileSync(3, "utf8"));
closeSync(3);
process.argv.splice(1, 1);
Object.assign(process.env, variables);
// oxlint-disable-next-line import/no-dynamic-require -- the SDK that the program itself would resolve
require(entry);
// The SDK reads them once, into a store of its own. What the program starts then has to have room for its own.
createRequire(entry)("@pulumi/pulumi/runtime/state").getStore();
for (const name of Object.keys(variables))
  if (name !== "PULUMI_CONFIG_SECRET_KEYS") delete process.env[name];
