import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Source } from "./catalog";
import { catalogued } from "./types";

const packages = dirname(require.resolve("@pulumi/pulumi/package.json"));
const herokuSdk = join(__dirname, "../../sdks/heroku");

/** Where each provider's typings are, and what to read of them. Heroku's SDK is read whole: it is ours. */
export const sources: Record<string, Source> = {
  ...Object.fromEntries(
    Object.entries(catalogued).map(([name, wanted]) => [
      name,
      { root: join(packages, "..", name), ...wanted },
    ]),
  ),
  ...(existsSync(join(herokuSdk, "provider.ts")) ? { heroku: heroku() } : {}),
};

function heroku(): Source {
  const files = readdirSync(herokuSdk)
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
    .map((file) => file.replace(/_?\.ts$/, ""))
    .filter((name) => !["index", "provider", "utilities"].includes(name));
  const token = (name: string): string => `index/${name}:${name}`;
  const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
  return {
    root: herokuSdk,
    functions: files.filter((name) => name.startsWith("get")).map(token),
    resources: files
      .filter((name) => !name.startsWith("get"))
      .map((name) => `index/${name}:${pascal(name)}`),
  };
}
