import { namesIdentity, personalData } from "../personal-data";
import { categoryOf } from "./by-store";
import { classify } from "./classify";
import type { ColumnFacts, Finding, TableFacts } from "./types";

/**
 * What a column of the analytics store can be personal data for. The store has a vocabulary of its own, which
 * asks of every word whether it may be a person's: there, a false alarm costs a better name, and a miss the
 * anonymity of all (DPIA §1.4, §4.5).
 */
export function storeFindings(table: TableFacts, column: ColumnFacts): readonly Finding[] {
  const found = classify(table, column);
  if (found.length > 0) return found;
  const columns = table.columns.map((one) => ({ ...one, nullable: true }));
  const whole = { ...table, columns, primaryKey: [], checks: [] };
  const own = { ...column, nullable: true };
  const category = personalData(whole, own);
  if (category === undefined) return [];
  return [
    {
      category: namesIdentity(whole, own) ? "person-key" : categoryOf(category),
      severity: "high",
      confidence: 0.5,
      evidence: `its name (${column.name}), in the store's own vocabulary`,
    },
  ];
}
