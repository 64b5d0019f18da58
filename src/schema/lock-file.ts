import { existsSync } from "node:fs";
import { join } from "node:path";
import type { SchemaLock, SchemaTable } from "../domain/analytics-schema";
import type { PersonalDataFinding } from "../privacy/classifier/types";
import { analyticsFolder, digestOf, readMigrations } from "./migrations";
import { identifier } from "./identifier";
import type { Catalog, CatalogColumn, CatalogTable } from "./model";
import { CannotRun } from "../process/cannot-run";
import { raxx } from "../process/raxx-command";
import { readJson } from "../process/input-file";

/** A column that the classifier has something to say about. */
export interface LockedFinding extends PersonalDataFinding {
  readonly table: string;
  readonly column: string;
}

/** The reviewed result of the migrations: the digest of their text, what they give, and what is personal in it. */
export interface LockFile extends Catalog {
  readonly digest: string;
  readonly findings: readonly LockedFinding[];
}

/** The lock does not say what the migrations say. */
class StaleLockError extends CannotRun {
  override readonly name = "StaleLockError";
}

export const lockFile = (folder: string) => join(folder, "schema.lock.json");

/**
 * The reviewed lock: JSON only, so that a preview pays milliseconds for it.
 * @throws StaleLockError when it is absent, or of other migrations than those beside it
 */
export function readLockFile(folder = analyticsFolder): LockFile {
  const file = lockFile(folder);
  if (!existsSync(file)) throw new StaleLockError(`${file} does not exist; ${remedy}`);
  const lock = readJson(file, remedy) as LockFile;
  if (lock.digest !== digestOf(readMigrations(folder))) {
    throw new StaleLockError(`${file} is of other migrations than those beside it; ${remedy}`);
  }
  return lock;
}

/** The lock as the program declares it: what `raxx:analytics:Schema` says, and no more. */
export function readSchemaLock(folder = analyticsFolder): SchemaLock {
  const { digest, tables } = readLockFile(folder);
  return { digest, tables: tables.map(declaredTable) };
}

const declaredTable = (table: CatalogTable): SchemaTable => ({
  name: table.name,
  columns: table.columns.map(({ name, type, nullable }) => ({ name, type, nullable })),
  primaryKey: table.primaryKey,
  foreignKeys: table.foreignKeys,
  checks: [...table.checks, ...table.columns.flatMap(listOfWords)],
  indexed: table.indexed,
});

/** An enum takes its labels and nothing else, and what is declared has no room for them but here. */
const listOfWords = ({ name, labels, type }: CatalogColumn): string[] =>
  labels === undefined || type.endsWith("[]")
    ? []
    : [`CHECK ((${identifier(name)} = ANY (ARRAY[${labels.map(literal).join(", ")}])))`];

const literal = (label: string): string => `'${label.replaceAll("'", "''")}'::text`;

export const remedy = `run \`${raxx`schema lock`}\` and review what changed`;
