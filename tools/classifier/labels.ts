import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { postgresType } from "./postgres-type";

const directory = join(__dirname, "..", "..", "test", "labels", "applications");

/** Every category that a column can be labelled with. */
export const categories = [
  "name",
  "contact",
  "institution-contact",
  "postal-address",
  "location",
  "government-id",
  "financial",
  "credential",
  "system-credential",
  "online-identifier",
  "demographic",
  "health",
  "employment",
  "free-text",
  "likeness",
  "vehicle",
  "family",
  "criminal",
  "container",
  "person-key",
] as const;

export type Category = (typeof categories)[number];

export interface LabelledColumn {
  readonly name: string;
  readonly type: string;
  /** Each label is found by any of its categories: two names for one thing, `name|online-identifier`. */
  readonly labels: readonly (readonly Category[])[];
  /** Neither asked for nor wrong. */
  readonly permitted: readonly Category[];
  /** Two careful reviewers would differ: context for its neighbours, and not measured. */
  readonly doubtful: boolean;
}

export interface LabelledTable {
  readonly name: string;
  readonly columns: readonly LabelledColumn[];
  readonly foreignKeys: readonly {
    readonly columns: readonly string[];
    readonly references: { readonly table: string; readonly columns: readonly string[] };
  }[];
  readonly checks: readonly string[];
}

/** Groups of applications that were written blind, in the order in which they were learned from. */
export const blindGroups = [1, 2, 3] as const;

type BlindGroup = (typeof blindGroups)[number];

export interface LabelledApplication {
  readonly application: string;
  /** The group of those that somebody wrote who had seen neither vocabulary nor labels, measured before they were learned from. */
  readonly blind: BlindGroup | undefined;
  readonly tables: readonly LabelledTable[];
}

const category = z.enum(categories);
const reference = z.templateLiteral(["->", z.string()]);
const permitted = z.templateLiteral(["~", category]);
const label = z.string().refine((text) => text.split("|").every((one) => isCategory(one)), {
  error: "is no category, nor several with | between them",
});
const entry = z
  .tuple([z.string()])
  .rest(z.union([z.literal("unsure"), reference, permitted, label]));
const file = z.strictObject({
  application: z.string(),
  language: z.enum(["de", "es", "fr", "it", "nl", "pt"]).optional(),
  blind: z.literal(blindGroups).optional(),
  tables: z.record(z.string(), z.record(z.string(), entry)),
});

type Entry = z.infer<typeof entry>;

/** The labelled set, in alphabetical order of its files. */
export const labelledApplications = (): readonly LabelledApplication[] =>
  readdirSync(directory)
    .toSorted()
    .map((name) => labelFile(readFileSync(join(directory, name), "utf8")));

/** One file of labels; its errors name the table and the column. */
export function labelFile(yaml: string): LabelledApplication {
  const { application, blind, tables } = file.parse(parse(yaml));
  return { application, blind, tables: Object.entries(tables).map(table) };
}

function table([name, entries]: [string, Record<string, Entry>]): LabelledTable {
  const columns = Object.entries(entries);
  return { name, columns: columns.map(column), foreignKeys: columns.flatMap(key), checks: [] };
}

function column([name, [type, ...words]]: [string, Entry]): LabelledColumn {
  return {
    name,
    type: postgresType(type),
    labels: words.map((word) => word.split("|").filter(isCategory)).filter(({ length }) => length),
    permitted: words.map((word) => word.slice(1)).filter(isCategory),
    doubtful: words.includes("unsure"),
  };
}

function key([name, [, ...words]]: [string, Entry]): LabelledTable["foreignKeys"] {
  const target = words.find((word) => word.startsWith("->"));
  const [, table, column] = /^->(.+)\.([^.]+)$/.exec(target ?? "") ?? [];
  return table && column ? [{ columns: [name], references: { table, columns: [column] } }] : [];
}

function isCategory(word: string): word is Category {
  return category.safeParse(word).success;
}

/** A table without its labels, which the classifier must not see. */
export type Plain = Omit<LabelledTable, "columns"> & { readonly columns: readonly Named[] };
export type Named = Pick<LabelledColumn, "name" | "type">;

/** What a reader of a schema sees of it. */
export const plain = (table: LabelledTable): Plain => ({
  ...table,
  columns: table.columns.map(({ name, type }) => ({ name, type })),
});
