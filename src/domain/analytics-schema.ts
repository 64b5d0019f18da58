/** The shape of the analytics store, as its migrations give it and as the policies judge it. */
export interface SchemaLock {
  /** `sha256:…` over the migrations that the tables come from. */
  readonly digest: string;
  readonly tables: readonly SchemaTable[];
}

export interface SchemaTable {
  readonly name: string;
  /** In the order of the table. */
  readonly columns: readonly SchemaColumn[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  /** As PostgreSQL prints them, for example `CHECK ((contributor_count >= 20))`. */
  readonly checks: readonly string[];
  /** First column of each index that covers all rows and can be used. */
  readonly indexed: readonly string[];
}

export interface SchemaColumn {
  readonly name: string;
  /** PostgreSQL's own name of the type, with its length: `text`, `character varying(40)`. */
  readonly type: string;
  readonly nullable: boolean;
}

export interface ForeignKey {
  readonly columns: readonly string[];
  readonly references: { readonly table: string; readonly columns: readonly string[] };
}
