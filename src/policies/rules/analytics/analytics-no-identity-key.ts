import type { SchemaTable } from "../../../domain/analytics-schema";
import { dpia } from "../../../domain/controls";
import { isPersonTable, namesIdentity } from "../../../privacy/strict";
import { resourceRule } from "../../rule/rule";
import { isAnalyticsSchema, judgeTables } from "../../lens/analytics-schema";

/** Re-identification by a join has to be impossible, not merely forbidden. */
export const analyticsNoIdentityKey = resourceRule({
  id: "analytics-no-identity-key",
  title: "Nothing in the analytics store leads to a user, an account, a customer or a device.",
  controls: [dpia("1.5"), dpia("4.4")],
  severity: "critical",
  waivable: false,
  remedy:
    "Remove the key. Only the opaque pseudonym identifies contributions, and only for deleting them (DPIA §4.2).",
  applies: isAnalyticsSchema,
  check: (schema) =>
    judgeTables(schema, (tables) => {
      const names = new Set(tables.map(({ name }) => bare(name)));
      return tables.flatMap((table) => [...keyFaults(table, names), ...columnFaults(table)]);
    }),
});

const bare = (table: string): string => table.replace(/^public\./, "").replaceAll('"', "");

function keyFaults({ name, foreignKeys }: SchemaTable, tables: ReadonlySet<string>): string[] {
  return foreignKeys.flatMap(({ references: { table } }) => {
    if (isPersonTable(table)) return [`a foreign key of ${name} leads to a table of identities`];
    return tables.has(bare(table)) ? [] : [`a foreign key of ${name} leads out of the schema`];
  });
}

const columnFaults = (table: SchemaTable): string[] =>
  table.columns
    .filter((column) => namesIdentity(table, column))
    .map(({ name }) => `column ${table.name}.${name} names an identity`);
