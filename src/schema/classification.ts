import { classify } from "../privacy/classifier/classify";
import type { PersonalDataFinding } from "../privacy/classifier/types";
import type { Catalog } from "./model";

export interface ClassifiedColumn {
  readonly name: string;
  readonly type: string;
  readonly findings: readonly PersonalDataFinding[];
}

export interface ClassifiedTable {
  /** Of a script that makes more than one. */
  readonly database?: string;
  readonly schema: string;
  readonly name: string;
  readonly kind: string;
  readonly columns: readonly ClassifiedColumn[];
}

/** Every column of the catalog with what it is personal data for, if it is (DPIA §1.4, §4.5). */
export function classified({ tables }: Catalog): ClassifiedTable[] {
  const schema = new Map(tables.map((table) => [table.name, table]));
  return tables.map((table) => ({
    schema: table.schema,
    name: table.name.replace(`${table.schema}.`, ""),
    kind: table.kind,
    columns: table.columns.map((column) => ({
      name: column.name,
      type: column.type,
      findings: classify(table, column, schema),
    })),
  }));
}
