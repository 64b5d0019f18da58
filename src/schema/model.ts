import type { ForeignKey, SchemaColumn } from "../domain/analytics-schema";

/** Whatever keeps, fetches or shows rows; a composite type is a row inside a column. */
export type TableKind =
  | "table"
  | "partitioned table"
  | "partition"
  | "view"
  | "materialized view"
  | "foreign table"
  | "composite type";

export interface CatalogColumn extends SchemaColumn {
  readonly default?: string;
  /** The expression of a generated column. */
  readonly generated?: string;
  readonly comment?: string;
  /** Of an enum, in its order. */
  readonly labels?: readonly string[];
  /** What a domain rests on, in the end. */
  readonly baseType?: string;
}

export interface CatalogTable {
  readonly schema: string;
  /** `schema.table`; of `public` without its name. */
  readonly name: string;
  readonly kind: TableKind;
  readonly comment?: string;
  /** In the order of the table. */
  readonly columns: readonly CatalogColumn[];
  readonly primaryKey: readonly string[];
  readonly unique: readonly (readonly string[])[];
  /** First column of each index that covers all rows and can be used, keys included; not those over expressions. */
  readonly indexed: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  /** As PostgreSQL prints them, those of the columns' domains included. */
  readonly checks: readonly string[];
  /** Tables that it inherits from or is a partition of. */
  readonly parents: readonly string[];
  /** As PostgreSQL prints them. */
  readonly triggers: readonly string[];
  /** Functions, procedures and rules whose text names the table. */
  readonly writers: readonly string[];
  /** The query of a view. */
  readonly definition?: string;
}

/** What a database holds beside its tables and that can move rows in, out or around. */
export interface CatalogObject {
  readonly kind: string;
  readonly name: string;
}

/** A schema as PostgreSQL has it, in a fixed order. */
export interface Catalog {
  readonly tables: readonly CatalogTable[];
  readonly objects: readonly CatalogObject[];
}
