import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { bundle } from "./bundles";
import entryPoints from "./entries.json";
import { banner, sourcesDigest } from "./sources.cjs";

const root = join(__dirname, "..", "..");
const outdir = join(root, "dist", "bundle");

/** `build.ts [NAME…]`: makes the bundles of these names, or all. */
async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const named = Object.entries(entryPoints).filter(([name]) => words.includes(name));
  await publishAll(Object.fromEntries(named.length > 0 ? named : Object.entries(entryPoints)));
  if (words.includes("--run")) runOnce();
}

async function publishAll({ program, ...others }: Record<string, string>): Promise<void> {
  // Taken before the sources are read: what changes meanwhile makes the bundle an old one.
  const made = { outdir, banner: banner(sourcesDigest(root)) };
  const outputs = await Promise.all([
    program === undefined ? [] : bundle({ ...made, entryPoints: { program }, followed: true }),
    bundle({ ...made, entryPoints: others }),
  ]);
  const files = outputs.flat();
  const isMap = ({ path }: { path: string }): boolean => path.endsWith(".map");
  // A bundle is never without its map.
  for (const { path, contents } of files.filter(isMap)) publish(path, contents);
  for (const { path, contents } of files.filter((file) => !isMap(file))) {
    publish(path, contents);
    removeCompiled(path);
  }
}

/** What was compiled from former bundles of that path. */
function removeCompiled(bundlePath: string): void {
  const kept = readdirSync(outdir).filter(
    (name) => name.startsWith(`${basename(bundlePath)}.`) && name.endsWith(".cache"),
  );
  for (const name of kept) rmSync(join(outdir, name), { force: true });
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
