import { escapeIdentifier } from "pg";
import { type BackedUpApp, raptorRole } from "../../../domain/continuity";
import { isNotice } from "../../../privacy/category";
import { classified } from "../../../schema/classification";
import { readDictionary } from "../../../schema/dictionary";
import { readCatalog } from "../../../schema/read-catalog";
import type { Notes } from "../drill";
import type { Scratch } from "./scratch";

interface Table {
  readonly schema: string;
  readonly name: string;
}

/** Looks at what was restored, and notes what is wrong and what is worth comparing the next time (BCP §2.1, Win 4). */
export async function inspect(
  scratch: Scratch,
  app: BackedUpApp,
  revision: string | undefined,
  notes: Notes,
): Promise<void> {
  const tables = await scratch.rows<Table>(userTables);
  await countRows(scratch, tables, notes);
  await alembic(scratch, app, revision, notes);
  await guard(scratch, notes);
  if (app === raptorRole.app) await grants(scratch, tables, notes);
}

const userTables = `
  SELECT n.nspname AS schema, c.relname AS name
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
    AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'raxx_drill')
    AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = c.oid AND deptype = 'e')
  ORDER BY 1, 2`;

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

const versionTable = "alembic_version";

/** Raptor's own bookkeeping; of the other apps no document says how they migrate. */
async function alembic(
  scratch: Scratch,
  app: BackedUpApp,
  wanted: string | undefined,
  { problems, facts }: Notes,
): Promise<void> {
  const found = await scratch
    .rows<{ version_num: string }>(`SELECT version_num FROM public.${versionTable}`)
    .catch(() => undefined);
  if (!found || found.length === 0) {
    if (app === raptorRole.app || wanted !== undefined)
      problems.push("no Alembic revision came back: public.alembic_version is absent or empty");
    return;
  }
  const revisions = found.map(({ version_num: each }) => each).toSorted();
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
  const { name, may, mayNot } = raptorRole;
  const kept = tables.filter((table) => table.name !== versionTable);
  facts[`grants of ${name}`] = (await hasAny(scratch, kept))
    ? "came with the backup"
    : "made by the drill";
  if (facts[`grants of ${name}`] === "made by the drill") await provision(scratch, kept);
  for (const table of kept) {
    const held = await scratch.rows<{ privilege: string; held: boolean }>(
      "SELECT p AS privilege, has_table_privilege($1, $2, p) AS held FROM unnest($3::text[]) p",
      [name, quoted(table), [...may, ...mayNot]],
    );
    const wrong = held.filter(
      ({ privilege, held: has }) => has !== may.some((p) => p === privilege),
    );
    for (const { privilege, held: has } of wrong)
      problems.push(`${name} ${has ? "may" : "may not"} ${privilege} ${nameOf(table)}`);
  }
  const creating = await scratch.rows<{ schema: string }>(
    `SELECT nspname AS schema FROM pg_namespace
     WHERE nspname = ANY($2) AND has_schema_privilege($1, oid, 'CREATE')`,
    [name, [...new Set(kept.map(({ schema }) => schema))]],
  );
  for (const { schema } of creating) problems.push(`${name} may create tables in ${schema}`);
}

async function hasAny(scratch: Scratch, tables: readonly Table[]): Promise<boolean> {
  for (const table of tables) {
    const [row] = await scratch.rows<{ held: boolean }>(
      "SELECT bool_or(has_table_privilege($1, $2, p)) AS held FROM unnest($3::text[]) p",
      [raptorRole.name, quoted(table), [...raptorRole.may, ...raptorRole.mayNot]],
    );
    if (row?.held) return true;
  }
  return false;
}

async function provision(scratch: Scratch, tables: readonly Table[]): Promise<void> {
  const role = escapeIdentifier(raptorRole.name);
  for (const schema of new Set(tables.map((table) => table.schema)))
    await scratch.client.query(`GRANT USAGE ON SCHEMA ${escapeIdentifier(schema)} TO ${role}`);
  for (const table of tables)
    await scratch.client.query(`GRANT ${raptorRole.may.join(", ")} ON ${quoted(table)} TO ${role}`);
}

const quoted = ({ schema, name }: Table): string =>
  `${escapeIdentifier(schema)}.${escapeIdentifier(name)}`;

const nameOf = ({ schema, name }: Table): string =>
  schema === "public" ? name : `${schema}.${name}`;
