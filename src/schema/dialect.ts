/** How to get SQL of PostgreSQL out of another database. */
export const loadFirst = (database: string): string =>
  `is a dump of ${database}, and only SQL of PostgreSQL is read; load it into PostgreSQL (pgloader does) and run ` +
  "pg_dump --schema-only --file=schema.sql there";

/** What a statement that PostgreSQL refuses is, where it reads like another's. */
const dialects: readonly (readonly [RegExp, string])[] = [
  [/\{\{|\{%|\$\{/, "it is a template: give what it is made into"],
  [
    /`\w+`|\bAUTO_INCREMENT\b|\bENGINE\s*=\s*(?:InnoDB|MyISAM|Aria|MEMORY)\b/i,
    "this is SQL of MySQL or MariaDB",
  ],
  [/\bAUTOINCREMENT\b/i, "this is SQL of SQLite"],
  [/\[\w+\]\s*[.([]|\bIDENTITY\s*\(\d|^\s*GO\s*$/im, "this is SQL of SQL Server"],
  [/\b(?:VARCHAR2|NUMBER)\s*\(|^\s*\/\s*$/im, "this is SQL of Oracle, or of SQL*Plus"],
];

/** Whose SQL a refused statement is, in words that follow PostgreSQL's own; nothing where nothing tells. */
export function dialectOf(statement: string): string {
  const [, what] = dialects.find(([pattern]) => pattern.test(statement)) ?? [];
  return what === undefined ? "" : `: ${what}`;
}
