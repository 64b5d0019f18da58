import { describe, expect, it } from "vitest";
import { definePlatform } from "../../src/components/platform";
import type { DeliveryConfig } from "../../src/config/schema";
import type { Environment } from "../../src/domain/environments";
import { delivery } from "../../src/stacks/delivery";
import { stackConfig } from "../support/config";
import { declare, ofType, only, type Recorded } from "../support/mocks";

const types = {
  environment: "github:index/repositoryEnvironment:RepositoryEnvironment",
  branchPolicy:
    "github:index/repositoryEnvironmentDeploymentPolicy:RepositoryEnvironmentDeploymentPolicy",
  ruleset: "github:index/repositoryRuleset:RepositoryRuleset",
  label: "github:index/issueLabel:IssueLabel",
  variable: "github:index/actionsVariable:ActionsVariable",
  permissions: "github:index/workflowRepositoryPermissions:WorkflowRepositoryPermissions",
  provider: "aws:iam/openIdConnectProvider:OpenIdConnectProvider",
  role: "aws:iam/role:Role",
  rolePolicy: "aws:iam/rolePolicy:RolePolicy",
} as const;

function declared(stack: Environment, changes: Partial<DeliveryConfig> = {}) {
  const config = stackConfig(stack);
  return declare(
    () => delivery(definePlatform(stack, config), { ...config.delivery, ...changes }),
    { stack },
  );
}

const values = (resources: readonly Recorded[], type: string, property: string) =>
  ofType(resources, type)
    .map(({ inputs }) => String(inputs[property]))
    .sort();

/** Which jobs may take a role, and on which conditions. */
function trust(resources: readonly Recorded[], name: string): unknown {
  const role = ofType(resources, types.role).find(({ inputs }) => inputs["name"] === name);
  const { Statement } = JSON.parse(String(role?.inputs["assumeRolePolicy"])) as {
    Statement: unknown[];
  };
  return Statement;
}

const trusting = (...subjects: string[]) => [
  {
    Effect: "Allow",
    Principal: {
      Federated: "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com",
    },
    Action: "sts:AssumeRoleWithWebIdentity",
    Condition: {
      StringEquals: {
        "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
        "token.actions.githubusercontent.com:sub": subjects.map(
          (subject) => `repo:raxx-app/TradeMasterAPI:${subject}`,
        ),
      },
    },
  },
];

describe("the environments of the repository", () => {
  it("make a release of prod wait for a person, with no way around", async () => {
    expect(only(await declared("prod"), types.environment, "production").inputs).toEqual({
      repository: "TradeMasterAPI",
      environment: "production",
      reviewers: [{ users: [1_000_001] }],
      preventSelfReview: false,
      canAdminsBypass: false,
      deploymentBranchPolicy: { protectedBranches: false, customBranchPolicies: true },
    });
  });

  it.each(["staging", "staging-preview", "production-plan"])(
    "let %s go without waiting, and without a way around",
    async (name) => {
      const { inputs } = only(await declared("prod"), types.environment, name);
      expect(inputs).toMatchObject({ environment: name, canAdminsBypass: false });
      expect(inputs).not.toHaveProperty("reviewers");
    },
  );

  it("admit main and release tags to prod, main alone to staging and to what starts by the clock, and pull requests to its preview", async () => {
    const policies = ofType(await declared("prod"), types.branchPolicy).map(
      ({ inputs }) =>
        `${String(inputs["environment"])} ${String(inputs["branchPattern"] ?? inputs["tagPattern"])}`,
    );
    expect(policies.sort()).toEqual([
      "audit-export main",
      "bcp-smoke main",
      "detection main",
      "drift-staging main",
      "freescout-backup main",
      "privacy-deletes main",
      "production main",
      "production v*",
      "production-plan main",
      "production-plan v*",
      "rotation main",
      "staging main",
      "staging-preview refs/pull/*/merge",
      "vault-export main",
    ]);
  });

  it("keep whoever started a release from approving it, when the stack file says so", async () => {
    const resources = await declared("prod", { reviewers: [1, 2], preventSelfReview: true });
    expect(only(resources, types.environment, "production").inputs).toMatchObject({
      reviewers: [{ users: [1, 2] }],
      preventSelfReview: true,
    });
  });
});

describe("what both environments share", () => {
  it("is declared by prod alone", async () => {
    const shared = [
      types.ruleset,
      types.label,
      types.variable,
      types.permissions,
      types.provider,
      types.environment,
      types.branchPolicy,
    ];
    const counts = async (stack: Environment) => {
      const resources = await declared(stack);
      return shared.map((type) => ofType(resources, type).length);
    };
    expect(await counts("prod")).toEqual([3, 6, 3, 1, 1, 12, 14]);
    expect(await counts("staging")).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it("requires the preview check, reported by GitHub Actions, on the default branch", async () => {
    expect(only(await declared("prod"), types.ruleset, "default-branch").inputs).toEqual({
      repository: "TradeMasterAPI",
      name: "default-branch",
      target: "branch",
      enforcement: "active",
      conditions: { refName: { includes: ["~DEFAULT_BRANCH"], excludes: [] } },
      rules: {
        deletion: true,
        nonFastForward: true,
        pullRequest: {
          requiredApprovingReviewCount: 0,
          requireCodeOwnerReview: false,
          dismissStaleReviewsOnPush: true,
          requiredReviewThreadResolution: true,
        },
        requiredStatusChecks: {
          requiredChecks: [{ context: "preview", integrationId: 15_368 }],
          strictRequiredStatusChecksPolicy: true,
        },
      },
    });
  });

  it("keeps a release tag what it was", async () => {
    expect(only(await declared("prod"), types.ruleset, "release-tags").inputs).toMatchObject({
      target: "tag",
      enforcement: "active",
      conditions: { refName: { includes: ["refs/tags/v*"], excludes: [] } },
      rules: { deletion: true, nonFastForward: true, update: true },
    });
  });

  it("lets administrators alone make a release tag", async () => {
    expect(
      only(await declared("prod"), types.ruleset, "release-tag-creation").inputs,
    ).toMatchObject({
      target: "tag",
      enforcement: "active",
      conditions: { refName: { includes: ["refs/tags/v*"], excludes: [] } },
      rules: { creation: true },
      bypassActors: [{ actorId: 5, actorType: "RepositoryRole", bypassMode: "always" }],
    });
  });

  it("has the labels that operations file issues under", async () => {
    expect(values(await declared("prod"), types.label, "name")).toEqual([
      "dpia-review",
      "severity:critical",
      "severity:high",
      "severity:low",
      "severity:medium",
      "type:security",
    ]);
  });

  it("tells workflows where things are, and no secret", async () => {
    const variables = ofType(await declared("prod"), types.variable).map(({ inputs }) => [
      inputs["variableName"],
      inputs["value"],
    ]);
    expect(Object.fromEntries(variables)).toEqual({
      AWS_ACCOUNT_ID: "111122223333",
      AWS_REGION: "us-east-1",
      PULUMI_BACKEND_URL: "s3://raxx-iac-state-prod/pulumi?region=us-east-1",
    });
  });

  it("lets a workflow's own token read unless the workflow asks for more", async () => {
    expect(only(await declared("prod"), types.permissions).inputs).toEqual({
      repository: "TradeMasterAPI",
      defaultWorkflowPermissions: "read",
      canApprovePullRequestReviews: false,
    });
  });

  it("knows GitHub as an identity provider for AWS", async () => {
    expect(only(await declared("prod"), types.provider).inputs).toMatchObject({
      url: "https://token.actions.githubusercontent.com",
      clientIdLists: ["sts.amazonaws.com"],
    });
  });
});

describe("the roles", () => {
  it.each<[Environment, string[]]>([
    ["staging", ["raxx-iac-drift-staging", "raxx-iac-preview-staging", "raxx-iac-release-staging"]],
    [
      "prod",
      [
        "raxx-iac-audit-export",
        "raxx-iac-bcp-smoke",
        "raxx-iac-detection",
        "raxx-iac-freescout-backup",
        "raxx-iac-preview",
        "raxx-iac-privacy-deletes",
        "raxx-iac-release-prod",
        "raxx-iac-rotation",
        "raxx-iac-vault-export",
      ],
    ],
  ])("of %s", async (stack, names) => {
    expect(values(await declared(stack), types.role, "name")).toEqual(names);
  });

  it.each<[Environment, string]>([
    ["staging", "environment:staging"],
    ["prod", "environment:production"],
  ])("write to %s for jobs of its GitHub environment only", async (stack, subject) => {
    expect(trust(await declared(stack), `raxx-iac-release-${stack}`)).toEqual(trusting(subject));
  });

  it.each<[Environment, string, string]>([
    ["staging", "raxx-iac-preview-staging", "environment:staging-preview"],
    ["prod", "raxx-iac-preview", "environment:production-plan"],
  ])("show a preview of %s in one environment only", async (stack, role, subject) => {
    expect(trust(await declared(stack), role)).toEqual(trusting(subject));
  });

  it.each<[Environment, string]>([
    ["staging", "drift-staging"],
    ["prod", "vault-export"],
  ])("of %s by the clock are for jobs of %s alone", async (stack, access) => {
    const subject = `environment:${access}`;
    expect(trust(await declared(stack), `raxx-iac-${access}`)).toEqual(trusting(subject));
  });

  it("wait for the identity provider where the stack declares it", async () => {
    const role = only(await declared("prod"), types.role, "release-role");
    expect(role.dependsOn).toEqual(["github-actions"]);
  });

  it.each<Environment>(["staging", "prod"])(
    "leave a twentieth of AWS's limit for what their policies in %s do not say yet",
    async (stack) => {
      const resources = await declared(stack);
      const size = (role: unknown) =>
        ofType(resources, types.rolePolicy)
          .filter(({ inputs }) => inputs["role"] === role)
          .reduce((sum, { inputs }) => sum + String(inputs["policy"]).length, 0);
      for (const role of values(resources, types.role, "name")) {
        expect(size(role)).toBeGreaterThan(0);
        // The sum of a role's inline policies: 10,240 characters.
        expect(10_240 - size(role)).toBeGreaterThanOrEqual(512);
      }
    },
  );
});
