import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { buildCatalog } from "./catalog";
import { sources } from "./sources";

/** Writes the catalog.json of each provider of the simulator anew from the installed typings. */
async function main(): Promise<void> {
  for (const [name, source] of Object.entries(sources)) {
    const file = join(__dirname, "../../src/simulator", name, "catalog.json");
    const text = JSON.stringify(buildCatalog(source));
    writeFileSync(file, await format(text, { parser: "json", printWidth: 100 }));
  }
}

void main();
