import { adds } from "./run-order";
import type { Unread } from "./skipped";
import { shortened, type Node, type Statement } from "./statements";

/** A statement that failed where it stands. */
interface Failed {
  readonly statement: Statement;
  readonly message: string;
}

/** Failures that are this PostgreSQL's, not the script's. */
const ofThisPlace =
  /tablespace|access method|parameter namespace|language|extension|not available|wrapper|permission|library|not supported/i;

/**
 * What was taken away here and perhaps not on a server, where a failure takes a whole transaction back, or ends the
 * script, or leaves nothing to take away.
 */
export function doubtful(statements: readonly Statement[], failures: readonly Failed[]): Unread[] {
  if (failures.length === 0) return [];
  const order = new Map(statements.map((statement, index) => [statement, index]));
  const failed = new Set(failures.map(({ statement }) => statement));
  const holders = failures.filter(({ statement: { node, tree } }) => holds(node, tree));
  const own = failures.filter(({ message }) => !ofThisPlace.test(message));
  return statements.flatMap((statement, index) => {
    if (failed.has(statement) || !takesAway(statement)) return [];
    const isBefore = (each: Failed) => (order.get(each.statement) ?? 0) < index;
    const cause =
      own.find((each) => isOfTransaction(each.statement, statement)) ??
      own.find((each) => statement.stopsAtErrors === true && isBefore(each)) ??
      holders.find((each) => isBefore(each) && couldHold(each.statement, statement));
    return cause === undefined ? [] : [unread(statement, cause)];
  });
}

/** Whether a statement makes something that can rest on a table. */
const holds = (node: string, tree: Node): boolean =>
  /^(?:Create|View|CreateTableAs|AlterTable)Stmt$/.test(node) && adds({ node, tree });

const isOfTransaction = (one: Statement, other: Statement): boolean =>
  one.transaction !== undefined && one.transaction === other.transaction;

/** A view or a reference that could not be made here keeps a table from being dropped, without CASCADE. */
const couldHold = (failed: Statement, { node, tree, sql }: Statement): boolean =>
  node === "DropStmt" &&
  tree["behavior"] !== "DROP_CASCADE" &&
  names(tree).some((name) => new RegExp(`\\b${name}\\b`, "i").test(failed.sql)) &&
  !/^drop\s+\w+\s+if\s+exists\b[^]*\bcascade\b/i.test(sql);

const names = (tree: Node): string[] =>
  JSON.stringify(tree["objects"] ?? [])
    .match(/(?<="sval":")\w+(?=")/g)
    ?.slice(-1) ?? [];

const columns = /^AT_(?:DropColumn|AlterColumnType)$/;

function takesAway({ node, tree }: Statement): boolean {
  if (node === "DropStmt")
    return /^OBJECT_(?:TABLE|VIEW|MATVIEW|FOREIGN_TABLE|TYPE|DOMAIN|SCHEMA)$/.test(
      String(tree["removeType"]),
    );
  if (node === "RenameStmt")
    return /^OBJECT_(?:TABLE|COLUMN|ATTRIBUTE|VIEW|MATVIEW|FOREIGN_TABLE)$/.test(
      String(tree["renameType"]),
    );
  if (node !== "AlterTableStmt") return false;
  return ((tree["cmds"] ?? []) as { AlterTableCmd?: Node }[]).some(({ AlterTableCmd: command }) =>
    columns.test(String(command?.["subtype"])),
  );
}

const unread = ({ file, line, sql }: Statement, { statement, message }: Failed): Unread => ({
  where: `${file}:${line}`,
  statement: shortened(sql),
  makes: "what it takes away",
  reason: `it may still be there, because line ${statement.line} fails: ${message}`,
});
