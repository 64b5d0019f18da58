import type { Node, Statement } from "./statements";

/** Parts of ALTER TABLE that take nothing away. */
const adding =
  /^AT_(?:Add|ColumnDefault|CookedColumnDefault|SetNotNull|AttachPartition|Validate|Enable|Cluster|ReplicaIdentity|Set(?:Statistics|Storage|Compression|Options|Identity))/;

/** Whether a part of ALTER TABLE must not be run out of its place: it takes away, or what it changes was not there. */
export const isTooLate = (tree: Node, message: string): boolean =>
  !adds({ node: "AlterTableStmt", tree }) &&
  (!isNewType(tree) || !/^(?:function|operator) /.test(message));

const isNewType = (tree: Node): boolean =>
  (tree["cmds"] as { AlterTableCmd?: { subtype?: string } }[])[0]?.AlterTableCmd?.subtype ===
  "AT_AlterColumnType";

/** Whether a statement only adds to the schema, so that it can run later than where it stands. */
export function adds({ node, tree }: Pick<Statement, "node" | "tree">): boolean {
  if (node !== "AlterTableStmt")
    return /^(?:Create|View|Composite|Define|Comment|Index|Rule)/.test(node);
  const commands = (tree["cmds"] ?? []) as { AlterTableCmd?: { subtype?: string } }[];
  return commands.every(({ AlterTableCmd: command }) => adding.test(command?.subtype ?? ""));
}
