import { columnWords } from "../column-words";
import { phrase } from "../phrase";
import { singular, sortOf } from "./word-sorts";
import type { ColumnFacts, Schema, TableFacts } from "./types";

const indexes = new WeakMap<Schema, ReadonlyMap<string, TableFacts | undefined>>();

/** Tables by their nouns: `app_users` as `app user` and `user`. */
function index(schema: Schema): ReadonlyMap<string, TableFacts | undefined> {
  const known = indexes.get(schema);
  if (known !== undefined) return known;
  const made = new Map<string, TableFacts | undefined>();
  for (const table of schema.values()) {
    const words = columnWords(table.name.split(".").at(-1) ?? "");
    for (let from = words.length - 1; from >= 0; from -= 1) {
      const noun = singular(words.slice(from).join(" "));
      // What two tables end in tells neither.
      made.set(noun, made.has(noun) && from > 0 ? undefined : table);
    }
  }
  for (const table of schema.values())
    made.set(singular(columnWords(table.name.split(".").at(-1) ?? "").join(" ")), table);
  indexes.set(schema, made);
  return made;
}

/** The other table of which a name says that it is the number of a row: `account_id` where there are accounts. */
export function targetByName(
  table: TableFacts,
  name: string,
  schema: Schema,
): TableFacts | undefined {
  const words = columnWords(name);
  const isNumber = (word = "") => sortOf(word) === "number";
  if (!isNumber(words.at(-1)) && !isNumber(words[0])) return undefined;
  const noun = isNumber(words.at(-1)) ? words.slice(0, -1) : words.slice(1);
  for (let from = 0; from < noun.length; from += 1) {
    const target = index(schema).get(singular(noun.slice(from).join(" ")));
    if (target !== undefined) return target === table ? undefined : target;
  }
  return undefined;
}

/** `diagnosis_id` of diagnoses, `prescription_number` of prescriptions; what leads elsewhere is none. */
export function isOwnNumber(
  { name: table, foreignKeys }: TableFacts,
  { name }: ColumnFacts,
): boolean {
  if (
    foreignKeys.some(
      ({ columns, references }) => columns.includes(name) && references.table !== table,
    )
  )
    return false;
  const words = columnWords(name).map(singular);
  const noun = words.filter((word) => sortOf(word) !== "number").join("_");
  return (
    noun !== "" && noun.length < words.join("_").length && `_${phrase(table)}`.includes(`_${noun}`)
  );
}
