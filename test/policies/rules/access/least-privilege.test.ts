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
    expect(judge(arns)).toEqual(["the attached policy of AWS's own is not one of the listed ones"]);
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

  it("leaves a policy that is unknown at preview to the deployment, which judges it before it is made", () => {
    expect(judged(unknown)).toEqual([]);
  });

  it("judges the known parts of a policy that waits for an ARN", () => {
    const waiting = (Action: string[], ...known: Value[]) => {
      const document: Value = {
        Statement: [{ Effect: "Allow", Action, Resource: [unknown, ...known] as Value[] }],
      };
      const props = { policy: document };
      return faults(leastPrivilege, resource({ type: "aws:iam/policy:Policy", props }));
    };
    expect(waiting(["dynamodb:PutItem"])).toEqual([]);
    expect(waiting(["dynamodb:*"])).toEqual(everyAction);
    expect(waiting(["dynamodb:PutItem"], "*")).toEqual(everyResource);
  });

  it.each([
    [["ssmmessages:CreateControlChannel", "ecr:GetAuthorizationToken"]],
    [["s3:ListAllMyBuckets"]],
    [["ec2:DescribeInstances", "access-analyzer:CheckNoPublicAccess"]],
    [["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"]],
    [["xray:PutTraceSegments", "xray:PutTelemetryRecords"]],
    [["S3:listallmybuckets"]],
  ])("accepts on every resource what AWS knows no resource of, or only reads: %j", (actions) => {
    expect(judged(policy({ ...statement, Action: actions, Resource: "*" }))).toEqual([]);
  });

  it.each([
    [["s3:PutObject*"], "arn:aws:s3:::b1/*"],
    [["dynamodb:PutItem"], "arn:aws:dynamodb:eu-west-1:111122223333:table/orders-*"],
    [["dynamodb:PutItem"], "arn:aws:dynamodb:*:*:table/orders"],
    [["sqs:SendMessage"], "arn:aws:sqs:eu-west-1:*:jobs-*"],
    [["logs:DeleteLogStream"], "arn:aws:logs:us-east-1:111122223333:log-group:/shop/prod/*"],
    [["route53:ChangeResourceRecordSets"], "arn:aws:route53:::hostedzone/*"],
    [["ec2:RunInstances"], "arn:aws:ec2:eu-west-1:111122223333:instance/*"],
  ])("accepts %j on %s", (actions, arn) => {
    expect(judged(policy({ ...statement, Action: actions, Resource: arn }))).toEqual([]);
  });

  it.each([
    ["arn:aws:dynamodb:*:*:table/*"],
    ["arn:aws:dynamodb:us-east-1:*:table/*"],
    ["arn:aws:sqs:*:*:*"],
    ["arn:aws:ssm:*:*:parameter/*"],
    ["arn:aws:s3:::*/*"],
    ["arn:aws:*:*:*:*"],
    ["?"],
  ])("rejects a write to %s", (arn) => {
    const writing = { Action: ["dynamodb:PutItem", "s3:PutObject"], Resource: arn };
    expect(judged(policy({ ...statement, ...writing }))).toEqual(everyResource);
  });

  it.each([
    "secretsmanager:GetSecretValue",
    "ssm:GetParametersByPath",
    "s3:GetObject",
    "lightsail:DownloadDefaultKeyPair",
  ])("rejects %s on every resource, which shows every secret or file", (action) => {
    expect(judged(policy({ ...statement, Action: action, Resource: "*" }))).toEqual([
      "a statement reads the secrets or files of every resource",
    ]);
  });

  it.each(["redshift:GetClusterCredentials", "sts:GetFederationToken", "sts:AssumeRole"])(
    "rejects %s on every resource, which hands out a session",
    (action) => {
      expect(judged(policy({ ...statement, Action: action, Resource: "*" }))).toEqual(
        everyResource,
      );
    },
  );

  it("rejects the deletion of whatever the account has of a kind", () => {
    const Resource = "arn:aws:dynamodb:us-east-1:111122223333:table/*";
    expect(judged(policy({ ...statement, Action: "dynamodb:DeleteTable", Resource }))).toEqual([
      "a statement deletes whatever the account has of a kind",
    ]);
  });

  it.each([
    [{ StringEquals: { "aws:ResourceTag/team": "growth" } }, []],
    [{ "ForAnyValue:StringEquals": { "kms:ResourceAliases": "alias/x" } }, []],
    [{ StringEquals: { "iam:AWSServiceName": "ecs.amazonaws.com" } }, []],
    [{ StringLike: { "aws:ResourceTag/team": "*" } }, everyResource],
    [{ StringEqualsIfExists: { "aws:ResourceTag/team": "growth" } }, everyResource],
    [{ "ForAllValues:StringEquals": { "kms:ResourceAliases": "alias/x" } }, everyResource],
    [{ StringEquals: { "iam:PassedToService": "ecs.amazonaws.com" } }, everyResource],
    [{ Bool: { "aws:SecureTransport": "true" } }, everyResource],
  ])("takes a condition on the resources for their names: %j", (Condition, expected) => {
    const stopping = { Action: ["ec2:StopInstances", "iam:PassRole"], Resource: "*", Condition };
    expect(judged(policy({ ...statement, ...stopping }))).toEqual(expected);
  });

  it("rejects every action of a service whatever the condition says", () => {
    const Condition = { StringEquals: { "aws:ResourceTag/team": "growth" } };
    const all = { Action: ["quicksight:*"], Resource: "*", Condition };
    expect(judged(policy({ ...statement, ...all }))).toEqual(everyAction);
  });

  it("rejects a policy that is not JSON", () => {
    expect(judged("{")).toEqual(["the policy document is not JSON"]);
  });

  it.each([
    [
      "arn:aws:iam::aws:policy/AdministratorAccess",
      ["the attached policy of AWS's own is not one of the listed ones"],
    ],
    [
      "arn:aws:iam::aws:policy/AmazonS3FullAccess",
      ["the attached policy of AWS's own is not one of the listed ones"],
    ],
    ["arn:aws:iam::aws:policy/ReadOnlyAccess", []],
    ["arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole", []],
    ["arn:aws:iam::aws:policy/AmazonDynamoDBReadOnlyAccess", []],
    ["arn:aws:iam::111122223333:policy/orders", []],
    ...[
      "AmazonSSMReadOnlyAccess",
      "AWSLambda_FullAccess",
      "AWSKeyManagementServicePowerUser",
      "job-function/SystemAdministrator",
      "AmazonS3FullAccess-ReadOnly-Not",
    ].map((name): [string, string[]] => [
      `arn:aws:iam::aws:policy/${name}`,
      ["the attached policy of AWS's own is not one of the listed ones"],
    ]),
  ])("judges the attachment of %s", (policyArn, expected) => {
    const type = "aws:iam/rolePolicyAttachment:RolePolicyAttachment";
    expect(faults(leastPrivilege, resource({ type, props: { policyArn } }))).toEqual(expected);
  });

  it("accepts the attachment of a policy of this program, which is judged by itself", () => {
    const type = "aws:iam/rolePolicyAttachment:RolePolicyAttachment";
    expect(faults(leastPrivilege, resource({ type, props: { policyArn: unknown } }))).toEqual([]);
  });
});
