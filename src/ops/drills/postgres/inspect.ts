import { type BackedUpApp, raptorRole } from "../../../domain/continuity";
import { isNotice } from "../../../privacy/category";
import { classified } from "../../../schema/classification";
import { readDictionary } from "../../../schema/dictionary";
import { readCatalog } from "../../../schema/read-catalog";
import { grantAll, hasAnyGrant, wrongGrants } from "../../db/raptor-role";
import { nameOf, quoted, revisionsOf, type Table, userTables, versionTable } from "../../db/tables";
import type { Notes } from "../drill";
import type { Scratch } from "./scratch";

/** Looks at what was restored, and notes what is wrong and what is worth comparing the next time (BCP §2.1, Win 4). */
export async function inspect(
  scratch: Scratch,
  app: BackedUpApp,
  revision: string | undefined,
  notes: Notes,
): Promise<void> {
  const tables = await userTables(scratch.client);
  await countRows(scratch, tables, notes);
  await alembic(scratch, app, revision, notes);
  await guard(scratch, notes);
  if (app === raptorRole.app) await grants(scratch, tables, notes);
}

async function countRows(
  scratch: Scratch,
  tables: readonly Table[],
  { problems, facts }: Notes,
): Promise<void> {
  let total = 0;
  for (const table of tables) {
    const [row] = await scratch.rows<{ count: string }>(
      `SELECT count(*) AS count FROM ${quoted(table)}`,
    );
    const count = Number(row?.count);
    facts[`rows ${nameOf(table)}`] = count;
    if (table.name !== versionTable) total += count;
  }
  facts["tables"] = tables.length;
  facts["rows"] = total;
  if (tables.length === 0) problems.push("no table came back");
  else if (total === 0) problems.push("every table that came back is empty");
}

/** Raptor's own bookkeeping; of the other apps no document says how they migrate. */
async function alembic(
  scratch: Scratch,
  app: BackedUpApp,
  wanted: string | undefined,
  { problems, facts }: Notes,
): Promise<void> {
  const revisions = await revisionsOf(scratch.client);
  if (revisions.length === 0) {
    if (app === raptorRole.app || wanted !== undefined)
      problems.push("no Alembic revision came back: public.alembic_version is absent or empty");
    return;
  }
  facts["alembic revision"] = revisions.join(", ");
  if (wanted !== undefined && revisions.join(",") !== wanted)
    problems.push(`the Alembic revision is ${revisions.join(", ")}; it should be ${wanted}`);
}

/** The catalog is read whole; what only the analytics store in the Union may hold is not among it (DPIA §1). */
async function guard(scratch: Scratch, { problems, facts }: Notes): Promise<void> {
  const tables = classified(await readCatalog(scratch.client)).filter(
    ({ schema }) => schema !== "raxx_drill",
  );
  facts["columns of personal data"] = tables.flatMap(({ columns }) =>
    columns.filter(({ findings }) => findings.some(({ category }) => !isNotice(category))),
  ).length;
  const ofAnalytics = Object.keys(readDictionary().tables);
  for (const { name } of tables.filter((table) => ofAnalytics.includes(table.name)))
    problems.push(
      `${name} is a table of the analytics store, which must not leave the Union (DPIA §1)`,
    );
}

/** Heroku's backups may come without grants: then they are made as after a real restore, and looked at (BCP §2.1 step 6). */
async function grants(
  scratch: Scratch,
  tables: readonly Table[],
  { problems, facts }: Notes,
): Promise<void> {
  const kept = tables.filter((table) => table.name !== versionTable);
  const came = await hasAnyGrant(scratch.client, kept);
  facts[`grants of ${raptorRole.name}`] = came ? "came with the backup" : "made by the drill";
  if (!came) await grantAll(scratch.client, kept);
  problems.push(...(await wrongGrants(scratch.client, kept)));
}
