import type { Extensions } from "@electric-sql/pglite";
import { isBeside } from "./beside";
import { carried } from "./carried";
import { startDatabase } from "./database";
import { ownFunctions } from "./code";
import { hiddenByCode } from "./hidden";
import type { Catalog } from "./model";
import { readCatalog } from "./read-catalog";
import { passedOver } from "./passed-over";
import { Runner } from "./run";
import { Script, type Section, type SqlFile } from "./script";
import { type Skipped, SkippedStatements, type Unread } from "./skipped";
import { loadParser, type Statement } from "./statements";
import { noWatch, type Watch } from "./watch";

/** The schema of one database of a script. */
export interface DatabaseSchema {
  /** As the script names it; absent where it names none. */
  readonly database?: string;
  readonly catalog: Catalog;
}

export interface ReadSql {
  readonly databases: readonly DatabaseSchema[];
  readonly skipped: readonly Skipped[];
  readonly unread: readonly Unread[];
}

/**
 * The catalog that SQL files give on a real PostgreSQL (in this process, in memory): what `pg_dump
 * --schema-only` or `alembic upgrade head --sql` wrote, or migrations of any application. What PGlite does
 * not have (roles, PostGIS) is stood in for or skipped, and counted; what could have made a column and was not
 * understood is told as unread.
 * @throws SqlError for SQL that no PostgreSQL takes
 */
export async function readSql(files: readonly SqlFile[], watch: Watch = noWatch): Promise<ReadSql> {
  await loadParser();
  const skipped = new SkippedStatements();
  const script = new Script(skipped);
  for (const file of files) await script.read(file);
  const unread = [...script.unread];
  const databases: DatabaseSchema[] = [];
  for (const section of script.databases) {
    const { database } = section;
    const catalog = await readSection(section, watch, skipped, unread);
    databases.push({ ...(database !== undefined && { database }), catalog });
  }
  return { databases, skipped: skipped.list, unread };
}

async function readSection(
  section: Section,
  watch: Watch,
  skipped: SkippedStatements,
  unread: Unread[],
): Promise<Catalog> {
  const own = new Set(ownFunctions(section.statements).keys());
  const run = section.statements.map((each) => ({
    ...each,
    isBeside: isBeside(each, own, skipped),
  }));
  const database = await startDatabase(await extensionsFor(section.statements));
  try {
    const runner = new Runner(
      database,
      { ...section, statements: run },
      { watch, skipped, unread },
    );
    const standIns = await runner.runAll();
    const catalog = standIns.hide(await readCatalog(database));
    const types = await database.query<{ name: string }>("SELECT typname AS name FROM pg_type");
    const names = types.rows.map(({ name }) => name);
    unread.push(...hiddenByCode(section, catalog, names, unread), ...passedOver(section));
    return catalog;
  } finally {
    await database.close();
  }
}

async function extensionsFor(statements: readonly Statement[]): Promise<Extensions> {
  const loaders = statements
    .filter(({ node }) => node === "CreateExtensionStmt")
    .flatMap(({ tree }) => carried[String(tree["extname"])] ?? []);
  const loaded = await Promise.all(loaders.map((load) => load()));
  return Object.assign({}, ...loaded) as Extensions;
}
