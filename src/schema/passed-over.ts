import { ownFunctions, reach } from "./code";
import { couldMake } from "./code-effects";
import { bareName } from "./effects";
import type { Section } from "./script";
import type { Unread } from "./skipped";
import { shortened, type Node, type Statement } from "./statements";

/**
 * Statements that are not run here and would run code of the script that makes columns: by a trigger, a rule, a
 * default, an operator, an expression of an index.
 */
export function passedOver({ statements, rows }: Section): Unread[] {
  const tainted = new Tainted(makers(statements));
  if (tainted.isEmpty) return [];
  const found: Unread[] = [];
  statements.forEach((statement, index) => {
    const name = tainted.in(statement.sql);
    if (name === undefined || isOnlyAbout(statement)) return;
    const carrier = carrierOf(statement);
    if (carrier !== undefined) tainted.add(carrier);
    if (stores.test(statement.node) || hasRows(statement, carrier, index, rows))
      found.push(unread(statement, name));
  });
  return found;
}

/** Functions of the script that could make a column, by their names. */
function makers(statements: readonly Statement[]): string[] {
  const functions = ownFunctions(statements);
  return [...functions].flatMap(([name, sql]) =>
    couldMake(reach(sql, functions)) || isForeignLanguage(sql) ? [name] : [],
  );
}

/** Code of other languages runs SQL by functions of its own. */
const isForeignLanguage = (sql: string): boolean => {
  const [, language = "sql"] = /\blanguage\s+'?(\w+)/i.exec(sql) ?? [];
  return !/^(?:sql|plpgsql|internal|c)$/i.test(language);
};

/** Names that lead to code that could make a column. */
class Tainted {
  private readonly names: Set<string>;

  constructor(names: readonly string[]) {
    this.names = new Set(names);
  }

  get isEmpty(): boolean {
    return this.names.size === 0;
  }

  add(name: string): void {
    this.names.add(name);
  }

  in(sql: string): string | undefined {
    const words = new Set(sql.toLowerCase().match(/\w+/g));
    return [...this.names].find((name) =>
      /^\w+$/.test(name) ? words.has(name.toLowerCase()) : sql.includes(name),
    );
  }
}

/** Statements that only define, give rights, or run here as they stand. */
const isOnlyAbout = ({ node }: Statement): boolean =>
  /^(?:CreateFunction|AlterFunction|AlterOwner|AlterObject\w+|Comment|Grant|GrantRole|Drop|Rename|SecLabel|Do|Call|Select|Execute|Explain|Transaction|AlterDefaultPrivileges)Stmt$/.test(
    node,
  );

/** Statements that would run it at once. */
const stores =
  /^(?:Insert|Update|Delete|Merge|Copy|CreateTableAs|RefreshMatView|Truncate|Prepare|DeclareCursor|CreateEventTrig)Stmt$/;

/** What it is bound to from here on: a table, a view, an operator, a type. */
function carrierOf({ node, tree }: Statement): string | undefined {
  switch (node) {
    case "DefineStmt":
      return lastName(tree["defnames"]);
    case "CreateDomainStmt":
      return lastName(tree["domainname"]);
    case "CreateCastStmt":
      return lastName((tree["sourcetype"] as Node | undefined)?.["names"]);
    default: {
      const into = (tree["into"] as Node | undefined)?.["rel"];
      return bareName(tree["relation"] ?? tree["view"] ?? into) || undefined;
    }
  }
}

const lastName = (names: unknown): string | undefined =>
  ((names ?? []) as { String?: { sval: string } }[]).at(-1)?.String?.sval;

/** Whether rows meet it: those that came before where they are rewritten, or those after. */
function hasRows(
  { node }: Statement,
  carrier: string | undefined,
  index: number,
  rows: Section["rows"],
): boolean {
  const some = carrier === undefined ? undefined : rows.get(carrier);
  if (some === undefined) return false;
  return some.last > index || /^(?:AlterTable|Index)Stmt$/.test(node);
}

const unread = ({ file, line, sql }: Statement, name: string): Unread => ({
  where: `${file}:${line}`,
  statement: shortened(sql),
  makes: "whatever the rows say",
  reason: `it leads to ${name}, which makes columns, and rows are not read`,
});
