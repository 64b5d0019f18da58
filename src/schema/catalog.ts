import { PGlite } from "@electric-sql/pglite";
import type { ForeignKey, SchemaColumn, SchemaLock, SchemaTable } from "../domain/analytics-schema";
import { digestOf, type Migration } from "./migrations";

/**
 * The schema that `migrations` give on a real PostgreSQL (in this process, in memory): takes seconds.
 * @throws Error naming the migration that PostgreSQL refuses
 */
export async function lockOf(migrations: readonly Migration[]): Promise<SchemaLock> {
  const database = await PGlite.create();
  try {
    for (const migration of migrations) await apply(database, migration);
    return { digest: digestOf(migrations), tables: await readTables(database) };
  } finally {
    await database.close();
  }
}

async function apply(database: PGlite, { name, sql }: Migration): Promise<void> {
  try {
    await database.exec(sql);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`db/analytics/migrations/${name} does not run: ${reason}`, { cause: error });
  }
}

async function readTables(database: PGlite): Promise<SchemaTable[]> {
  const { rows } = await database.query<SchemaTable>(tablesQuery);
  return rows.map(({ name, columns, primaryKey, foreignKeys, checks }) => ({
    name,
    columns: columns.map(ordered.column),
    primaryKey,
    foreignKeys: foreignKeys.map(ordered.foreignKey),
    checks: checks.map((check) => check.replaceAll(/\s+/g, " ")),
  }));
}

/** JSON from PostgreSQL has keys in an order of its own; a lock is reviewed in ours. */
const ordered = {
  column: ({ name, type, nullable }: SchemaColumn): SchemaColumn => ({ name, type, nullable }),
  foreignKey: ({
    columns,
    references: { table, columns: referenced },
  }: ForeignKey): ForeignKey => ({
    columns,
    references: { table, columns: referenced },
  }),
};

/** Names behind the column numbers in `key`, which are of `table`, in the order of the key. */
const columnsOf = (key: string, table: string) => `(
  SELECT coalesce(jsonb_agg(attname ORDER BY position), '[]')
  FROM unnest(${key}) WITH ORDINALITY AS part (number, position)
  JOIN pg_attribute ON attrelid = ${table} AND attnum = part.number)`;

/**
 * Whatever keeps or fetches rows outside PostgreSQL's own schemas (tables, partitioned and foreign ones,
 * materialized views), in one round trip; `public` needs no prefix.
 */
const tablesQuery = `
SELECT
  CASE nspname WHEN 'public' THEN relname ELSE nspname || '.' || relname END AS name,
  (SELECT coalesce(jsonb_agg(jsonb_build_object(
      'name', attname, 'type', format_type(atttypid, atttypmod), 'nullable', NOT attnotnull
    ) ORDER BY attnum), '[]')
   FROM pg_attribute
   WHERE attrelid = pg_class.oid AND attnum > 0 AND NOT attisdropped) AS columns,
  coalesce((SELECT ${columnsOf("conkey", "conrelid")}
    FROM pg_constraint WHERE conrelid = pg_class.oid AND contype = 'p'), '[]') AS "primaryKey",
  (SELECT coalesce(jsonb_agg(jsonb_build_object(
      'columns', ${columnsOf("conkey", "conrelid")},
      'references', jsonb_build_object(
        'table', confrelid::regclass::text, 'columns', ${columnsOf("confkey", "confrelid")})
    ) ORDER BY conname), '[]')
   FROM pg_constraint WHERE conrelid = pg_class.oid AND contype = 'f') AS "foreignKeys",
  (SELECT coalesce(jsonb_agg(pg_get_constraintdef(oid) ORDER BY conname), '[]')
   FROM pg_constraint WHERE conrelid = pg_class.oid AND contype = 'c') AS checks
FROM pg_class
JOIN pg_namespace ON pg_namespace.oid = relnamespace
WHERE relkind IN ('r', 'p', 'f', 'm') AND nspname NOT IN ('pg_catalog', 'information_schema')
  AND nspname NOT LIKE 'pg_%'
ORDER BY 1`;
