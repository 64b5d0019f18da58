import { hasSqlDetails, loadModule, parseSync, scanSync } from "libpg-query";
import { CannotRun } from "../process/cannot-run";
import { dialectOf } from "./dialect";

/** A node of PostgreSQL's own tree, as the parser gives it. */
export type Node = Readonly<Record<string, unknown>>;

/** One statement of a file, as PostgreSQL's own parser divides it. */
export interface Statement {
  readonly file: string;
  /** Of its first word, from 1. */
  readonly line: number;
  readonly sql: string;
  /** Name of PostgreSQL's own node, such as `CreateStmt`. */
  readonly node: string;
  /** What is inside of the node. */
  readonly tree: Node;
  /** Distinct for each transaction that a script opens; absent outside of any. */
  readonly transaction?: number;
  /** Whether psql stops where a statement before fails. */
  readonly stopsAtErrors?: boolean;
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

/** Loads PostgreSQL's parser; before anything is parsed. */
export const loadParser = loadModule;

/** Whether PostgreSQL's scanner reads the text to its end, outside of any quotes. */
export function isWhole(text: string): boolean {
  try {
    scanSync(text);
    return true;
  } catch {
    return false;
  }
}

/** Offset of the first word: the parser counts comments to the statement behind them. */
const commentOrSpace = /(?:\s+|--[^\n]*(?:\n|$)|\/\*[^]*?\*\/)*/y;

/**
 * The statements of a text, in their order.
 * @param from line of the file at which the text begins
 * @throws SqlError where the parser stops
 */
export function statementsOf(file: string, text: string, from = 1): Statement[] {
  const bytes = Buffer.from(text, "utf8");
  const { stmts = [] } = parsed(file, text, bytes, from) as { stmts?: ParsedStatement[] };
  return stmts.map(({ stmt, stmt_location: start = 0, stmt_len: length }) => {
    const own = bytes.subarray(start, length ? start + length : undefined).toString("utf8");
    commentOrSpace.lastIndex = 0;
    const lead = commentOrSpace.exec(own)?.[0] ?? "";
    const [node = "", tree = {}] = Object.entries(stmt)[0] ?? [];
    const line = from + lineFeeds(bytes.subarray(0, start + Buffer.byteLength(lead)));
    return { file, line, sql: own.slice(lead.length).trimEnd().replace(/;$/, ""), node, tree };
  });
}

interface ParsedStatement {
  readonly stmt: Readonly<Record<string, Node>>;
  readonly stmt_location?: number;
  readonly stmt_len?: number;
}

function parsed(file: string, text: string, bytes: Buffer, from: number): unknown {
  try {
    return parseSync(text);
  } catch (error) {
    // Whatever else the parser says is about itself: its memory, or its own format.
    if (!hasSqlDetails(error))
      throw new SqlError(file, from, `PostgreSQL's parser cannot hold this statement`, text);
    const place = error.sqlDetails?.cursorPosition ?? 0;
    const around = bytes.subarray(Math.max(0, place - 40), place + 60).toString("utf8");
    const message = `${error.message}${dialectOf(text)}`;
    throw new SqlError(file, from + lineFeeds(bytes.subarray(0, place)), message, around);
  }
}

function lineFeeds(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) count += 1;
  return count;
}
