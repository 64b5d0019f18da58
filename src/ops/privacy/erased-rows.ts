import { type Client, DatabaseError, escapeIdentifier } from "pg";
import { keptFromErasure } from "../../domain/erasure";
import { CannotRun } from "../../process/cannot-run";

/** A column that says whose a row is. */
export interface Place {
  /** `table.column`, or `schema.table.column`. */
  readonly name: string;
  readonly table: string;
  readonly column: string;
}

/** @throws CannotRun where the text names no column, or one whose rows outlive an erasure */
export function placeOf(name: string): Place {
  const parts = name.split(".");
  const column = parts.pop() ?? "";
  const [table = ""] = parts.slice(-1);
  if (parts.length < 1 || parts.length > 2 || [...parts, column].some((part) => part === ""))
    throw new CannotRun(`${name} is no column: give TABLE.COLUMN, such as users.id.`);
  if (keptFromErasure.some((each) => each === table))
    throw new CannotRun(
      `Rows of ${table} outlive an erasure, as they prove what was consented to (DPIA §4.2, §4.6). Nothing was changed.`,
    );
  return {
    name,
    table: parts.map((part) => escapeIdentifier(part)).join("."),
    column: escapeIdentifier(column),
  };
}

/** Whether a database has the column. */
async function isThere(client: Client, { table, column }: Place): Promise<boolean> {
  const sql = `SELECT FROM pg_attribute WHERE attrelid = to_regclass($1) AND NOT attisdropped
    AND attnum > 0 AND quote_ident(attname) = quote_ident($2)`;
  const bare = column.slice(1, -1).replaceAll('""', '"');
  return (await client.query(sql, [table, bare])).rowCount === 1;
}

/** @throws CannotRun where rows that outlive an erasure would go, or lose their person, with the rows that they refer to */
export async function refuseFollowers(client: Client): Promise<void> {
  const sql = `SELECT conrelid::regclass::text AS name FROM pg_constraint JOIN pg_class ON pg_class.oid = conrelid
    WHERE contype = 'f' AND confdeltype IN ('c', 'n', 'd') AND relname = ANY($1)`;
  const { rows } = await client.query<{ name: string }>(sql, [keptFromErasure]);
  if (rows.length === 0) return;
  throw new CannotRun(
    `Rows of ${rows.map(({ name }) => name).join(", ")} follow what they refer to when it is deleted, and have to outlive it (DPIA §4.2, §4.6): drop ON DELETE of their foreign key. Nothing was changed.`,
  );
}

/** Those of the columns that a database has. */
export async function placesIn(
  client: Client,
  places: readonly Place[],
): Promise<readonly Place[]> {
  const found: Place[] = [];
  for (const place of places) if (await isThere(client, place)) found.push(place);
  return found;
}

/** Rows of persons, as texts, so that no error of a conversion can quote one. */
const whose = ({ table, column }: Place): string => `FROM ${table} WHERE ${column}::text = ANY($1)`;

/** How many rows each column has of a person. */
export async function countRows(
  client: Client,
  places: readonly Place[],
  ids: readonly string[],
): Promise<number> {
  let all = 0;
  for (const place of places) {
    const sql = `SELECT count(*)::int AS count ${whose(place)}`;
    all += (await client.query<{ count: number }>(sql, [ids])).rows[0]?.count ?? 0;
  }
  return all;
}

/** Deletes the rows of persons, in the order of the columns. @returns how many */
export async function deleteRows(
  client: Client,
  places: readonly Place[],
  ids: readonly string[],
): Promise<number> {
  let all = 0;
  for (const place of places)
    all += (await client.query(`DELETE ${whose(place)}`, [ids])).rowCount ?? 0;
  return all;
}

/**
 * Deletes rows of persons in the order that the keys between tables allow: columns of several erasures have none of their own.
 * @returns how many, and those of which a row is kept by what refers to it
 */
export async function deleteInAnyOrder<Wanted extends { place: Place; ids: readonly string[] }>(
  client: Client,
  wanted: readonly Wanted[],
): Promise<{ readonly rows: number; readonly refused: readonly Wanted[] }> {
  await client.query("SET CONSTRAINTS ALL IMMEDIATE");
  let rows = 0;
  const refused: Wanted[] = [];
  for (const each of wanted) {
    await client.query("SAVEPOINT before");
    try {
      rows += await deleteRows(client, [each.place], each.ids);
    } catch (error) {
      if (!isReferredTo(error)) throw error;
      await client.query("ROLLBACK TO before");
      refused.push(each);
    }
  }
  if (refused.length === 0 || refused.length === wanted.length) return { rows, refused };
  const left = await deleteInAnyOrder(client, refused);
  return { rows: rows + left.rows, refused: left.refused };
}

/** SQLSTATE of a broken foreign key. */
const isReferredTo = (error: unknown): boolean =>
  error instanceof DatabaseError && ["23001", "23503"].includes(error.code ?? "");

/** Everybody whom a column names, as texts. */
export async function idsIn(client: Client, { table, column }: Place): Promise<readonly string[]> {
  const sql = `SELECT DISTINCT ${column}::text AS id FROM ${table} WHERE ${column} IS NOT NULL`;
  return (await client.query<{ id: string }>(sql)).rows.map(({ id }) => id);
}
