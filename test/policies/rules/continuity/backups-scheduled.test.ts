import { describe, expect, it } from "vitest";
import type { Properties, Resource } from "../../../../src/policies/rule/resource";
import { backupsScheduled } from "../../../../src/policies/rules/continuity/backups-scheduled";
import { app } from "../../../support/heroku";
import { findings, resource, unknown } from "../../../support/resources";

const dumps = (name: string, schedule: string, change: Properties = {}) =>
  resource({
    type: "raxx:heroku:LogicalBackups",
    name,
    props: { app: name, schedule, standIn: "us-east-1", ...change },
  });
const system = resource({ type: "raxx:platform:System", name: "apps" });
const daily = "daily at 2:00 UTC";
const judge = (...resources: readonly Resource[]) => findings(backupsScheduled, resources);
const undeclared = (name: string) => [
  { urn: `${name}-app`, message: "nothing declares whether its database is dumped" },
];

describe("backups-scheduled", () => {
  it.each(["raxx-api-prod", "raxx-velvet-prod", "raxx-queue-prod"])(
    "accepts two o'clock of %s and nothing else",
    (name) => {
      const rejects = (message: string) => [{ urn: name, message }];
      expect(judge(system, app(name), dumps(name, daily))).toEqual([]);
      expect(judge(system, app(name))).toEqual(undeclared(name));
      expect(judge(dumps(name, "never"))).toEqual(
        rejects(`the database is dumped never, and not ${daily}`),
      );
      expect(judge(dumps(name, "daily at 3:00 UTC"))).toEqual(
        rejects(`the database is dumped daily at 3:00 UTC, and not ${daily}`),
      );
      expect(judge(dumps(name, ""))).toEqual(
        rejects(`the database is dumped without a schedule, and not ${daily}`),
      );
    },
  );

  it.each(["raxx-analytics-prod", "raxx-analytics-staging", "raxx-prod-analytics"])(
    "accepts no dump of %s",
    (name) => {
      expect(judge(dumps(name, "never"))).toEqual([]);
      expect(judge(dumps(name, daily))).toEqual([
        { urn: name, message: `the analytics store is dumped ${daily}, into us-east-1` },
      ]);
    },
  );

  it("asks the platform's program to say it of the analytics store", () => {
    const name = "raxx-analytics-staging";
    expect(judge(system, app(name))).toEqual(undeclared(name));
    expect(judge(system, app(name), dumps(name, "never"))).toEqual([]);
    // Said of prod's, it says nothing of staging's.
    expect(judge(system, app(name), dumps("raxx-analytics-prod", "never"))).toEqual(
      undeclared(name),
    );
  });

  it("asks nothing of staging's other databases, nor of a program that is not the platform's", () => {
    expect(judge(system, app("raxx-api-staging"), app("raxx-console-prod"))).toEqual([]);
    expect(judge(app("raxx-api-prod"))).toEqual([]);
  });

  it("rejects dumps of what has no promise, another place, and what no preview shows", () => {
    const name = "raxx-api-prod";
    expect(judge(dumps("raxx-console-prod", daily))).toEqual([
      {
        urn: "raxx-console-prod",
        message: "the dumps are of no database that is promised any",
      },
    ]);
    expect(judge(dumps(name, daily, { standIn: "eu-west-1" }))).toEqual([
      { urn: name, message: "Heroku keeps dumps in us-east-1 and nowhere else" },
    ]);
    expect(judge(dumps(name, daily, { schedule: unknown }))).toEqual([
      { urn: name, message: "schedule cannot be shown at preview: make it a literal" },
    ]);
  });
});
