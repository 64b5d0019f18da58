import { ownFunctions, reach } from "./code";
import {
  catchesErrors,
  composes,
  couldMake,
  dependsOnServer,
  givenBy,
  takesAway,
} from "./code-effects";
import { calledIn, createdBy, runsCode } from "./effects";
import type { Catalog } from "./model";
import type { Section } from "./script";
import type { Unread } from "./skipped";
import { shortened, type Statement } from "./statements";

/**
 * What code says it makes, or could make of rows or on another server, and did not make here: a branch that was not
 * taken, an error that was caught, rows that were passed over.
 * @param types names of the types that there are
 */
export function hiddenByCode(
  section: Section,
  catalog: Catalog,
  types: readonly string[],
  known: readonly Unread[],
): Unread[] {
  const told = new Set(known.map(key));
  const functions = ownFunctions(section.statements);
  const existing = new Set(
    [...types, ...catalog.tables.flatMap(namesIn)].map((name) => name.toLowerCase()),
  );
  return section.statements
    .flatMap((statement, index) => {
      if (!runsCode(statement) || isQuery(statement, functions)) return [];
      const code = reach(statement.sql, functions);
      return [
        ...notMade(statement, code, section, existing),
        ...elsewhere(statement, code),
        ...byRows(statement, index, code, section),
      ].slice(0, 1);
    })
    .filter((each) => !told.has(key(each)));
}

/** A SELECT that calls nothing of the script's own runs no code of it, whatever its strings say. */
const isQuery = ({ node, tree }: Statement, functions: ReadonlyMap<string, string>): boolean =>
  node === "SelectStmt" && !calledIn(tree).some((name) => functions.has(name));

const key = ({ where, statement }: Unread): string => `${where} ${statement}`;

const namesIn = ({ name, columns }: Catalog["tables"][number]): string[] => [
  name.split(".").at(-1) ?? "",
  ...columns.map((column) => column.name),
];

const at = ({ file, line, sql }: Statement) => ({
  where: `${file}:${line}`,
  statement: shortened(sql),
});

function notMade(
  statement: Statement,
  code: string,
  { statements }: Section,
  existing: ReadonlySet<string>,
): Unread[] {
  if (statement.tree["intoClause"] !== undefined) return [];
  const isMissing = (name: string) =>
    !existing.has(name.toLowerCase()) && !isTakenAway(name, statements);
  const tables = createdBy(code).filter(isMissing);
  // Whether a column is added may depend on the schema, and then it does the same here.
  const names = dependsOnServer(code) || catchesErrors(code) ? givenBy(code).filter(isMissing) : [];
  const makes = [
    ...tables.map((name) => `table ${name}`),
    ...names.map((name) => `the name ${name}`),
  ].join(", ");
  return makes === ""
    ? []
    : [{ ...at(statement), makes, reason: "it ran here and did not make it" }];
}

/** Whether another statement names it and drops, renames or moves what it names. */
const isTakenAway = (name: string, statements: readonly Statement[]): boolean =>
  statements.some(
    ({ node, sql }) =>
      (/^(?:Drop|Rename|AlterObjectSchema)Stmt$/.test(node) || takesAway(sql)) &&
      sql.toLowerCase().includes(name.toLowerCase()),
  );

function elsewhere(statement: Statement, code: string): Unread[] {
  const isOfServer = dependsOnServer(code);
  if (composes(code) && (isOfServer || catchesErrors(code)))
    return [
      {
        ...at(statement),
        makes: "whatever it puts together and runs",
        reason: isOfServer
          ? "what it does depends on the server"
          : "it hides whether that could be run",
      },
    ];
  if (!isOfServer || !takesAway(code)) return [];
  const reason = "whether it does that depends on the server";
  return [{ ...at(statement), makes: "whatever it takes away", reason }];
}

function byRows(statement: Statement, index: number, code: string, { rows }: Section): Unread[] {
  if (!couldMake(code) && !takesAway(code)) return [];
  const read = [...rows].find(([table, { first }]) => first <= index && mentions(code, table));
  if (read === undefined) return [];
  const reason = `rows of ${read[0]} decide what it does, and rows are not read`;
  return [{ ...at(statement), makes: "whatever the rows say", reason }];
}

const mentions = (code: string, table: string): boolean =>
  new RegExp(`\\b${table.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\b`, "i").test(code);
