import { describe, expect, it } from "vitest";
import {
  analyticsNoManualDelete,
  analyticsVariablesShown,
} from "../../../../src/policies/rules/analytics/analytics-no-manual-delete";
import type { Properties, Resource, Value } from "../../../../src/policies/rule/resource";
import { app, contract, settings } from "../../../support/heroku";
import { faults, findings, resource, unknown } from "../../../support/resources";

const judge = (judged: Parameters<typeof faults>[1]) => faults(analyticsNoManualDelete, judged);
const refused = ["the guard against manual deletes is switched off"];
const guard = { I_ACCEPT_MANUAL_DELETE: "true" };

describe("analytics-no-manual-delete", () => {
  it("accepts other settings", () => {
    expect(judge(settings("raxx-analytics-prod", { ANALYTICS_K_FLOOR: "20" }))).toEqual([]);
    expect(judge(app("raxx-analytics-prod"))).toEqual([]);
  });

  it.each<Value>(["true", "false", "", unknown])(
    "rejects the guard whatever its value",
    (value) => {
      expect(judge(settings("raxx-analytics-prod", { I_ACCEPT_MANUAL_DELETE: value }))).toEqual(
        refused,
      );
    },
  );

  it.each([
    ["an app's own map", app("raxx-analytics-prod", { configVars: guard })],
    ["an app's sensitive map", app("raxx-analytics-prod", { sensitiveConfigVars: guard })],
    [
      "a sensitive association",
      resource({
        type: "heroku:index/appConfigAssociation:AppConfigAssociation",
        props: { appId: "raxx-analytics-prod", sensitiveVars: guard },
      }),
    ],
    ["a map marked secret", settings("raxx-analytics-prod", guard, { secrets: ["vars"] })],
    ["a managed secret", contract("I_ACCEPT_MANUAL_DELETE", ["raxx-analytics-prod"])],
  ])("finds the guard in %s", (_, judged) => expect(judge(judged)).toEqual(refused));

  it.each([
    ["heroku:index/config:Config", { vars: guard }],
    ["heroku:index/pipelineConfigVar:PipelineConfigVar", { sensitiveVars: guard }],
    ["aws:ssm/parameter:Parameter", { name: "/raxx/analytics/I_ACCEPT_MANUAL_DELETE" }],
    ["github:index/actionsVariable:ActionsVariable", { variableName: "I_ACCEPT_MANUAL_DELETE" }],
  ])("finds the guard in a %s", (type, props) => {
    expect(judge(resource({ type, props }))).toEqual(refused);
  });

  const association = (props: Properties, from: Record<string, readonly Resource[]> = {}) =>
    resource({
      type: "heroku:index/appConfigAssociation:AppConfigAssociation",
      name: "settings",
      props,
      from,
    });
  const shown = (...resources: readonly Resource[]) => findings(analyticsVariablesShown, resources);
  const hidden = (urn: string, map: string) => [
    { urn, message: `${map} cannot be shown at preview: make its names literals` },
  ];

  it.each(["vars", "sensitiveVars"])("rejects %s that are unknown as a whole", (map) => {
    const analytics = app("raxx-analytics-prod");
    const wired = { appId: [analytics] };
    expect(shown(association({ appId: "raxx-analytics-prod", [map]: unknown }))).toEqual(
      hidden("settings", map),
    );
    expect(shown(association({ appId: unknown, [map]: unknown }))).toEqual(hidden("settings", map));
    expect(shown(analytics, association({ appId: unknown, [map]: unknown }, wired))).toEqual(
      hidden("settings", map),
    );
    expect(shown(association({ appId: unknown, [map]: { A: unknown } }))).toEqual([]);
  });

  it("rejects an unknown map of the app itself", () => {
    expect(shown(app("raxx-analytics-prod", { configVars: unknown }))).toEqual(
      hidden("raxx-analytics-prod-app", "configVars"),
    );
  });

  it("leaves unknown maps of other apps alone", () => {
    const site = app("my-site", { configVars: unknown });
    const wired = association({ appId: unknown, vars: unknown }, { appId: [site] });
    expect(shown(site, wired, association({ appId: "my-site", vars: unknown }))).toEqual([]);
  });

  it("judges a shared map where it is declared", () => {
    const shared = resource({ type: "heroku:index/config:Config", props: { vars: {} } });
    const other = resource({ type: "x:index/y:Y", name: "y" });
    const borrowing = (...vars: readonly Resource[]) =>
      shown(shared, other, association({ appId: "raxx-analytics-prod", vars: unknown }, { vars }));
    expect(borrowing(shared)).toEqual([]);
    expect(borrowing(shared, other)).toEqual(hidden("settings", "vars"));
  });

  it("leaves other types alone", () => {
    expect(judge(resource({ type: "random:index/thing:Thing", props: guard }))).toEqual([]);
  });
});
