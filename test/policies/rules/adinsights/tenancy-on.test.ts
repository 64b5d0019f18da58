import { describe, expect, it } from "vitest";
import { tenancyOn, tenancyStated } from "../../../../src/policies/rules/adinsights/tenancy-on";
import type { Value } from "../../../../src/policies/rule/resource";
import { settings } from "../../../support/heroku";
import { faults, findings, resource, unknown } from "../../../support/resources";

const parameter = (name: string, value: Value, environment = "prod") =>
  resource({
    type: "aws:ssm/parameter:Parameter",
    name: `${environment}-${name}`,
    props: { name: `/raxx/adinsights/${environment}/${name}`, type: "String", value },
  });
const judge = (value: Value) => faults(tenancyOn, parameter("ENABLE_TENANCY", value));
const off = ["tenancy is not switched on"];

describe("tenancy-on", () => {
  it.each(["True", "true", true])("accepts %j", (value) => expect(judge(value)).toEqual([]));

  it.each(["False", "false", "", "0", "no", "None", "Truee", " True", false])(
    "rejects %j",
    (value) => expect(judge(value)).toEqual(off),
  );

  it("rejects a value that is absent or unknown", () => {
    expect(judge(unknown)).toEqual(["value cannot be shown at preview: make it a literal"]);
    const bare = resource({
      type: "aws:ssm/parameter:Parameter",
      props: { name: "/raxx/adinsights/prod/ENABLE_TENANCY" },
    });
    expect(faults(tenancyOn, bare)).toEqual(off);
  });

  it("judges the variable wherever it stands", () => {
    expect(faults(tenancyOn, settings("adinsights-prod", { ENABLE_TENANCY: "False" }))).toEqual(
      off,
    );
    const secret = settings("x", { ENABLE_TENANCY: "True" }, { secrets: ["vars"] });
    expect(faults(tenancyOn, secret)).toEqual([]);
  });

  it("judges a setting that reaches the product only through its app", () => {
    const app = resource({
      type: "heroku:index/app:App",
      name: "app",
      props: { name: "adinsights-prod" },
    });
    const wired = settings(app, { ENABLE_TENANCY: "False" });
    expect(findings(tenancyStated, [app, wired])).toEqual([
      { urn: "app-settings", message: "tenancy is not switched on" },
    ]);
  });

  it("leaves the setting of somebody else's program alone", () => {
    const others = settings("shop", { ENABLE_TENANCY: "False" });
    expect([faults(tenancyOn, others), findings(tenancyStated, [others])]).toEqual([[], []]);
  });

  const required = (environment?: string) =>
    parameter("AIRBYTE_WEBHOOK_SECRET_REQUIRED", "1", environment);
  const unstated = (urn: string) => [{ urn, message: "ENABLE_TENANCY is not stated" }];

  it("rejects a deployment that does not state it", () => {
    expect(findings(tenancyStated, [required()])).toEqual(
      unstated("prod-AIRBYTE_WEBHOOK_SECRET_REQUIRED"),
    );
    expect(findings(tenancyStated, [required(), parameter("ENABLE_TENANCY", "True")])).toEqual([]);
  });

  it("asks it of each environment", () => {
    const inProd = [required(), parameter("ENABLE_TENANCY", "True")];
    expect(findings(tenancyStated, [...inProd, required("staging")])).toEqual(
      unstated("staging-AIRBYTE_WEBHOOK_SECRET_REQUIRED"),
    );
  });

  it("knows a deployment by its app, its tags and its component", () => {
    const vars = { DEBUG: "False" };
    expect(findings(tenancyStated, [settings("adinsights-prod", vars)])).toHaveLength(1);
    const lambda = (more: object) =>
      resource({
        type: "aws:lambda/function:Function",
        props: { environment: { variables: vars }, ...more },
      });
    expect(findings(tenancyStated, [lambda({ tags: { system: "adinsights" } })])).toHaveLength(1);
    const component = resource({ type: "raxx:platform:System", name: "adinsights" });
    const child = { ...lambda({}), parent: component.urn };
    expect(findings(tenancyStated, [component, child])).toHaveLength(1);
  });

  it("asks nothing of a secret alone, nor of other systems", () => {
    const secret = resource({
      type: "aws:ssm/parameter:Parameter",
      props: { name: "/raxx/adinsights/prod/AIRBYTE_WEBHOOK_SECRET", type: "SecureString" },
    });
    expect(findings(tenancyStated, [secret])).toEqual([]);
    expect(findings(tenancyStated, [settings("raxx-api-prod", { A: "1" })])).toEqual([]);
  });
});
