import { describe, expect, it } from "vitest";
import type { Properties } from "../../../../src/policies/rule/resource";
import { mainProtected } from "../../../../src/policies/rules/delivery/main-protected";
import { findings, resource, unknown } from "../../../support/resources";

const repository = "TradeMasterAPI";
const production = resource({
  type: "github:index/repositoryEnvironment:RepositoryEnvironment",
  name: "production",
  props: { repository, environment: "production" },
});
const checks: Properties = { requiredChecks: [{ context: "preview" }] };
const compliant: Properties = {
  repository,
  target: "branch",
  enforcement: "active",
  conditions: { refName: { includes: ["~DEFAULT_BRANCH"], excludes: [] } },
  rules: { pullRequest: {}, requiredStatusChecks: checks },
};
const requiring = (check: Properties): Properties => ({
  rules: { pullRequest: {}, requiredStatusChecks: { requiredChecks: [check] } },
});
const ruleset = (change: Properties = {}) =>
  resource({
    type: "github:index/repositoryRuleset:RepositoryRuleset",
    name: "main",
    props: { ...compliant, ...change },
  });

const refused = [
  { urn: "production", message: "the default branch does not require the preview check" },
];

describe("main-protected", () => {
  it("accepts an active ruleset that requires the preview", () => {
    expect(findings(mainProtected, [production, ruleset()])).toEqual([]);
  });

  it("accepts the older branch protection", () => {
    const protection = resource({
      type: "github:index/branchProtection:BranchProtection",
      props: {
        repositoryId: unknown,
        pattern: "main",
        requiredStatusChecks: [{ contexts: ["preview"] }],
      },
    });
    expect(findings(mainProtected, [production, protection])).toEqual([]);
  });

  it.each([
    ["BranchProtection", { repositoryId: "R_1", pattern: "main" }, true],
    ["BranchProtection", { repositoryId: "R_1", pattern: "main" }, false],
    ["BranchProtectionV3", { repository, branch: "main", enforceAdmins: true }, true],
    ["BranchProtectionV3", { repository, branch: "main", enforceAdmins: true }, false],
  ])("asks an owner of the older %s as well, where there are two (%#)", (form, props, asks) => {
    const type = `github:index/${form[0]?.toLowerCase()}${form.slice(1)}:${form}`;
    const reviews = { requiredApprovingReviewCount: 1, requireCodeOwnerReviews: asks };
    const isList = form === "BranchProtection";
    const checks = { contexts: ["preview"] };
    const protection = resource({
      type,
      props: {
        ...props,
        requiredStatusChecks: isList ? [checks] : checks,
        requiredPullRequestReviews: isList ? [reviews] : reviews,
      },
    });
    const two = resource({
      ...{ type: production.type, name: "production" },
      props: { repository, environment: "production", reviewers: [{ users: [1, 2] }] },
    });
    const message = "no owner approves a change, although there is somebody else to ask";
    expect(findings(mainProtected, [two, protection])).toEqual(
      asks ? [] : [{ urn: "production", message }],
    );
  });

  it("rejects the older branch protection of another repository", () => {
    const protection = resource({
      type: "github:index/branchProtection:BranchProtection",
      props: {
        repositoryId: "another",
        pattern: "main",
        requiredStatusChecks: [{ contexts: ["preview"] }],
      },
    });
    expect(findings(mainProtected, [production, protection])).toEqual(refused);
  });

  it("rejects a production environment without any protection", () => {
    expect(findings(mainProtected, [production])).toEqual(refused);
  });

  it.each<[string, Properties]>([
    ["that only evaluates", { enforcement: "evaluate" }],
    ["that is disabled", { enforcement: "disabled" }],
    ["for tags", { target: "tag" }],
    [
      "for another branch",
      { conditions: { refName: { includes: ["refs/heads/x"], excludes: [] } } },
    ],
    ["of another repository", { repository: "another" }],
    [
      "that leaves the default branch out",
      { conditions: { refName: { includes: ["~ALL"], excludes: ["refs/heads/main"] } } },
    ],
    [
      "with another check of a similar name",
      { rules: { requiredStatusChecks: { requiredChecks: [{ context: "preview-docs" }] } } },
    ],
    [
      "that requires another check",
      { rules: { requiredStatusChecks: { requiredChecks: [{ context: "lint" }] } } },
    ],
    ["that requires no check", { rules: {} }],
    [
      "whose check is a job that forks skip",
      requiring({ context: "preview on the real accounts (prod)" }),
    ],
    ["whose check another app may report", requiring({ context: "preview", integrationId: 1 })],
    [
      "that an administrator may pass by",
      { bypassActors: [{ actorId: 5, actorType: "RepositoryRole", bypassMode: "always" }] },
    ],
    [
      "that a team may pass by with a pull request",
      { bypassActors: [{ actorId: 7, actorType: "Team", bypassMode: "pull_request" }] },
    ],
    [
      "that leaves the default branch out by a pattern",
      { conditions: { refName: { includes: ["~ALL"], excludes: ["refs/heads/m*"] } } },
    ],
  ])("rejects a ruleset %s", (_, change) => {
    expect(findings(mainProtected, [production, ruleset(change)])).toEqual(refused);
  });

  it.each<[string, Properties]>([
    ["with an empty list of those who may pass by", { bypassActors: [] }],
    ["whose check GitHub Actions reports", requiring({ context: "preview", integrationId: 15368 })],
    ["for every branch", { conditions: { refName: { includes: ["refs/heads/**"] } } }],
  ])("accepts a ruleset %s", (_, change) => {
    expect(findings(mainProtected, [production, ruleset(change)])).toEqual([]);
  });

  it("accepts the organization's ruleset for this repository, and none for others", () => {
    const rulesetFor = (...includes: string[]) =>
      resource({
        type: "github:index/organizationRuleset:OrganizationRuleset",
        props: {
          ...compliant,
          conditions: { refName: { includes: ["~DEFAULT_BRANCH"] }, repositoryName: { includes } },
        },
      });
    expect(findings(mainProtected, [production, rulesetFor("~ALL")])).toEqual([]);
    expect(findings(mainProtected, [production, rulesetFor("shop")])).toEqual(refused);
  });

  it.each([
    [true, []],
    [false, refused],
  ])("judges the oldest branch protection, administrators included: %s", (enforceAdmins, found) => {
    const protection = resource({
      type: "github:index/branchProtectionV3:BranchProtectionV3",
      props: {
        repository,
        branch: "main",
        enforceAdmins,
        requiredStatusChecks: { checks: ["preview:15368"] },
      },
    });
    expect(findings(mainProtected, [production, protection])).toEqual(found);
  });

  it("rejects a ruleset that asks for no pull request", () => {
    const pushed = ruleset({ rules: { requiredStatusChecks: checks } });
    expect(findings(mainProtected, [production, pushed])).toEqual([
      { urn: "production", message: "the default branch takes changes without a pull request" },
    ]);
  });

  it.each<[Properties, boolean]>([
    [{ requiredApprovingReviewCount: 1, requireCodeOwnerReview: true }, true],
    [{ requiredApprovingReviewCount: 0, requireCodeOwnerReview: true }, false],
    [{ requiredApprovingReviewCount: 1, requireCodeOwnerReview: false }, false],
    [{}, false],
  ])("asks for an owner's approval where there is a second reviewer: %j", (pullRequest, kept) => {
    const withDeputy = resource({
      type: production.type,
      name: "production",
      props: { repository, environment: "production", reviewers: [{ users: [1, 2] }] },
    });
    const rules: Properties = { pullRequest, requiredStatusChecks: checks };
    const message = "no owner approves a change, although there is somebody else to ask";
    expect(findings(mainProtected, [withDeputy, ruleset({ rules })])).toEqual(
      kept ? [] : [{ urn: "production", message }],
    );
  });

  it("leaves the repositories of others alone", () => {
    const theirs = resource({
      type: production.type,
      props: { repository: "shop", environment: "production" },
    });
    expect(findings(mainProtected, [theirs])).toEqual([]);
  });

  it("rejects a ruleset whose enforcement is unknown at preview", () => {
    expect(findings(mainProtected, [production, ruleset({ enforcement: unknown })])).toEqual([
      { urn: "main", message: "enforcement cannot be shown at preview: make it a literal" },
    ]);
  });

  it("leaves a repository that deploys nothing to production alone", () => {
    const staging = resource({
      type: production.type,
      props: { repository, environment: "staging" },
    });
    expect(findings(mainProtected, [staging])).toEqual([]);
  });
});
