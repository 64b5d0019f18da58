import { deparseSync } from "pgsql-deparser";
import { columnName, targetsOf } from "./column-names";
import { relationName } from "./effects";
import type { Node, Statement } from "./statements";

/** A statement with less in it, which makes the same columns so far as they are known. */
export interface Reduced {
  readonly sql: string;
  /** What was left out. */
  readonly without: string;
  /** Columns that are lost with it. */
  readonly lost?: string;
}

type Mutable = Record<string, unknown>;

/** What can be run in place of a statement that fails, each with less than the one before. */
export function reduced({ node, tree }: Statement): Reduced[] {
  try {
    if (node === "CreateStmt") return tables(tree);
    if (node === "CreateForeignTableStmt") return tables((tree["base"] ?? {}) as Node);
    if (node === "ViewStmt")
      return namesOnly(relationName(tree["view"]), tree["query"], tree["aliases"]);
    const into = (tree["into"] ?? tree["intoClause"]) as Node | undefined;
    if (node === "CreateTableAsStmt" || into !== undefined)
      return namesOnly(
        relationName(into?.["rel"]),
        tree["query"] ?? { SelectStmt: tree },
        into?.["colNames"],
      );
    return [];
  } catch {
    return []; // what the printer does not know is told as not read
  }
}

function tables(original: Node): Reduced[] {
  const name = relationName(original["relation"]);
  const tree = structuredClone(original) as Mutable;
  const steps: Reduced[] = [];
  const step = (without: string, lost?: string) =>
    steps.push({ sql: printed("CreateStmt", tree), without, ...(lost !== undefined && { lost }) });
  for (const key of ["accessMethod", "tablespacename", "options"]) delete tree[key];
  for (const column of columnsIn(tree))
    for (const key of ["compression", "storage_name"]) delete column[key];
  step("storage");
  withoutConstraints(tree, ({ contype }) => contype === "CONSTR_FOREIGN");
  step("REFERENCES");
  withoutConstraints(tree, () => true);
  for (const column of columnsIn(tree))
    for (const key of ["collClause", "fdwoptions"]) delete column[key];
  step("constraints and defaults");
  delete tree["partspec"];
  copyOfParent(tree);
  step("partitions");
  const parents = withoutParents(tree);
  if (parents.length > 0) step("parents", `the columns of ${parents.join(", ")} in ${name}`);
  return steps;
}

const printed = (node: string, tree: unknown): string => deparseSync({ [node]: tree });

const elements = (tree: Mutable): Mutable[] => (tree["tableElts"] ?? []) as Mutable[];

const columnsIn = (tree: Mutable): Mutable[] =>
  elements(tree).flatMap(({ ColumnDef: column }) =>
    column === undefined ? [] : [column as Mutable],
  );

function withoutConstraints(tree: Mutable, isGone: (constraint: Node) => boolean): void {
  const stays = ({ Constraint: constraint }: Mutable): boolean =>
    constraint === undefined || !isGone(constraint as Node);
  tree["tableElts"] = elements(tree).filter(stays);
  for (const column of columnsIn(tree))
    column["constraints"] = ((column["constraints"] ?? []) as Mutable[]).filter(stays);
}

/** A partition has its parent's columns. */
function copyOfParent(tree: Mutable): void {
  if (tree["partbound"] === undefined) return;
  const parents = (tree["inhRelations"] ?? []) as Mutable[];
  tree["tableElts"] = parents.map(({ RangeVar: relation }) => ({ TableLikeClause: { relation } }));
  delete tree["partbound"];
  delete tree["inhRelations"];
}

/** Takes out where columns come from elsewhere. @returns the names of those places */
function withoutParents(tree: Mutable): string[] {
  const inherited = ((tree["inhRelations"] ?? []) as Mutable[]).map(({ RangeVar }) =>
    relationName(RangeVar),
  );
  const copied = elements(tree).flatMap(({ TableLikeClause: like }) =>
    like === undefined ? [] : [relationName((like as Mutable)["relation"])],
  );
  const type = ((tree["ofTypename"] as Mutable | undefined)?.["names"] ?? []) as {
    String: { sval: string };
  }[];
  tree["tableElts"] = elements(tree).filter((each) => !("TableLikeClause" in each));
  for (const key of ["inhRelations", "ofTypename"]) delete tree[key];
  return [
    ...inherited,
    ...copied,
    ...(type.length > 0 ? [type.map(({ String: part }) => part.sval).join(".")] : []),
  ];
}

/** A view of nothing, with the names of the columns so far as the query says them. */
function namesOnly(name: string, query: unknown, aliases: unknown): Reduced[] {
  const given = ((aliases ?? []) as { String: { sval: string } }[]).map(
    ({ String: alias }) => alias.sval,
  );
  const found = targetsOf((query as { SelectStmt?: Node }).SelectStmt ?? {}).map(columnName);
  // Given names may be fewer than there are columns.
  const names = [...given, ...found.slice(given.length)].filter((each) => each !== undefined);
  const isWhole = found.slice(given.length).every((each) => each !== undefined);
  const columns = [...new Set(names)].map((column) => `NULL::text AS ${quoted(column)}`);
  const sql = `CREATE VIEW ${name.split(".").map(quoted).join(".")} AS SELECT ${columns.join(", ")}`;
  const without = "all but the names of columns";
  return [{ sql, without, ...(!isWhole && { lost: `the columns of ${name} by *` }) }];
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** The parts of an ALTER TABLE, each as a statement of its own. */
export function parts({ node, tree }: Statement): { readonly sql: string; readonly tree: Node }[] {
  const commands = (tree["cmds"] ?? []) as Node[];
  if (node !== "AlterTableStmt") return [];
  try {
    return commands.map((command) => {
      const alone = { ...tree, cmds: [command] };
      return { sql: printed("AlterTableStmt", alone), tree: alone };
    });
  } catch {
    return [];
  }
}

/** `ADD COLUMN` of nothing but a type, and `TYPE` without how values change. */
export function bare(tree: Node): string | undefined {
  const copy = structuredClone(tree) as Mutable;
  const command = (copy["cmds"] as { AlterTableCmd: Mutable }[])[0]?.AlterTableCmd;
  const column = (command?.["def"] as { ColumnDef?: Mutable } | undefined)?.ColumnDef;
  if (column === undefined) return undefined;
  for (const key of [
    "constraints",
    "raw_default",
    "collClause",
    "compression",
    "storage_name",
    "fdwoptions",
  ])
    delete column[key];
  if (command?.["subtype"] === "AT_AlterColumnType")
    column["raw_default"] = {
      TypeCast: { arg: { A_Const: { isnull: true } }, typeName: column["typeName"] },
    };
  try {
    return printed("AlterTableStmt", copy);
  } catch {
    return undefined;
  }
}
