import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bundle } from "../../src/start/bundles";
import entryPoints from "../../src/start/entries.json";
import { files, folders } from "../../src/start/sources.cjs";

const project = join(__dirname, "..", "..");

/** A project with our tools, whose check exits 0, whose pack prints a port and whose other bundles do next to nothing. */
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "bundle-"));
  cpSync(join(project, "src/start"), join(root, "src/start"), { recursive: true });
  cpSync(join(project, "src/process"), join(root, "src/process"), { recursive: true });
  mkdirSync(join(root, "sdks"));
  symlinkSync(join(project, "node_modules"), join(root, "node_modules"));
  write("src/cli/check-entry.ts", "export const main = async (): Promise<number> => 0;");
  write("src/policies/pack/serve.ts", 'export const serve = (): void => console.log("1234");');
  write("src/schema/reader.ts", "export const read = (): void => process.exit(0);");
  write("src/index.ts", 'module.exports = () => "declared";');
  write("src/cli/main.ts", "process.exitCode = 0;");
  write("src/engine/language-host/main.ts", 'console.log("listening", ...process.argv.slice(2));');
  write("src/simulator/main.ts", "console.log(__dirname);");
  cpSync(join(project, "src/policies/main.js"), join(root, "src/policies/main.js"));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(join(root, file, ".."), { recursive: true });
  writeFileSync(join(root, file), text);
}

/** The commands that need a bundle, what they exit with when there is none, and what the bundle is and is made from. */
const commands = [
  ["src/start/check.cjs", 2, { bundle: "check", source: "src/cli/check-entry.ts", calls: "main" }],
  [
    "src/policies/main.js",
    1,
    { bundle: "pack", source: "src/policies/pack/serve.ts", calls: "serve" },
  ],
] as const;

function run(entry: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, entry)], {
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe.each(commands)("%s", (entry, couldNotRun, { bundle: name, source, calls }) => {
  it("runs what it bundled, and nothing is said of it", () => {
    const stdout = entry.endsWith("main.js") ? "1234\n" : "";
    expect(run(entry)).toEqual({ status: 0, stdout, stderr: "" });
  });

  it("bundles anew what changed, whatever the times of its files say", () => {
    expect(run(entry).status).toBe(0);
    write(source, `export const ${calls} = async () => console.log("5678");`);
    // As tar, rsync and a checkout of yesterday leave it.
    utimesSync(join(root, source), 0, 0);
    expect(run(entry).stdout).toBe("5678\n");
  });

  it("bundles nothing anew that only looks newer", () => {
    run(entry);
    const file = join(root, "dist/bundle", `${name}.js`);
    const made = statSync(file).mtimeMs;
    const now = new Date();
    utimesSync(join(root, source), now, now);
    expect(run(entry).status).toBe(0);
    expect(statSync(file).mtimeMs).toBe(made);
  });

  it("shows a syntax error in a source as the bundler tells it, and nothing else", () => {
    write("src/vault.ts", "export function vault((): void {}\n");
    write(source, `export { vault as ${calls} } from "${join(root, "src/vault")}";`);
    const { status, stdout, stderr } = run(entry);
    expect([status, stdout]).toEqual([couldNotRun, ""]);
    expect(stderr).toMatch(/^✘ \[ERROR\] .*\n\n {4}src\/vault\.ts:1:22:\n/);
    expect(stderr).not.toMatch(/\n\s+at |build\.ts/);
  });

  it("does not mind a fault in a source of another bundle", () => {
    write("src/simulator/main.ts", "export function vault((): void {}\n");
    expect(run(entry)).toMatchObject({ status: 0, stderr: "" });
  });

  it("names a source that is missing", () => {
    write(source, `export { vault as ${calls} } from "${join(root, "src/vault")}";`);
    const { status, stderr } = run(entry);
    expect(status).toBe(couldNotRun);
    expect(stderr).toMatch(/^✘ \[ERROR\] Could not resolve ".*\/src\/vault"\n/);
  });

  it("says what to run where the bundle cannot be written", () => {
    write("dist", "a file instead of a folder, which also root cannot write into");
    const { status, stderr } = run(entry);
    expect(status).toBe(couldNotRun);
    expect(stderr).toMatch(
      /^The bundles in dist\/bundle .* cannot be written: E.*\nRun `npm run build` where the checkout can be written\.\n$/,
    );
  });

  it("says what to run where the dependencies are not installed", () => {
    rmSync(join(root, "node_modules"));
    expect(run(entry)).toEqual({
      status: couldNotRun,
      stdout: "",
      stderr: "The dependencies are not installed: run `npm ci`.\n",
    });
  });
});

it.each(["check", "language-host", "pack", "program", "reader", "simulator"] as const)(
  "the bundle %s is of one byte a character",
  async (name) => {
    const files = await bundle({
      entryPoints: { [name]: join(project, entryPoints[name]) },
      outdir: join(project, "dist", "bundle"),
      followed: name === "program",
    });
    const text = files.find(({ path }) => path.endsWith(".js"))?.text ?? "";
    // One other character, as in a pattern, would double what is read, kept and searched.
    expect(text.match(/.{0,40}[^\0-\x7f].{0,10}/)?.[0]).toBeUndefined();
  },
);

describe("what the engine starts", () => {
  const program = () =>
    spawnSync(
      process.execPath,
      ["--print", `require("${join(root, "src/start/program.cjs")}")()`],
      { encoding: "utf8" },
    );
  const started = (...args: string[]) =>
    spawnSync(process.execPath, [join(root, "src/start/run.cjs"), ...args], { encoding: "utf8" });

  it("is the program, which package.json names", () => {
    expect(program()).toMatchObject({ status: 0, stdout: "declared\n", stderr: "" });
  });

  it("is the program of now: what changed is bundled anew", () => {
    program();
    write("src/index.ts", 'module.exports = () => "declared anew";');
    expect(program().stdout).toBe("declared anew\n");
  });

  it("is run from its sources where no bundle can be made", () => {
    write("dist", "a file instead of a folder");
    expect(program()).toMatchObject({ status: 0, stdout: "declared\n" });
  });

  it("tells an error of the program once, and as its own", () => {
    write("src/index.ts", 'throw new RangeError("no such host");');
    const { status, stderr } = program();
    expect(status).toBe(1);
    expect(stderr.match(/RangeError: no such host/g)).toHaveLength(1);
  });

  it("is a language host that gets its arguments", () => {
    expect(started("language-host", "--flag", "127.0.0.1:1").stdout).toBe(
      "listening --flag 127.0.0.1:1\n",
    );
  });

  it("is what finds its files beside its sources", () => {
    expect(started("simulator").stdout).toBe(`${join(root, "src/simulator")}\n`);
  });
});

describe("a program that waits in vain", () => {
  const waiting = `
    import { debuggablePromise } from "@pulumi/pulumi/runtime/debuggable";
    void debuggablePromise(new Promise(() => undefined), "for ever");
  `;

  it.each([
    ["fails under an engine", true, 1],
    ["is left to the check, which knows it by itself", false, 0],
  ])("%s", async (_, followed, status) => {
    write("waiting.ts", waiting);
    const entryPoints = { waiting: join(root, "waiting.ts") };
    const made = await bundle({ entryPoints, outdir: root, followed });
    for (const { path, contents } of made) writeFileSync(path, contents);
    expect(spawnSync(process.execPath, [join(root, "waiting.js")]).status).toBe(status);
  });
});

it("a bundle is made of nothing whose change would not be seen", async () => {
  const made = await bundle({ entryPoints, outdir: join(project, "dist/bundle") });
  const maps = made.filter(({ path }) => path.endsWith(".map"));
  expect(maps).toHaveLength(Object.keys(entryPoints).length);
  const used = maps
    .flatMap(({ text }) => (JSON.parse(text) as { sources: string[] }).sources)
    .map((source) => relative(project, join(project, "dist/bundle", source)))
    .filter((path) => !/^(?:node_modules\/|dist\/bundle\/(?:left-out|lazy):)/.test(path));
  const seen = (path: string) =>
    files.includes(path) || folders.some((folder) => path.startsWith(`${folder}/`));
  expect(used.filter((path) => !seen(path))).toEqual([]);
});

it("a bundle has an address where a module among its dependencies asks for its own", async () => {
  writeFileSync(join(root, "asking.ts"), "console.log(import.meta.url, this === undefined);");
  const entryPoints = { asking: join(root, "asking.ts") };
  const made = await bundle({ entryPoints, outdir: root, banner: "/*digest*/" });
  for (const { path, contents } of made) writeFileSync(path, contents);
  const { stdout } = spawnSync(process.execPath, [join(root, "asking.js")], { encoding: "utf8" });
  expect(stdout).toBe(`${pathToFileURL(join(root, "asking.js")).href} true\n`);
});
