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
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const project = join(__dirname, "..", "..");

/** A project with our tools, whose check exits 0, whose pack prints a port and whose reader ends at once. */
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "bundle-"));
  cpSync(join(project, "src/start"), join(root, "src/start"), { recursive: true });
  cpSync(join(project, "src/process"), join(root, "src/process"), { recursive: true });
  for (const folder of ["db", "sdks"]) mkdirSync(join(root, folder));
  symlinkSync(join(project, "node_modules"), join(root, "node_modules"));
  write("src/cli/check-entry.ts", "export const main = async (): Promise<number> => 0;");
  write("src/policies/pack/serve.ts", 'export const serve = (): void => console.log("1234");');
  write("src/schema/reader.ts", "export const read = (): void => process.exit(0);");
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

describe.each(commands)("%s", (entry, couldNotRun, { bundle, source, calls }) => {
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
    const file = join(root, "dist/bundle", `${bundle}.js`);
    const made = statSync(file).mtimeMs;
    const now = new Date();
    utimesSync(join(root, source), now, now);
    expect(run(entry).status).toBe(0);
    expect(statSync(file).mtimeMs).toBe(made);
  });

  it("shows a syntax error in a source as the bundler tells it, and nothing else", () => {
    write("src/vault.ts", "export function vault((): void {}\n");
    write("src/cli/check-entry.ts", 'export { vault as main } from "../vault";');
    const { status, stdout, stderr } = run(entry);
    expect([status, stdout]).toEqual([couldNotRun, ""]);
    expect(stderr).toMatch(/^✘ \[ERROR\] .*\n\n {4}src\/vault\.ts:1:22:\n/);
    expect(stderr).not.toMatch(/\n\s+at |build\.ts/);
  });

  it("names a source that is missing", () => {
    write("src/cli/check-entry.ts", 'export { vault as main } from "../vault";');
    const { status, stderr } = run(entry);
    expect(status).toBe(couldNotRun);
    expect(stderr).toMatch(/^✘ \[ERROR\] Could not resolve "\.\.\/vault"\n/);
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
