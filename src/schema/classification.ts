import { personalData, type PersonalCategory } from "../domain/personal-data";
import type { Catalog, CatalogColumn, CatalogTable } from "./model";

/** What says that a column can hold personal data. */
export interface Finding {
  readonly category: PersonalCategory;
  readonly severity: "low" | "medium" | "high" | "critical";
  /** Between 0 and 1. */
  readonly confidence: number;
  /** What said so, for a person. */
  readonly evidence: string;
}

export interface ClassifiedColumn {
  readonly name: string;
  readonly type: string;
  readonly findings: readonly Finding[];
}

export interface ClassifiedTable {
  readonly schema: string;
  readonly name: string;
  readonly kind: string;
  readonly columns: readonly ClassifiedColumn[];
}

/** Every column of the catalog with what it is personal data for, if it is (DPIA §1.4, §4.5). */
export const classified = ({ tables }: Catalog): ClassifiedTable[] =>
  tables.map((table) => ({
    schema: table.schema,
    name: table.name.replace(`${table.schema}.`, ""),
    kind: table.kind,
    columns: table.columns.map((column) => ({
      name: column.name,
      type: column.type,
      findings: findings(table, column),
    })),
  }));

function findings(table: CatalogTable, column: CatalogColumn): Finding[] {
  const category = personalData(table, column);
  return category ? [{ category, severity: "high", confidence: 1, evidence: "its name" }] : [];
}
