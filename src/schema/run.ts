import type { PGlite } from "@electric-sql/pglite";
import { definedBy } from "./code";
import { doubtful } from "./doubtful";
import { makes, runsCode } from "./effects";
import { bare, parts, reduced } from "./reduced";
import { adds, isTooLate } from "./run-order";
import type { SkippedStatements, Unread } from "./skipped";
import { StandIns } from "./stand-ins";
import { shortened, type Statement } from "./statements";
import type { Watch } from "./watch";

interface Failure {
  readonly statement: Statement;
  readonly message: string;
}

interface Context {
  readonly watch: Watch;
  readonly skipped: SkippedStatements;
  readonly unread: Unread[];
}

type Marked = Statement & { readonly isBeside: boolean };

/** Runs the statements of one database, so far as they run. */
export class Runner {
  private readonly standIns: StandIns;
  private readonly statements: readonly Statement[];
  private failures: Failure[] = [];
  /** What failed where it stands. */
  private inPlace: readonly Failure[] = [];
  private builtIn: ReadonlySet<string> = new Set();

  constructor(
    private readonly database: PGlite,
    section: { readonly statements: readonly Marked[] },
    private readonly context: Context,
  ) {
    this.statements = section.statements.filter(({ isBeside }) => !isBeside);
    this.standIns = new StandIns(database, definedBy(section.statements));
  }

  async runAll(): Promise<StandIns> {
    this.builtIn = await functionsOf(this.database);
    // A function is part of the schema, and what it calls may come later or not at all.
    await this.database.exec("SET check_function_bodies = false");
    await this.runBatches();
    this.inPlace = this.failures;
    await this.runAgain();
    for (const failure of this.failures) await this.giveUp(failure);
    this.context.unread.push(...doubtful(this.statements, this.inPlace));
    return this.standIns;
  }

  private async runBatches(): Promise<void> {
    let batch: Statement[] = [];
    const flush = async () => {
      await this.runSome(batch);
      batch = [];
    };
    for (const statement of this.statements) {
      if (isAlone(statement) || this.context.watch.refused(statement)) {
        await flush();
        await this.runOne(statement, { defined: false });
      } else batch.push(statement);
      if (batch.length >= this.context.watch.batch) await flush();
    }
    await flush();
  }

  /** Halves what fails until the statement that fails stands alone: most of a dump needs no such care. */
  private async runSome(statements: readonly Statement[]): Promise<void> {
    const [first] = statements;
    if (first === undefined) return;
    if (statements.length === 1) return this.runOne(first, { defined: false });
    await this.context.watch.started(statements);
    try {
      await this.database.exec(statements.map(({ sql }) => this.standIns.adapted(sql)).join(";\n"));
    } catch {
      const middle = Math.ceil(statements.length / 2);
      await this.runSome(statements.slice(0, middle));
      await this.runSome(statements.slice(middle));
    }
  }

  private async runOne(statement: Statement, allowed: { defined?: boolean } = {}): Promise<void> {
    const refused = this.context.watch.refused(statement);
    await this.context.watch.started([statement]);
    const message =
      refused ??
      (await this.standIns.run(withoutRows(statement), {
        ...allowed,
        functions: !runsCode(statement) || statement.tree["intoClause"] !== undefined,
      }));
    if (message !== undefined) this.failures.push({ statement, message });
  }

  /**
   * What failed may need what came after it, such as a table in a later file. Only what adds is run again: on a
   * server, what took away or renamed before there was anything did nothing.
   */
  private async runAgain(): Promise<void> {
    const before = this.failures;
    this.failures = before.filter(({ statement }) => !adds(statement));
    const again = before.filter(({ statement }) => adds(statement));
    const untouched = this.failures.length;
    for (const { statement } of again) await this.runOne(statement, { defined: false });
    const left = this.failures.length - untouched;
    if (left > 0 && left < again.length) await this.runAgain();
  }

  /** What cannot be run is run with less; what is lost with it is told. */
  private async giveUp({ statement, message }: Failure): Promise<void> {
    if (this.context.watch.refused(statement) === undefined) {
      await this.context.watch.started([statement]);
      if (adds(statement) && !(await this.standIns.run(withoutRows(statement)))) return;
      if (await this.runLess(statement, message)) return;
      if (await this.runParts(statement, message)) return;
    }
    this.lose(statement, message);
  }

  private async runLess(statement: Statement, message: string): Promise<boolean> {
    for (const { sql, without, lost } of reduced(statement)) {
      if (await this.standIns.run(sql)) continue;
      this.context.skipped.add(without, message, shortened(statement.sql));
      if (lost !== undefined) this.tell(statement, lost, message);
      return true;
    }
    return false;
  }

  private async runParts(statement: Statement, first: string): Promise<boolean> {
    const all = parts(statement);
    for (const part of all) {
      const message = isTooLate(part.tree, first) ? first : await this.standIns.run(part.sql);
      if (message === undefined) continue;
      const less = isTooLate(part.tree, message) ? undefined : bare(part.tree);
      if (less !== undefined && !(await this.standIns.run(less))) {
        this.context.skipped.add("constraints and defaults", message, shortened(statement.sql));
        continue;
      }
      this.lose({ ...statement, tree: part.tree }, message);
    }
    return all.length > 0;
  }

  private lose(statement: Statement, message: string): void {
    const lost = makes(statement, (name) => this.builtIn.has(name));
    if (lost === undefined)
      this.context.skipped.add(spoken(statement.node), message, shortened(statement.sql));
    else this.tell(statement, lost, message);
  }

  private tell({ file, line, sql }: Statement, lost: string, reason: string): void {
    this.context.unread.push({
      where: `${file}:${line}`,
      statement: shortened(sql),
      makes: lost,
      reason,
    });
  }
}

async function functionsOf(database: PGlite): Promise<ReadonlySet<string>> {
  const { rows } = await database.query<{ name: string }>(
    "SELECT DISTINCT proname AS name FROM pg_proc",
  );
  return new Set(rows.map(({ name }) => name));
}

/** What can run for long, or whose failure must not be that of others. */
const isAlone = (statement: Statement): boolean =>
  runsCode(statement) || statement.node === "CreateTableAsStmt";

/** Columns need no rows, and rows need time. */
const withoutRows = ({ node, sql }: Statement): string =>
  node !== "CreateTableAsStmt" || /\bWITH\s+NO\s+DATA\s*$/i.test(sql)
    ? sql
    : `${sql.replace(/\bWITH\s+DATA\s*$/i, "")}\nWITH NO DATA`;

/** `CreateTrigStmt` as SQL says it, near enough to find it. */
const spoken = (node: string): string =>
  node
    .replace(/Stmt$/, "")
    .replace(/Trig$/, "Trigger")
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ")
    .toUpperCase();
