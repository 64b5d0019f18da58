import { describe, expect, it } from "vitest";
import {
  analyticsKFloor,
  analyticsKFloorInBoth,
  analyticsKFloorInDatabase,
} from "../../../../src/policies/rules/analytics/analytics-k-floor";
import type { Properties, Value } from "../../../../src/policies/rule/resource";
import { contract, settings } from "../../../support/heroku";
import { faults, findings, resource, unknown } from "../../../support/resources";
import { column, schema, signals } from "../../../support/schema";

const judge = (vars: Properties) => faults(analyticsKFloor, settings("raxx-analytics-prod", vars));
const low = ["the floor is not a whole number of 20 or more"];
const approved = {
  I_ACCEPT_WEAKER_ANONYMITY: "true",
  ANALYTICS_K_FLOOR_APPROVAL: "Kristerpher Henderson, 2026-08-01, https://github.com/raxx-app/x/1",
  ANALYTICS_K_FLOOR_DPIA_NOTE: "https://docs.raxx.app/security/dpia#4.1",
};

describe("analytics-k-floor of the service", () => {
  it("rejects a sensible floor beside a sensitive one that is too low", () => {
    const maps = {
      vars: { ANALYTICS_K_FLOOR: "25" },
      sensitiveVars: { ANALYTICS_K_FLOOR: "3" },
    };
    const association = resource({
      type: "heroku:index/appConfigAssociation:AppConfigAssociation",
      props: { appId: "raxx-analytics-prod", ...maps },
    });
    expect(faults(analyticsKFloor, association)).toEqual(low);
  });

  it.each<Properties>([
    {},
    { ANALYTICS_K_FLOOR: "20" },
    { ANALYTICS_K_FLOOR: "25" },
    { ANALYTICS_K_FLOOR: 20 },
  ])("accepts %j", (vars) => expect(judge(vars)).toEqual([]));

  it.each([
    "19",
    "0",
    "-20",
    "",
    "twenty",
    "2e1",
    "20.5",
    "0x20",
    "NaN",
    "Infinity",
    " 20",
    19,
    true,
  ])("rejects a floor of %j", (floor) => expect(judge({ ANALYTICS_K_FLOOR: floor })).toEqual(low));

  it("rejects a floor that is unknown at preview, or that comes from the vault", () => {
    expect(judge({ ANALYTICS_K_FLOOR: unknown })).toEqual([
      "vars.ANALYTICS_K_FLOOR cannot be shown at preview: make it a literal",
    ]);
    const hidden = contract("ANALYTICS_K_FLOOR", ["raxx-analytics-prod"]);
    expect(faults(analyticsKFloor, hidden)).toEqual([
      "ANALYTICS_K_FLOOR cannot be shown at preview: make it a literal",
    ]);
  });

  it("reads through a secret and never says what it read", () => {
    const secret = settings("x", { ANALYTICS_K_FLOOR: "7" }, { secrets: ["vars"] });
    expect(faults(analyticsKFloor, secret)).toEqual(low);
  });

  it("accepts a lower floor with approval and note", () => {
    expect(judge({ ...approved, ANALYTICS_K_FLOOR: "10" })).toEqual([]);
  });

  it("rejects a lower floor without the guard, approval or not", () => {
    const { I_ACCEPT_WEAKER_ANONYMITY: _, ...noGuard } = approved;
    expect(judge({ ...noGuard, ANALYTICS_K_FLOOR: "10" })).toEqual(low);
  });

  it("rejects a floor that is no number even when approved", () => {
    expect(judge({ ...approved, ANALYTICS_K_FLOOR: "few" })).toEqual([
      "the floor is not a whole number",
    ]);
  });

  const noApproval = "weaker anonymity is accepted without a recorded approval";
  const noNote = "weaker anonymity is accepted without a note in the DPIA";

  it.each(["true", "false", "1"])("rejects the guard %j by itself", (value) => {
    expect(judge({ I_ACCEPT_WEAKER_ANONYMITY: value })).toEqual([noApproval, noNote]);
  });

  it.each<[string, Value, string]>([
    ["ANALYTICS_K_FLOOR_APPROVAL", "yes", noApproval],
    ["ANALYTICS_K_FLOOR_APPROVAL", "", noApproval],
    ["ANALYTICS_K_FLOOR_APPROVAL", "K, 2026-13-01, https://github.com/x/1", noApproval],
    ["ANALYTICS_K_FLOOR_APPROVAL", ", 2026-08-01, https://github.com/x/1", noApproval],
    ["ANALYTICS_K_FLOOR_APPROVAL", "K, 2026-08-01, http://github.com/x/1", noApproval],
    ["ANALYTICS_K_FLOOR_DPIA_NOTE", "see DPIA", noNote],
  ])("rejects %s of %j", (name, value, message) => {
    expect(judge({ ...approved, ANALYTICS_K_FLOOR: "10", [name]: value })).toEqual([message]);
  });

  it("leaves settings that say nothing of it alone", () => {
    expect(faults(analyticsKFloor, resource({ type: "aws:s3/bucket:Bucket" }))).toEqual([]);
  });
});

describe("analytics-k-floor of the database", () => {
  const judgeSchema = (...tables: Parameters<typeof schema>[0]) =>
    faults(analyticsKFloorInDatabase, schema(tables));
  const withChecks = (...checks: string[]) => judgeSchema({ ...signals, checks });
  const refused = ["table aggregate_signals has no CHECK that refuses fewer than 20 contributors"];

  it.each([
    "CHECK ((contributor_count >= 20))",
    "CHECK ((contributor_count >= (20)::bigint))",
    "CHECK ((contributor_count > 19))",
    "CHECK ((20 <= contributor_count))",
    "CHECK ((19 < contributor_count))",
    "CHECK (((contributor_count >= 20) AND (signal_count > 0)))",
    "CHECK (((signal_count > 0) AND ((contributor_count >= 25) AND (signal_count < 9))))",
    "CHECK ((contributor_count >= 20)) NO INHERIT",
    "CONSTRAINT floor CHECK (contributor_count >= 20)",
  ])("accepts %s", (check) => expect(withChecks(check)).toEqual([]));

  it.each([
    "CHECK ((contributor_count >= 19))",
    "CHECK ((contributor_count > 18))",
    "CHECK ((contributor_count <= 20))",
    "CHECK ((20 >= contributor_count))",
    "CHECK ((contributor_count <> 20))",
    "CHECK (((contributor_count >= 20) OR (signal_count > 0)))",
    "CHECK ((NOT (contributor_count >= 20)))",
    "CHECK ((abs(contributor_count) >= 20))",
    "CHECK ((signal_count >= 20))",
    "CHECK ((contributor_count >= 20)) NOT VALID",
    "CHECK ((contributor_count >= 20)) NOT ENFORCED",
    "CHECK ( CASE WHEN true THEN (contributor_count >= 20) ELSE true END)",
    "CHECK ((note <> 'contributor_count >= 20'::text))",
    "",
  ])("rejects %j", (check) => expect(withChecks(check)).toEqual(refused));

  it("rejects a table without any CHECK, or whose count may be NULL", () => {
    expect(withChecks()).toEqual(refused);
    const columns = [column("contributor_count", "integer", true)];
    expect(judgeSchema({ ...signals, columns })).toEqual(refused);
  });

  it("judges every signal table, and no list of labels", () => {
    const bare = { ...signals, checks: [] };
    const labels = {
      ...bare,
      name: "strategy_families",
      columns: [column("code"), column("title")],
    };
    const version = { ...bare, name: "alembic_version", columns: [column("version_num")] };
    expect(judgeSchema(signals, labels, version)).toEqual([]);
    expect(judgeSchema(signals, { ...bare, name: "weekly_errors" })).toEqual([
      "table weekly_errors has no CHECK that refuses fewer than 20 contributors",
    ]);
  });

  it("rejects a schema that cannot be read", () => {
    const type = "raxx:analytics:Schema";
    expect(faults(analyticsKFloorInDatabase, resource({ type }))).toEqual([
      "the schema cannot be read: tables is not a list",
    ]);
    expect(
      faults(analyticsKFloorInDatabase, resource({ type, props: { tables: unknown } })),
    ).toEqual(["tables cannot be shown at preview: make it a literal"]);
  });
});

describe("analytics-k-floor of both", () => {
  const judgeBoth = (floor: Value, check: string) =>
    findings(analyticsKFloorInBoth, [
      settings("raxx-analytics-prod", { ...approved, ANALYTICS_K_FLOOR: floor }),
      schema([{ ...signals, checks: [`CHECK ((contributor_count >= ${check}))`] }]),
    ]);
  const refused = [
    {
      urn: "raxx-analytics-prod-settings",
      message: "the database refuses the buckets that this floor lets through",
    },
  ];

  it.each([
    ["10", "20"],
    ["19", "20"],
    ["5", "10"],
  ])("rejects an approved floor of %s where the database holds to %s", (floor, check) =>
    expect(judgeBoth(floor, check)).toEqual(refused),
  );

  it.each([
    ["10", "10"],
    ["15", "10"],
    ["20", "20"],
    ["25", "20"],
    ["few", "20"],
    [unknown, "20"],
  ] as const)("leaves %j beside %s to others", (floor, check) =>
    expect(judgeBoth(floor, check)).toEqual([]),
  );
});
