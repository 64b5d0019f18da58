import { hasSqlDetails, loadModule, parseSync } from "libpg-query";
import { CannotRun } from "../process/cannot-run";

/** One statement of a file, as PostgreSQL's own parser divides it. */
export interface Statement {
  readonly file: string;
  /** Of its first word, from 1. */
  readonly line: number;
  readonly sql: string;
  /** Name of PostgreSQL's own node, such as `CreateStmt`. */
  readonly node: string;
  /** What is inside of the node, as the parser gives it. */
  readonly tree: Readonly<Record<string, unknown>>;
}

/** Text of a file of SQL. */
export interface SqlFile {
  readonly name: string;
  readonly sql: string;
}

/** SQL that PostgreSQL refuses: file, line, statement and PostgreSQL's own message. */
export class SqlError extends CannotRun {
  override readonly name = "SqlError";

  constructor(file: string, line: number, message: string, sql: string) {
    super(`${file}:${line}: ${message}\n  ${shortened(sql)}`);
  }
}

/** The beginning of a statement, on one line. */
export function shortened(sql: string): string {
  const text = sql.replaceAll(/\s+/g, " ").trim();
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}

/** Offset of the first word at or after `offset`: the parser counts comments to the statement behind them. */
const commentOrSpace = /(?:\s+|--[^\n]*(?:\n|$)|\/\*[^]*?\*\/)*/y;

/**
 * The statements of a file, in their order.
 * @throws SqlError where the parser stops
 */
export async function statementsOf({ name, sql }: SqlFile): Promise<Statement[]> {
  await loadModule();
  const bytes = Buffer.from(sql, "utf8");
  const { stmts = [] } = parsed(name, sql, bytes) as { stmts?: ParsedStatement[] };
  const lines = lineCounter(bytes);
  return stmts.map(({ stmt, stmt_location: start = 0, stmt_len: length }) => {
    const text = bytes.subarray(start, length ? start + length : undefined).toString("utf8");
    commentOrSpace.lastIndex = 0;
    const lead = commentOrSpace.exec(text)?.[0] ?? "";
    const [node = "", tree = {}] = Object.entries(stmt)[0] ?? [];
    const line = lines(start + Buffer.byteLength(lead));
    return { file: name, line, sql: text.slice(lead.length), node, tree };
  });
}

interface ParsedStatement {
  readonly stmt: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly stmt_location?: number;
  readonly stmt_len?: number;
}

function parsed(name: string, sql: string, bytes: Buffer): unknown {
  try {
    return parseSync(sql);
  } catch (error) {
    const place = hasSqlDetails(error) ? (error.sqlDetails?.cursorPosition ?? 0) : 0;
    const message = error instanceof Error ? error.message : String(error);
    const around = bytes.subarray(Math.max(0, place - 40), place + 60).toString("utf8");
    throw new SqlError(name, lineCounter(bytes)(place), message, around);
  }
}

/** Line of an offset; offsets are asked for in rising order. */
function lineCounter(bytes: Buffer): (offset: number) => number {
  let line = 1;
  let seen = 0;
  return (offset) => {
    for (let at = bytes.indexOf(10, seen); at !== -1 && at < offset; at = bytes.indexOf(10, seen)) {
      line += 1;
      seen = at + 1;
    }
    return line;
  };
}
