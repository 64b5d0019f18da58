import { describe, expect, it } from "vitest";
import {
  oidcTrustNarrow,
  oidcTrustOfWriters,
} from "../../../../src/policies/rules/delivery/oidc-trust-narrow";
import type { Resource } from "../../../../src/policies/rule/resource";
import { faults, findings, resource, unknown } from "../../../support/resources";

const issuer = "token.actions.githubusercontent.com";
const repository = "repo:raxx-app/TradeMasterAPI";

const trust = (
  operator: string,
  sub?: string | string[],
  aud: string | undefined = "sts.amazonaws.com",
) =>
  JSON.stringify({
    Statement: [
      {
        Effect: "Allow",
        Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${issuer}` },
        Action: "sts:AssumeRoleWithWebIdentity",
        Condition: { [operator]: { [`${issuer}:sub`]: sub, [`${issuer}:aud`]: aud } },
      },
    ],
  });
const judged = (assumeRolePolicy: string | typeof unknown, name = "raxx-iac-release-prod") =>
  faults(
    oidcTrustNarrow,
    resource({ type: "aws:iam/role:Role", props: { name, assumeRolePolicy } }),
  );

const equals = "StringEquals";

describe("oidc-trust-narrow", () => {
  it("accepts a writing role that trusts one environment of this repository", () => {
    expect(judged(trust(equals, `${repository}:environment:production`))).toEqual([]);
  });

  it("accepts a reading role that trusts pull requests of this repository", () => {
    expect(judged(trust(equals, `${repository}:pull_request`), "raxx-iac-preview")).toEqual([]);
  });

  it.each([
    [
      equals,
      `${repository}:pull_request`,
      ["a writing role is trusted outside a GitHub environment"],
    ],
    [
      equals,
      `${repository}:ref:refs/heads/main`,
      ["a writing role is trusted outside a GitHub environment"],
    ],
    [equals, "repo:raxx-app/other:environment:production", ["the trust admits another repository"]],
    [
      equals,
      "repo:evil/TradeMasterAPI:environment:production",
      ["the trust admits another repository"],
    ],
    ["StringLike", `${repository}:*`, ["the trusted subject has a wildcard"]],
    ["StringLike", "repo:raxx-app/*", ["the trusted subject has a wildcard"]],
    [equals, undefined, ["the trust names no subject"]],
    [
      equals,
      [`${repository}:environment:production`, `${repository}:*`],
      ["the trusted subject has a wildcard"],
    ],
  ])("rejects %s of subject %j", (operator, subject, expected) => {
    expect(judged(trust(operator, subject))).toEqual(expected);
  });

  const subject = `${repository}:environment:production`;

  it.each(["StringNotEquals", "ArnLike", "StringEqualsIfExists", "Null"])(
    "rejects %s, which does not demand the subject",
    (operator) => {
      expect(judged(trust(operator, subject))).toEqual([
        "the trust does not require the audience sts.amazonaws.com",
        "the trust names no subject",
      ]);
    },
  );

  it("accepts a list of one, by any value", () => {
    expect(judged(trust("ForAnyValue:StringEquals", [subject]))).toEqual([]);
  });

  it("rejects the one open statement among several", () => {
    const [open, narrow] = [trust(equals, `${repository}:*`), trust(equals, subject)].map(
      (document) => (JSON.parse(document) as { Statement: object[] }).Statement[0],
    );
    expect(judged(JSON.stringify({ Statement: [narrow, open] }))).toEqual([
      "the trusted subject has a wildcard",
    ]);
  });

  it.each([
    [{ Principal: "*" }],
    [{ Principal: { AWS: "*" } }],
    [{ Principal: { AWS: ["arn:aws:iam::1:root", "*"] } }],
    [{ NotPrincipal: { AWS: "arn:aws:iam::1:root" } }],
  ])("rejects a role that everybody may assume: %j", (who) => {
    const statement = { Effect: "Allow", Action: "sts:AssumeRole", ...who };
    expect(judged(JSON.stringify({ Statement: [statement] }))).toEqual([
      "the role trusts everybody",
    ]);
  });

  it("accepts everybody of one organization, and nobody, for a role of somebody else", () => {
    const condition = { StringEquals: { "aws:PrincipalOrgID": "o-1" } };
    const all = { Action: "sts:AssumeRole", Principal: { AWS: "*" } };
    const statements = [
      { ...all, Effect: "Allow", Condition: condition },
      { ...all, Effect: "Deny" },
    ];
    expect(judged(JSON.stringify({ Statement: statements }), "shop")).toEqual([]);
    expect(judged(JSON.stringify({ Statement: statements }))).toEqual([
      "the role trusts everybody",
    ]);
  });

  it("rejects another audience", () => {
    expect(judged(trust(equals, `${repository}:environment:production`, "anything"))).toEqual([
      "the trust does not require the audience sts.amazonaws.com",
    ]);
  });

  it("leaves a trust that is unknown at preview to the deployment", () => {
    expect(judged(unknown)).toEqual([]);
  });

  it.each([
    [{ IpAddress: { "aws:SourceIp": "0.0.0.0/0" } }],
    [{ StringLike: { "aws:PrincipalArn": "*" } }],
    [{ StringLike: { "aws:PrincipalArn": "arn:aws:iam::*:role/*" } }],
    [{ Bool: { "aws:SecureTransport": "true" } }],
    [{ StringEquals: { "sts:ExternalId": "x" } }],
    [{ "ForAllValues:StringEquals": { "aws:PrincipalOrgID": "o-1" } }],
    [{ StringNotEquals: { "aws:PrincipalOrgID": "o-1" } }],
    [{ StringEqualsIfExists: { "aws:PrincipalOrgID": "o-1" } }],
  ])("rejects everybody under a condition that names nobody: %j", (Condition) => {
    const statement = { Effect: "Allow", Action: "sts:AssumeRole", Principal: "*", Condition };
    const everybody = JSON.stringify({ Statement: statement });
    expect(judged(everybody, "shop")).toEqual(["the role trusts everybody"]);
  });

  const by = (principal: object, condition?: object) =>
    JSON.stringify({
      Statement: [
        {
          Effect: "Allow",
          Action: "sts:AssumeRoleWithWebIdentity",
          Principal: principal,
          ...(condition && { Condition: condition }),
        },
      ],
    });
  const provider = (address: string) => ({
    Federated: `arn:aws:iam::111122223333:oidc-provider/${address}`,
  });

  it("rejects a role of the platform that another account may take, and no one else's", () => {
    const account = by({ AWS: "arn:aws:iam::999988887777:root" });
    expect(judged(account)).toEqual(["the role trusts another account or its users"]);
    expect(judged(account, "shop")).toEqual([]);
  });

  it.each([["gitlab.com"], [`${issuer}/acme`], [`${issuer}.example.com`], [`not-${issuer}`]])(
    "rejects a role of the platform that trusts the issuer %s",
    (address) => {
      const condition = {
        StringEquals: { [`${issuer}:sub`]: subject, [`${issuer}:aud`]: "sts.amazonaws.com" },
      };
      expect(judged(by(provider(address), condition))).toEqual(["the role trusts another issuer"]);
    },
  );

  it("accepts another issuer for a role of somebody else, if its token has to say something", () => {
    const cluster = "oidc.eks.eu-west-1.amazonaws.com/id/ABC";
    const account = { StringEquals: { [`${cluster}:sub`]: "system:serviceaccount:shop:api" } };
    expect(judged(by(provider(cluster), account), "shop")).toEqual([]);
    expect(judged(by(provider(cluster)), "shop")).toEqual([
      "the trust demands nothing of the issuer's tokens",
    ]);
  });

  it("compares keys of a condition as IAM does", () => {
    const spelled = {
      [`${issuer}:SUB`]: subject,
      [`${issuer.toUpperCase()}:aud`]: "sts.amazonaws.com",
    };
    expect(judged(by(provider(issuer), { StringEquals: spelled }))).toEqual([]);
  });

  it("rejects the platform's role of prod for the jobs of staging, and of an environment it has not", () => {
    for (const name of ["staging", "prod", "production-eu"])
      expect(judged(trust(equals, `${repository}:environment:${name}`))).toEqual([
        "the trust admits another environment",
      ]);
  });

  it.each([["repo:acme/shop:environment:production"], ["repo:acme/shop:ref:refs/heads/main"]])(
    "accepts %s for a role of somebody else",
    (other) => {
      expect(judged(trust(equals, other), "shop-deploy")).toEqual([]);
    },
  );

  it.each([
    ["StringLike", "repo:acme/*", "the trusted subject has a wildcard"],
    [equals, "repo:acme", "the trusted subject names no repository"],
    [
      "ForAllValues:StringEquals",
      "repo:acme/shop:environment:production",
      "the trust names no subject",
    ],
  ])("rejects %s of %s for a role of somebody else", (operator, other, expected) => {
    expect(judged(trust(operator, other), "shop-deploy")).toContain(expected);
  });

  it("leaves a role of a service alone", () => {
    const lambda = {
      Statement: [
        {
          Effect: "Allow",
          Principal: { Service: "lambda.amazonaws.com" },
          Action: "sts:AssumeRole",
        },
      ],
    };
    expect(judged(JSON.stringify(lambda), "worker")).toEqual([]);
  });
});

describe("oidc-trust-narrow, by what a role may do", () => {
  const role = resource({
    type: "aws:iam/role:Role",
    name: "raxx-iac-preview",
    props: {
      name: "raxx-iac-preview",
      assumeRolePolicy: trust(equals, `${repository}:pull_request`),
    },
  });
  const document = (...Action: string[]) =>
    JSON.stringify({ Statement: [{ Effect: "Allow", Action, Resource: "arn:aws:s3:::raxx-x/*" }] });
  const given = (type: string, props: Resource["props"], from: Record<string, Resource[]> = {}) =>
    resource({ type: `aws:iam/${type}`, name: "given", props: props as never, from });
  const inline = (...actions: string[]) =>
    given("rolePolicy:RolePolicy", { role: "raxx-iac-preview", policy: document(...actions) });
  const attachment = (policyArn: string) =>
    given("rolePolicyAttachment:RolePolicyAttachment", { role: "raxx-iac-preview", policyArn });
  const refused = [
    { urn: "raxx-iac-preview", message: "a writing role is trusted outside a GitHub environment" },
  ];

  it.each([
    [inline("s3:GetObject", "ssm:GetParameters", "kms:Decrypt")],
    [attachment("arn:aws:iam::aws:policy/SecurityAudit")],
  ])("accepts pull requests of a role that only reads", (permission) => {
    expect(findings(oidcTrustOfWriters, [role, permission])).toEqual([]);
  });

  it.each([
    [inline("s3:GetObject", "s3:PutObject")],
    [inline("sts:AssumeRole")],
    [attachment("arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole")],
    [given("rolePolicy:RolePolicy", { policy: document("ssm:PutParameter") }, { role: [role] })],
  ])("rejects pull requests of a role that writes, whatever it is called", (permission) => {
    expect(findings(oidcTrustOfWriters, [role, permission])).toEqual(refused);
  });

  it("follows an attachment to the program's own policy", () => {
    const policy = given("policy:Policy", { policy: document("lightsail:DeleteInstance") });
    const attached = resource({
      type: "aws:iam/rolePolicyAttachment:RolePolicyAttachment",
      name: "attached",
      props: { role: "raxx-iac-preview", policyArn: unknown },
      from: { policyArn: [policy] },
    });
    expect(findings(oidcTrustOfWriters, [role, policy, attached])).toEqual(refused);
  });

  it("leaves the permissions of other roles out", () => {
    const other = given("rolePolicy:RolePolicy", {
      role: "shop",
      policy: document("s3:PutObject"),
    });
    expect(findings(oidcTrustOfWriters, [role, other])).toEqual([]);
  });
});
