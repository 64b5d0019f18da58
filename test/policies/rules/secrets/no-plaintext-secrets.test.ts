import { describe, expect, it } from "vitest";
import type { Properties, Value } from "../../../../src/policies/rule/resource";
import { noPlaintextSecrets } from "../../../../src/policies/rules/secrets/no-plaintext-secrets";
import { faults, resource, unknown } from "../../../support/resources";

const judged = (type: string, props: Properties, secrets: string[] = []) =>
  faults(noPlaintextSecrets, resource({ type, props, secrets }));

const association = "heroku:index/appConfigAssociation:AppConfigAssociation";
const vars = (name: string, value: Value) => judged(association, { vars: { [name]: value } });
const variable = (variableName: string, value: string) =>
  judged("github:index/actionsVariable:ActionsVariable", { variableName, value });

/** Made of pieces, so that no scanner takes this file for a leak. */
const awsKey = ["AKIA", "IOSFODNN7EXAMPLE"].join("");
const githubToken = ["ghp", "_", "a".repeat(36)].join("");
const privateKey = ["-----BEGIN RSA", " PRIVATE KEY-----"].join("");
const document = JSON.stringify({ db: { password: "correct-horse" } });
const keyInBase64 = Buffer.from(privateKey).toString("base64");
const mailKey = ["SG", "a".repeat(22), "b".repeat(43)].join(".");
const modelKey = ["sk", "proj", "a".repeat(40)].join("-");
const url = ["postgres://user", ":pass@host/db"].join("");

describe("no-plaintext-secrets by name", () => {
  it.each([
    "ANALYTICS_AUTH_TOKEN",
    "INTERNAL_API_SECRET",
    "SENTRY_DSN",
    "ANALYTICS_DB_URL",
    "DATABASE_URL",
    "MAIL_PASSWORD",
    "STRIPE_API_KEY",
    "stripeApiKey",
    "SIGNING_KEY",
    "AWS_SECRET_ACCESS_KEY",
    "PGPASSWORD",
    "SMTP_PASS",
    "RAILS_MASTER_KEY",
    "GITHUB_PAT",
    "ENCRYPTIONKEY",
  ])("rejects the config var %s", (name) => {
    expect(vars(name, "x")).toEqual([`vars.${name} names a secret in a plain place`]);
  });

  it.each([
    "ANALYTICS_K_FLOOR",
    "KMS_KEY_ID",
    "AIRBYTE_WEBHOOK_SECRET_REQUIRED",
    "TOKEN_TTL",
    "STRIPE_PUBLISHABLE_KEY",
    "PUBLIC_API_KEY",
    "CONSOLE_INTERNAL_URL",
    "MONKEY",
    "AUTH_MODE",
    "TOKENIZER",
    "SECRETARY",
    "PASS_RATE",
    "PASSWORD_RESET_URL",
    "PASSWORD_POLICY",
    "ACCESS_TOKEN_LIFETIME",
    "TOKEN_ALGORITHM",
    "SECRETS_MANAGER_REGION",
  ])("accepts the config var %s", (name) => {
    expect(vars(name, "x")).toEqual([]);
  });
});

describe("no-plaintext-secrets by value", () => {
  it.each([
    awsKey,
    githubToken,
    privateKey,
    url,
    document,
    keyInBase64,
    mailKey,
    modelKey,
    "host=db password=correct-horse",
  ])("rejects what looks like a secret", (value) => {
    expect(vars("SETTING", value)).toEqual(["vars.SETTING looks like a secret"]);
  });

  it.each([
    "https://raxx-console-prod.herokuapp.com",
    "20",
    "true",
    "postgres://host/db",
    "kris@moosequest.net",
    '{"csrfHeader":"X-CSRF-Token"}',
    "host=db password=${DB_PASSWORD}",
  ])("accepts %s", (value) => {
    expect(vars("SETTING", value)).toEqual([]);
  });

  it("rejects what the program itself marked as secret", () => {
    expect(judged(association, { vars: { SETTING: "x" } }, ["vars.SETTING"])).toEqual([
      "vars.SETTING is marked secret in a plain place",
    ]);
  });

  it("rejects a part of what the program marked as secret as a whole", () => {
    expect(judged(association, { vars: { SETTING: "x" } }, ["vars"])).toEqual([
      "vars.SETTING is marked secret in a plain place",
    ]);
  });

  it("never repeats the value", () => {
    expect(vars("SETTING", awsKey).join("\n")).not.toContain(awsKey);
  });
});

describe("no-plaintext-secrets by place", () => {
  it.each<[string, Properties, string]>([
    ["heroku:index/app:App", { configVars: { X: awsKey } }, "configVars.X"],
    ["heroku:index/pipelineConfigVar:PipelineConfigVar", { vars: { X: awsKey } }, "vars.X"],
    [
      "heroku:index/drain:Drain",
      { url: ["https://user", ":pass@logs.example.com"].join("") },
      "url",
    ],
    ["cloudflare:index/dnsRecord:DnsRecord", { type: "TXT", content: githubToken }, "content"],
    [
      "cloudflare:index/pagesProject:PagesProject",
      {
        deploymentConfigs: {
          production: { envVars: { X: { type: "plain_text", value: awsKey } } },
        },
      },
      "deploymentConfigs.production.envVars.X.value",
    ],
    [
      "cloudflare:index/workersScript:WorkersScript",
      { bindings: [{ type: "plain_text", name: "X", text: awsKey }] },
      "bindings.0.text",
    ],
    [
      "cloudflare:index/workersScript:WorkersScript",
      { bindings: [{ type: "json", name: "X", json: document }] },
      "bindings.0.json",
    ],
    ["cloudflare:index/dnsRecord:DnsRecord", { type: "A", comment: githubToken }, "comment"],
    ["aws:route53/record:Record", { type: "TXT", records: [githubToken] }, "records.0"],
    [
      "aws:lambda/function:Function",
      { environment: { variables: { X: awsKey } } },
      "environment.variables.X",
    ],
    [
      "aws:ssm/parameter:Parameter",
      { type: "String", name: "/raxx/apps/x", value: awsKey },
      "value",
    ],
  ])("rejects a secret in %s", (type, props, path) => {
    expect(judged(type, props)).toEqual([`${path} looks like a secret`]);
  });

  it.each<[string, Properties]>([
    [association, { sensitiveVars: { X: awsKey } }],
    ["heroku:index/drain:Drain", { sensitiveUrl: url }],
    [
      "cloudflare:index/pagesProject:PagesProject",
      {
        deploymentConfigs: {
          production: { envVars: { X: { type: "secret_text", value: awsKey } } },
        },
      },
    ],
    [
      "cloudflare:index/workersScript:WorkersScript",
      { bindings: [{ type: "secret_text", name: "X", text: awsKey }] },
    ],
    [
      "aws:ssm/parameter:Parameter",
      { type: "SecureString", name: "/raxx/apps/TOKEN", valueWo: awsKey },
    ],
    [
      "aws:ssm/parameter:Parameter",
      { type: "String", name: "/raxx/adinsights/prod/ENABLE_TENANCY", value: "True" },
    ],
    // As the engine names it where the program does not.
    [
      "aws:ssm/parameter:Parameter",
      { type: "String", name: "SECRET_REQUIRED-0a1b2c3", value: "1" },
    ],
    [
      "cloudflare:index/dnsRecord:DnsRecord",
      { type: "TXT", content: "v=spf1 include:_spf.google.com ~all" },
    ],
  ])("accepts the secret place of %s %#", (type, props) => {
    expect(judged(type, props)).toEqual([]);
  });

  it("rejects a variable of a repository that names a secret", () => {
    expect(variable("HEROKU_API_KEY", "x")).toEqual(["value names a secret in a plain place"]);
    expect(variable("AWS_REGION", "us-east-1")).toEqual([]);
  });

  it.each<[Properties, string[]]>([
    [
      { type: "String", name: "/raxx/x/API_TOKEN", value: "x" },
      ["the parameter holds a secret and is not a SecureString"],
    ],
    [
      { type: "SecureString", name: "/raxx/x/API_TOKEN", insecureValue: "x" },
      ["insecureValue is used for a secret"],
    ],
    [
      { type: "SecureString", name: "/raxx/x/LEVEL", insecureValue: "x" },
      ["insecureValue is used for a secret"],
    ],
  ])("rejects the parameter %j", (props, expected) => {
    expect(judged("aws:ssm/parameter:Parameter", props)).toEqual(expected);
  });

  it("rejects a parameter whose name is unknown at preview", () => {
    const props: Properties = { type: "String", name: unknown, value: "x" };
    expect(judged("aws:ssm/parameter:Parameter", props)).toEqual([
      "name cannot be shown at preview: make it a literal",
    ]);
  });

  it("rejects a parameter that gets its name from the program's, as it will be called", () => {
    const type = "aws:ssm/parameter:Parameter";
    const props: Properties = { type: "String", value: "x" };
    const called = (name: string) => faults(noPlaintextSecrets, resource({ type, name, props }));
    expect([called("api-token"), called("level")]).toEqual([
      ["the parameter holds a secret and is not a SecureString"],
      [],
    ]);
  });

  it("accepts a value that another resource computes", () => {
    expect(judged("aws:route53/record:Record", { type: "A", records: [unknown] })).toEqual([]);
    expect(judged(association, { vars: { HOST: unknown } })).toEqual([]);
  });
});
