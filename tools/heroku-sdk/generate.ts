/**
 * Writes the generated sources of sdks/heroku: `npx tsx tools/heroku-sdk/generate.ts [SCHEMA]`.
 *
 * They offer what `pulumi package add terraform-provider heroku/heroku 5.3.2` generates, and document
 * it, which the provider's schema hardly does. A newer schema is had with
 * `pulumi package get-schema terraform-provider heroku/heroku VERSION`.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { sources } from "./sources";

const sdk = join(__dirname, "../../sdks/heroku");

async function main(schemaFile = join(__dirname, "schema.json")): Promise<void> {
  for (const [name, text] of await sources(readFileSync(schemaFile, "utf8"))) {
    const file = join(sdk, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

void main(process.argv[2]);
