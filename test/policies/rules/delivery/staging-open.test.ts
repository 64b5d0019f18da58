import { describe, expect, it } from "vitest";
import type { Properties } from "../../../../src/policies/rule/resource";
import { stagingOpen } from "../../../../src/policies/rules/delivery/staging-open";
import { faults, resource, unknown } from "../../../support/resources";

const judge = (change: Properties) =>
  faults(
    stagingOpen,
    resource({
      type: "github:index/repositoryEnvironment:RepositoryEnvironment",
      props: { repository: "TradeMasterAPI", environment: "staging", ...change },
    }),
  );
const reviewer = ["a push to staging waits for a reviewer"];

describe("staging-open", () => {
  it.each<Properties>([
    {},
    { reviewers: [] },
    { reviewers: null },
    { reviewers: [{ users: [], teams: [] }] },
    { waitTimer: 0 },
    { deploymentBranchPolicy: { protectedBranches: false, customBranchPolicies: true } },
  ])("accepts %j", (change) => {
    expect(judge(change)).toEqual([]);
  });

  it.each<[Properties, readonly string[]]>([
    [{ reviewers: [{ users: [1] }] }, reviewer],
    [{ reviewers: [{ teams: [1] }] }, reviewer],
    [{ reviewers: [{ users: [] }, { users: [1] }] }, reviewer],
    [{ reviewers: "somebody" }, reviewer],
    [{ reviewers: [{ users: "everybody" }] }, reviewer],
    [{ waitTimer: 30 }, ["a push to staging waits before it deploys"]],
    [{ waitTimer: "soon" }, ["a push to staging waits before it deploys"]],
    [
      { deploymentBranchPolicy: { protectedBranches: false, customBranchPolicies: false } },
      ["no branch may deploy to staging"],
    ],
  ])("rejects %j", (change, expected) => {
    expect(judge(change)).toEqual(expected);
  });

  it.each(["reviewers", "waitTimer", "deploymentBranchPolicy"])(
    "rejects %s that is unknown at preview",
    (property) => {
      expect(judge({ [property]: unknown })).toEqual([
        `${property} cannot be shown at preview: make it a literal`,
      ]);
    },
  );

  it("leaves prod, and the staging of others, to their reviewers", () => {
    const gated = { reviewers: [{ users: [1] }] };
    expect(judge({ ...gated, environment: "production" })).toEqual([]);
    expect(judge({ ...gated, environment: "staging-prod" })).toEqual([]);
    expect(judge({ ...gated, repository: "shop" })).toEqual([]);
  });
});
