import { describe, expect, it } from "vitest";
import {
  analyticsDbDedicated,
  analyticsDbOnce,
} from "../../../../src/policies/rules/analytics/analytics-db-dedicated";
import { addon, app } from "../../../support/heroku";
import { verdict, unknown } from "../../../support/resources";

const analytics = app("raxx-analytics-prod");
const database = (plan = "heroku-postgresql:standard-0", name = "store") =>
  addon(name, analytics, plan);
const judge = (...resources: Parameters<typeof verdict>[1]) =>
  verdict([analyticsDbDedicated, analyticsDbOnce], resources);
const shared = { urn: "store", message: "the analytics database is not on a single-tenant plan" };

describe("analytics-db-dedicated", () => {
  it.each(["standard-0", "standard-10", "premium-0", "private-2", "shield-0"])(
    "accepts plan %s",
    (plan) => expect(judge(analytics, database(`heroku-postgresql:${plan}`))).toEqual([]),
  );

  it.each([
    "heroku-postgresql:essential-0",
    "heroku-postgresql:mini",
    "heroku-postgresql:hobby-dev",
    "heroku-postgresql",
    "elephantsql:turtle",
  ])("rejects plan %s", (plan) => expect(judge(analytics, database(plan))).toEqual([shared]));

  it("rejects a plan that is unknown at preview", () => {
    const hidden = addon("store", analytics, "", { plan: unknown });
    expect(judge(analytics, hidden)).toEqual([
      { urn: "store", message: "plan cannot be shown at preview: make it a literal" },
    ]);
  });

  it("rejects an analytics app without a database", () => {
    expect(judge(analytics, addon("cache", analytics, "heroku-redis:mini"))).toEqual([
      { urn: "raxx-analytics-prod-app", message: "the analytics app has no Postgres of its own" },
    ]);
  });

  it("rejects a second database", () => {
    expect(judge(analytics, database(), database(undefined, "second"))).toEqual([
      { urn: "raxx-analytics-prod-app", message: "the analytics app has more than one Postgres" },
    ]);
  });

  it("does not count another app's database", () => {
    const api = app("raxx-api-prod");
    const other = addon("api-db", api, "heroku-postgresql:essential-0");
    expect(judge(analytics, database(), api, other)).toEqual([]);
    expect(judge(api, other)).toEqual([]);
  });

  it("finds the database by the app's literal name, its id and a chain of references", () => {
    const byName = addon("store", "raxx-analytics-prod", "heroku-postgresql:standard-0");
    expect(judge(analytics, byName)).toEqual([]);
    const existing = app("raxx-analytics-prod", { id: "0b3c-uuid" });
    expect(judge(existing, addon("store", "0b3c-uuid", "heroku-postgresql:mini"))).toEqual([
      shared,
    ]);
  });

  it("judges a database whose app another program declares", () => {
    expect(judge(addon("store", "raxx-analytics-staging", "heroku-postgresql:mini"))).toEqual([
      shared,
    ]);
  });
});
