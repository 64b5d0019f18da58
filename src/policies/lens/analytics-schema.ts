import type { ForeignKey, SchemaColumn, SchemaTable } from "../../domain/analytics-schema";
import {
  isRecord,
  type Known,
  type KnownValue,
  type Resource,
  shownEntries,
} from "../rule/resource";

/** Type under which any program carries the analytics store's schema (see src/domain/analytics-schema). */
const analyticsSchemaType = "raxx:analytics:Schema";

export const isAnalyticsSchema = ({ type }: Resource): boolean => type === analyticsSchemaType;

/** The schema is not of the shape that a rule can judge, so it is not judged to be right either. */
class SchemaShapeError extends Error {
  override readonly name = "SchemaShapeError";
}

/**
 * The tables of a schema resource.
 * @throws UnknownField where a part is unknown at preview
 * @throws SchemaShapeError where a part is absent or of another type
 */
const tablesOf = ({ props: { tables } }: Resource): SchemaTable[] =>
  list(tables, "tables").map(table);

/** What `judge` finds in the tables; a schema without readable tables is a fault itself. */
export function judgeTables(
  resource: Resource,
  judge: (tables: readonly SchemaTable[]) => readonly string[],
): readonly string[] {
  try {
    return judge(tablesOf(resource));
  } catch (error) {
    if (error instanceof SchemaShapeError) return [`the schema cannot be read: ${error.message}`];
    throw error;
  }
}

function table(value: KnownValue): SchemaTable {
  const { name, columns, primaryKey, foreignKeys, checks, indexed } = record(value, "tables");
  return {
    name: text(name, "tables.name"),
    columns: list(columns, "columns").map(column),
    primaryKey: optional(primaryKey, "primaryKey").map((key) => text(key, "primaryKey")),
    foreignKeys: optional(foreignKeys, "foreignKeys").map(foreignKey),
    checks: optional(checks, "checks").map((check) => text(check, "checks")),
    indexed: optional(indexed, "indexed").map((name) => text(name, "indexed")),
  };
}

function column(value: KnownValue): SchemaColumn {
  const { name, type, nullable } = record(value, "columns");
  return {
    name: text(name, "columns.name"),
    type: text(type, "columns.type"),
    nullable: nullable !== false,
  };
}

function foreignKey(value: KnownValue): ForeignKey {
  const { columns, references } = record(value, "foreignKeys");
  const { table: target, columns: keys } = record(references, "foreignKeys.references");
  const names = (list: readonly KnownValue[]) =>
    list.map((name) => text(name, "foreignKeys.columns"));
  return {
    columns: names(list(columns, "foreignKeys.columns")),
    references: {
      table: text(target, "foreignKeys.references.table"),
      columns: names(optional(keys, "foreignKeys.references.columns")),
    },
  };
}

function list(value: KnownValue, path: string): readonly KnownValue[] {
  if (!Array.isArray(value)) throw new SchemaShapeError(`${path} is not a list`);
  // Reading by index, because a guarded list throws on an unknown element and spread would do so unnamed.
  return Array.from({ length: value.length }, (_, index) => value[index] as KnownValue);
}

const optional = (value: KnownValue, path: string): readonly KnownValue[] =>
  value === undefined || value === null ? [] : list(value, path);

function record(value: KnownValue, path: string): Known {
  if (!isRecord(value)) throw new SchemaShapeError(`an entry of ${path} is not an object`);
  return value;
}

function text(value: KnownValue, path: string): string {
  if (typeof value !== "string") throw new SchemaShapeError(`${path} is not text`);
  return value;
}

/** Names of the columns that a store of another type is given: entries with a name, in lists that are called so. */
export const columnsIn = ({ props }: Resource): string[] => columnsWithin(props, "");

const columnLists = /columns$|^(?:attributes|fields|partitionKeys|clusteringKeys|dimensions)$/i;

function columnsWithin(value: KnownValue, property: string): string[] {
  const inner = shownEntries(value);
  const own = columnLists.test(property) && isRecord(value) ? shownName(inner) : [];
  return [
    ...own,
    ...inner.flatMap(([key, each]) =>
      typeof each === "object" ? columnsWithin(each, /^\d+$/.test(key) ? property : key) : [],
    ),
  ];
}

const shownName = (entries: readonly (readonly [string, KnownValue])[]): string[] =>
  entries.flatMap(([key, value]) => (key === "name" && typeof value === "string" ? [value] : []));
