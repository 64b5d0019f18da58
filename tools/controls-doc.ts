import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { policies } from "../src/policies/pack/policies";
import { controlsDocument } from "../src/report/controls";

const file = join(__dirname, "..", "docs", "controls.md");

/** `npm run docs:controls`: writes docs/controls.md as Prettier wants it. */
async function main(): Promise<void> {
  writeFileSync(
    file,
    await format(controlsDocument(policies), { parser: "markdown", printWidth: 100 }),
  );
}

void main();
