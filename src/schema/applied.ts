import type { Client } from "pg";
import { catalogFrom } from "./current";
import { driftOf } from "./drift";
import { askDatabase, changeDatabase } from "./live";
import { digestOf, type Migration } from "./migrations";
import { readCatalog } from "./read-catalog";
import { loadParser, statementsOf } from "./statements";
import { StoreError } from "./store-error";

/** How far a live store is, and whether that stands in its own record or only shows in its schema. */
export interface Standing {
  readonly applied: readonly Migration[];
  readonly pending: readonly Migration[];
  readonly recorded: boolean;
}

/** Which migrations a store has, in a schema of its own, so that the store's own holds signals and nothing else. */
const record = "operations.applied_migrations";

interface Applied {
  readonly migration: string;
  readonly digest: string;
}

/**
 * Reads, and writes nothing, how far a live store is (analytics runbook §1 step 4). A store without a record, as the
 * service's own tool migrates it, is as far as the first migrations whose schema is its own.
 * @throws StoreError where the store is not what the migrations give: another schema, or other migrations
 */
export async function standingOf(url: string, migrations: readonly Migration[]): Promise<Standing> {
  const { rows, live } = await askDatabase(url, async (client) => ({
    rows: await recorded(client),
    live: await readCatalog(client),
  }));
  const count = rows ? agreed(rows, migrations) : undefined;
  const counts = count === undefined ? [...migrations.keys(), migrations.length] : [count];
  let drift: readonly string[] = [];
  for (const each of counts) {
    drift = driftOf(live, await catalogFrom(migrations.slice(0, each)));
    if (drift.length > 0) continue;
    const [applied, pending] = [migrations.slice(0, each), migrations.slice(each)];
    return { applied, pending, recorded: rows !== undefined };
  }
  throw new StoreError(
    `The live store is not what the migrations give; nothing was changed:\n  - ${drift.join("\n  - ")}\n` +
      "Find out who changed it (analytics runbook §7 A, where it could name somebody), and bring it back by hand or by a migration.",
  );
}

/** Undefined where the store has no record. */
async function recorded(client: Client): Promise<readonly Applied[] | undefined> {
  const { rows: found } = await client.query<{ there: boolean }>(
    "SELECT to_regclass($1) IS NOT NULL AS there",
    [record],
  );
  if (!found[0]?.there) return undefined;
  const { rows } = await client.query<Applied>(
    `SELECT migration, digest FROM ${record} ORDER BY migration COLLATE "C"`,
  );
  return rows;
}

/** @returns how many migrations are applied @throws StoreError where they are not the first of ours, unchanged */
function agreed(rows: readonly Applied[], migrations: readonly Migration[]): number {
  const wrong = rows.find(
    ({ migration, digest }, index) =>
      migrations[index]?.name !== migration || digestOf([migrations[index]]) !== digest,
  );
  if (wrong === undefined) return rows.length;
  throw new StoreError(
    migrations.some(({ name }) => name === wrong.migration)
      ? `The live store has ${wrong.migration} with another text, or out of order: a migration that ran is not changed. Restore it, and write another one.`
      : `The live store has ${wrong.migration}, which is not here: this checkout is older than the store. Nothing was changed.`,
  );
}

/** What a connection that is held up would hold up as well: writers of the store wait behind a waiting migration. */
const lockTimeout = "10s";

/**
 * Applies one migration, and records it, in one transaction. Applied already, it is left alone.
 * @param before what has to stand in the record, so that two at once do not both apply it
 * @throws DatabaseError in PostgreSQL's words, when nothing was changed
 */
export async function applyMigration(
  url: string,
  before: readonly Migration[],
  migration: Migration,
): Promise<void> {
  await refuseTransactions(migration);
  await changeDatabase(url, async (client) => {
    await client.query(`SET LOCAL lock_timeout = '${lockTimeout}'`);
    const rows = await openRecord(client, before);
    if (rows.some((row) => row.migration === migration.name)) return;
    if (agreed(rows, before) !== before.length)
      throw new StoreError(
        "The store's record of migrations was changed meanwhile; run this again.",
      );
    await client.query(migration.sql);
    await note(client, migration);
  });
}

/** Records what a store has without a record; nothing where it has one. */
export async function adopt(url: string, applied: readonly Migration[]): Promise<void> {
  await changeDatabase(url, async (client) => void (await openRecord(client, applied)));
}

/** The record, made where there is none with what is applied; no other transaction writes it until this one ends. */
async function openRecord(
  client: Client,
  applied: readonly Migration[],
): Promise<readonly Applied[]> {
  // The number of the lock is ours alone: no other program of the platform takes one here.
  await client.query("SELECT pg_advisory_xact_lock(7241193508)");
  const rows = await recorded(client);
  if (rows) return rows;
  await client.query("CREATE SCHEMA IF NOT EXISTS operations");
  await client.query(
    `CREATE TABLE ${record} (migration text PRIMARY KEY, digest text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`,
  );
  for (const each of applied) await note(client, each);
  return (await recorded(client)) ?? [];
}

async function note(client: Client, migration: Migration): Promise<void> {
  const sql = `INSERT INTO ${record} (migration, digest) VALUES ($1, $2)`;
  await client.query(sql, [migration.name, digestOf([migration])]);
}

/** One that ends our transaction would be half applied where it fails, and not recorded. */
async function refuseTransactions({ name, sql }: Migration): Promise<void> {
  await loadParser();
  const found = statementsOf(name, sql).find(({ node }) => node === "TransactionStmt");
  if (found)
    throw new StoreError(
      `db/analytics/migrations/${name}:${found.line} opens or ends a transaction: each migration is one of its own; take that out.`,
    );
}
