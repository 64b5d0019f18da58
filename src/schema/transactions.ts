import type { Node, Statement } from "./statements";

interface Point {
  readonly name: string;
  /** How many statements stood before it. */
  readonly before: number;
}

/** The transaction in which a script stands, and the points to which it can go back. */
export class Transaction {
  private points: Point[] = [];
  private number = 0;

  /** Distinct for each transaction; `undefined` outside of any. */
  get current(): number | undefined {
    return this.isOpen ? this.number : undefined;
  }

  get isOpen(): boolean {
    return this.points.length > 0;
  }

  /**
   * Takes note of a statement such as `BEGIN`.
   * @param before how many statements stand before it
   * @returns from which of them on they are taken back
   */
  take({ kind, savepoint_name: name = "", chain }: Node, before: number): number | undefined {
    switch (kind) {
      case "TRANS_STMT_BEGIN":
      case "TRANS_STMT_START":
        // Inside of a transaction, PostgreSQL warns and does nothing.
        if (!this.isOpen) this.begin(before);
        return undefined;
      case "TRANS_STMT_SAVEPOINT":
        if (this.isOpen) this.points.push({ name: String(name), before });
        return undefined;
      case "TRANS_STMT_RELEASE":
        this.points.splice(this.indexOf(String(name)));
        return undefined;
      case "TRANS_STMT_ROLLBACK_TO": {
        const index = this.indexOf(String(name));
        this.points.splice(index + 1);
        return this.points[index]?.before;
      }
      case "TRANS_STMT_ROLLBACK":
        return this.end(chain === true, this.points[0]?.before);
      case "TRANS_STMT_COMMIT":
      case "TRANS_STMT_PREPARE":
        this.end(chain === true, before);
    }
    return undefined;
  }

  /** The connection ends, and with it the transaction. @returns whether there was one */
  close(): boolean {
    const wasOpen = this.isOpen;
    this.points = [];
    return wasOpen;
  }

  private begin(before: number): void {
    this.number += 1;
    this.points = [{ name: "", before }];
  }

  /** @param back where the next transaction of a chain begins */
  private end(isChained: boolean, back: number | undefined): number | undefined {
    const wasOpen = this.close();
    if (isChained && wasOpen) this.begin(back ?? 0);
    return back;
  }

  /** Of a savepoint; the end of the list where there is none, and never the transaction itself. */
  private indexOf(name: string): number {
    const index = this.points.findLastIndex((each, at) => at > 0 && each.name === name);
    return index === -1 ? this.points.length : index;
  }
}

/** `BEGIN READ ONLY`, `SET TRANSACTION READ ONLY` and the setting of the same name: nothing can be dropped there. */
export const isReadOnly = ({ node, tree, sql }: Statement): boolean =>
  (node === "TransactionStmt" || node === "VariableSetStmt") &&
  (/\bread\s+only\b/i.test(sql) ||
    (String(tree["name"] ?? "").endsWith("transaction_read_only") &&
      !/(?:off|false|no|0|default)'?\s*$/i.test(sql)));
