import { dpia } from "../../../domain/controls";
import type { SchemaTable } from "../../../domain/analytics-schema";
import { type ApprovedColumns, approvedDictionary, postgresType } from "../../../domain/dictionary";
import { type ResourceRule, resourceRule } from "../../rule/rule";
import { isAnalyticsSchema, judgeTables } from "../../lens/analytics-schema";
import { raxx } from "../../../process/raxx-command";

/** Each new column is a new processing of personal signals until somebody has assessed it. */
export const schemaApproved = (approved: ApprovedColumns): ResourceRule =>
  resourceRule({
    id: "analytics-schema-approved",
    title: "The analytics store has only tables and columns that the data dictionary approves.",
    controls: [dpia("4.5"), dpia("6.5")],
    severity: "critical",
    waivable: false,
    remedy: `Remove it, or have the DPIA re-run (§6 condition 5), add it to db/analytics/dictionary.yaml and run ${raxx`schema lock`}.`,
    applies: isAnalyticsSchema,
    check: (schema) =>
      judgeTables(schema, (tables) => tables.flatMap((table) => faultsOf(table, approved))),
  });

export const analyticsSchemaApproved = schemaApproved(approvedDictionary);

function faultsOf({ name, columns }: SchemaTable, approved: ApprovedColumns): string[] {
  const known = own(approved, name.replace(/^public\./, ""));
  if (known === undefined) return [`table ${name} is not in the approved dictionary`];
  return columns.flatMap((column) => {
    const type = own(known, column.name)?.type;
    const place = `column ${name}.${column.name}`;
    if (type === undefined) return [`${place} is not in the approved dictionary`];
    return postgresType(type) === postgresType(column.type)
      ? []
      : [`${place} has another type than the approved dictionary`];
  });
}

/** A column called `constructor` is not approved by every object's having one. */
const own = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
