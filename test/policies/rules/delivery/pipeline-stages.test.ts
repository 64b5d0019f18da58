import { describe, expect, it } from "vitest";
import { pipelineStages } from "../../../../src/policies/rules/delivery/pipeline-stages";
import type { Value } from "../../../../src/policies/rule/resource";
import { app } from "../../../support/heroku";
import { findings, resource, unknown } from "../../../support/resources";

const judge = (name: string, stage: Value) => {
  const owner = app(name);
  const type = "heroku:index/pipelineCoupling:PipelineCoupling";
  const coupling = resource({ type, props: { appId: unknown, stage }, from: { appId: [owner] } });
  return findings(pipelineStages, [owner, coupling]);
};
const urn = "it";

describe("pipeline-stages", () => {
  it.each([
    ["raxx-api-staging", "staging"],
    ["raxx-api-prod", "production"],
    ["raxx-tools", "development"],
    ["shop-staging", "production"],
  ])("accepts %s as %s", (name, stage) => {
    expect(judge(name, stage)).toEqual([]);
  });

  it.each([
    ["raxx-api-staging", "production", "staging", "staging"],
    ["raxx-api-staging", "development", "staging", "staging"],
    ["raxx-api-prod", "staging", "prod", "production"],
    ["raxx-api-prod", "Production", "prod", "production"],
  ])("rejects %s as %s", (name, stage, environment, right) => {
    const message = `the app of ${environment} is not in the stage ${right}`;
    expect(judge(name, stage)).toEqual([{ urn, message }]);
  });

  it("rejects a stage that nobody knows", () => {
    const message = "stage cannot be shown at preview: make it a literal";
    expect(judge("raxx-api-prod", unknown)).toEqual([{ urn, message }]);
  });
});
