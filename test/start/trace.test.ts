import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ownFrames } from "../../src/start/trace";

const project = join(__dirname, "..", "..");

/** A program whose error comes from line 4, column 9 of `src/stacks/vault.ts`. */
let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "trace-")));
  mkdirSync(join(root, "src/stacks"), { recursive: true });
  const vault =
    "interface Host { name: string }\n\nexport const vault = ({ name }: Host): never => {\n  throw new TypeError(name);\n};\n";
  writeFileSync(join(root, "src/stacks/vault.ts"), vault);
  const program =
    'import { vault } from "./stacks/vault";\nexport const program = (): never =>\n  vault({ name: "boom" });\n';
  writeFileSync(join(root, "src/program.ts"), program);
});
afterEach(() => rmSync(root, { recursive: true }));

/** The trace that a process of its own has for the error of the program that `load` gives. */
function traceOf(load: string): string {
  const script = `
    Error.prepareStackTrace = require("${project}/src/start/trace.ts").mappedTrace;
    const { program } = ${load};
    try { program(); } catch (error) { process.stdout.write(error.stack); }`;
  const args = ["--import", "tsx", "--eval", script];
  return execFileSync(process.execPath, args, { cwd: project, encoding: "utf8" });
}

const places = ["    at vault (src/stacks/vault.ts:4:9)", "    at program (src/program.ts:3:3)"];

describe("a stack trace", () => {
  it("shows the sources' own places where tsx has made one line of them", () => {
    const trace = traceOf(`require("${root}/src/program.ts")`);
    expect(trace).toMatch(/^TypeError: boom\n/);
    expect(ownFrames(root, trace)).toEqual(places);
  });

  it("shows them where the program is a bundle with its map beside it", () => {
    const bundle = join(root, "dist/bundle/program.js");
    buildSync({
      entryPoints: [join(root, "src/program.ts")],
      outfile: bundle,
      bundle: true,
      platform: "node",
      minifyWhitespace: true,
      sourcemap: "external",
    });
    const trace = traceOf(
      `require("${project}/src/start/compiled.cjs").requireCompiled("${bundle}")`,
    );
    expect(ownFrames(root, trace)).toEqual(places);
  });

  it("shows them for an error while the modules of the program load", () => {
    for (const file of ["index.ts", "start/readable-traces.ts", "start/trace.ts"])
      cpSync(join(project, "src", file), join(root, "src", file));
    writeFileSync(
      join(root, "src/program.ts"),
      'import { vault } from "./stacks/vault";\n\nexport const program = vault({ name: "boom" });\n',
    );
    const load = `try { require("${root}/src/index.ts"); } catch (error) { process.stdout.write(error.stack); }`;
    const args = ["--import", "tsx", "--eval", load];
    const trace = execFileSync(process.execPath, args, { cwd: project, encoding: "utf8" });
    expect(ownFrames(root, trace).slice(0, 2)).toEqual([
      "    at vault (src/stacks/vault.ts:4:9)",
      "    at src/program.ts:3:24",
    ]);
  });

  it("keeps none but own frames, as paths from the checkout", () => {
    const frames = [
      "    at new Bucket (/checkout/node_modules/@pulumi/aws/src/s3/bucket.js:1:2)",
      "    at state (/checkout/src/stacks/state.ts:3:4)",
      "    at async /checkout/src/program.ts:5:6",
      "    at /checkout/src/index.ts:7:8",
      "    at node:internal/process/task_queues:9:10",
    ];
    expect(ownFrames("/checkout", ["Error: at src/", ...frames].join("\n"))).toEqual([
      "    at state (src/stacks/state.ts:3:4)",
      "    at async src/program.ts:5:6",
      "    at src/index.ts:7:8",
    ]);
  });
});
