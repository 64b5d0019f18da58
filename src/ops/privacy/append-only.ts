import type { Client } from "pg";
import { consentStore } from "../../domain/consent-store";

/** Whether rows that are there can be changed or removed in one way, and what refuses or allows it. */
export interface Protection {
  /** The table, or one that is a part of it. */
  readonly table: string;
  readonly action: "UPDATE" | "DELETE" | "TRUNCATE";
  readonly refused: boolean;
  readonly by: string;
}

interface Found {
  readonly table: string;
  readonly action: Protection["action"];
  readonly granted: boolean;
  readonly cascades: boolean;
  readonly triggers: readonly Trigger[];
}

interface Trigger {
  readonly name: string;
  readonly language: string;
  readonly source: string;
}

/**
 * The role of the app is the one that asks, with all that it is a member of and could become. A foreign key acts with
 * the rights of the table's owner, so that it needs no grant. The bits are those of pg_trigger.tgtype; 2 is BEFORE.
 */
const protectionSql = `WITH RECURSIVE tree AS (
    SELECT to_regclass($1)::oid AS oid
    UNION SELECT inhrelid FROM pg_inherits JOIN tree ON inhparent = tree.oid),
  roles AS (SELECT oid FROM pg_roles WHERE pg_has_role(current_user, oid, 'MEMBER')),
  actions (action, bit) AS (VALUES ('UPDATE', 16), ('DELETE', 8), ('TRUNCATE', 32))
  SELECT tree.oid::regclass::text AS table, action,
    (SELECT bool_or(has_table_privilege(roles.oid, tree.oid, action) OR
      action = 'UPDATE' AND has_any_column_privilege(roles.oid, tree.oid, action)) FROM roles) AS granted,
    EXISTS (SELECT FROM pg_constraint WHERE contype = 'f' AND conrelid = tree.oid AND (
      action = 'DELETE' AND confdeltype = 'c' OR
      action = 'UPDATE' AND (confdeltype IN ('n', 'd') OR confupdtype IN ('c', 'n', 'd')))) AS cascades,
    (SELECT coalesce(json_agg(json_build_object('name', tgname, 'language', lanname, 'source', prosrc)
        ORDER BY tgname), '[]'::json)
      FROM pg_trigger JOIN pg_proc ON pg_proc.oid = tgfoid JOIN pg_language ON pg_language.oid = prolang
      WHERE tgrelid = tree.oid AND NOT tgisinternal AND tgenabled IN ('O', 'A') AND tgqual IS NULL
        AND tgattr::text = '' AND tgtype & 2 = 2 AND tgtype & bit = bit) AS triggers
  FROM tree CROSS JOIN actions ORDER BY 1, bit DESC`;

/** Whether the history is only appended to in fact, by what the catalog says: nothing is tried (DPIA §4.6). */
export async function protections(client: Client): Promise<readonly Protection[]> {
  const { rows } = await client.query<Found>(protectionSql, [consentStore.table]);
  return rows.map((found) => ({ table: found.table, action: found.action, ...verdictOn(found) }));
}

function verdictOn({ granted, cascades, triggers }: Found): Pick<Protection, "refused" | "by"> {
  const refusing = triggers.find(refusesAtOnce);
  if (refusing) return { refused: true, by: `trigger ${refusing.name} refuses it` };
  if (!granted && !cascades) return { refused: true, by: "it is not granted to the app's role" };
  const how = granted ? "it is granted to the app's role" : "a foreign key does it";
  const names = triggers.map(({ name }) => name).join(", ");
  const unclear = names === "" ? "" : `, and ${names} is not seen to refuse before anything else`;
  return { refused: false, by: how + unclear };
}

/** Anything before the exception may lead around it, and a handler may swallow it. */
function refusesAtOnce({ language, source }: Trigger): boolean {
  const code = source.replaceAll(/--.*$/gm, " ").replaceAll(/\/\*[\s\S]*?\*\//g, " ");
  return (
    language === "plpgsql" &&
    /^\s*begin\s+raise\s+(?:exception\b|')/i.test(code) &&
    !/\bexception\s+when\b/i.test(code)
  );
}

const ownerSql = `SELECT pg_has_role(current_user, relowner, 'MEMBER') AS owned FROM pg_class WHERE oid = to_regclass($1)`;

/** Whether the app's role owns the table: what was taken from its owner, the owner can take back. */
export const isOwned = async (client: Client): Promise<boolean> =>
  (await client.query<{ owned: boolean }>(ownerSql, [consentStore.table])).rows[0]?.owned ?? false;
