import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { build, type BuildOptions, type Plugin } from "esbuild";

const root = join(__dirname, "..", "..");

const require = createRequire(__filename);
const { banner, sourcesDigest } = require("./sources.cjs") as {
  banner: (digest: string) => string;
  sourcesDigest: (root: string) => string;
};

/**
 * Parts of Pulumi's SDK that every import pays for and that neither bundle uses: the TypeScript compiler
 * and npm's own library serialise functions, and the Automation API drives engines. A use of them would
 * fail at once, with the name of what is missing.
 */
const unused =
  /(?:\/@pulumi\/pulumi\/(?:automation\/index|typescript-shim)\.js|^(?:typescript|@npmcli\/arborist))$/;

/**
 * Pulumi follows every promise of its own, in three more and two texts, to name those that a program leaves behind;
 * whoever runs a program here knows when it is stuck. It is half of the time and of the memory of a large one.
 */
const unfollowed =
  "exports.debuggablePromise = (promise) => promise; exports.errorString = (error) => error.stack || String(error);";

/** What lazy-outputs.cjs says. */
const lazily = `exports.transferProperties = require(${JSON.stringify(join(__dirname, "lazy-outputs.cjs"))})(output_1, errors_1);`;

const leaveOut: Plugin = {
  name: "leave-out",
  setup(builder) {
    builder.onResolve({ filter: /^(?:typescript|@npmcli\/arborist)$/ }, ({ path }) => ({
      path,
      namespace: "left-out",
    }));
    builder.onLoad({ filter: /.*/, namespace: "left-out" }, () => ({ contents: "" }));
    builder.onLoad({ filter: unused }, () => ({ contents: "" }));
    builder.onLoad({ filter: /\/@pulumi\/pulumi\/runtime\/debuggable\.js$/ }, () => ({
      contents: unfollowed,
    }));
    builder.onLoad({ filter: /\/@pulumi\/pulumi\/runtime\/rpc\.js$/ }, async ({ path }) => ({
      contents: `${await readFile(path, "utf8")}\n${lazily}`,
    }));
  },
};

/** Bundles what has to start quickly. */
const shared: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  // They find files of WebAssembly beside themselves.
  external: ["@electric-sql/pglite", "libpg-query"],
  // A script that node's compiled code is kept of cannot import, only require.
  supported: { "dynamic-import": false },
  target: "node20",
  format: "cjs",
  // As deep as the sources, so that what they find beside them is found from here as well.
  outdir: join(root, "dist", "bundle"),
  // Half of the text is comments and white space; node reads all of it.
  minifyWhitespace: true,
  // One byte a character, which node reads fastest.
  charset: "ascii",
  legalComments: "none",
  // Read when a program fails, and never before: the bundle does not name it.
  sourcemap: "external",
  sourcesContent: false,
  logLevel: "warning",
  plugins: [leaveOut],
};

async function main(): Promise<void> {
  const { outputFiles } = await build({
    ...shared,
    entryPoints: {
      check: "src/cli/check-entry.ts",
      pack: "src/policies/pack/serve.ts",
      reader: "src/schema/reader.ts",
    },
    // Taken before the sources are read: what changes meanwhile makes the bundle an old one.
    banner: { js: banner(sourcesDigest(root)) },
    write: false,
  });
  const [maps, bundles] = [/\.map$/, /\.js$/].map((end) =>
    outputFiles.filter(({ path }) => end.test(path)),
  );
  // A bundle is never without its map.
  for (const { path, contents } of [...(maps ?? []), ...(bundles ?? [])]) publish(path, contents);
  removeCompiled(dirname(outputFiles[0]?.path ?? ""));
  if (process.argv.includes("--run")) runOnce();
}

/** What was compiled from former bundles. */
function removeCompiled(folder: string): void {
  for (const name of readdirSync(folder).filter((each) => each.endsWith(".cache")))
    rmSync(join(folder, name), { force: true });
}

/** The first run leaves node's compiled code beside the bundle, so that the next one begins at once. */
const runOnce = () =>
  spawnSync(process.execPath, [join(root, "src", "start", "check.cjs")], { stdio: "ignore" });

/** In one step: another command may be reading the former bundle, or writing the same. */
function publish(path: string, contents: Uint8Array): void {
  const draft = `${path}.${process.pid}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(draft, contents);
  renameSync(draft, path);
}

/** esbuild has said itself what is wrong with a source; what remains is a folder that cannot be written. */
main().catch((error: unknown) => {
  process.exitCode = 1;
  if (error instanceof Error && "errors" in error) return;
  const problem = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    `The bundles in dist/bundle are absent or made from other sources, and cannot be written: ${problem}\n` +
      "Run `npm run build` where the checkout can be written.\n",
  );
});
