import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const declaration = /__pulumiType = ["']([^"']+)["']/g;

type PackageName = "aws" | "cloudflare" | "github" | "heroku";

const read = new Map<PackageName, readonly string[]>();

/** The code of a package of Pulumi's, file by file; it is read once. */
function codeOf(packageName: PackageName): readonly string[] {
  const known = read.get(packageName) ?? readCode(packageName);
  read.set(packageName, known);
  return known;
}

function readCode(packageName: PackageName): string[] {
  const folder = join("node_modules", "@pulumi", packageName);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter(
      (file) =>
        /\.(?:js|ts)$/.test(file) && !file.endsWith(".d.ts") && !file.includes("node_modules"),
    )
    .map((file) => readFileSync(join(folder, file), "utf8"));
}

const declaredIn = (code: string): string[] =>
  [...code.matchAll(declaration)].map(([, type = ""]) => type);

const distinct = (types: readonly string[]): string[] =>
  [...new Set(types)].filter((type) => type.includes(":")).toSorted();

/** Every resource type of the four clouds that the platform uses. */
export const everyType = (): string[] =>
  (["aws", "cloudflare", "github", "heroku"] as const).flatMap((name) =>
    distinct(codeOf(name).flatMap(declaredIn)),
  );

const input = /resourceInputs\["(\w+)"\]/g;

/** The types of a package that have an input of such a name. */
export const typesWithInput = (packageName: PackageName, wanted: RegExp): string[] =>
  distinct(
    codeOf(packageName)
      .filter((code) => [...code.matchAll(input)].some(([, name = ""]) => wanted.test(name)))
      .flatMap(declaredIn),
  );

/** Every resource type with the names of its inputs. */
export const everyInput = (): ReadonlyMap<string, readonly string[]> =>
  new Map(
    (["aws", "cloudflare", "github", "heroku"] as const).flatMap((name) =>
      codeOf(name).flatMap((code) => {
        const names = [...new Set([...code.matchAll(input)].map(([, found = ""]) => found))];
        return distinct(declaredIn(code)).map((type) => [type, names] as const);
      }),
    ),
  );
