import { Divider, EndlessRows, type Piece } from "./divide";
import { rowsOf } from "./effects";
import { meaningOf } from "./psql";
import { Session } from "./session";
import type { SkippedStatements, Unread } from "./skipped";
import { WayBack } from "./way-back";
import { isWhole, shortened, SqlError, type Statement, statementsOf } from "./statements";

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
  private session = new Session();
  private wayBack = new WayBack("");
  private lastCommand = "";

  constructor(private readonly skipped: SkippedStatements) {}

  get databases(): readonly Section[] {
    return [...this.sections.values()].filter(({ statements }) => statements.length > 0);
  }

  /** @throws SqlError for SQL that no PostgreSQL takes */
  async read({ name, parts }: SqlFile): Promise<void> {
    this.section = this.sectionOf("");
    this.session = new Session();
    this.wayBack = new WayBack(name);
    const divider = new Divider(partsOf(parts));
    let last: Piece = { kind: "statement", text: "", line: 1 };
    try {
      for await (const piece of divider.pieces()) {
        last = piece;
        if (piece.kind === "command") {
          if (this.command(name, piece, divider) === "end") break;
        } else this.take(name, piece, divider);
      }
    } catch (error) {
      if (error instanceof EndlessRows) throw new SqlError(name, error.line, error.message, "COPY");
      throw error;
    }
    this.close(name, last);
  }

  private take(file: string, piece: Piece, divider: Divider): void {
    const variable = this.session.variableIn(piece.text);
    if (variable !== undefined)
      return this.tell(file, piece, `whatever psql puts in place of :${variable}`);
    const text = piece.kind === "rows" ? `${piece.text} (NULL)` : piece.text;
    this.wayBack.note(piece.text);
    for (const statement of statementsOf(file, text, piece.line)) {
      if (this.wayBack.passesOver(statement)) {
        this.skipped.add("DROP", "it takes a migration back", shortened(statement.sql));
        continue;
      }
      this.add(statement, piece.kind === "rows");
      if (isCopyFromInput(statement)) this.rowsFollow(divider);
      const doubt = this.session.settle(statement);
      if (doubt !== undefined) this.tell(file, piece, ...doubt);
      divider.escapes = this.session.escapes;
    }
  }

  /** Where the COPY fails, psql takes its rows for SQL: what could be SQL asks whether it does. */
  private rowsFollow(divider: Divider): void {
    const { statements } = this.section;
    const at = statements.length - 1;
    const copy = statements[at];
    if (copy === undefined) return;
    divider.rowsFollow(() => {
      const sql = copy.sql.replace(/\bfrom\s+stdin\b/i, "FROM '/dev/null'");
      statements[at] = { ...copy, node: "CopyProbe", sql };
    });
  }

  private command(file: string, piece: Piece, divider: Divider): "end" | undefined {
    const { text, line, before = "" } = piece;
    if (before.trim() !== "" && !isWhole(before))
      throw new SqlError(file, line, "PostgreSQL's scanner takes no backslash here", text);
    const meaning = meaningOf(text);
    this.skipped.add("psql command", "it is for psql alone");
    // After a command that fails, psql passes over the rest of its line.
    const isFirst = this.lastCommand !== `${file}:${line}`;
    this.lastCommand = `${file}:${line}`;
    if (!isFirst && meaning.is !== "harmless") {
      this.tell(file, piece, `whatever ${text} brings`);
      return undefined;
    }
    if (meaning.is === "rows") this.copy(file, piece, divider);
    if (meaning.is === "connect") this.connect(file, piece, meaning.database);
    if (meaning.is === "variables") this.session.sets(meaning.names);
    if (meaning.is === "stop at errors") this.session.stopsAtErrors = true;
    if (meaning.is === "unread") this.tell(file, piece, meaning.makes);
    return meaning.is === "end" ? "end" : undefined;
  }

  /** `\copy` is COPY, but for the place of the rows. */
  private copy(file: string, piece: Piece, divider: Divider): void {
    const [statement] = statementsOf(file, piece.text.slice(1), piece.line);
    if (statement === undefined) return;
    this.add(statement, false);
    this.rowsFollow(divider);
  }

  private connect(file: string, piece: Piece, database: string): void {
    this.close(file, piece);
    this.session = new Session();
    if (database !== "") this.section = this.sectionOf(database);
  }

  /** A connection that ends takes its open transaction back; nobody may have meant that. */
  private close(file: string, piece: Piece): void {
    if (this.session.transaction.close())
      this.tell(file, piece, "whatever its last transaction makes", "it has no end");
  }

  private tell(file: string, { text, line }: Piece, makes: string, reason = onlyPsql): void {
    this.unread.push({ where: `${file}:${line}`, statement: shortened(text), makes, reason });
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

  private add(given: Statement, isConstant: boolean): void {
    const { statements, rows } = this.section;
    const { transaction, stopsAtErrors } = this.session;
    const table = rowsOf(given);
    const last = statements.length;
    if (table !== undefined) rows.set(table, { first: rows.get(table)?.first ?? last, last });
    if (isConstant && table !== undefined) return this.skipped.add("INSERT", "rows are not read");
    if (given.node === "TransactionStmt") this.transaction(given);
    const statement = this.session.outside(given);
    if (statement === undefined) return;
    statements.push({
      ...statement,
      ...(transaction.current !== undefined && { transaction: transaction.current }),
      ...(stopsAtErrors && { stopsAtErrors }),
    });
  }

  /** What a transaction takes back was never there. */
  private transaction(statement: Statement): void {
    const { transaction } = this.session;
    const { statements } = this.section;
    const before = transaction.current;
    const from = transaction.take(statement.tree, statements.length);
    const taken = from === undefined ? [] : statements.splice(from);
    if (taken.length > 0)
      this.skipped.add("ROLLBACK", "it takes statements back", undefined, taken.length);
    if (before !== undefined && transaction.current !== before) {
      const path = this.session.ends(statement, from !== undefined);
      if (path !== undefined) statements.push(path);
    }
    if (transaction.current !== undefined && transaction.current !== before) this.session.begins();
  }
}

const onlyPsql = "only psql can run it";

async function* partsOf(parts: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string> {
  yield* parts;
}

/** `COPY … FROM stdin`: its rows stand behind it. */
const isCopyFromInput = ({ node, tree }: Statement): boolean =>
  node === "CopyStmt" && tree["is_from"] === true && !tree["filename"] && !tree["is_program"];
