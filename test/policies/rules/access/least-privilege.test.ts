import { describe, expect, it } from "vitest";
import type { Value } from "../../../../src/policies/rule/resource";
import { leastPrivilege } from "../../../../src/policies/rules/access/least-privilege";
import { faults, resource, unknown } from "../../../support/resources";

const statement = {
  Effect: "Allow",
  Action: ["s3:GetObject", "s3:PutObject"],
  Resource: "arn:aws:s3:::raxx-iac-state-prod/pulumi/*",
};
const policy = (...statements: object[]) =>
  JSON.stringify({ Version: "2012-10-17", Statement: statements });
const judged = (document: string | typeof unknown, type = "aws:iam/rolePolicy:RolePolicy") =>
  faults(leastPrivilege, resource({ type, props: { policy: document } }));

const everyAction = ["a statement allows every action of a service"];
const everyResource = ["a statement writes to every resource"];

describe("least-privilege", () => {
  it("accepts named actions on named resources", () => {
    expect(judged(policy(statement))).toEqual([]);
  });

  it("accepts actions that only read, on every resource", () => {
    const describing = {
      ...statement,
      Action: ["lightsail:GetInstances", "ec2:DescribeRegions"],
      Resource: "*",
    };
    expect(judged(policy(describing))).toEqual([]);
  });

  it("accepts telemetry, which names no resource", () => {
    const reporting = { Action: ["cloudwatch:PutMetricData"], Resource: "*" };
    expect(judged(policy({ ...statement, ...reporting }))).toEqual([]);
  });

  it("accepts a function's log lines, which name their service", () => {
    const logging = { Action: ["logs:PutLogEvents"], Resource: "arn:aws:logs:*:*:*" };
    expect(judged(policy({ ...statement, ...logging }))).toEqual([]);
  });

  it.each([
    ["aws:iam/role:Role", "managedPolicyArns"],
    ["aws:iam/rolePolicyAttachmentsExclusive:RolePolicyAttachmentsExclusive", "policyArns"],
  ])("rejects an administrator in the list of %s", (type, property) => {
    const arns: Value[] = [unknown, "arn:aws:iam::aws:policy/AdministratorAccess"];
    const judge = (list: Value[]) =>
      faults(leastPrivilege, resource({ type, props: { [property]: list } }));
    expect(judge(arns)).toEqual(["the attached policy allows nearly everything"]);
    expect(judge([unknown])).toEqual([]);
  });

  it("accepts a denial of everything", () => {
    expect(judged(policy({ Effect: "Deny", Action: "*", Resource: "*" }))).toEqual([]);
  });

  it.each([
    ["every action", { Action: "*" }, everyAction],
    ["every action of a service", { Action: ["s3:*"] }, everyAction],
    ["every action in another spelling", { Action: ["s3:?*"] }, everyAction],
    ["a write to every bucket", { Resource: "arn:aws:s3:::*" }, everyResource],
    ["a write to whatever has an ARN", { Resource: "arn:*" }, everyResource],
    ["a write to every resource", { Resource: "*" }, everyResource],
    [
      "a write to every resource among others",
      { Resource: ["arn:aws:s3:::a", "*"] },
      everyResource,
    ],
    [
      "all but a list",
      { Action: undefined, NotAction: ["iam:*"] },
      ["a statement allows everything except a list"],
    ],
  ])("rejects %s", (_, change, expected) => {
    expect(judged(policy({ ...statement, ...change }))).toEqual(expected);
  });

  it.each([
    "aws:iam/policy:Policy",
    "aws:iam/userPolicy:UserPolicy",
    "aws:iam/groupPolicy:GroupPolicy",
  ])("judges %s as well", (type) => {
    expect(judged(policy({ ...statement, Action: "*" }), type)).toEqual(everyAction);
  });

  it("judges a policy written inside a role", () => {
    const inlinePolicies = [{ name: "all", policy: policy({ ...statement, Action: "*" }) }];
    const role = resource({ type: "aws:iam/role:Role", props: { inlinePolicies } });
    expect(faults(leastPrivilege, role)).toEqual(everyAction);
  });

  it("judges a policy given as an object", () => {
    const document = { Statement: { ...statement, Action: "s3:*" } };
    const props = { policy: document };
    expect(faults(leastPrivilege, resource({ type: "aws:iam/policy:Policy", props }))).toEqual(
      everyAction,
    );
  });

  it("rejects a policy that is unknown at preview", () => {
    expect(judged(unknown)).toEqual(["policy cannot be shown at preview: make it a literal"]);
  });

  it("rejects a policy that is not JSON", () => {
    expect(judged("{")).toEqual(["the policy document is not JSON"]);
  });

  it.each([
    [
      "arn:aws:iam::aws:policy/AdministratorAccess",
      ["the attached policy allows nearly everything"],
    ],
    [
      "arn:aws:iam::aws:policy/AmazonS3FullAccess",
      ["the attached policy allows nearly everything"],
    ],
    ["arn:aws:iam::aws:policy/ReadOnlyAccess", []],
  ])("judges the attachment of %s", (policyArn, expected) => {
    const type = "aws:iam/rolePolicyAttachment:RolePolicyAttachment";
    expect(faults(leastPrivilege, resource({ type, props: { policyArn } }))).toEqual(expected);
  });

  it("accepts the attachment of a policy of this program, which is judged by itself", () => {
    const type = "aws:iam/rolePolicyAttachment:RolePolicyAttachment";
    expect(faults(leastPrivilege, resource({ type, props: { policyArn: unknown } }))).toEqual([]);
  });
});
