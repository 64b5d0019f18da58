import { describe, expect, it } from "vitest";
import type { Value } from "../../../../src/policies/rule/resource";
import { productionGated } from "../../../../src/policies/rules/delivery/production-gated";
import { faults, resource, unknown, withProperty } from "../../../support/resources";

const compliant = {
  repository: "TradeMasterAPI",
  environment: "production",
  reviewers: [{ users: [1] }],
  canAdminsBypass: false,
  deploymentBranchPolicy: { protectedBranches: false, customBranchPolicies: true },
};
const spoiled = (property: string, value: Value | undefined) =>
  faults(
    productionGated,
    resource({
      type: "github:index/repositoryEnvironment:RepositoryEnvironment",
      props: withProperty(compliant, property, value),
    }),
  );

const environmentType = "github:index/repositoryEnvironment:RepositoryEnvironment";
const of = { repository: "TradeMasterAPI", environment: "production" };
const ungated = (environment: string) =>
  faults(productionGated, resource({ type: environmentType, props: { ...of, environment } }));

const noReviewer = ["no reviewer is required"];
const bypass = ["administrators may bypass the approval"];
const everyBranch = ["every branch may deploy to production"];

describe("production-gated", () => {
  describe("of a job that starts by the clock", () => {
    const { reviewers: _, ...unattended } = compliant;
    const scheduled = { ...unattended, environment: "vault-export" };
    const judge = (props: Readonly<Record<string, Value>>) =>
      faults(
        productionGated,
        resource({ type: environmentType, props: { ...scheduled, ...props } }),
      );

    it("asks for no reviewer, whom nobody could wait for", () => {
      expect(judge({})).toEqual([]);
    });

    it("asks that nobody passes its gate by", () => {
      expect(judge({ canAdminsBypass: true })).toEqual(bypass);
      expect(judge({ deploymentBranchPolicy: null })).toEqual(everyBranch);
    });

    it("asks that only main reaches its credentials", () => {
      const type =
        "github:index/repositoryEnvironmentDeploymentPolicy:RepositoryEnvironmentDeploymentPolicy";
      const props = { ...of, environment: "vault-export", branchPattern: "*" };
      expect(faults(productionGated, resource({ type, props }))).toEqual(everyBranch);
    });
  });

  it("knows the environment in capitals", () => {
    const type = "github:index/repositoryEnvironment:RepositoryEnvironment";
    const environment = { ...compliant, environment: "Production", reviewers: [] };
    expect(faults(productionGated, resource({ type, props: environment }))).toEqual(noReviewer);
  });

  it.each([
    ["*", everyBranch],
    ["**/*", everyBranch],
    ["[mv]*", everyBranch],
    ["feature/*", everyBranch],
    ["main", []],
    ["releases/*", []],
  ])("judges the custom pattern %s", (branchPattern, expected) => {
    const type =
      "github:index/repositoryEnvironmentDeploymentPolicy:RepositoryEnvironmentDeploymentPolicy";
    const props = { ...of, branchPattern };
    expect(faults(productionGated, resource({ type, props }))).toEqual(expected);
  });

  it.each([
    ["*", everyBranch],
    ["?*", everyBranch],
    ["nightly-*", everyBranch],
    ["v*", []],
    ["v1.*", []],
    ["release-*", []],
  ])("judges the custom pattern %s of tags", (tagPattern, expected) => {
    const type =
      "github:index/repositoryEnvironmentDeploymentPolicy:RepositoryEnvironmentDeploymentPolicy";
    expect(faults(productionGated, resource({ type, props: { ...of, tagPattern } }))).toEqual(
      expected,
    );
  });

  it.each([
    ["prod", true],
    ["Production", true],
    ["production-eu", true],
    ["live", true],
    ["release", true],
    ["staging", false],
    ["preview", false],
    ["production-plan", false],
    ["dev-prod", true],
  ])("takes the environment %s for production: %s", (environment, expected) => {
    const found = spoiled("environment", environment).length + ungated(environment).length;
    expect(found > 0).toBe(expected);
  });

  it("leaves the environments of another repository alone", () => {
    const props = { repository: "shop", environment: "production" };
    expect(faults(productionGated, resource({ type: environmentType, props }))).toEqual([]);
  });

  it.each([[[{ users: [1] }]], [[{ teams: [2] }]]])("accepts reviewers %j", (reviewers) => {
    expect(spoiled("reviewers", reviewers)).toEqual([]);
  });

  it.each([[[{ users: [1, 2] }]], [[{ users: [1], teams: [2] }]]])(
    "lets nobody approve their own release where there are two: %j",
    (reviewers) => {
      expect(spoiled("reviewers", reviewers)).toEqual([
        "who started a release may approve it, although there is somebody else to ask",
      ]);
      const props = { ...compliant, reviewers, preventSelfReview: true };
      expect(faults(productionGated, resource({ type: environmentType, props }))).toEqual([]);
    },
  );

  it("accepts protected branches only", () => {
    expect(
      spoiled("deploymentBranchPolicy", { protectedBranches: true, customBranchPolicies: false }),
    ).toEqual([]);
  });

  it.each([
    ["reviewers", undefined, noReviewer],
    ["reviewers", [], noReviewer],
    ["reviewers", [{ users: [], teams: [] }], noReviewer],
    ["canAdminsBypass", undefined, bypass],
    ["canAdminsBypass", true, bypass],
    ["deploymentBranchPolicy", undefined, everyBranch],
    [
      "deploymentBranchPolicy",
      { protectedBranches: false, customBranchPolicies: false },
      everyBranch,
    ],
  ])("rejects %s %j", (property, value, expected) => {
    expect(spoiled(property, value)).toEqual(expected);
  });

  it.each(["reviewers", "canAdminsBypass", "deploymentBranchPolicy", "environment"])(
    "rejects %s that is unknown at preview",
    (property) => {
      expect(spoiled(property, unknown)).toEqual([
        `${property} cannot be shown at preview: make it a literal`,
      ]);
    },
  );

  it("leaves staging open", () => {
    const staging = { repository: "TradeMasterAPI", environment: "staging" };
    const type = "github:index/repositoryEnvironment:RepositoryEnvironment";
    expect(faults(productionGated, resource({ type, props: staging }))).toEqual([]);
  });
});
