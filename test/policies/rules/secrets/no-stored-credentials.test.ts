import { describe, expect, it } from "vitest";
import { noStoredCredentials } from "../../../../src/policies/rules/secrets/no-stored-credentials";
import { faults, resource, unknown } from "../../../support/resources";

const judged = (type: string, props = {}) => faults(noStoredCredentials, resource({ type, props }));
const secretType = "github:index/actionsSecret:ActionsSecret";

describe("no-stored-credentials", () => {
  it.each([
    "aws:iam/accessKey:AccessKey",
    "aws:iam/userLoginProfile:UserLoginProfile",
    "cloudflare:index/apiToken:ApiToken",
    "heroku:index/authorization:Authorization",
    "aws:lightsail/bucketAccessKey:BucketAccessKey",
  ])("rejects %s", (type) => {
    expect(judged(type)).toEqual(["the resource is a long-lived credential"]);
  });

  it.each([
    [secretType, "AWS_SECRET_ACCESS_KEY"],
    [secretType, "HEROKU_API_KEY"],
    [secretType, "cloudflare_api_token"],
    [secretType, "PROD_AWS_SECRET_ACCESS_KEY"],
    [secretType, "AWS_ACCESS_KEY_ID_STAGING"],
    [secretType, "HEROKU_TOKEN"],
    [secretType, "GCP_SA_KEY"],
    ["github:index/actionsEnvironmentSecret:ActionsEnvironmentSecret", "AWS_ACCESS_KEY_ID"],
    ["github:index/actionsOrganizationSecret:ActionsOrganizationSecret", "PULUMI_ACCESS_TOKEN"],
    ["github:index/dependabotSecret:DependabotSecret", "AZURE_CLIENT_SECRET"],
  ])("rejects %s named %s", (type, secretName) => {
    expect(judged(type, { secretName })).toEqual([
      "the GitHub secret holds a key to a cloud account",
    ]);
  });

  it("rejects a GitHub secret whose name is unknown at preview", () => {
    expect(judged(secretType, { secretName: unknown })).toEqual([
      "secretName cannot be shown at preview: make it a literal",
    ]);
  });

  it.each(["plaintextValue", "value"])("rejects a key in %s under another name", (property) => {
    const key = ["AKIA", "IOSFODNN7EXAMPLE"].join("");
    expect(judged(secretType, { secretName: "DEPLOY", [property]: key })).toEqual([
      "the GitHub secret holds a key to a cloud account",
    ]);
  });

  it.each(["AWS_ROLE_ARN", "AWS_REGION", "CLOUDFLARE_ACCOUNT_ID", "HEROKU_APP_NAME", "NPM_TOKEN"])(
    "accepts the GitHub secret %s",
    (secretName) => {
      expect(judged(secretType, { secretName })).toEqual([]);
    },
  );

  it("accepts a GitHub secret that is no key to a cloud", () => {
    expect(judged(secretType, { secretName: "CODECOV_TOKEN" })).toEqual([]);
  });

  it.each(["aws:iam/role:Role", "aws:iam/openIdConnectProvider:OpenIdConnectProvider"])(
    "accepts %s",
    (type) => {
      expect(judged(type)).toEqual([]);
    },
  );
});
