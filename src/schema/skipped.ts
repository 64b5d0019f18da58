/** Statements of a file that were not run, and why that says nothing about its columns. */
export interface Skipped {
  /** Such as `GRANT`. */
  readonly what: string;
  readonly reason: string;
  readonly count: number;
  /** What they are about, where that is known. */
  readonly names?: readonly string[];
}

/** What could have made or changed a column, and was not understood: the schema cannot be judged without it. */
export interface Unread {
  /** `dump.sql:12`. */
  readonly where: string;
  /** Its beginning. */
  readonly statement: string;
  /** What it would have made, such as `table people`. */
  readonly makes: string;
  readonly reason: string;
}

/** Counts what is skipped, by kind and reason. */
export class SkippedStatements {
  private readonly entries = new Map<
    string,
    { what: string; reason: string; names: string[]; count: number }
  >();

  add(what: string, reason: string, name?: string, count = 1): void {
    const key = `${what} ${reason}`;
    const entry = this.entries.get(key) ?? { what, reason, names: [], count: 0 };
    entry.count += count;
    if (name !== undefined) entry.names.push(name);
    this.entries.set(key, entry);
  }

  get list(): Skipped[] {
    return [...this.entries.values()].map(({ names, ...entry }) =>
      names.length === 0 ? entry : { ...entry, names },
    );
  }
}
