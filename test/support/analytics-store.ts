import { PGlite } from "@electric-sql/pglite";
import { type Disagreement, disagreements } from "../../src/schema/agreement";
import { readCatalog } from "../../src/schema/read-catalog";
import { findingsIn } from "../../src/schema/current";
import { approvedColumns, readDictionary } from "../../src/schema/dictionary";
import type { LockFile } from "../../src/schema/lock-file";
import { readMigrations } from "../../src/schema/migrations";

/** The analytics store as its migrations make it, to try further migrations on. */
export class AnalyticsStore {
  private constructor(private readonly database: PGlite) {}

  static async open(): Promise<AnalyticsStore> {
    const database = await PGlite.create();
    for (const { sql } of readMigrations()) await database.exec(sql);
    return new AnalyticsStore(database);
  }

  close(): Promise<void> {
    return this.database.close();
  }

  /** What the lock would be with one more migration, which is undone. */
  async lockWith(sql: string): Promise<LockFile> {
    await this.database.exec("BEGIN");
    try {
      await this.database.exec(sql);
      const catalog = await readCatalog(this.database);
      return { digest: "sha256:0", ...catalog, findings: findingsIn(catalog) };
    } finally {
      await this.database.exec("ROLLBACK");
    }
  }

  /** What the guard says of one more migration whose lock was written without a look at it. */
  async guardWith(sql: string): Promise<Disagreement[]> {
    const actual = await this.lockWith(sql);
    const dictionary = readDictionary();
    return disagreements({
      actual,
      locked: actual,
      dictionary,
      extract: approvedColumns(dictionary),
    });
  }
}
