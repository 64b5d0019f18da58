import { describe, expect, it } from "vitest";
import { postgresPointInTime } from "../../../../src/policies/rules/continuity/postgres-point-in-time";
import { addon } from "../../../support/heroku";
import { faults, prod, resource, staging, unknown } from "../../../support/resources";

const database = (plan: string, name = "trades", owner = "raxx-api") =>
  addon(name, owner, `heroku-postgresql${plan}`);
const judge = (judged: Parameters<typeof faults>[1], context = prod) =>
  faults(postgresPointInTime, judged, context);
const refused = ["the database has no continuous protection"];

describe("postgres-point-in-time", () => {
  it.each([":standard-0", ":premium-4", ":private-0", ":shield-2"])("accepts %s", (plan) => {
    expect(judge(database(plan))).toEqual([]);
  });

  it.each([":essential-0", ":mini", ":hobby-basic", ":basic", ""])("rejects %j in prod", (plan) => {
    expect(judge(database(plan))).toEqual(refused);
  });

  it("accepts essential-0 in staging, by stack or by name", () => {
    expect(judge(database(":essential-0"), staging)).toEqual([]);
    expect(judge(database(":essential-0", "raxx-api-staging-postgres"))).toEqual([]);
    expect(judge(database(":essential-0", "db", "raxx-api-staging"))).toEqual([]);
    expect(judge(database(":essential-0"), { stack: "dev" })).toEqual([]);
  });

  it("rejects a prod database in a stack of any name", () => {
    expect(judge(database(":mini", "raxx-velvet-prod-postgres"), { stack: "dev" })).toEqual(
      refused,
    );
    expect(judge(database(":mini", "db", "raxx-velvet-prod"), staging)).toEqual(refused);
  });

  it("rejects a plan that is unknown at preview", () => {
    expect(judge(addon("db", "raxx-api-prod", "", { plan: unknown }))).toEqual([
      "plan cannot be shown at preview: make it a literal",
    ]);
  });

  it("rejects an RDS database that switches its backups off", () => {
    const rds = (days?: number) =>
      resource({
        type: "aws:rds/instance:Instance",
        props: days === undefined ? {} : { backupRetentionPeriod: days },
      });
    expect(judge(rds(0))).toEqual(refused);
    expect(judge(rds(7))).toEqual([]);
    // The provider sends zero where nothing is declared.
    expect(judge(rds())).toEqual(refused);
    expect(judge(rds(0), staging)).toEqual([]);
  });

  it("asks seven days of the platform's own RDS databases, and any of others'", () => {
    const rds = (type: string, name: string, days?: number) =>
      resource({
        type: `aws:rds/${type}`,
        props: {
          identifier: name,
          ...(days !== undefined && { backupRetentionPeriod: days }),
        },
      });
    expect(judge(rds("instance:Instance", "raxx-velvet-prod", 6))).toEqual(refused);
    expect(judge(rds("instance:Instance", "raxx-velvet-prod", 7))).toEqual([]);
    expect(judge(rds("instance:Instance", "shop-prod", 1))).toEqual([]);
    // A cluster that declares nothing keeps a day.
    expect(judge(rds("cluster:Cluster", "raxx-velvet-prod"))).toEqual(refused);
    expect(judge(rds("cluster:Cluster", "shop-prod"))).toEqual([]);
  });

  it("leaves other add-ons alone", () => {
    expect(judge(addon("cache", "raxx-api-prod", "heroku-redis:mini"))).toEqual([]);
  });
});
