import type { Client } from "pg";
import { raptorRole } from "../../domain/continuity";
import { askDatabase } from "../../schema/live";
import { wrongGrants } from "./raptor-role";
import { quoted, revisionsOf, type Table, userTables, versionTable } from "./tables";

/** What is wrong with a database that was restored (BCP §2.1 step 5): a sentence each, the same as in a drill. */
export const restoredProblems = async (
  url: string,
  app: string,
  wanted: readonly string[],
): Promise<readonly string[]> =>
  askDatabase(url, async (client) => {
    const tables = await userTables(client);
    const own = tables.filter(({ name }) => name !== versionTable);
    return [
      ...(await emptiness(client, own)),
      ...(await otherRevision(client, wanted)),
      ...(app === raptorRole.app ? await wrongGrants(client, own) : []),
    ];
  });

/** Whether there is nothing in any table, as a sentence. */
export async function emptiness(
  client: Client,
  tables: readonly Table[],
): Promise<readonly string[]> {
  if (tables.length === 0) return ["no table came back"];
  for (const table of tables)
    if ((await client.query(`SELECT FROM ${quoted(table)} LIMIT 1`)).rowCount === 1) return [];
  return ["every table that came back is empty"];
}

async function otherRevision(
  client: Client,
  wanted: readonly string[],
): Promise<readonly string[]> {
  const found = (await revisionsOf(client)).join(", ");
  if (found === wanted.join(", ")) return [];
  return [`the Alembic revision is ${found || "absent"}; it should be ${wanted.join(", ")}`];
}
