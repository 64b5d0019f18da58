/** `npm run schema:lock`: writes what the migrations give and what the dictionary allows, to review. */
import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import { lockOf } from "./catalog";
import { approvedColumns, extractFile, readDictionary } from "./dictionary";
import { lockFile } from "./lock";
import { analyticsFolder, readMigrations } from "./migrations";

async function main(): Promise<void> {
  const lock = await lockOf(readMigrations());
  const file = lockFile(analyticsFolder);
  writeJson(file, lock);
  writeJson(extractFile(), approvedColumns(readDictionary()));
  process.stdout.write(`${relative(process.cwd(), file)}: ${lock.tables.length} table(s)\n`);
}

const writeJson = (file: string, content: object): void =>
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
