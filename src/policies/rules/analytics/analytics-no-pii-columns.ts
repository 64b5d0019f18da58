import { dpia } from "../../../domain/controls";
import { inWords } from "../../../privacy/category";
import { namesIdentity, personalData } from "../../../privacy/strict";
import { storeFindings } from "../../../privacy/store";
import type { Resource } from "../../rule/resource";
import { resourceRule } from "../../rule/rule";
import { isNamedAnalytics } from "../../lens/analytics";
import { columnsIn, isAnalyticsSchema, judgeTables } from "../../lens/analytics-schema";

/** The store holds buckets of many; a column about one of them ends the anonymity of all. */
export const analyticsNoPiiColumns = resourceRule({
  id: "analytics-no-pii-columns",
  title: "No column of the analytics store holds personal data or anything at all.",
  controls: [dpia("1.4"), dpia("4.5")],
  severity: "critical",
  waivable: false,
  remedy:
    "Remove the column, or keep a range or a code of the product's own vocabulary in a column named after it.",
  applies: (resource) =>
    isAnalyticsSchema(resource) || (isNamedAnalytics(resource) && columnsIn(resource).length > 0),
  check: (schema) => {
    if (!isAnalyticsSchema(schema)) return elsewhere(schema);
    return judgeTables(schema, (tables) =>
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
    );
  },
});

/** What another store of analytics calls its columns: of their types nothing is promised, so their names decide. */
const elsewhere = (resource: Resource): string[] =>
  columnsIn(resource)
    .filter((name) => {
      const [table, column] = [
        { name: "", columns: [] },
        { name, type: "text" },
      ];
      return personalData(table, column) !== undefined || namesIdentity(table, column);
    })
    .map((name) => `column ${name} can hold personal data`);
