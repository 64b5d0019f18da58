import { describe, expect, it } from "vitest";
import { oidcTrustNarrow } from "../../../../src/policies/rules/delivery/oidc-trust-narrow";
import { faults, resource, unknown } from "../../../support/resources";

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

  it("accepts everybody of one organization, and nobody", () => {
    const condition = { StringEquals: { "aws:PrincipalOrgID": "o-1" } };
    const all = { Action: "sts:AssumeRole", Principal: { AWS: "*" } };
    const statements = [
      { ...all, Effect: "Allow", Condition: condition },
      { ...all, Effect: "Deny" },
    ];
    expect(judged(JSON.stringify({ Statement: statements }))).toEqual([]);
  });

  it("rejects another audience", () => {
    expect(judged(trust(equals, `${repository}:environment:production`, "anything"))).toEqual([
      "the trust does not require the audience sts.amazonaws.com",
    ]);
  });

  it("rejects a trust that is unknown at preview", () => {
    expect(judged(unknown)).toEqual([
      "assumeRolePolicy cannot be shown at preview: make it a literal",
    ]);
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
