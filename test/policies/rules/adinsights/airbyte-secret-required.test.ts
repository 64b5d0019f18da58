import { describe, expect, it } from "vitest";
import { airbyteSecretRequired } from "../../../../src/policies/rules/adinsights/airbyte-secret-required";
import type { Properties, Resource, Value } from "../../../../src/policies/rule/resource";
import { settings } from "../../../support/heroku";
import { findings, resource, unknown } from "../../../support/resources";

const path = (name: string, environment: string) => `/raxx/adinsights/${environment}/${name}`;
const required = (value: Value, environment = "prod") =>
  resource({
    type: "aws:ssm/parameter:Parameter",
    name: "required",
    props: { name: path("AIRBYTE_WEBHOOK_SECRET_REQUIRED", environment), type: "String", value },
  });
const secret = (environment = "prod", props: Properties = {}) =>
  resource({
    type: "raxx:secrets:Contract",
    name: "secret",
    props: {
      name: "AIRBYTE_WEBHOOK_SECRET",
      vaultPath: "/raxx/adinsights/AIRBYTE_WEBHOOK_SECRET",
      minimumBytes: 32,
      rotationDays: 90,
      consumers: [{ kind: "ssm", parameter: path("AIRBYTE_WEBHOOK_SECRET", environment) }],
      ...props,
    },
  });
const judge = (...resources: readonly Resource[]) => findings(airbyteSecretRequired, resources);
const fault = (message: string) => [{ urn: "required", message }];

describe("airbyte-secret-required", () => {
  it("accepts the requirement with its managed secret", () => {
    expect(judge(required("1"), secret())).toEqual([]);
    expect(judge(required("1", "staging"), secret("staging"))).toEqual([]);
  });

  it("accepts a SecureString or a sensitive variable", () => {
    const parameter = resource({
      type: "aws:ssm/parameter:Parameter",
      props: { name: path("AIRBYTE_WEBHOOK_SECRET", "prod"), type: "SecureString" },
    });
    expect(judge(required("1"), parameter)).toEqual([]);
    const app = resource({
      type: "heroku:index/appConfigAssociation:AppConfigAssociation",
      props: {
        appId: "adinsights-prod",
        vars: { AIRBYTE_WEBHOOK_SECRET_REQUIRED: "1" },
        sensitiveVars: { AIRBYTE_WEBHOOK_SECRET: "x" },
      },
    });
    expect(judge(app)).toEqual([]);
  });

  it.each(["0", "", "true", "yes"])("rejects %j in prod", (value) => {
    expect(judge(required(value), secret())).toEqual(
      fault("the webhook does not ask for its secret in prod"),
    );
  });

  it("rejects its absence in prod, and accepts it in staging", () => {
    const debug = (app: string) => settings(app, { DEBUG: "False" });
    expect(judge(debug("adinsights-prod"), secret())).toHaveLength(1);
    expect(judge(debug("adinsights-staging"))).toEqual([]);
    expect(judge(required("0", "staging"))).toEqual([]);
  });

  it("rejects the requirement without the secret, or with another environment's", () => {
    const message = "the webhook asks for a secret that nothing delivers";
    expect(judge(required("1"))).toEqual(fault(message));
    expect(judge(required("1", "staging"))).toEqual(fault(message));
    expect(judge(required("1"), secret("staging"))).toEqual(fault(message));
  });

  it("rejects a plain value in place of the secret", () => {
    const plain = settings("adinsights-prod", {
      AIRBYTE_WEBHOOK_SECRET_REQUIRED: "1",
      AIRBYTE_WEBHOOK_SECRET: "x",
    });
    expect(judge(plain)).toHaveLength(1);
  });

  it("rejects a secret that may be short or is not rotated", () => {
    expect(judge(required("1"), secret("prod", { minimumBytes: 16 }))).toEqual(
      fault("the webhook's secret may be short"),
    );
    expect(judge(required("1"), secret("prod", { rotationDays: 365 }))).toEqual(
      fault("the webhook's secret is not rotated each quarter"),
    );
  });

  it("rejects a value that is unknown at preview", () => {
    expect(judge(required(unknown), secret())).toEqual(
      fault("value cannot be shown at preview: make it a literal"),
    );
  });

  it("leaves other systems alone", () => {
    expect(judge(settings("raxx-api-prod", { A: "1" }))).toEqual([]);
  });
});
