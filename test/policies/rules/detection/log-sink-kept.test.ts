import { describe, expect, it } from "vitest";
import { logDrainWired } from "../../../../src/policies/rules/detection/log-drain-wired";
import { logSinkKept } from "../../../../src/policies/rules/detection/log-sink-kept";
import type { Properties, Resource } from "../../../../src/policies/rule/resource";
import { app, drain } from "../../../support/heroku";
import { findings, prod, resource, unknown } from "../../../support/resources";

type Changes = Partial<
  Readonly<Record<"group" | "receiver" | "url" | "permission" | "drains", Properties>>
>;

const region = "us-east-1";
const velvet = app("raxx-velvet-prod");
const name = "raxx-log-sink-apps-prod";

/** A receiver with its drain, as the program declares them, with one thing changed. */
function sink(changes: Changes = {}, isAdmitted = true): Resource[] {
  const receiver = resource({
    type: "aws:lambda/function:Function",
    name: "receiver",
    props: {
      name,
      region,
      reservedConcurrentExecutions: 10,
      environment: {
        variables: { LOG_GROUP: "/raxx/logs/prod/apps", DRAINS_PARAMETER: "/raxx/logs/drains" },
      },
      ...changes.receiver,
    },
  });
  const group = resource({
    type: "aws:cloudwatch/logGroup:LogGroup",
    name: "group",
    props: { name: "/raxx/logs/prod/apps", retentionInDays: 30, region, ...changes.group },
  });
  const url = resource({
    type: "aws:lambda/functionUrl:FunctionUrl",
    name: "url",
    props: { functionName: name, authorizationType: "NONE", region, ...changes.url },
    from: { functionName: [receiver] },
  });
  const permission = resource({
    type: "aws:lambda/permission:Permission",
    name: "permission",
    props: {
      function: name,
      action: "lambda:InvokeFunctionUrl",
      principal: "*",
      functionUrlAuthType: "NONE",
      ...changes.permission,
    },
  });
  const wired = drain("lines", velvet, { url: unknown });
  const line = {
    ...wired,
    propertyDependencies: { ...wired.propertyDependencies, url: [url.urn] },
  };
  const drains = resource({
    type: "aws:ssm/parameter:Parameter",
    name: "drains",
    props: { name: "/raxx/logs/drains", insecureValue: unknown, ...changes.drains },
    from: isAdmitted ? { insecureValue: [line] } : {},
  });
  return [velvet, receiver, group, url, permission, line, drains];
}

const judge = (resources: readonly Resource[]) => findings(logSinkKept, resources, prod);
const open = "anybody may call the function, and no drains are named to it";

describe("log-sink-kept", () => {
  it("accepts the platform's own sink", () => expect(judge(sink())).toEqual([]));

  it("has nothing against a function that asks for credentials, or one of others", () => {
    const closed = {
      url: { authorizationType: "AWS_IAM" },
      permission: { functionUrlAuthType: "AWS_IAM" },
      receiver: { environment: {} },
    };
    expect(judge(sink(closed))).toEqual([]);
    const theirs = { functionName: "resize", authorizationType: "NONE" };
    expect(
      judge([resource({ type: "aws:lambda/functionUrl:FunctionUrl", props: theirs })]),
    ).toEqual([]);
  });

  it.each<[string, Changes, string, string]>([
    ["a function that nobody told of drains", { receiver: { environment: {} } }, "url", open],
    [
      "one whose parameter is not declared",
      { drains: { name: "/raxx/logs/other" } },
      "permission",
      open,
    ],
    ["one whose group is not declared", { group: { name: "/raxx/logs/other" } }, "url", open],
    [
      "an unbounded one",
      { receiver: { reservedConcurrentExecutions: -1 } },
      "receiver",
      "nothing bounds what callers of the function cost",
    ],
    [
      "one of a thousand at once",
      { receiver: { reservedConcurrentExecutions: 1000 } },
      "receiver",
      "nothing bounds what callers of the function cost",
    ],
    [
      "a bound that cannot be shown",
      { receiver: { reservedConcurrentExecutions: unknown } },
      "receiver",
      "reservedConcurrentExecutions cannot be shown at preview: make it a literal",
    ],
    [
      "lines of a week",
      { group: { retentionInDays: 7 } },
      "group",
      "log lines are kept less than 30 days",
    ],
    [
      "lines for ever",
      { group: { retentionInDays: 0 } },
      "group",
      "log lines, with addresses in them, are kept longer than 90 days",
    ],
    [
      "lines for a year",
      { group: { retentionInDays: 365 } },
      "group",
      "log lines, with addresses in them, are kept longer than 90 days",
    ],
    [
      "a group elsewhere",
      { group: { region: "eu-west-1" } },
      "group",
      "the log group is not where its receiver writes",
    ],
  ])("rejects %s", (_, changes, urn, message) => {
    expect(judge(sink(changes))).toContainEqual({ urn, message });
  });

  it("counts an address that cannot be shown as open", () => {
    const changes: Changes = {
      url: { authorizationType: unknown },
      receiver: { environment: {} },
    };
    expect(judge(sink(changes))).toContainEqual({ urn: "url", message: open });
  });
});

describe("log-drain-wired, of a drain to the platform's own sink,", () => {
  const faults = (resources: readonly Resource[]) =>
    findings(logDrainWired, resources, prod).map(({ message }) => message);

  it("accepts one that is admitted", () => expect(faults(sink())).toEqual([]));

  it("rejects one that the receiver is not told of", () => {
    const refused = ["the sink is not told of the drain, and refuses its lines"];
    expect(faults(sink({}, false))).toEqual(refused);
    expect(faults(sink({ drains: { name: "/raxx/logs/other" } }))).toEqual(refused);
    const ignored = sink().map((each) =>
      each.name === "drains" ? { ...each, ignoreChanges: ["insecureValue"] } : each,
    );
    expect(faults(ignored)).toEqual(refused);
  });

  it("rejects a receiver that asks for what Heroku does not have", () => {
    expect(faults(sink({ url: { authorizationType: "AWS_IAM" } }))).toEqual([
      "the sink asks for credentials that Heroku does not have",
    ]);
  });

  it("rejects one whose address Pulumi leaves alone", () => {
    const ignored = sink().map((each) =>
      each.name === "lines" ? { ...each, ignoreChanges: ["url"] } : each,
    );
    expect(faults(ignored)).toEqual(["Pulumi is told to leave the drain's address alone"]);
  });
});
