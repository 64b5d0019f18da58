/** What a dump of mysqldump holds, read statement by statement without a server. */
export interface Scanned {
  /** Rows that its INSERTs have, by the table that it makes. */
  readonly tables: ReadonlyMap<string, number>;
  /** Tables that rows are for and that it does not make. */
  readonly unmade: readonly string[];
  /** Whether it ends between two statements. */
  readonly ends: boolean;
  /** Whether it changes to another database, or makes one. */
  readonly leaves: boolean;
}

const code = (character: string): number => character.charCodeAt(0);
const newline = code("\n");
const semicolon = code(";");
const backslash = code("\\");
const slash = code("/");
const star = code("*");
const dash = code("-");
const open = code("(");
const close = code(")");
const quotes = ["'", '"', "`"].map(code);
const backtick = code("`");

/** Longest beginning of a statement that says what it is: MariaDB's names have 64 characters. */
const headLength = 400;

/**
 * Reads a dump byte by byte, as MariaDB's own client divides it: strings, names, comments and delimiters. A statement is
 * known by its first words, and a row of it by a parenthesis after VALUES; nothing of it is kept.
 */
export class DumpScanner {
  private readonly rows = new Map<string, number>();
  private readonly made = new Set<string>();
  private head = "";
  /** The last characters outside of parentheses. */
  private lately = "";
  private depth = 0;
  private values = false;
  private rowsHere = 0;
  /** A quote's own character, `-` in a line comment, `*` in a block comment; 0 outside. */
  private within = 0;
  private escaped = false;
  private before = 0;
  private leaves = false;
  /** Whether statements end with `;;`, as those of routines do. */
  private long = false;

  add(piece: Uint8Array): void {
    for (const byte of piece) {
      if (this.within === 0) this.outside(byte);
      else this.inside(byte);
      this.before = byte;
    }
  }

  end(): Scanned {
    const tables = new Map([...this.made].map((name) => [name, this.rows.get(name) ?? 0]));
    const unmade = [...this.rows.keys()].filter((name) => !this.made.has(name));
    const ends = this.within !== star && !quotes.includes(this.within) && this.head.trim() === "";
    return { tables, unmade, ends, leaves: this.leaves };
  }

  private inside(byte: number): void {
    if (quotes.includes(this.within)) {
      this.keep(byte);
      if (this.escaped) this.escaped = false;
      else if (byte === backslash && this.within !== backtick) this.escaped = true;
      else if (byte === this.within) this.within = 0;
    } else if (this.within === dash ? byte === newline : this.before === star && byte === slash) {
      this.within = 0;
      // What ended a comment begins none.
      this.before = 0;
    }
  }

  private outside(byte: number): void {
    if (byte === star && this.before === slash) return this.comment(star);
    if (byte === dash && this.before === dash && this.head.trim() === "-")
      return this.comment(dash);
    if (quotes.includes(byte)) this.within = byte;
    if (byte === newline && /^\s*DELIMITER /i.test(this.head)) return this.delimiter();
    if (byte === semicolon && (!this.long || this.before === semicolon)) return this.statement();
    if (byte === open) {
      this.values ||= this.depth === 0 && /\bVALUES\s*$/i.test(this.lately);
      if (this.depth === 0 && this.values) this.rowsHere += 1;
      this.depth += 1;
    } else if (byte === close) this.depth -= 1;
    this.keep(byte);
  }

  private keep(byte: number): void {
    if (this.head.length < headLength) this.head += String.fromCharCode(byte);
    if (!this.values && this.depth === 0)
      this.lately = (this.lately + String.fromCharCode(byte)).slice(-16);
  }

  private comment(kind: number): void {
    this.head = this.head.slice(0, -1);
    this.within = kind;
  }

  private delimiter(): void {
    this.long = /;;\s*$/.test(this.head);
    this.reset();
  }

  private statement(): void {
    const [, verb = "", name = ""] =
      /^\s*(CREATE TABLE|INSERT(?: IGNORE)? INTO)\s+(?:IF NOT EXISTS\s+)?`((?:[^`]|``)+)`/i.exec(
        this.head,
      ) ?? [];
    this.leaves ||= /^\s*(?:USE|(?:CREATE|DROP) (?:DATABASE|SCHEMA|USER)|GRANT)\b/i.test(this.head);
    if (/^CREATE/i.test(verb)) this.made.add(name);
    else if (name !== "") this.rows.set(name, (this.rows.get(name) ?? 0) + this.rowsHere);
    this.reset();
  }

  private reset(): void {
    this.head = "";
    this.lately = "";
    this.depth = 0;
    this.values = false;
    this.rowsHere = 0;
  }
}
