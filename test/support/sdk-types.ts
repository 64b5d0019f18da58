import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const declaration = /__pulumiType = ["']([^"']+)["']/g;

/** The type tokens of every resource that a package of Pulumi's can declare, read from its code. */
function resourceTypes(packageName: "aws" | "cloudflare" | "github" | "heroku"): string[] {
  const folder = join("node_modules", "@pulumi", packageName);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (file) =>
      /\.(?:js|ts)$/.test(file) && !file.endsWith(".d.ts") && !file.includes("node_modules"),
  );
  const types = files.flatMap((file) =>
    [...readFileSync(join(folder, file), "utf8").matchAll(declaration)].map(
      ([, type = ""]) => type,
    ),
  );
  return [...new Set(types)].filter((type) => type.includes(":")).toSorted();
}

/** Every resource type of the four clouds that the platform uses. */
export const everyType = (): string[] =>
  (["aws", "cloudflare", "github", "heroku"] as const).flatMap(resourceTypes);
