import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { readText } from "../process/input-file";
import { StoreError } from "./store-error";

/** Where the analytics store's migrations, its lock and its dictionary stand. */
export const analyticsFolder = resolve(__dirname, "../../db/analytics");

/** One SQL file; the name decides the order. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/**
 * Every migration of `folder`, in the order in which they run.
 * @throws StoreError naming what is not called like a migration: it may run elsewhere, and nobody would read it
 */
export function readMigrations(store = analyticsFolder): readonly Migration[] {
  const folder = join(store, "migrations");
  const names = readdirSync(folder).toSorted();
  const odd = names.filter((name) => !/^\d+_[a-z0-9_]+\.sql$/.test(name));
  if (odd.length > 0)
    throw new StoreError(
      `${folder} holds ${odd.join(", ")}; a migration is called 0001_what_it_does.sql`,
    );
  return names.map((name) => ({ name, sql: readText(join(folder, name)) }));
}

/** `sha256:…` over names and contents, the same for every line ending. */
export function digestOf(migrations: readonly Migration[]): string {
  const hash = createHash("sha256");
  for (const { name, sql } of migrations) {
    hash.update(JSON.stringify([name, sql.replaceAll("\r\n", "\n")]));
  }
  return `sha256:${hash.digest("hex")}`;
}
