import { type Client, escapeIdentifier } from "pg";

/** A table that a person or a restore made. */
export interface Table {
  readonly schema: string;
  readonly name: string;
}

/** Alembic's own bookkeeping. */
export const versionTable = "alembic_version";

const userTablesSql = `
  SELECT n.nspname AS schema, c.relname AS name
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
    AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'raxx_drill')
    AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = c.oid AND deptype = 'e')
  ORDER BY 1, 2`;

/** Tables of a database but for the system's, those of extensions and a drill's own. */
export const userTables = async (client: Client): Promise<readonly Table[]> =>
  (await client.query<Table>(userTablesSql)).rows;

/** Revisions that Alembic says a database is at, in their order; none where it has no table of them. */
export async function revisionsOf(client: Client): Promise<readonly string[]> {
  const there = await client.query(
    `SELECT WHERE to_regclass('public.${versionTable}') IS NOT NULL`,
  );
  if (there.rowCount === 0) return [];
  const sql = `SELECT version_num FROM public.${versionTable} ORDER BY 1`;
  return (await client.query<{ version_num: string }>(sql)).rows.map(({ version_num: at }) => at);
}

export const quoted = ({ schema, name }: Table): string =>
  `${escapeIdentifier(schema)}.${escapeIdentifier(name)}`;

export const nameOf = ({ schema, name }: Table): string =>
  schema === "public" ? name : `${schema}.${name}`;
