import { describe, expect, it } from "vitest";
import type { Properties } from "../../../../src/policies/rule/resource";
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

  it.each([
    "AWS_SECRET",
    "CLOUDFLARE_GLOBAL_API_KEY",
    "CF_API_TOKEN",
    "AWS_PROD_ACCESS_KEY",
    "AZURE_CREDENTIALS",
    "GOOGLE_APPLICATION_CREDENTIALS",
    "FIREBASE_SERVICE_ACCOUNT",
    "FLY_API_TOKEN",
    "VERCEL_TOKEN",
    "INFISICAL_CLIENT_SECRET",
    "KUBECONFIG",
    "herokuApiKey",
  ])("rejects the GitHub secret %s, however its tool spells it", (secretName) => {
    expect(judged(secretType, { secretName })).toHaveLength(1);
  });

  it.each([
    "CF_ACCESS_CLIENT_SECRET",
    "AWS_ACCOUNT_ID",
    "AZURE_TENANT_ID",
    "GOOGLE_MAPS_API_KEY",
    "GCP_PROJECT_ID",
    "PULUMI_CONFIG_PASSPHRASE",
    "SLACK_WEBHOOK_URL",
    "SENTRY_AUTH_TOKEN",
    "DOCS_TOKEN",
    "ARMOR_KEY",
  ])("accepts the GitHub secret %s, which opens no account", (secretName) => {
    expect(judged(secretType, { secretName })).toEqual([]);
  });

  it.each([
    [false, 1],
    [true, 0],
    [undefined, 0],
  ])("judges a deploy key that only reads: %s", (readOnly, faultCount) => {
    const props = { repository: "TradeMasterAPI", ...(readOnly !== undefined && { readOnly }) };
    const type = "github:index/repositoryDeployKey:RepositoryDeployKey";
    expect(judged(type, props)).toHaveLength(faultCount);
  });

  it("rejects a key pair that is made here, and accepts the public half of one", () => {
    const type = "aws:lightsail/keyPair:KeyPair";
    expect(judged(type, { name: "host" })).toHaveLength(1);
    expect(judged(type, { name: "host", publicKey: "ssh-ed25519 AAAA" })).toEqual([]);
  });

  it.each<[string, Properties]>([
    [
      "heroku:index/appConfigAssociation:AppConfigAssociation",
      { vars: { AWS_ACCESS_KEY_ID: "x" } },
    ],
    [
      "heroku:index/appConfigAssociation:AppConfigAssociation",
      { sensitiveVars: { AWS_SECRET_ACCESS_KEY: unknown } },
    ],
    ["heroku:index/app:App", { name: "raxx-api-prod", sensitiveConfigVars: { GCP_SA_KEY: "x" } }],
    [
      "raxx:secrets:Contract",
      { consumers: [{ kind: "heroku", app: "raxx-api-prod", variable: "CLOUDFLARE_API_TOKEN" }] },
    ],
  ])("rejects a cloud's key that an app of the platform is given by %s", (type, props) => {
    const ours = resource({ type, name: "raxx-api-settings", props });
    expect(faults(noStoredCredentials, ours)).toHaveLength(1);
  });

  it("leaves the keys of somebody else's app alone: Heroku has no roles", () => {
    const type = "heroku:index/appConfigAssociation:AppConfigAssociation";
    const theirs = resource({ type, props: { appId: "shop", vars: { AWS_ACCESS_KEY_ID: "x" } } });
    expect(faults(noStoredCredentials, theirs)).toEqual([]);
  });

  it("accepts the client of Access that an app is given, and a token that only the release reads", () => {
    const contract = (consumer: object) =>
      resource({
        type: "raxx:secrets:Contract",
        name: "raxx-x",
        props: { consumers: [{ ...consumer }] },
      });
    const app = {
      kind: "heroku",
      app: "raxx-api-prod",
      variable: "ANALYTICS_ACCESS_CLIENT_SECRET",
    };
    const parameter = { kind: "ssm", parameter: "/raxx/iac/preview/HEROKU_API_KEY" };
    expect(faults(noStoredCredentials, contract(app))).toEqual([]);
    expect(faults(noStoredCredentials, contract(parameter))).toEqual([]);
  });

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
