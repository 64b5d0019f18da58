import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { evidenceJsonSchema } from "../src/report/evidence/model";

/** `npm run docs:report-schema`: writes docs/report.schema.json. */
writeFileSync(
  join(__dirname, "..", "docs", "report.schema.json"),
  `${JSON.stringify(evidenceJsonSchema(), undefined, 2)}\n`,
);
