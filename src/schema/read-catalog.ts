import type { PGlite } from "@electric-sql/pglite";
import { objectsQuery, tablesQuery } from "./catalog-query";
import { startDatabase } from "./database";
import { identifier } from "./identifier";
import type { Migration } from "./migrations";
import type { Catalog, CatalogColumn, CatalogObject, CatalogTable } from "./model";
import { StoreError } from "./store-error";

/** Something that answers SQL with rows: PGlite, or a connection to a server. */
export interface Queryable {
  query(sql: string): Promise<{ rows: unknown[] }>;
}

/**
 * The catalog that `migrations` give on a real PostgreSQL (in this process, in memory): takes seconds.
 * @param started is told of each before it runs
 * @throws StoreError naming the migration that PostgreSQL refuses, with its message
 */
export async function catalogOf(
  migrations: readonly Migration[],
  started?: (migration: Migration) => Promise<void>,
): Promise<Catalog> {
  const database = await startDatabase();
  try {
    for (const migration of migrations) {
      await started?.(migration);
      await apply(database, migration);
    }
    return await readCatalog(database);
  } finally {
    await database.close();
  }
}

async function apply(database: PGlite, { name, sql }: Migration): Promise<void> {
  try {
    await database.exec(sql);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreError(`db/analytics/migrations/${name} does not run: ${reason}`, {
      cause: error,
    });
  }
}

/** As PostgreSQL sends it: what a column does not have is null. */
type Row = Omit<CatalogTable, "columns"> & { readonly columns: readonly ColumnRow[] };
type ColumnRow = CatalogColumn & { readonly domainChecks: readonly string[] | null };

/** What the database holds, the same from every server of the same schema. */
export async function readCatalog(database: Queryable): Promise<Catalog> {
  // Names of types are printed as this path finds them, so that it has to be the same everywhere.
  await database.query("SELECT set_config('search_path', 'public', false)");
  const tables = (await database.query(tablesQuery)).rows as Row[];
  const objects = (await database.query(objectsQuery)).rows as CatalogObject[];
  return { tables: tables.map(table).toSorted(byName), objects: objects.toSorted(byKindAndName) };
}

// Order is not left to the server, whose collation may be another.
const byName = (a: CatalogTable, b: CatalogTable): number => (a.name < b.name ? -1 : 1);
const byKindAndName = (a: CatalogObject, b: CatalogObject): number =>
  `${a.kind} ${a.name}` < `${b.kind} ${b.name}` ? -1 : 1;

function table({ columns, checks, ...row }: Row): CatalogTable {
  const ofDomains = columns.flatMap(({ name, domainChecks }) =>
    (domainChecks ?? []).map((check) => check.replaceAll(/\bVALUE\b/g, () => identifier(name))),
  );
  return present({
    ...row,
    columns: columns.map(column),
    checks: [...checks, ...ofDomains].map(onOneLine),
    indexed: row.indexed.toSorted(),
    triggers: row.triggers.map(onOneLine),
    writers: row.writers.toSorted(),
    definition: row.definition && onOneLine(row.definition),
  });
}

function column(row: ColumnRow): CatalogColumn {
  const { domainChecks: _, ...facts } = row;
  return present(facts);
}

const onOneLine = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

/** Without what is null: the rest of the program asks for what is there. */
const present = <T extends object>(row: T): T =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => (value ?? null) !== null)) as T;
