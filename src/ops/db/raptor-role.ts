import { type Client, escapeIdentifier } from "pg";
import { raptorRole } from "../../domain/continuity";
import { nameOf, quoted, type Table } from "./tables";

const { name: role, may, mayNot } = raptorRole;

/** Whether the server has the role: no backup brings one along. */
export async function hasRole(client: Client): Promise<boolean> {
  const { rowCount } = await client.query("SELECT FROM pg_roles WHERE rolname = $1", [role]);
  return rowCount === 1;
}

/** Whether the role may do anything at all with one of the tables. */
export async function hasAnyGrant(client: Client, tables: readonly Table[]): Promise<boolean> {
  for (const table of tables) {
    const { rows } = await client.query<{ held: boolean }>(
      "SELECT bool_or(has_table_privilege($1, $2, p)) AS held FROM unnest($3::text[]) p",
      [role, quoted(table), [...may, ...mayNot]],
    );
    if (rows[0]?.held) return true;
  }
  return false;
}

/** Gives the role what it needs of every table, and of the sequences that number their rows (BCP §2.1 step 6). */
export async function grantAll(client: Client, tables: readonly Table[]): Promise<void> {
  const to = escapeIdentifier(role);
  for (const schema of new Set(tables.map((table) => table.schema))) {
    const name = escapeIdentifier(schema);
    await client.query(`GRANT USAGE ON SCHEMA ${name} TO ${to}`);
    await client.query(`GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${name} TO ${to}`);
  }
  for (const table of tables)
    await client.query(`GRANT ${may.join(", ")} ON ${quoted(table)} TO ${to}`);
}

/** What the role may and should not, or should and may not: a sentence each. */
export async function wrongGrants(
  client: Client,
  tables: readonly Table[],
): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const table of tables) {
    const { rows } = await client.query<{ privilege: string; held: boolean }>(
      "SELECT p AS privilege, has_table_privilege($1, $2, p) AS held FROM unnest($3::text[]) p",
      [role, quoted(table), [...may, ...mayNot]],
    );
    for (const { privilege, held } of rows)
      if (held !== may.some((each) => each === privilege))
        wrong.push(`${role} ${held ? "may" : "may not"} ${privilege} ${nameOf(table)}`);
  }
  return [...wrong, ...(await creating(client, tables))];
}

async function creating(client: Client, tables: readonly Table[]): Promise<readonly string[]> {
  const { rows } = await client.query<{ schema: string }>(
    `SELECT nspname AS schema FROM pg_namespace
     WHERE nspname = ANY($2) AND has_schema_privilege($1, oid, 'CREATE')`,
    [role, [...new Set(tables.map(({ schema }) => schema))]],
  );
  return rows.map(({ schema }) => `${role} may create tables in ${schema}`);
}
