import { knownExtensions } from "./extensions";
import type { Node, Statement } from "./statements";

/** `schema.name` of a relation in a statement's tree. */
export function relationName(relation: unknown): string {
  const { schemaname, relname = "" } = (relation ?? {}) as Readonly<Record<string, string>>;
  return schemaname === undefined ? relname : `${schemaname}.${relname}`;
}

const withRows = /^(?:InsertStmt|UpdateStmt|DeleteStmt|MergeStmt|CopyStmt)$/;

/** Bare name of the table whose rows the statement brings or changes. */
export function rowsOf({ node, tree }: Statement): string | undefined {
  if (node === "CreateTableAsStmt")
    return bare(relationName((tree["into"] as Node | undefined)?.["rel"]));
  if (!withRows.test(node) || (node === "CopyStmt" && tree["is_from"] !== true)) return undefined;
  return bare(relationName(tree["relation"]));
}

const bare = (name: string): string => name.split(".").at(-1) ?? "";

/** `name` of a relation in a statement's tree. */
export const bareName = (relation: unknown): string => bare(relationName(relation));

/** Statements that run code, which can do anything. */
export const runsCode = ({ node }: Statement): boolean =>
  /^(?:DoStmt|CallStmt|SelectStmt|ExecuteStmt|ExplainStmt|PrepareStmt|DeclareCursorStmt)$/.test(
    node,
  );

/** Where PostgreSQL itself keeps tables, columns and types. */
const ownCatalog =
  /^(?:pg_catalog\.)?pg_(?:attribute|attrdef|class|depend|inherits|namespace|proc|rewrite|type)$/;

/** Whether rows are written that are a schema themselves. */
export const writesCatalog = ({ node, tree }: Statement): boolean =>
  withRows.test(node) && ownCatalog.test(relationName(tree["relation"]));

/** Kinds of statements that make no column and change none, whatever becomes of them. */
const harmless =
  /^(?:Alter(?:Collation|DatabaseRefreshColl|DefaultPrivileges|Enum|EventTrig|ExtensionContents|Fdw|ForeignServer|Function|ObjectDepends|ObjectSchema|OpFamily|Operator|Owner|Policy|Publication|Role|RoleSet|Seq|Stats|Subscription|System|TableMoveAll|TableSpaceOptions|TSConfiguration|TSDictionary|Type|UserMapping)|CheckPoint|ClosePortal|Cluster|Comment|Constraints(?:Set)?|CreateAm|CreateCast|CreateConversion|CreateEventTrig|CreateFdw|CreateForeignServer|CreateFunction|CreateOpClass|CreateOpFamily|CreatePLang|CreatePolicy|CreatePublication|CreateSeq|CreateStats|CreateSubscription|CreateTrig|CreateTransform|CreateUserMapping|Deallocate|DeclareCursor|Define|Delete|Discard|Drop|DropOwned|Fetch|Index|Insert|Update|Merge|Copy|Truncate|Listen|Load|Lock|Notify|Prepare|ReassignOwned|RefreshMatView|Reindex|ReplicaIdentity|Rule|SecLabel|Unlisten|Vacuum|VariableSet|VariableShow)Stmt$/;

/** Parts of ALTER TABLE that bring a column or change one. */
const changesColumns = /^AT_(?:AddColumn|AlterColumnType|AddInherit|AddOf)/;

/** Renamed things whose name is a table's, a column's or a type's. */
const renamesColumns =
  /^OBJECT_(?:TABLE|COLUMN|ATTRIBUTE|VIEW|MATVIEW|FOREIGN_TABLE|TYPE|DOMAIN|SCHEMA)$/;

/** Schema functions of extensions that make no column of the application's. */
const ofExtensions =
  /^(?:create_hypertable|set_chunk_time_interval|(?:add|remove)_\w+_policy|create_distributed_table|create_reference_table|create_parent|setval|set_config|pg_extension_config_dump)$/;

/**
 * What would be lost with a statement that was not understood, such as `table people`; `undefined` where it
 * could have made no column and changed none.
 * @param isBuiltIn whether PostgreSQL itself has a function of this name
 */
export function makes(
  statement: Statement,
  isBuiltIn: (name: string) => boolean,
): string | undefined {
  const { node, tree, sql } = statement;
  if (writesCatalog(statement)) return "whatever it changes in PostgreSQL's own tables";
  switch (node) {
    case "CopyProbe":
      return "whatever its rows make, which psql takes for SQL where the COPY fails";
    case "CreateExtensionStmt":
    case "AlterExtensionStmt":
      return extension(String(tree["extname"]));
    case "CreateStmt":
      return `table ${relationName(tree["relation"])}`;
    case "CreateForeignTableStmt":
      return `table ${relationName((tree["base"] as Node | undefined)?.["relation"])}`;
    case "ViewStmt":
      return `view ${relationName(tree["view"])}`;
    case "CreateTableAsStmt":
      return `${tree["objtype"] === "OBJECT_MATVIEW" ? "view" : "table"} ${relationName((tree["into"] as Node | undefined)?.["rel"])}`;
    case "CompositeTypeStmt":
      return `type ${relationName(tree["typevar"])}`;
    case "AlterTableStmt":
      return altered(tree);
    case "RenameStmt":
      return renamesColumns.test(String(tree["renameType"])) ? renamed(tree) : undefined;
    case "ImportForeignSchemaStmt":
      return `the tables of schema ${String(tree["remote_schema"])} of server ${String(tree["server_name"])}`;
    case "CreateSchemaStmt":
      return tree["schemaElts"] === undefined ? undefined : named(sql);
    case "SelectStmt":
      return selected(tree, sql, isBuiltIn);
    default:
      return harmless.test(node) ? undefined : named(sql);
  }
}

const extension = (name: string): string | undefined =>
  knownExtensions.has(name) ? undefined : `whatever extension ${name} makes`;

function altered(tree: Node): string | undefined {
  const cmds = (tree["cmds"] ?? []) as readonly { AlterTableCmd?: Node }[];
  const columns = cmds.flatMap(({ AlterTableCmd: command = {} }) => {
    if (!changesColumns.test(String(command["subtype"]))) return [];
    const added = (command["def"] as { ColumnDef?: Node } | undefined)?.ColumnDef?.["colname"];
    return [String(command["name"] ?? added ?? "")];
  });
  const table = relationName(tree["relation"]);
  if (/INDEX|SEQUENCE/.test(String(tree["objtype"])) || columns.length === 0) return undefined;
  return `column ${columns.map((column) => `${table}.${column}`).join(", ")}`;
}

const renamed = (tree: Node): string => {
  const parts = [relationName(tree["relation"]), tree["subname"]].filter(Boolean);
  return `the name ${String(tree["newname"])} of ${parts.join(".")}`;
};

/** A SELECT makes a table by INTO, and whatever else by a function that is not PostgreSQL's own. */
function selected(
  tree: Node,
  sql: string,
  isBuiltIn: (name: string) => boolean,
): string | undefined {
  const into = (tree["intoClause"] as Node | undefined)?.["rel"];
  if (into !== undefined) return `table ${relationName(into)}`;
  const unknown = calledIn(tree).filter((name) => !isBuiltIn(name) && !ofExtensions.test(name));
  return unknown.length === 0 ? undefined : named(sql, `whatever ${unknown[0]}() makes`);
}

/** Names of the functions that a tree calls. */
export function calledIn(tree: unknown): string[] {
  if (typeof tree !== "object" || tree === null) return [];
  const own = (tree as { FuncCall?: { funcname?: { String?: { sval?: string } }[] } }).FuncCall;
  const name = own?.funcname?.at(-1)?.String?.sval;
  return [...(name === undefined ? [] : [name]), ...Object.values(tree).flatMap(calledIn)];
}

const created =
  /\bcreate\s+(?:(?:global|local|temp|temporary|unlogged|foreign|or\s+replace|materialized|recursive)\s+)*(table|view|type|domain)\s+(?:if\s+not\s+exists\s+)?((?:"[^"]+"|[\w%.$])+)/gi;
const alteredIn =
  /\balter\s+(?:foreign\s+)?table\s+(?:if\s+exists\s+)?(?:only\s+)?((?:"[^"]+"|[\w%.$])+)/gi;

/** What code says that it makes. */
function named(code: string, otherwise = "whatever it runs"): string {
  const made = [...code.matchAll(created)].map(
    ([, kind = "", name]) => `${kind.toLowerCase()} ${name}`,
  );
  const changed = [...code.matchAll(alteredIn)].map(([, name]) => `columns of ${name}`);
  return [...new Set([...made, ...changed])].join(", ") || otherwise;
}

/** Tables and views that code says it creates, by their bare names, so far as the names are written out. */
export const createdBy = (code: string): string[] =>
  [...code.matchAll(created)].flatMap(([whole, , name = ""]) =>
    /[%$]/.test(name) || /\btemp/i.test(whole) ? [] : [bare(name).replaceAll('"', "")],
  );
