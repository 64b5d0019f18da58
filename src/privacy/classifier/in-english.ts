import { columnWords, writtenWords } from "../column-words";
import { phrase } from "../phrase";
import { matchesIn } from "./lexicon";
import { isWholly, languageOf, translated } from "./glossary/translate";
import { type Language, languages } from "./glossary/languages";
import { type SharedPrefix, sharedPrefix, withoutShared } from "./shared-prefix";
import { inFull, isJoined, isTerse, type Terse } from "./short-forms";
import type { ColumnFacts, Schema, TableFacts } from "./types";

/** A column as it would be called in English, and all around it. */
export interface InEnglish {
  readonly table: TableFacts;
  readonly column: ColumnFacts;
  readonly schema: Schema;
}

/**
 * Names of German, Dutch, French, Spanish, Italian and Portuguese schemas read as English, word by word, and
 * those written in shorthand in full.
 */
export function inEnglish(table: TableFacts, column: ColumnFacts, schema: Schema): InEnglish {
  const style = styleAround(table, schema);
  return {
    table: tableInEnglish(table, style),
    column: columnInEnglish(column, sharedPrefix(table), style),
    schema: schema.size === 0 ? schema : schemaInEnglish(schema, style),
  };
}

/** How the names of a schema are written. */
interface Style {
  readonly language: Language | undefined;
  readonly terse: Terse | undefined;
  /** Of its tables. */
  readonly prefix: SharedPrefix | undefined;
  /** Whether names begin with a letter for their type: `sPhone`, `dtBirth`. */
  readonly isHungarian: boolean;
}

const typed = /^(?:[a-z]|str|int|dt|dtm|bln|txt|lng|dbl|cur)(?=[A-Z][a-z])/;

const styles = new WeakMap<object, Style>();

function styleAround(table: TableFacts, schema: Schema): Style {
  const around = schema.size === 0 ? table : schema;
  const kept = styles.get(around);
  if (kept !== undefined) return kept;
  const all = schema.size === 0 ? [table] : [...schema.values()];
  const columns = all.flatMap((each) => each.columns.map(({ name }) => name));
  const names = [...all.map(({ name }) => name), ...columns];
  const language = languageOf(names);
  const isShort =
    language === undefined &&
    (isTerse(names) || all.filter((each) => sharedPrefix(each)?.glued).length > all.length / 3);
  const made = {
    language,
    terse:
      isShort || (language === undefined && isJoined(columns))
        ? { isCut: isShort, nouns: all.flatMap(({ name }) => writtenWords(name)), read: new Map() }
        : undefined,
    isHungarian: columns.filter((each) => typed.test(each)).length > columns.length * 0.6,
    prefix: sharedPrefix({
      name: "",
      columns: all.map(({ name }) => ({ name: name.replace(/^.*\./, "") })),
    }),
  };
  styles.set(around, made);
  return made;
}

/** In a schema of no other language only names that are wholly foreign are. */
function nameInEnglish(written: string, { language, terse }: Style): string {
  const name = language === undefined ? inFull(written, terse) : written;
  if (isUnderstood(name)) return name;
  const of =
    language && isWholly(name, language)
      ? language
      : (languages().find((each) => each.alone && isWholly(name, each)) ?? language);
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
  prefix: SharedPrefix | undefined,
  style: Style,
): ColumnFacts {
  const name = nameInEnglish(bareName(column.name, prefix, style), style);
  return name === column.name ? column : { ...column, name };
}

/** Without what stands before a name and says nothing of it. */
const bareName = (name: string, prefix: SharedPrefix | undefined, style: Style): string =>
  withoutShared(style.isHungarian ? name.replace(typed, "") : name, prefix);

const tables = new WeakMap<TableFacts, TableFacts>();

function tableInEnglish(table: TableFacts, style: Style): TableFacts {
  const kept = tables.get(table);
  if (kept !== undefined) return kept;
  const prefix = sharedPrefix(table);
  const made: TableFacts = {
    ...table,
    name: tableName(table.name, style),
    columns: table.columns.map((column) => columnInEnglish(column, prefix, style)),
    foreignKeys: table.foreignKeys.map(({ columns, references }) => ({
      columns: columns.map((name) => nameInEnglish(bareName(name, prefix, style), style)),
      references: { ...references, table: tableName(references.table, style) },
    })),
  };
  tables.set(table, made);
  return made;
}

/** `schema.table`, of which only the table is translated. */
const tableName = (name: string, style: Style): string =>
  name.replace(/[^.]+$/, (last) => {
    const english = nameInEnglish(withoutShared(last, style.prefix), style);
    return style.terse?.isCut
      ? english.replace(/(?<=\w)_(?:file|master|segment|record|detail|table)s?$/, "")
      : english;
  });

const schemas = new WeakMap<Schema, Schema>();

function schemaInEnglish(schema: Schema, style: Style): Schema {
  const kept = schemas.get(schema);
  if (kept !== undefined) return kept;
  const made = new Map<string, TableFacts>();
  for (const [name, table] of schema) {
    const english = tableName(name, style);
    made.set(made.has(english) ? name : english, tableInEnglish(table, style));
  }
  schemas.set(schema, made);
  return made;
}
