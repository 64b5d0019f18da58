import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** Where the analytics store's migrations, its lock and its dictionary stand. */
export const analyticsFolder = resolve(__dirname, "../../db/analytics");

/** One SQL file; the name decides the order. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** Every migration of `folder`, in the order in which they run. */
export function readMigrations(folder = analyticsFolder): readonly Migration[] {
  const migrations = join(folder, "migrations");
  return readdirSync(migrations)
    .filter((name) => name.endsWith(".sql"))
    .sort()
    .map((name) => ({ name, sql: readFileSync(join(migrations, name), "utf8") }));
}

/** `sha256:…` over names and contents, the same for every line ending. */
export function digestOf(migrations: readonly Migration[]): string {
  const hash = createHash("sha256");
  for (const { name, sql } of migrations) {
    hash.update(JSON.stringify([name, sql.replaceAll("\r\n", "\n")]));
  }
  return `sha256:${hash.digest("hex")}`;
}
