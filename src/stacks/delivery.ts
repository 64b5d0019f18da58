import { OpenIdConnectProvider, Policy } from "@pulumi/aws/iam";
import { ActionsVariable } from "@pulumi/github/actionsVariable";
import { IssueLabel } from "@pulumi/github/issueLabel";
import { RepositoryRuleset } from "@pulumi/github/repositoryRuleset";
import { WorkflowRepositoryPermissions } from "@pulumi/github/workflowRepositoryPermissions";
import type * as pulumi from "@pulumi/pulumi";
import {
  DeploymentEnvironment,
  type DeploymentEnvironmentArgs,
} from "../components/deployment-environment";
import type { Platform } from "../components/platform";
import { System } from "../components/system";
import { WorkflowRole } from "../components/workflow-role";
import type { DeliveryConfig } from "../config/schema";
import { backendUrl } from "../domain/backend";
import {
  githubEnvironments,
  labels,
  oidc,
  planningEnvironment,
  previewEnvironment,
  pullRequestRefs,
  releaseRefs,
  requiredCheck,
} from "../domain/github";
import { alertsBoundary } from "../domain/permissions/boundary";
import { previewPermissions, releasePermissions } from "../domain/permissions/permissions";

/** How a change reaches this environment: through which gate, and as whom on AWS (BCP §1.5, §1.9). */
export function delivery(platform: Platform, config: DeliveryConfig): void {
  const { environment } = platform;
  const { accountId } = platform.config.accounts.aws;
  const system = new System("delivery", platform);
  const provider = config.shared && declareShared(platform, config, config.shared, system);
  const dependsOn = provider && [provider];
  new WorkflowRole(
    "release-role",
    {
      name: `raxx-iac-release-${environment}`,
      description: `Changes ${environment}; for jobs in the environment ${githubEnvironments[environment]} only`,
      accountId,
      subjects: [`environment:${githubEnvironments[environment]}`],
      permissions: releasePermissions(environment, accountId),
    },
    system,
    dependsOn,
  );
  new WorkflowRole(
    "preview-role",
    {
      name: environment === "prod" ? "raxx-iac-preview" : `raxx-iac-preview-${environment}`,
      description: "Shows what a change would do, and changes nothing",
      accountId,
      subjects: [`environment:${previewEnvironments[environment]}`],
      permissions: previewPermissions(environment, accountId),
    },
    system,
    dependsOn,
  );
}

/** Where the preview of each is made: prod's from main and release tags, staging's from pull requests as well. */
const previewEnvironments = { prod: planningEnvironment, staging: previewEnvironment } as const;

/**
 * What the repository and the AWS account have once, for both environments. All of GitHub's settings are here:
 * a token of staging's cannot change any.
 */
function declareShared(
  platform: Platform,
  { reviewers, preventSelfReview }: DeliveryConfig,
  { approvals }: NonNullable<DeliveryConfig["shared"]>,
  system: System,
): pulumi.Resource {
  const { aws, github } = platform.config.accounts;
  const { repository } = github;
  protectRefs(repository, approvals, system);
  declareLabels(repository, system);
  declareWorkflowSettings(repository, aws, system);
  const { branch, tag } = releaseRefs;
  const declare = (name: string, admits: DeploymentEnvironmentArgs["admits"], gate: Gate) =>
    new DeploymentEnvironment({ name, repository, admits, ...gate }, system);
  declare(githubEnvironments.prod, { branch, tag }, { reviewers, preventSelfReview });
  declare(planningEnvironment, { branch, tag }, nobody);
  declare(githubEnvironments.staging, { branch }, nobody);
  declare(previewEnvironment, { branch: pullRequestRefs }, nobody);
  declareBoundary(system);
  return declareIdentityProvider(system);
}

type Gate = Pick<DeploymentEnvironmentArgs, "reviewers" | "preventSelfReview">;

/** A gate that waits for nobody; who may enter is another matter. */
const nobody: Gate = { reviewers: [], preventSelfReview: false };

/** What a role that a release makes can be allowed at most. */
function declareBoundary(system: System): void {
  const policy = JSON.stringify({ Version: "2012-10-17", Statement: alertsBoundary.statements });
  new Policy(
    "alerts-boundary",
    {
      name: alertsBoundary.name,
      description: "The most that a role can be allowed which a release makes",
      policy,
      tags: system.tags("internal"),
    },
    system.child,
  );
}

/** Thumbprints are left to AWS, which knows the authority behind GitHub's certificate. */
function declareIdentityProvider(system: System): OpenIdConnectProvider {
  return new OpenIdConnectProvider(
    "github-actions",
    {
      url: `https://${oidc.issuer}`,
      clientIdLists: [oidc.audience],
      tags: system.tags("internal"),
    },
    system.child,
  );
}

/** Nothing reaches the default branch unseen; a release tag is an administrator's, and stays what it was. */
function protectRefs(repository: string, approvals: number, system: System): void {
  new RepositoryRuleset(
    "default-branch",
    {
      repository,
      name: "default-branch",
      target: "branch",
      enforcement: "active",
      conditions: { refName: { includes: ["~DEFAULT_BRANCH"], excludes: [] } },
      rules: {
        deletion: true,
        nonFastForward: true,
        pullRequest: {
          requiredApprovingReviewCount: approvals,
          // Somebody who alone owns the code could merge nothing of their own.
          requireCodeOwnerReview: approvals > 0,
          dismissStaleReviewsOnPush: true,
          requiredReviewThreadResolution: true,
        },
        requiredStatusChecks: {
          requiredChecks: [{ ...requiredCheck }],
          strictRequiredStatusChecksPolicy: true,
        },
      },
    },
    system.child,
  );
  new RepositoryRuleset(
    "release-tags",
    {
      repository,
      name: "release-tags",
      target: "tag",
      enforcement: "active",
      conditions: { refName: { includes: [`refs/tags/${releaseRefs.tag}`], excludes: [] } },
      rules: { deletion: true, nonFastForward: true, update: true },
    },
    system.child,
  );
  new RepositoryRuleset(
    "release-tag-creation",
    {
      repository,
      name: "release-tag-creation",
      target: "tag",
      enforcement: "active",
      conditions: { refName: { includes: [`refs/tags/${releaseRefs.tag}`], excludes: [] } },
      rules: { creation: true },
      bypassActors: [{ ...administrators, bypassMode: "always" }],
    },
    system.child,
  );
}

/** The repository's role `admin`, as GitHub numbers it. */
const administrators = { actorId: 5, actorType: "RepositoryRole" } as const;

function declareLabels(repository: string, system: System): void {
  for (const label of labels) {
    new IssueLabel(label.name, { repository, ...label }, system.child);
  }
}

/** A workflow's own token reads unless the workflow asks for more; variables hold no secret. */
function declareWorkflowSettings(
  repository: string,
  aws: { accountId: string; region: string },
  system: System,
): void {
  new WorkflowRepositoryPermissions(
    "workflow-permissions",
    { repository, defaultWorkflowPermissions: "read", canApprovePullRequestReviews: false },
    system.child,
  );
  const variables = {
    AWS_ACCOUNT_ID: aws.accountId,
    AWS_REGION: aws.region,
    PULUMI_BACKEND_URL: backendUrl,
  };
  for (const [variableName, value] of Object.entries(variables)) {
    new ActionsVariable(variableName, { repository, variableName, value }, system.child);
  }
}
