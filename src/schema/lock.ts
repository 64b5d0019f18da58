import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SchemaLock } from "../domain/analytics-schema";
import { analyticsFolder, digestOf, readMigrations } from "./migrations";

/** The lock does not say what the migrations say. */
class StaleLockError extends Error {
  override readonly name = "StaleLockError";
}

export const lockFile = (folder: string) => join(folder, "schema.lock.json");

/**
 * The reviewed schema of the analytics store: JSON only, so that a preview pays milliseconds for it.
 * @throws StaleLockError when the migrations have changed since the lock was written
 */
export function readSchemaLock(folder = analyticsFolder): SchemaLock {
  const file = lockFile(folder);
  if (!existsSync(file)) throw new StaleLockError(`${file} does not exist; ${remedy}`);
  const lock = JSON.parse(readFileSync(file, "utf8")) as SchemaLock;
  if (lock.digest !== digestOf(readMigrations(folder))) {
    throw new StaleLockError(`${file} is of other migrations than those beside it; ${remedy}`);
  }
  return lock;
}

const remedy = "run npm run schema:lock and review what changed";
