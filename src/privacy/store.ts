import { classify } from "./classifier/classify";
import type { ColumnFacts, PersonalDataFinding, TableFacts } from "./classifier/types";
import { sensitivityOf } from "./category";
import { personalData } from "./strict";

/**
 * What a column of the analytics store can be personal data for: what the classifier says, and else what the
 * store's stricter vocabulary says. That one asks of every word whether it may be a person's: in the store, a
 * false alarm costs a better name, and a miss the anonymity of all (DPIA §1.4, §4.5).
 */
export function storeFindings(
  table: TableFacts,
  column: ColumnFacts,
): readonly PersonalDataFinding[] {
  const found = classify(table, column);
  if (found.length > 0) return found;
  const category = personalData(table, column);
  if (category === undefined) return [];
  return [
    {
      category,
      severity: sensitivityOf(category),
      confidence: 0.5,
      evidence: `its name (${column.name}), in the store's own vocabulary`,
    },
  ];
}
