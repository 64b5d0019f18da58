import { columnWords } from "../column-words";
import { phrase } from "../phrase";
import { matchesIn } from "./lexicon";
import { isWholly, languageOf, translated } from "./glossary/translate";
import { type Language, languages } from "./glossary/languages";
import { sharedPrefix, withoutShared } from "./shared-prefix";
import type { ColumnFacts, Schema, TableFacts } from "./types";

/** A column as it would be called in English, and all around it. */
export interface InEnglish {
  readonly table: TableFacts;
  readonly column: ColumnFacts;
  readonly schema: Schema;
}

/** Names of German, Dutch, French, Spanish, Italian and Portuguese schemas read as English, word by word. */
export function inEnglish(table: TableFacts, column: ColumnFacts, schema: Schema): InEnglish {
  const language = languageAround(table, schema);
  return {
    table: tableInEnglish(table, language),
    column: columnInEnglish(column, sharedPrefix(table), language),
    schema: schema.size === 0 ? schema : schemaInEnglish(schema, language),
  };
}

const spoken = new WeakMap<object, Language | undefined>();

function languageAround(table: TableFacts, schema: Schema): Language | undefined {
  const around = schema.size === 0 ? table : schema;
  if (!spoken.has(around)) {
    const tables = schema.size === 0 ? [table] : [...schema.values()];
    spoken.set(
      around,
      languageOf(
        tables.flatMap(({ name, columns }) => [name, ...columns.map((each) => each.name)]),
      ),
    );
  }
  return spoken.get(around);
}

/** In a schema of no other language only names that are wholly foreign are. */
function nameInEnglish(name: string, language: Language | undefined): string {
  if (isUnderstood(name)) return name;
  const of =
    language && isWholly(name, language)
      ? language
      : (languages().find((each) => isWholly(name, each)) ?? language);
  const english = of && translated(name, of);
  return english === undefined || phrase(english) === phrase(name) ? name : english;
}

/** Whether the vocabulary has the name as it is. */
function isUnderstood(name: string): boolean {
  const words = columnWords(name);
  return matchesIn(words).some(
    ({ category, kind, start, end }) =>
      category !== undefined &&
      kind !== "ofPerson" &&
      (end - start > 1 || end - start === words.length),
  );
}

function columnInEnglish(
  column: ColumnFacts,
  prefix: string | undefined,
  language: Language | undefined,
): ColumnFacts {
  const name = nameInEnglish(withoutShared(column.name, prefix), language);
  return name === column.name ? column : { ...column, name };
}

const tables = new WeakMap<TableFacts, TableFacts>();

function tableInEnglish(table: TableFacts, language: Language | undefined): TableFacts {
  const kept = tables.get(table);
  if (kept !== undefined) return kept;
  const prefix = sharedPrefix(table);
  const made: TableFacts = {
    ...table,
    name: tableName(table.name, language),
    columns: table.columns.map((column) => columnInEnglish(column, prefix, language)),
    foreignKeys: table.foreignKeys.map(({ columns, references }) => ({
      columns: columns.map((name) => nameInEnglish(withoutShared(name, prefix), language)),
      references: { ...references, table: tableName(references.table, language) },
    })),
  };
  tables.set(table, made);
  return made;
}

/** `schema.table`, of which only the table is translated. */
const tableName = (name: string, language: Language | undefined): string =>
  name.replace(/[^.]+$/, (last) => nameInEnglish(last, language));

const schemas = new WeakMap<Schema, Schema>();

function schemaInEnglish(schema: Schema, language: Language | undefined): Schema {
  const kept = schemas.get(schema);
  if (kept !== undefined) return kept;
  const made = new Map<string, TableFacts>();
  for (const [name, table] of schema) {
    const english = tableName(name, language);
    made.set(made.has(english) ? name : english, tableInEnglish(table, language));
  }
  schemas.set(schema, made);
  return made;
}
