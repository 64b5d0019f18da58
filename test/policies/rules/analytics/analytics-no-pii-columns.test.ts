import { describe, expect, it } from "vitest";
import { analyticsNoPiiColumns } from "../../../../src/policies/rules/analytics/analytics-no-pii-columns";
import { readSchemaLock } from "../../../../src/schema/lock-file";
import { faults, resource, unknown } from "../../../support/resources";
import { column, schema, signals } from "../../../support/schema";

const judge = (...tables: Parameters<typeof schema>[0]) =>
  faults(analyticsNoPiiColumns, schema(tables));
const withColumn = (name: string, type?: string) =>
  judge({ ...signals, columns: [column(name, type)] });

describe("analytics-no-pii-columns", () => {
  it("accepts the schema of this program", () => {
    expect(judge(...readSchemaLock().tables)).toEqual([]);
  });

  it.each(["feature_name", "error_type", "week_start", "pseudonym"])("accepts %s", (name) => {
    expect(withColumn(name)).toEqual([]);
  });

  it("says which column and why", () => {
    expect(withColumn("contact_email")).toEqual([
      "column aggregate_signals.contact_email can hold personal data (contact)",
    ]);
    expect(withColumn("x", "inet")).toEqual([
      "column aggregate_signals.x can hold personal data (online identifier)",
    ]);
    expect(withColumn("dimensions", "jsonb")).toEqual([
      "column aggregate_signals.dimensions can hold personal data (free-form container)",
    ]);
  });

  it("takes the table into account", () => {
    expect(judge({ ...signals, name: "features", columns: [column("name")] })).toEqual([]);
    expect(judge({ ...signals, name: "customers", columns: [column("name")] })).toEqual([
      "column customers.name can hold personal data (a person's name)",
    ]);
  });

  it("rejects a schema that is unknown or unreadable", () => {
    const type = "raxx:analytics:Schema";
    expect(faults(analyticsNoPiiColumns, resource({ type }))).toHaveLength(1);
    expect(
      faults(
        analyticsNoPiiColumns,
        resource({ type, props: { tables: [{ name: "t", columns: [{ name: unknown }] }] } }),
      ),
    ).toEqual(["tables.0.columns.0.name cannot be shown at preview: make it a literal"]);
  });

  it("reads through a secret", () => {
    const hidden = { ...schema([signals]), secrets: new Set(["tables"]) };
    expect(faults(analyticsNoPiiColumns, hidden)).toEqual([]);
  });

  it("leaves other resources alone", () => {
    expect(faults(analyticsNoPiiColumns, resource({ type: "raxx:x:Y" }))).toEqual([]);
  });
});
