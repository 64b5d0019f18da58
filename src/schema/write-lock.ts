/** `npm run schema:lock`: runs the migrations and writes what they give, for a person to review. */
import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import { lockOf } from "./catalog";
import { lockFile } from "./lock";
import { analyticsFolder, readMigrations } from "./migrations";

async function main(): Promise<void> {
  const lock = await lockOf(readMigrations());
  const file = lockFile(analyticsFolder);
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  process.stdout.write(`${relative(process.cwd(), file)}: ${lock.tables.length} table(s)\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
