import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { ApprovedColumns } from "../domain/dictionary";
import { readJson, readText } from "../process/input-file";
import { type Disagreement, disagreements } from "./agreement";
import { lockOf } from "./current";
import { approvedColumns, type Dictionary, extractFile, readDictionary } from "./dictionary";
import { lockFile, type LockFile, remedy as lockRemedy } from "./lock-file";
import { analyticsFolder, readMigrations } from "./migrations";
import { review, type Reviewed, type ReviewItem } from "./review";
import { atRevision } from "./revision";

/** Writes the lock and the dictionary's extract, to be reviewed; returns what still disagrees. */
export async function writeLock(folder = analyticsFolder): Promise<Disagreement[]> {
  const actual = await lockOf(readMigrations(folder));
  const dictionary = readDictionary(folder);
  const extract = approvedColumns(dictionary);
  writeJson(lockFile(folder), actual);
  writeJson(extractFile(folder), extract);
  return disagreements({ actual, locked: actual, dictionary, extract });
}

const writeJson = (file: string, content: object): void =>
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);

/** Where migrations, lock, dictionary and classifier disagree; runs the migrations. */
export async function checkStore(folder = analyticsFolder): Promise<Disagreement[]> {
  return disagreements({
    actual: await lockOf(readMigrations(folder)),
    locked: written(lockFile(folder)) as LockFile | undefined,
    dictionary: readDictionary(folder),
    extract: written(extractFile(folder)) as ApprovedColumns | undefined,
  });
}

const written = (file: string): unknown =>
  existsSync(file) ? readJson(file, lockRemedy) : undefined;

/**
 * What a DPIA re-run must look at between two revisions.
 * @param revisions `FROM..TO`, or `FROM` alone for what the working tree has more
 */
export async function reviewStore(
  revisions: string,
  folder = analyticsFolder,
): Promise<ReviewItem[]> {
  const [from = "", to = ""] = revisions.split(/\.{2,3}/);
  const before = await atRevision(folder, from, storeIn);
  const after = to === "" ? await storeIn(folder) : await atRevision(folder, to, storeIn);
  return review(before, after);
}

async function storeIn(folder: string): Promise<Reviewed> {
  const file = join(folder, "dictionary.yaml");
  return {
    lock: await lockOf(readMigrations(folder)),
    // What an older revision holds may have another form than today's, and was reviewed in it.
    dictionary: existsSync(file) ? (parse(readText(file)) as Dictionary) : { tables: {} },
  };
}
