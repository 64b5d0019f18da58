import { describe, expect, it } from "vitest";
import { noEscapeHatch } from "../../../../src/policies/rules/delivery/no-escape-hatch";
import { faults, resource } from "../../../support/resources";

const unjudgeable = ["what it sets cannot be judged"];
const judge = (type: string, props = {}, project = "raxx") =>
  faults(noEscapeHatch, resource({ type, project, props }));

describe("no-escape-hatch", () => {
  it.each([
    "command:local:Command",
    "command:remote:Command",
    "pulumi-nodejs:dynamic:Resource",
    "null:index/resource:Resource",
    "aws:cloudcontrol/resource:Resource",
    "aws:cloudformation/stack:Stack",
    "aws:lambda/invocation:Invocation",
  ])("rejects %s in our own project", (type) => {
    expect(judge(type)).toEqual(unjudgeable);
  });

  it.each([
    { create: "heroku config:set X=1 -a raxx-api-prod" },
    { create: "curl https://console.raxx.app" },
    { environment: { TARGET: "raxx-iac-state-prod" } },
  ])("rejects a command of another project that speaks of us: %j", (props) => {
    expect(judge("command:local:Command", props, "test")).toEqual(unjudgeable);
  });

  it("leaves other people's commands alone", () => {
    expect(judge("command:local:Command", { create: "npm run build" }, "test")).toEqual([]);
  });

  it.each(["aws:lambda/function:Function", "random:index/randomId:RandomId"])(
    "accepts %s",
    (type) => {
      expect(judge(type)).toEqual([]);
    },
  );
});
