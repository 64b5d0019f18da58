import { SqlError, type Statement } from "./statements";
import { variablesIn } from "./psql";
import { isReadOnly, Transaction } from "./transactions";

/** What a connection of psql keeps from one statement to the next, so far as it decides what SQL means. */
export class Session {
  readonly transaction = new Transaction();
  /** Whether psql stops at the first statement that fails. */
  stopsAtErrors = false;
  /** Whether a plain string may hold escapes. */
  escapes = false;
  /** Variables of psql that the script sets; `undefined` where rows name them. */
  private variables: Set<string> | undefined = new Set();
  /** The statement that set the search path, and the one before the transaction. */
  private path: Statement | undefined;
  private pathBefore: Statement | undefined;
  private isPathOfTransaction = false;

  sets(names: readonly string[] | undefined): void {
    if (names === undefined) this.variables = undefined;
    for (const name of names ?? []) this.variables?.add(name);
  }

  /** A variable of psql that stands in the text. */
  variableIn(text: string): string | undefined {
    if (this.variables?.size === 0) return undefined;
    return variablesIn(text).find((name) => this.variables?.has(name) ?? true);
  }

  /**
   * Takes note of a setting.
   * @returns what cannot be known with it, and why
   * @throws SqlError where it would change how strings are read, for a while only
   */
  settle(statement: Statement): readonly [makes: string, reason: string] | undefined {
    if (isReadOnly(statement))
      return ["whatever is dropped from here on", "nothing can be where everything is read only"];
    const escapes = escapesOf(statement);
    if (escapes === undefined && setsEscapes(statement))
      return ["whatever stands in strings from here on", "only a SET of it is followed"];
    if (escapes === undefined || escapes === this.escapes) return undefined;
    if (this.transaction.isOpen || statement.tree["is_local"] === true)
      throw new SqlError(
        statement.file,
        statement.line,
        "standard_conforming_strings is followed outside of transactions only",
        statement.sql,
      );
    this.escapes = escapes;
    return undefined;
  }

  /**
   * The statement as it has to run where transactions are not: a search path of a transaction is one of the
   * session. `undefined` where it does nothing.
   */
  outside(statement: Statement): Statement | undefined {
    if (!setsPath(statement)) return statement;
    const isLocal = statement.tree["is_local"] === true;
    if (isLocal && !this.transaction.isOpen) return undefined;
    if (!isLocal) this.path = statement;
    this.isPathOfTransaction = isLocal;
    return isLocal
      ? { ...statement, sql: statement.sql.replace(/^set\s+local\b/i, "SET") }
      : statement;
  }

  /** A transaction begins. */
  begins(): void {
    this.pathBefore = this.path;
  }

  /** A transaction ended at `at`; what brings the search path back, where it was the transaction's. */
  ends(at: Statement, isTakenBack: boolean): Statement | undefined {
    if (isTakenBack) this.path = this.pathBefore;
    if (!this.isPathOfTransaction) return undefined;
    this.isPathOfTransaction = false;
    const sql = this.path?.sql ?? "RESET search_path";
    return { ...at, node: "VariableSetStmt", tree: { name: "search_path" }, sql };
  }
}

const setsPath = ({ node, tree, sql }: Statement): boolean =>
  (node === "VariableSetStmt" && tree["name"] === "search_path") ||
  (node === "SelectStmt" && /\bset_config\s*\(\s*'search_path'/i.test(sql));

/** Whether a setting turns escapes in plain strings on; `undefined` for what leaves them. */
function escapesOf({ node, tree, sql }: Statement): boolean | undefined {
  if (node === "DiscardStmt") return tree["target"] === "DISCARD_ALL" ? false : undefined;
  if (node !== "VariableSetStmt") return undefined;
  if (tree["kind"] === "VAR_RESET_ALL") return false;
  if (tree["name"] !== "standard_conforming_strings") return undefined;
  return /(?:off|false|no|0)'?\s*$/i.test(sql);
}

const setsEscapes = ({ node, sql }: Statement): boolean =>
  node !== "VariableSetStmt" &&
  node !== "CommentStmt" &&
  /standard_conforming_strings/i.test(sql) &&
  /\bset/i.test(sql);
