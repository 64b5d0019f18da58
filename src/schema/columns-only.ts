import type { Statement } from "./statements";

type Node = Readonly<Record<string, unknown>>;

/**
 * A CREATE TABLE with nothing but columns and their types, for one whose constraints, defaults or
 * expressions need what is not here; `undefined` where columns come from elsewhere too.
 */
export function columnsOnly({ node, tree }: Statement): string | undefined {
  const fromElsewhere = ["inhRelations", "partbound", "partspec", "ofTypename"];
  if (node !== "CreateStmt" || fromElsewhere.some((key) => key in tree)) return undefined;
  const elements = (tree["tableElts"] ?? []) as readonly Node[];
  if (elements.some((each) => "TableLikeClause" in each)) return undefined;
  const columns = elements.flatMap(({ ColumnDef: column }) =>
    column === undefined ? [] : [columnText(column as Node)],
  );
  const { schemaname, relname } = tree["relation"] as Readonly<Record<string, string>>;
  const name = [schemaname, relname].flatMap((part) => (part === undefined ? [] : quoted(part)));
  return `CREATE TABLE ${name.join(".")} (${columns.join(", ")})`;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

function columnText({ colname, typeName }: Node): string {
  const {
    names = [],
    typmods = [],
    arrayBounds = [],
  } = typeName as Readonly<Record<string, Node[]>>;
  const type = names.map(({ String: name }) => quoted((name as { sval: string }).sval)).join(".");
  const modifiers = typmods.map(modifier);
  const length =
    modifiers.length > 0 && modifiers.every(Number.isInteger) ? `(${modifiers.join()})` : "";
  return `${quoted(String(colname))} ${type}${length}${arrayBounds.map(() => "[]").join("")}`;
}

/** A number in the brackets of a type, such as the 255 of `varchar(255)`; a zero is left out by the parser. */
function modifier({ A_Const: value }: Node): number {
  const { ival } = (value ?? {}) as { ival?: { ival?: number } };
  return ival === undefined ? Number.NaN : (ival.ival ?? 0);
}
