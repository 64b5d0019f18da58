import { Divider, EndlessRows, type Piece } from "./divide";
import { meaningOf } from "./psql";
import type { SkippedStatements, Unread } from "./skipped";
import { isWhole, type Node, SqlError, type Statement, statementsOf } from "./statements";
import { rowsOf } from "./effects";

/** A file of SQL, whose text comes in parts. */
export interface SqlFile {
  readonly name: string;
  readonly parts: Iterable<string> | AsyncIterable<string>;
}

/** The statements of one database, in their order. */
export interface Section {
  /** As `\connect` names it; absent where the script names none. */
  readonly database?: string;
  readonly statements: Statement[];
  /** Tables whose rows were passed over, and how many statements stood before the first and the last. */
  readonly rows: Map<string, Rows>;
}

interface Rows {
  readonly first: number;
  readonly last: number;
}

/** Reads files of SQL into the statements of each database that they connect to. */
export class Script {
  readonly unread: Unread[] = [];
  private readonly sections = new Map<string, Section>();
  private section = this.sectionOf("");
  /** How many statements stood before each point to which a transaction can go back. */
  private points: { readonly name: string; readonly before: number }[] = [];

  constructor(private readonly skipped: SkippedStatements) {}

  get databases(): readonly Section[] {
    return [...this.sections.values()].filter(({ statements }) => statements.length > 0);
  }

  /** @throws SqlError for SQL that no PostgreSQL takes */
  async read({ name, parts }: SqlFile): Promise<void> {
    this.section = this.sectionOf("");
    const divider = new Divider(partsOf(parts));
    try {
      for await (const piece of divider.pieces()) this.take(name, piece, divider);
    } catch (error) {
      if (error instanceof EndlessRows) throw new SqlError(name, error.line, error.message, "COPY");
      throw error;
    }
  }

  private take(file: string, piece: Piece, divider: Divider): void {
    if (piece.kind === "command") return this.command(file, piece, divider);
    const text = piece.kind === "rows" ? `${piece.text} (NULL)` : piece.text;
    for (const statement of statementsOf(file, text, piece.line)) {
      this.add(statement, piece.kind === "rows");
      if (isCopyFromInput(statement)) divider.rowsFollow();
      const escapes = escapesOf(statement);
      if (escapes !== undefined) divider.escapes = escapes;
    }
  }

  private command(file: string, { text, line, before = "" }: Piece, divider: Divider): void {
    if (before.trim() !== "" && !isWhole(before))
      throw new SqlError(file, line, "PostgreSQL's scanner takes no backslash here", text);
    const meaning = meaningOf(text);
    this.skipped.add("psql command", "it is for psql alone");
    if (meaning.is === "rows") divider.rowsFollow();
    if (meaning.is === "connect" && meaning.database !== "")
      this.section = this.sectionOf(meaning.database);
    if (meaning.is === "unread")
      this.unread.push({
        where: `${file}:${line}`,
        statement: text,
        makes: meaning.makes,
        reason: "only psql can run it",
      });
  }

  private sectionOf(database: string): Section {
    const known = this.sections.get(database);
    if (known !== undefined) return known;
    const fresh: Section = {
      ...(database !== "" && { database }),
      statements: [],
      rows: new Map(),
    };
    this.sections.set(database, fresh);
    return fresh;
  }

  private add(statement: Statement, isConstant: boolean): void {
    const { statements, rows } = this.section;
    const table = rowsOf(statement);
    const last = statements.length;
    if (table !== undefined) rows.set(table, { first: rows.get(table)?.first ?? last, last });
    if (statement.node === "TransactionStmt") this.transaction(statement.tree);
    if (isConstant && table !== undefined) return this.skipped.add("INSERT", "rows are not read");
    statements.push(statement);
  }

  /** What a transaction takes back was never there. */
  private transaction({ kind, savepoint_name: name = "" }: Node): void {
    const before = this.section.statements.length;
    switch (kind) {
      case "TRANS_STMT_BEGIN":
      case "TRANS_STMT_START":
        this.points = [{ name: "", before }];
        return;
      case "TRANS_STMT_SAVEPOINT":
        this.points.push({ name: String(name), before });
        return;
      case "TRANS_STMT_ROLLBACK":
      case "TRANS_STMT_ROLLBACK_TO":
        return this.takeBack(kind === "TRANS_STMT_ROLLBACK" ? "" : String(name));
      case "TRANS_STMT_COMMIT":
        this.points = [];
    }
  }

  private takeBack(name: string): void {
    const point = this.points.findLast((each) => each.name === name);
    if (point === undefined) return;
    const taken = this.section.statements.splice(point.before);
    if (taken.length > 0)
      this.skipped.add("ROLLBACK", "it takes statements back", undefined, taken.length);
  }
}

async function* partsOf(parts: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string> {
  yield* parts;
}

/** `COPY … FROM stdin`: its rows stand behind it. */
const isCopyFromInput = ({ node, tree }: Statement): boolean =>
  node === "CopyStmt" && tree["is_from"] === true && !tree["filename"] && !tree["is_program"];

/** Whether `SET standard_conforming_strings` turns escapes in plain strings on; `undefined` for other statements. */
function escapesOf({ node, tree, sql }: Statement): boolean | undefined {
  if (node !== "VariableSetStmt" || tree["name"] !== "standard_conforming_strings")
    return undefined;
  return /(?:off|false|no|0)'?\s*$/i.test(sql);
}
