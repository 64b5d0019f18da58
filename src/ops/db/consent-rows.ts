import type { Client } from "pg";
import { askDatabase, changeDatabase } from "../../schema/live";

/**
 * Every row of `consent_history`, each as the database itself writes it in JSON, so that none is changed on its way;
 * undefined where there is no such table. All of them and not the newest: the table only grows, whoever brings them back
 * leaves out what is there, and no clock decides which proof survives (DPIA §4.6).
 */
export const consentRows = async (url: string): Promise<readonly string[] | undefined> =>
  askDatabase(url, async (client) => {
    if (!(await hasTable(client))) return undefined;
    const sql = "SELECT row_to_json(c)::text AS line FROM consent_history c ORDER BY created_at";
    return (await client.query<{ line: string }>(sql)).rows.map(({ line }) => line);
  });

/**
 * Puts rows back that `consent_history` lacks; what is there stays as it is.
 * @returns how many were put back, and how many are missing all the same, because another row has their number
 */
export const bringBack = async (
  url: string,
  rows: readonly string[],
): Promise<{ readonly brought: number; readonly missing: number }> =>
  changeDatabase(url, async (client) => {
    if (!(await hasTable(client))) return { brought: 0, missing: rows.length };
    const columns = await columnsOf(client, rows);
    const { rowCount } = await client.query(insertSql(columns), [rows]);
    await countOn(client, columns);
    const { rows: left } = await client.query<{ count: number }>(missingSql, [rows]);
    return { brought: rowCount ?? 0, missing: left[0]?.count ?? 0 };
  });

const hasTable = async (client: Client): Promise<boolean> =>
  (await client.query("SELECT WHERE to_regclass('consent_history') IS NOT NULL")).rowCount === 1;

/** A proof is one user's event at one moment, whatever else a later migration added to the row. */
const proof = (of: string): string =>
  `md5(ROW(${of}.user_id, ${of}.event_type, ${of}.created_at, ${of}.metadata)::text)`;

const absent = `FROM unnest($1::text[]) AS kept(line),
    json_populate_record(NULL::consent_history, kept.line::json) AS r
  WHERE NOT EXISTS (SELECT FROM consent_history c WHERE ${proof("c")} = ${proof("r")})`;

const missingSql = `SELECT count(*)::int AS count ${absent}`;

const insertSql = (columns: readonly string[]): string => {
  const list = columns.map((name) => `"${name.replaceAll('"', '""')}"`);
  return `INSERT INTO consent_history (${list.join(", ")}) OVERRIDING SYSTEM VALUE
    SELECT ${list.map((name) => `r.${name}`).join(", ")} ${absent} ON CONFLICT DO NOTHING`;
};

/** Columns that both have; what is computed from others cannot be written. */
async function columnsOf(client: Client, rows: readonly string[]): Promise<readonly string[]> {
  const { rows: found } = await client.query<{ name: string }>(
    `SELECT attname AS name FROM pg_attribute WHERE attrelid = 'consent_history'::regclass
     AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`,
  );
  const known = Object.keys(JSON.parse(rows[0] ?? "{}") as object);
  return found.map(({ name }) => name).filter((name) => known.includes(name));
}

/** Numbers that the rows brought along are not given out a second time. */
async function countOn(client: Client, columns: readonly string[]): Promise<void> {
  for (const column of columns) {
    const { rows } = await client.query<{ sequence: string | null }>(
      "SELECT pg_get_serial_sequence('consent_history', $1) AS sequence",
      [column],
    );
    const sequence = rows[0]?.sequence;
    if (sequence)
      await client.query(
        `SELECT setval($1::regclass, greatest(highest, pg_sequence_last_value($1::regclass), 1))
         FROM (SELECT max("${column.replaceAll('"', '""')}") AS highest FROM consent_history) c`,
        [sequence],
      );
  }
}
