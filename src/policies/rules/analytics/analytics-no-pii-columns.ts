import { dpia } from "../../../domain/controls";
import type { SchemaColumn, SchemaTable } from "../../../domain/analytics-schema";
import { classify } from "../../../privacy/classifier/classify";
import { personalData } from "../../../privacy/personal-data";
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
        table.columns.flatMap((column) => {
          const category = personalData(table, column) ?? byItsSurroundings(table, column);
          const place = `column ${table.name}.${column.name}`;
          return category === undefined ? [] : [`${place} can hold personal data (${category})`];
        }),
      ),
    ),
});

/** What keys and the table around tell; a key of a person has a rule of its own. */
const byItsSurroundings = (table: SchemaTable, column: SchemaColumn): string | undefined =>
  classify(table, column).find(({ category }) => category !== "person-key")?.category;
