import { describe, expect, it } from "vitest";
import { analyticsNoIdentityKey } from "../../../../src/policies/rules/analytics/analytics-no-identity-key";
import { faults, resource, unknown } from "../../../support/resources";
import { column, schema, signals } from "../../../support/schema";

const judge = (...tables: Parameters<typeof schema>[0]) =>
  faults(analyticsNoIdentityKey, schema(tables));
const key = (table: string) => ({
  ...signals,
  foreignKeys: [{ columns: ["signal_id"], references: { table, columns: ["id"] } }],
});
const withColumn = (name: string) => judge({ ...signals, columns: [column(name)] });

describe("analytics-no-identity-key", () => {
  it("accepts the store's own table and a key between signal tables", () => {
    expect(judge(signals)).toEqual([]);
    expect(judge(key("weekly_errors"), { ...signals, name: "weekly_errors" })).toEqual([]);
    expect(judge(key("public.aggregate_signals"))).toEqual([]);
  });

  it.each(["users", "public.users", "app.customer_profiles", "accounts", "devices", "auth_user"])(
    "rejects a foreign key to %s",
    (table) =>
      expect(judge(key(table))).toEqual([
        "a foreign key of aggregate_signals leads to a table of identities",
      ]),
  );

  it("rejects a foreign key to a table that the schema does not show", () => {
    expect(judge(key("elsewhere"))).toEqual([
      "a foreign key of aggregate_signals leads out of the schema",
    ]);
  });

  it.each(
    `user_id userId UserID usr_id uid user_uuid account_id accountNumber acct_no customer_ref cust_id
     device_id installation_id client_id member_key owner owner_id created_by updated_by trader_id
     hashed_user_id user_hash user customer_id_hash visitor_id tenant_id person_id contributor_id`.split(
      /\s+/,
    ),
  )("rejects column %s", (name) => {
    expect(withColumn(name)).toEqual([`column aggregate_signals.${name} names an identity`]);
  });

  it("rejects the key of a table of persons", () => {
    expect(judge({ ...signals, name: "customers", columns: [column("id")] })).toEqual([
      "column customers.id names an identity",
    ]);
  });

  it.each(
    `signal_id pseudonym feature_id bucket_id id uuid user_count active_users account_type
     device_type contributor_count contributors is_user sorted_by order_by strategy_id step_key
     client_version has_account parent_id user_visits`.split(/\s+/),
  )("accepts column %s", (name) => expect(withColumn(name)).toEqual([]));

  it("rejects a schema that is unknown or unreadable", () => {
    const type = "raxx:analytics:Schema";
    expect(faults(analyticsNoIdentityKey, resource({ type }))).toHaveLength(1);
    expect(
      faults(
        analyticsNoIdentityKey,
        resource({ type, props: { tables: [{ name: "t", columns: [], foreignKeys: unknown }] } }),
      ),
    ).toEqual(["tables.0.foreignKeys cannot be shown at preview: make it a literal"]);
  });

  it("leaves other resources alone", () => {
    expect(faults(analyticsNoIdentityKey, resource({ type: "raxx:x:Y" }))).toEqual([]);
  });
});
