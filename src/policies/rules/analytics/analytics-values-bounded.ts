import type { SchemaTable } from "../../../domain/analytics-schema";
import { dpia, runbook } from "../../../domain/controls";
import { raxx } from "../../../process/raxx-command";
import { arrivalColumn, formFaults, isArrivalType } from "../../../privacy/column-form";
import { isSignalTable } from "../../../privacy/floor";
import { isAnalyticsSchema, judgeTables } from "../../lens/analytics-schema";
import { resourceRule } from "../../rule/rule";

/** A name and a type say what a column is meant for; its CHECK says what it can hold. */
export const analyticsValuesBounded = resourceRule({
  id: "analytics-values-bounded",
  title:
    "The store's own CHECKs keep weeks to Mondays, pseudonyms opaque, buckets to ranges and text to codes, and its new rows are found at once.",
  controls: [dpia("1"), dpia("3 R1"), dpia("4.5"), runbook("3.3")],
  severity: "critical",
  waivable: false,
  remedy: `Add the CHECK in a migration: EXTRACT(isodow FROM week_start) = 1; pseudonym ~ '^[0-9a-f]{64}$'; a list of words, or a pattern from ^ to $, for ranges and codes; an index over created_at timestamptz NOT NULL for the emergency stop. Then ${raxx`schema lock`}.`,
  applies: isAnalyticsSchema,
  check: (schema) =>
    judgeTables(schema, (tables) =>
      tables.flatMap((table) => [
        ...formFaults(table).map(({ column, what }) => `column ${table.name}.${column}: ${what}`),
        ...arrivalFaults(table),
      ]),
    ),
});

/** The emergency stop counts the rows of the last five minutes by `created_at` (analytics runbook §3 step 3). */
function arrivalFaults(table: SchemaTable): string[] {
  if (!isSignalTable(table)) return [];
  const { name, columns, indexed } = table;
  const arrived = columns.find((column) => column.name === arrivalColumn);
  if (arrived === undefined || !isArrivalType(arrived.type) || arrived.nullable)
    return [`table ${name} does not say of each row when it arrived (${arrivalColumn})`];
  return indexed.includes(arrivalColumn)
    ? []
    : [`table ${name} has no index over ${arrivalColumn}`];
}
