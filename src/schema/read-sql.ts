import { type Extensions, PGlite } from "@electric-sql/pglite";
import { readCatalog } from "./read-catalog";
import { columnsOnly } from "./columns-only";
import type { Catalog } from "./model";
import { withoutPsql } from "./psql";
import { type Skipped, SkippedStatements } from "./skipped";
import { StandIns } from "./stand-ins";
import { shortened, SqlError, type SqlFile, type Statement, statementsOf } from "./statements";

export interface ReadSql {
  readonly catalog: Catalog;
  readonly skipped: readonly Skipped[];
}

/** What says nothing about columns, by PostgreSQL's name of the statement. */
const beside: Readonly<Record<string, readonly [what: string, reason: string]>> = {
  AlterDefaultPrivilegesStmt: ["ALTER DEFAULT PRIVILEGES", "privileges say nothing about columns"],
  AlterOwnerStmt: ["OWNER TO", "roles of the server are not here"],
  AlterRoleStmt: ["ALTER ROLE", "roles of the server are not here"],
  AlterRoleSetStmt: ["ALTER ROLE", "roles of the server are not here"],
  AlterDatabaseSetStmt: ["ALTER DATABASE", "only the schema is read"],
  AlterDatabaseStmt: ["ALTER DATABASE", "only the schema is read"],
  CopyStmt: ["COPY", "rows are not read"],
  CreatePolicyStmt: ["CREATE POLICY", "roles of the server are not here"],
  CreateRoleStmt: ["CREATE ROLE", "roles of the server are not here"],
  CreateSubscriptionStmt: ["CREATE SUBSCRIPTION", "nothing outside is asked"],
  CreateTableSpaceStmt: ["CREATE TABLESPACE", "only the schema is read"],
  CreatedbStmt: ["CREATE DATABASE", "only the schema is read"],
  CreateUserMappingStmt: ["CREATE USER MAPPING", "nothing outside is asked"],
  DeleteStmt: ["DELETE", "rows are not read"],
  DropRoleStmt: ["DROP ROLE", "roles of the server are not here"],
  DropdbStmt: ["DROP DATABASE", "only the schema is read"],
  GrantRoleStmt: ["GRANT", "privileges say nothing about columns"],
  GrantStmt: ["GRANT or REVOKE", "privileges say nothing about columns"],
  IndexStmt: ["CREATE INDEX", "an index has no columns of its own"],
  InsertStmt: ["INSERT", "rows are not read"],
  LockStmt: ["LOCK", "nobody else is here"],
  SecLabelStmt: ["SECURITY LABEL", "its provider is not here"],
  TransactionStmt: ["BEGIN or COMMIT", "each statement stands alone"],
  TruncateStmt: ["TRUNCATE", "rows are not read"],
  UpdateStmt: ["UPDATE", "rows are not read"],
  VacuumStmt: ["VACUUM", "rows are not read"],
};

/** Extensions that PGlite carries and that bring types or functions which columns use. */
const carried: Readonly<Record<string, () => Promise<Extensions>>> = {
  btree_gin: () => import("@electric-sql/pglite/contrib/btree_gin"),
  btree_gist: () => import("@electric-sql/pglite/contrib/btree_gist"),
  citext: () => import("@electric-sql/pglite/contrib/citext"),
  cube: () => import("@electric-sql/pglite/contrib/cube"),
  earthdistance: () => import("@electric-sql/pglite/contrib/earthdistance"),
  fuzzystrmatch: () => import("@electric-sql/pglite/contrib/fuzzystrmatch"),
  hstore: () => import("@electric-sql/pglite/contrib/hstore"),
  intarray: () => import("@electric-sql/pglite/contrib/intarray"),
  isn: () => import("@electric-sql/pglite/contrib/isn"),
  lo: () => import("@electric-sql/pglite/contrib/lo"),
  ltree: () => import("@electric-sql/pglite/contrib/ltree"),
  pg_trgm: () => import("@electric-sql/pglite/contrib/pg_trgm"),
  pgcrypto: () => import("@electric-sql/pglite/contrib/pgcrypto"),
  seg: () => import("@electric-sql/pglite/contrib/seg"),
  tablefunc: () => import("@electric-sql/pglite/contrib/tablefunc"),
  unaccent: () => import("@electric-sql/pglite/contrib/unaccent"),
  "uuid-ossp": () => import("@electric-sql/pglite/contrib/uuid_ossp"),
};

/**
 * The catalog that SQL files give on a real PostgreSQL (in this process, in memory): what `pg_dump
 * --schema-only` or `alembic upgrade head --sql` wrote, or migrations of any application. What PGlite does
 * not have (roles, PostGIS) is stood in for or skipped, and counted; a table is never lost.
 * @throws SqlError for SQL that no PostgreSQL takes, or when a table cannot be made
 */
export async function readSql(files: readonly SqlFile[]): Promise<ReadSql> {
  const skipped = new SkippedStatements();
  const statements: Statement[] = [];
  for (const { name, sql } of files) {
    const plain = withoutPsql(sql);
    if (plain.commands > 0)
      skipped.add("psql command", "it is for psql alone", undefined, plain.commands);
    if (plain.copied > 0) skipped.add("COPY", "rows are not read", undefined, plain.copied);
    statements.push(...(await statementsOf({ name, sql: plain.sql })));
  }
  const run = statements.filter((each) => !isBeside(each, skipped));
  const database = await PGlite.create({ extensions: await extensionsFor(run) });
  try {
    const standIns = await new Runner(database, skipped).runAll(run);
    return { catalog: standIns.hide(await readCatalog(database)), skipped: skipped.list };
  } finally {
    await database.close();
  }
}

/** `ALTER INDEX … ATTACH PARTITION` and the like: of indexes, only unique ones are made, as targets of references. */
const isIndexOnly = (node: string, tree: Statement["tree"]): boolean =>
  (node === "AlterTableStmt" && tree["objtype"] === "OBJECT_INDEX") || node === "IndexStmt";

/** Whether the statement is left out; then it is counted. */
function isBeside({ node, tree, sql }: Statement, skipped: SkippedStatements): boolean {
  const reason = isIndexOnly(node, tree) ? beside["IndexStmt"] : beside[node];
  if (node === "IndexStmt" && tree["unique"] === true) return false;
  if (reason) skipped.add(...reason);
  const isSetting = node === "VariableSetStmt" && tree["name"] !== "search_path";
  if (isSetting) skipped.add("SET", "settings of a session say nothing about columns");
  const ownerOnly = node === "AlterTableStmt" && /^ALTER\s[^(]*\sOWNER\s+TO\s+\S+\s*$/i.test(sql);
  if (ownerOnly) skipped.add("OWNER TO", "roles of the server are not here");
  return Boolean(reason) || isSetting || ownerOnly;
}

async function extensionsFor(statements: readonly Statement[]): Promise<Extensions> {
  const loaders = statements
    .filter(({ node }) => node === "CreateExtensionStmt")
    .map(({ tree }) => String(tree["extname"]))
    .flatMap((name) => carried[name] ?? []);
  const loaded = await Promise.all(loaders.map((load) => load()));
  return Object.assign({}, ...loaded) as Extensions;
}

/** How many statements are tried at once; fewer where that fails. */
const batch = 250;

interface Failure {
  readonly statement: Statement;
  readonly message: string;
}

class Runner {
  private readonly standIns: StandIns;
  private failures: Failure[] = [];

  constructor(
    private readonly database: PGlite,
    private readonly skipped: SkippedStatements,
  ) {
    this.standIns = new StandIns(database);
  }

  async runAll(statements: readonly Statement[]): Promise<StandIns> {
    // A function is part of the schema, and what it calls may come later or not at all.
    await this.database.exec("SET check_function_bodies = false");
    await this.runBatches(statements);
    await this.runAgain();
    for (const { statement, message } of this.failures) await this.giveUp(statement, message);
    return this.standIns;
  }

  private async runBatches(statements: readonly Statement[]): Promise<void> {
    for (let begin = 0; begin < statements.length; begin += batch)
      await this.runSome(statements.slice(begin, begin + batch));
  }

  /** Halves what fails until the statement that fails stands alone: most of a dump needs no such care. */
  private async runSome(statements: readonly Statement[]): Promise<void> {
    const [first] = statements;
    if (first === undefined) return;
    if (statements.length === 1) return this.runOne(first);
    try {
      await this.database.exec(statements.map(({ sql }) => this.standIns.adapted(sql)).join(";\n"));
    } catch {
      const middle = Math.ceil(statements.length / 2);
      await this.runSome(statements.slice(0, middle));
      await this.runSome(statements.slice(middle));
    }
  }

  private async runOne(statement: Statement): Promise<void> {
    const message = await this.standIns.run(statement.sql);
    if (message !== undefined) this.failures.push({ statement, message });
  }

  /** What failed may need what came after it, such as a table in a later file. */
  private async runAgain(): Promise<void> {
    const before = this.failures;
    this.failures = [];
    for (const { statement } of before) await this.runOne(statement);
    if (this.failures.length > 0 && this.failures.length < before.length) await this.runAgain();
  }

  /** A table whose references lead nowhere is made without them; any other table must not get lost. */
  private async giveUp(statement: Statement, message: string): Promise<void> {
    const { file, line, node, sql } = statement;
    const alone = withoutReferences(sql);
    if (node === "CreateStmt" && alone !== sql && !(await this.standIns.run(alone)))
      return this.skipped.add("REFERENCES", message, shortened(sql));
    const columns = columnsOnly(statement);
    if (columns !== undefined && !(await this.standIns.run(columns)))
      return this.skipped.add("constraints and defaults", message, shortened(sql));
    if (bringsColumns(statement)) throw new SqlError(file, line, message, sql);
    this.skipped.add(spoken(node), message, shortened(sql));
  }
}

const target = String.raw`REFERENCES\s+[\w."]+(?:\s*\([^()]*\))?(?:\s+(?:MATCH\s+\w+|ON\s+(?:DELETE|UPDATE)\s+(?:CASCADE|RESTRICT|NO\s+ACTION|SET\s+(?:NULL|DEFAULT))|(?:NOT\s+)?DEFERRABLE|INITIALLY\s+\w+))*`;
const ofTable = new RegExp(
  String.raw`,\s*(?:CONSTRAINT\s+\S+\s+)?FOREIGN\s+KEY\s*\([^()]*\)\s*${target}`,
  "gi",
);
const ofColumn = new RegExp(String.raw`(?:CONSTRAINT\s+\S+\s+)?${target}`, "gi");

const withoutReferences = (sql: string): string =>
  sql.replaceAll(ofTable, "").replaceAll(ofColumn, "");

const addsColumn =
  /\b(?:ADD\s+(?:COLUMN\b|(?!CONSTRAINT|PRIMARY|UNIQUE|FOREIGN|CHECK|EXCLUDE|GENERATED))|ALTER\s+(?:COLUMN\s+)?\S+\s+(?:SET\s+DATA\s+)?TYPE)\b/i;

/** Whether columns would be lost with the statement. */
function bringsColumns({ node, tree, sql }: Statement): boolean {
  if (node === "AlterTableStmt")
    return (
      /^OBJECT_(?:TABLE|FOREIGN_TABLE|TYPE)$/.test(String(tree["objtype"])) && addsColumn.test(sql)
    );
  if (node === "CreateTableAsStmt") return tree["objtype"] !== "OBJECT_MATVIEW";
  return /^(?:CreateStmt|CreateForeignTableStmt|RenameStmt|CompositeTypeStmt)$/.test(node);
}

/** `CreateTrigStmt` as SQL says it, near enough to find it. */
const spoken = (node: string): string =>
  node
    .replace(/Stmt$/, "")
    .replace(/Trig$/, "Trigger")
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ")
    .toUpperCase();
