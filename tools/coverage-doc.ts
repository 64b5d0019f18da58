import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promises } from "../src/domain/promises";
import { coverageDocument } from "../src/report/coverage";

/** `npm run docs:coverage`: writes docs/coverage.md. */
writeFileSync(join(__dirname, "..", "docs", "coverage.md"), coverageDocument(promises));
