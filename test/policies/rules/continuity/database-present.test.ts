import { describe, expect, it } from "vitest";
import { databasePresent } from "../../../../src/policies/rules/continuity/database-present";
import { addon, app, attachment } from "../../../support/heroku";
import { findings } from "../../../support/resources";

const plan = "heroku-postgresql:standard-0";

describe.each(["raxx-velvet-prod", "raxx-queue-prod"])("database-present, of %s", (name) => {
  const service = app(name);
  const missing = [{ urn: `${name}-app`, message: "the app has no Postgres of its own" }];
  const judge = (...others: ReturnType<typeof app>[]) =>
    findings(databasePresent, [service, ...others]);

  it("accepts a Postgres of its own, wired or by name", () => {
    expect(judge(addon("db", service, plan))).toEqual([]);
    expect(judge(addon("db", name, plan))).toEqual([]);
  });

  it("accepts a database that is attached as DATABASE", () => {
    expect(judge(attachment("DATABASE", service, "its-db"))).toEqual([]);
  });

  it("rejects none, another kind, another app's and one under another name", () => {
    expect(judge()).toEqual(missing);
    expect(judge(addon("cache", service, "heroku-redis:mini"))).toEqual(missing);
    expect(judge(addon("db", "raxx-api-prod", plan))).toEqual(missing);
    expect(judge(attachment("ARCHIVE", service, "its-db"))).toEqual(missing);
  });
});

describe("database-present", () => {
  it("asks nothing of other apps", () => {
    const others = ["raxx-console-prod", "raxx-velvet-staging", "velvet-prod"];
    expect(
      findings(
        databasePresent,
        others.map((name) => app(name)),
      ),
    ).toEqual([]);
  });
});
