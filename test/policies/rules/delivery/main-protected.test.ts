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
const compliant: Properties = {
  repository,
  target: "branch",
  enforcement: "active",
  conditions: { refName: { includes: ["~DEFAULT_BRANCH"], excludes: [] } },
  rules: { requiredStatusChecks: { requiredChecks: [{ context: "preview" }] } },
};
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
  ])("rejects a ruleset %s", (_, change) => {
    expect(findings(mainProtected, [production, ruleset(change)])).toEqual(refused);
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
