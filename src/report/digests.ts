import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** What the pack is made of, and what the program is made of; paths below the project's root. */
const pack = ["src/policies"];
const program = [
  "src",
  "db",
  "workers",
  "sdks",
  "Pulumi.yaml",
  "Pulumi.prod.yaml",
  "Pulumi.staging.yaml",
];

/** Digests of what a verdict was given with: by names and contents of files, never by their times. */
export const digestsOf = (root: string) => ({
  program: digest(root, program, (file) => !file.startsWith("src/policies/")),
  pack: digest(root, pack, () => true),
  lockFile: digest(root, ["package-lock.json"], () => true),
});

function digest(root: string, paths: readonly string[], counts: (file: string) => boolean): string {
  const hash = createHash("sha256");
  const files = paths
    .flatMap((path) => filesIn(join(root, path)))
    .map((file) => relative(root, file).split(sep).join("/"))
    .filter(counts)
    .toSorted();
  for (const file of files) {
    const content = createHash("sha256")
      .update(readFileSync(join(root, file)))
      .digest("hex");
    hash.update(`${file}\0${content}\n`);
  }
  return `sha256:${hash.digest("hex")}`;
}

const generated = new Set(["node_modules", "bin", "dist", ".wrangler"]);

/** A file, or the files in a folder; not what installing or building leaves there, and no link. */
function filesIn(path: string): string[] {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => !generated.has(entry.name) && !entry.isSymbolicLink())
      .flatMap((entry) =>
        entry.isDirectory() ? filesIn(join(path, entry.name)) : [join(path, entry.name)],
      );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOTDIR") return [path];
    throw error;
  }
}
