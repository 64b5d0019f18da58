import type { SchemaColumn, SchemaTable } from "../../src/domain/analytics-schema";
import type { Value } from "../../src/policies/rule/resource";
import { resource } from "./resources";

export const column = (name: string, type = "text", nullable = false): SchemaColumn => ({
  name,
  type,
  nullable,
});

/** The store's one table, in short. */
export const signals: SchemaTable = {
  name: "aggregate_signals",
  columns: [
    column("signal_id", "bigint"),
    column("pseudonym"),
    column("week_start", "date"),
    column("feature_name", "text", true),
    column("error_type", "text", true),
    column("signal_count", "integer"),
    column("contributor_count", "integer"),
  ],
  primaryKey: ["signal_id"],
  foreignKeys: [],
  checks: ["CHECK ((contributor_count >= 20))"],
  indexed: ["signal_id"],
};

/** The analytics store's schema as a program declares it. */
export const schema = (tables: readonly SchemaTable[]) =>
  resource({
    type: "raxx:analytics:Schema",
    name: "schema",
    props: { digest: "sha256:0", tables: tables as unknown as Value },
  });
