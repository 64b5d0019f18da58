import { Shape } from "./statement-shape";
import { commandAt, isCalled, lineEnd, tokenEnd, wordAt } from "./tokens";

/** A part of a script, as psql would send it. */
export interface Piece {
  /**
   * `rows` is an INSERT of nothing but constants, up to its VALUES; `command` a line for psql itself, and `before`
   * the beginning of the statement that it stands in.
   */
  readonly kind: "statement" | "rows" | "command";
  readonly text: string;
  /** Of the script, where the text begins, from 1. */
  readonly line: number;
  readonly before?: string;
}

/** Rows that a COPY announced have no end: what follows them cannot be told from them. */
export class EndlessRows extends Error {
  constructor(readonly line: number) {
    super("the rows of this COPY have no end, which is a line with \\.");
  }
}

/** What in rows could be SQL, if psql read them as such: where a COPY fails, it does. */
const sql = /\b(?:create|alter|select|do|call|execute)\b/i;

/** An INSERT longer than this is not kept while it is read. */
const longest = 8_000_000;

/**
 * Divides a script where psql does (psqlscan.l): at a semicolon outside of quotes, comments, parentheses and
 * bodies of functions. This is a proposal: PostgreSQL's own parser reads each piece, and refuses one that was
 * cut inside of a string. Text comes in parts, and only the piece at hand is kept.
 */
export class Divider {
  /** Whether a plain string may hold escapes, as where standard_conforming_strings is off. */
  escapes = false;

  private readonly reading = { text: "", ended: false };
  private at = 0;
  /** Up to here the text was given out, or taken into `pending`. */
  private begin = 0;
  private pending = "";
  private line = 1;
  private lineOfPiece = 1;
  private counted = 0;
  private statement = new Shape();
  private inRows = false;
  private foundSql: (() => void) | undefined;
  /** Whether the statement at hand ends here, by a command of psql. */
  private isSent = false;

  /** @param source the text, part by part */
  constructor(private readonly source: AsyncIterator<string>) {}

  /** Behind the line at hand stand rows, up to a line with `\.`. @param foundSql called where they could be SQL */
  rowsFollow(foundSql?: () => void): void {
    this.inRows = true;
    this.foundSql = foundSql;
  }

  /** @throws EndlessRows where the script ends inside of rows */
  async *pieces(): AsyncGenerator<Piece> {
    for (;;) {
      if (this.inRows) await this.skipRows();
      const piece = this.next();
      if (piece !== undefined) yield piece;
      else if (!(await this.more())) break;
    }
    const rest = this.taken(this.reading.text.length);
    if (rest.text.trim() !== "") yield rest;
  }

  private async more(): Promise<boolean> {
    if (this.reading.ended) return false;
    const next: IteratorResult<string, unknown> = await this.source.next();
    this.countTo(this.begin);
    this.reading.text = this.reading.text.slice(this.begin);
    this.at -= this.begin;
    this.counted -= this.begin;
    this.begin = 0;
    if (next.done === true) this.reading.ended = true;
    else this.reading.text += next.value;
    return true;
  }

  /** Reads on to the end of a piece; `undefined` where the text ends before. */
  private next(): Piece | undefined {
    if (this.isSent) {
      this.isSent = false;
      return this.taken(this.at);
    }
    while (this.at < this.reading.text.length) {
      const character = this.reading.text.charAt(this.at);
      if (character === ";" && this.statement.isClosed) return this.taken(this.at + 1);
      if (character === "\\") {
        const end = lineEnd(this.reading, this.at);
        if (end === undefined) return undefined;
        return this.command(this.reading.text.slice(this.at, end));
      }
      const end = tokenEnd(this.reading, this.at, this.escapes);
      if (end === undefined) return undefined;
      if (character === "'" && this.escapes) this.markEscapes(end);
      this.note(end);
      this.at = end;
    }
    return undefined;
  }

  private note(end: number): void {
    const word = wordAt(this.reading.text, this.at);
    if (word !== undefined)
      this.statement.word(word.toLowerCase(), isCalled(this.reading.text, end));
    else this.statement.sign(this.reading.text.slice(this.at, end));
    if (word !== undefined && this.statement.beginsRows)
      this.statement.head = this.pending + this.reading.text.slice(this.begin, end);
    if (this.statement.isRows && end - this.begin > longest) this.begin = end;
  }

  /** Today's scanner has to see an escape where an old server saw one. */
  private markEscapes(end: number): void {
    if (!this.reading.text.slice(this.at, end).includes("\\")) return;
    this.pending += `${this.reading.text.slice(this.begin, this.at)}E`;
    this.begin = this.at;
  }

  /** The piece that ends at `end`. */
  private taken(end: number): Piece {
    const whole = this.pending + this.reading.text.slice(this.begin, end);
    const { isRows, head = whole } = this.statement;
    const piece: Piece = {
      kind: isRows ? "rows" : "statement",
      text: isRows ? head : whole,
      line: this.lineOfPiece,
    };
    this.restart(end);
    return piece;
  }

  private restart(end: number): void {
    this.pending = "";
    this.at = this.begin = end;
    this.lineOfPiece = this.countTo(end);
    this.statement = new Shape();
  }

  /** A line for psql, taken out of the statement around it, which it may end or drop. */
  private command(rest: string): Piece {
    const text = commandAt(rest);
    const before = this.pending + this.reading.text.slice(this.begin, this.at);
    const line = this.countTo(this.at);
    this.pending = before;
    this.at += text.length;
    this.begin = this.at;
    if (/^\\(?:;|(?:g|gx|gset|crosstabview|watch)(?!\w))/.test(text)) this.isSent = true;
    if (/^\\(?:r|reset|gexec|gdesc)(?!\w)/.test(text)) this.restart(this.at);
    return { kind: "command", text: text.trim(), line, before };
  }

  /** Passes over rows, which are never kept. */
  private async skipRows(): Promise<void> {
    this.inRows = false;
    const line = this.countTo(this.at);
    let end = lineEnd(this.reading, this.at);
    for (; end === undefined; end = lineEnd(this.reading, this.at)) await this.more();
    // What stands behind the semicolon of the COPY is read after the rows.
    const behind = this.reading.text.slice(this.at, end);
    this.restart(end);
    while (!this.passRows()) if (!(await this.more())) throw new EndlessRows(line);
    this.reading.text = `${behind} ${this.reading.text.slice(this.at)}`;
    this.at = this.begin = this.counted = 0;
  }

  /** Whether the end of the rows was found. */
  private passRows(): boolean {
    const mark = /\n\\\.\r?(?=\n|$)/g;
    mark.lastIndex = this.at;
    const isFound =
      mark.test(this.reading.text) &&
      (mark.lastIndex < this.reading.text.length || this.reading.ended);
    // The mark may stand across two parts of the text, and so may a word.
    const passed = this.reading.text.slice(this.at, isFound ? mark.lastIndex : undefined);
    if (sql.test(passed)) this.foundSql?.();
    this.restart(isFound ? mark.lastIndex : Math.max(this.at, this.reading.text.length - 8));
    return isFound;
  }

  /** Line of an offset; offsets are asked for in rising order. */
  private countTo(offset: number): number {
    for (let at = this.reading.text.indexOf("\n", this.counted); at !== -1 && at < offset;) {
      this.line += 1;
      at = this.reading.text.indexOf("\n", at + 1);
    }
    this.counted = Math.max(this.counted, offset);
    return this.line;
  }
}
