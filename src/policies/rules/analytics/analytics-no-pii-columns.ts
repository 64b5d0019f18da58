import { dpia } from "../../../domain/controls";
import { inWords } from "../../../privacy/category";
import { storeFindings } from "../../../privacy/store";
import { resourceRule } from "../../rule/rule";
import { isAnalyticsSchema, judgeTables } from "../../lens/analytics-schema";

/** The store holds buckets of many; a column about one of them ends the anonymity of all. */
export const analyticsNoPiiColumns = resourceRule({
  id: "analytics-no-pii-columns",
  title: "No column of the analytics store holds personal data or anything at all.",
  controls: [dpia("1.4"), dpia("4.5")],
  severity: "critical",
  waivable: false,
  remedy:
    "Remove the column, or keep a range or a code of the product's own vocabulary in a column named after it.",
  applies: isAnalyticsSchema,
  check: (schema) =>
    judgeTables(schema, (tables) =>
      tables.flatMap((table) =>
        table.columns.flatMap((column) =>
          storeFindings(table, column)
            .slice(0, 1)
            .map(
              ({ category }) =>
                `column ${table.name}.${column.name} can hold personal data (${inWords(category)})`,
            ),
        ),
      ),
    ),
});
