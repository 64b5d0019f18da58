import { readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { build, type BuildOptions, type OutputFile, type Plugin } from "esbuild";

const root = join(__dirname, "..", "..");

/**
 * Parts of Pulumi's SDK that every import pays for and that no bundle uses: the TypeScript compiler
 * and npm's own library serialise functions, and the Automation API drives engines. A use of them would
 * fail at once, with the name of what is missing.
 */
const unused =
  /(?:\/@pulumi\/pulumi\/(?:automation\/index|runtime\/closure\/codePaths|typescript-shim)\.js|^(?:typescript|@npmcli\/arborist))$/;

/**
 * Pulumi follows every promise of its own, in three more and two texts, to name those that a program leaves behind;
 * whoever runs a program here knows when it is stuck. It is half of the time and of the memory of a large one.
 */
const unfollowed =
  "exports.debuggablePromise = (promise) => promise; exports.errorString = (error) => error.stack || String(error);";

/** What lazy-outputs.cjs says. */
const lazily = `exports.transferProperties = require(${JSON.stringify(join(__dirname, "lazy-outputs.cjs"))})(output_1, errors_1);`;

/** What lazy-struct.cjs says. */
const lazyStruct = `require(${JSON.stringify(join(__dirname, "lazy-struct.cjs"))})(proto.google.protobuf.Struct);`;

/** What lazy-grpc.cjs says. */
const lazyGrpc = `module.exports = require(${JSON.stringify(join(__dirname, "lazy-grpc.cjs"))})(() => require("@grpc/grpc-js"));`;

/** Messages are shown in English; zod brings fifty other languages, a tenth of a bundle. */
const english = 'export { default as en } from "./en.js";';

const isOfSdk = /\/@pulumi\/pulumi\//;

const leaveOut: Plugin = {
  name: "leave-out",
  setup(builder) {
    builder.onResolve({ filter: /^(?:typescript|@npmcli\/arborist)$/ }, ({ path }) => ({
      path,
      namespace: "left-out",
    }));
    builder.onLoad({ filter: /.*/, namespace: "left-out" }, () => ({ contents: "" }));
    builder.onLoad({ filter: unused }, () => ({ contents: "" }));
    builder.onLoad({ filter: /\/zod\/v4\/locales\/index\.js$/ }, ({ path }) => ({
      contents: english,
      resolveDir: dirname(path),
    }));
  },
};

/** Pulumi's bookkeeping, where no engine counts on it: under one, a program that waits in vain has to fail. */
const lighten: Plugin = {
  name: "lighten",
  setup(builder) {
    builder.onLoad({ filter: /\/@pulumi\/pulumi\/runtime\/debuggable\.js$/ }, () => ({
      contents: unfollowed,
    }));
    builder.onResolve({ filter: /^@grpc\/grpc-js$/ }, ({ path, importer }) =>
      isOfSdk.test(importer) ? { path, namespace: "lazy" } : undefined,
    );
    builder.onLoad({ filter: /.*/, namespace: "lazy" }, () => ({
      contents: lazyGrpc,
      resolveDir: root,
    }));
    builder.onLoad({ filter: /\/google\/protobuf\/struct_pb\.js$/ }, async ({ path }) => ({
      contents: `${await readFile(path, "utf8")}\n${lazyStruct}`,
    }));
    builder.onLoad({ filter: /\/@pulumi\/pulumi\/runtime\/rpc\.js$/ }, async ({ path }) => ({
      contents: `${await readFile(path, "utf8")}\n${lazily}`,
    }));
  },
};

/** What a source finds beside itself is found from the bundle as well. */
const besideSources = (outdir: string): Plugin => ({
  name: "beside-sources",
  setup(builder) {
    builder.onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path }) => {
      const folder = JSON.stringify(relative(outdir, dirname(path)));
      const text = await readFile(path, "utf8");
      const contents = text.replaceAll(
        /\b__dirname\b/g,
        `require("node:path").join(__dirname, ${folder})`,
      );
      return { contents, loader: "ts" };
    });
  },
});

/** Bundles what has to start quickly. */
const shared: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  // They find files beside themselves: WebAssembly, or a program.
  external: ["@electric-sql/pglite", "esbuild", "libpg-query"],
  // A script that node's compiled code is kept of cannot import, only require.
  supported: { "dynamic-import": false },
  target: "node20",
  format: "cjs",
  // What an ECMAScript module among the dependencies asks; a script has no `import.meta`.
  define: { "import.meta.url": "ownUrl" },
  // Half of the text is comments and white space; node reads all of it.
  minifyWhitespace: true,
  // One byte a character, which node reads fastest.
  charset: "ascii",
  legalComments: "none",
  // Read when a program fails, and never before: the bundle does not name it.
  sourcemap: "external",
  sourcesContent: false,
  logLevel: "warning",
};

/** Behind whatever a bundle begins with. */
const ownUrl = '"use strict";const ownUrl = require("node:url").pathToFileURL(__filename).href;';

/** What to bundle, and where the bundles are to stand. */
export interface Bundles {
  /** Sources by the bundle's name; from the checkout, or absolute. */
  readonly entryPoints: Readonly<Record<string, string>>;
  readonly outdir: string;
  /** First text of each bundle. */
  readonly banner?: string;
  /** Whether an engine runs it, and has to hear of promises that it leaves behind. */
  readonly followed?: boolean;
}

/**
 * The text of each bundle and its source map, `NAME.js` and `NAME.js.map`.
 * @throws esbuild's error, after esbuild has told it
 */
export async function bundle({
  banner = "",
  followed = false,
  ...what
}: Bundles): Promise<readonly OutputFile[]> {
  const plugins = [leaveOut, besideSources(what.outdir), ...(followed ? [] : [lighten])];
  const { outputFiles } = await build({
    ...{ ...shared, ...what, banner: { js: banner + ownUrl }, plugins },
    write: false,
  });
  return outputFiles;
}
