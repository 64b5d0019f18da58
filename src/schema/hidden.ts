import { ownFunctions, reach } from "./code";
import { createdBy, runsCode } from "./effects";
import type { Catalog } from "./model";
import type { Section } from "./script";
import type { Unread } from "./skipped";
import { shortened, type Statement } from "./statements";

/**
 * What code says it makes, or could make of rows, and did not make here: a branch that was not taken, an error that
 * was caught, rows that were passed over.
 */
export function hiddenByCode(
  section: Section,
  catalog: Catalog,
  known: readonly Unread[],
): Unread[] {
  const told = new Set(known.map(key));
  const functions = ownFunctions(section.statements);
  return section.statements
    .flatMap((statement, index) => [
      ...notMade(statement, section, catalog, functions),
      ...byRows(statement, index, section, functions),
    ])
    .filter((each) => !told.has(key(each)));
}

const key = ({ where, statement }: Unread): string => `${where} ${statement}`;

const at = ({ file, line, sql }: Statement) => ({
  where: `${file}:${line}`,
  statement: shortened(sql),
});

function notMade(
  statement: Statement,
  { statements }: Section,
  { tables }: Catalog,
  functions: ReadonlyMap<string, string>,
): Unread[] {
  if (!runsCode(statement) || statement.tree["intoClause"] !== undefined) return [];
  const existing = new Set(tables.map(({ name }) => (name.split(".").at(-1) ?? "").toLowerCase()));
  const missing = createdBy(reach(statement.sql, functions)).filter(
    (name) => !existing.has(name.toLowerCase()) && !isTakenAway(name, statements),
  );
  if (missing.length === 0) return [];
  const makes = `table ${missing.join(", ")}`;
  return [{ ...at(statement), makes, reason: "it ran here and did not make it" }];
}

/** Whether another statement names it and drops, renames or moves what it names. */
const isTakenAway = (name: string, statements: readonly Statement[]): boolean =>
  statements.some(
    ({ node, sql }) =>
      (/^(?:Drop|Rename|AlterObjectSchema)Stmt$/.test(node) || /\bdrop\s+table\b/i.test(sql)) &&
      sql.toLowerCase().includes(name.toLowerCase()),
  );

/** DDL, or text that is run as SQL. */
const ddl = /\b(?:create|alter|execute|into\s+(?:table|temp|unlogged))\b/i;

function byRows(
  statement: Statement,
  index: number,
  { rows }: Section,
  functions: ReadonlyMap<string, string>,
): Unread[] {
  const isTrigger = statement.node === "CreateTrigStmt";
  if (!runsCode(statement) && !isTrigger) return [];
  const bodies = reach(statement.sql, functions);
  if (!ddl.test(isTrigger ? bodies.slice(statement.sql.length) : bodies)) return [];
  const read = [...rows].find(([table, { first, last }]) =>
    isTrigger
      ? last > index &&
        new RegExp(`\\bon\\s+(?:\\w+\\.|"[^"]+"\\.)?"?${escaped(table)}\\b`, "i").test(
          statement.sql,
        )
      : first <= index && mentions(bodies, table),
  );
  if (read === undefined) return [];
  const reason = `rows of ${read[0]} decide what it does, and rows are not read`;
  return [{ ...at(statement), makes: "whatever the rows say", reason }];
}

const mentions = (code: string, table: string): boolean =>
  new RegExp(`\\b${escaped(table)}\\b`, "i").test(code);

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
