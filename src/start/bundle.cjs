const { spawnSync } = require("node:child_process");
const { closeSync, existsSync, openSync, readSync } = require("node:fs");
const { join } = require("node:path");
const { requireCompiled } = require("./compiled.cjs");
const entries = require("./entries.json");
const { problem } = require("./ready.cjs");
const { banner, sourcesDigest } = require("./sources.cjs");

const root = join(__dirname, "..", "..");

/** There is no bundle to run; the message says why, and is all that a person needs. */
class NoBundle extends Error {}

/**
 * Path of the bundle of that name, made again first when it was made from other sources: a verdict is never
 * that of yesterday's rules. Standard output stays free, because the engine reads it.
 * @throws NoBundle when it cannot be made
 */
function freshBundle(name) {
  const bundle = join(root, "dist", "bundle", `${name}.js`);
  if (!begins(bundle, banner(sourcesDigest(root)))) build(name);
  return bundle;
}

/** Whether the file begins with that text. */
function begins(file, text) {
  if (!existsSync(file)) return false;
  const descriptor = openSync(file);
  const start = Buffer.alloc(Buffer.byteLength(text));
  readSync(descriptor, start);
  closeSync(descriptor);
  return start.equals(Buffer.from(text));
}

function build(name) {
  if (!existsSync(join(root, "node_modules", "tsx")))
    throw new NoBundle("The dependencies are not installed: run `npm ci`.");
  const words = ["--import", "tsx", join(root, "src", "start", "build.ts"), name];
  const { status, stderr, error } = spawnSync(process.execPath, words, {
    cwd: root,
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  if (status !== 0) throw new NoBundle(error?.message ?? stderr.trim());
  process.stderr.write(stderr);
}

function exportsOf(bundle) {
  try {
    return requireCompiled(bundle);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new NoBundle(
      `${bundle} is not what was built (${error.message}): run \`npm run build\`.`,
    );
  }
}

/** What the bundle of that name exports. */
const bundled = (name) => exportsOf(freshBundle(name));

/** The same, or what `otherwise` makes of the source where no bundle can be made: a fault in some says nothing of others. */
function bundledOr(name, otherwise) {
  try {
    return bundled(name);
  } catch (error) {
    if (!(error instanceof NoBundle)) throw error;
    return otherwise(join(root, entries[name]));
  }
}

const bundledOrSources = (name) =>
  bundledOr(name, (source) => {
    require("tsx/cjs/api").register();
    return require(source);
  });

/**
 * Calls `use` with what the bundle exports. What keeps it from that is told without Node's stack, and ends
 * the process with `code`.
 */
async function withBundle(name, code, use) {
  // Until there is a result: a process that ends without one must not look like success.
  process.exitCode = code;
  try {
    const found = problem();
    if (found !== undefined) throw new NoBundle(found);
    await use(bundled(name));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(code);
  }
}

module.exports = { bundledOr, bundledOrSources, withBundle };
