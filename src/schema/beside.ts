import { calledIn, writesCatalog } from "./effects";
import type { SkippedStatements } from "./skipped";
import type { Statement } from "./statements";

/** What says nothing about columns, by PostgreSQL's name of the statement. */
const reasons: Readonly<Record<string, readonly [what: string, reason: string]>> = {
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
  MergeStmt: ["MERGE", "rows are not read"],
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

/** Whether the statement is left out; then it is counted. `own` are the functions that the script makes. */
export function isBeside(
  statement: Statement,
  own: ReadonlySet<string>,
  skipped: SkippedStatements,
): boolean {
  const { node, tree } = statement;
  if (node === "IndexStmt" && tree["unique"] === true) return false;
  if (writesCatalog(statement)) return false;
  if (node === "CopyProbe") skipped.add("COPY", "rows are not read");
  // What stores rows by a function of the script runs that function.
  if (writesRows.test(node) && calledIn(tree).some((name) => own.has(name))) return false;
  const reason = isOfIndex(statement)
    ? reasons["IndexStmt"]
    : (reasons[node] ?? setting(statement));
  if (reason !== undefined) skipped.add(...reason);
  return reason !== undefined;
}

const writesRows = /^(?:Insert|Update|Delete|Merge|Copy)Stmt$/;

/** `ALTER INDEX … RENAME` and the like: of indexes, only unique ones are made, as targets of references. */
const isOfIndex = ({ node, tree }: Statement): boolean =>
  node === "IndexStmt" ||
  (node === "AlterTableStmt" && tree["objtype"] === "OBJECT_INDEX") ||
  (node === "RenameStmt" && tree["renameType"] === "OBJECT_INDEX");

function setting({ node, tree, sql }: Statement): readonly [string, string] | undefined {
  if (node === "VariableSetStmt" && (tree["name"] ?? "search_path") !== "search_path")
    return ["SET", "settings of a session say nothing about columns"];
  const isOwner = node === "AlterTableStmt" && /^ALTER\s[^(]*\sOWNER\s+TO\s+\S+\s*$/i.test(sql);
  return isOwner ? ["OWNER TO", "roles of the server are not here"] : undefined;
}
