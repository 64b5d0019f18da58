import { OpenIdConnectProvider } from "@pulumi/aws/iam";
import { ActionsVariable } from "@pulumi/github/actionsVariable";
import { IssueLabel } from "@pulumi/github/issueLabel";
import { RepositoryRuleset } from "@pulumi/github/repositoryRuleset";
import { WorkflowRepositoryPermissions } from "@pulumi/github/workflowRepositoryPermissions";
import type * as pulumi from "@pulumi/pulumi";
import { DeploymentEnvironment } from "../components/deployment-environment";
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
  releaseRefs,
  requiredCheck,
} from "../domain/github";
import { previewPermissions, releasePermissions } from "../domain/permissions/permissions";

/** How a change reaches this environment: through which gate, and as whom on AWS (BCP §1.5, §1.9). */
export function delivery(platform: Platform, config: DeliveryConfig): void {
  const { environment } = platform;
  const { accountId } = platform.config.accounts.aws;
  const { repository } = platform.config.accounts.github;
  const { reviewers, preventSelfReview, shared } = config;
  const system = new System("delivery", platform);
  const provider = shared && declareShared(platform, shared, system);
  const name = githubEnvironments[environment];
  new DeploymentEnvironment({ name, repository, reviewers, preventSelfReview }, system);
  new WorkflowRole(
    "release-role",
    {
      name: `raxx-iac-release-${environment}`,
      description: `Changes ${environment}; for jobs in the environment ${name} only`,
      accountId,
      subjects: [`environment:${name}`],
      permissions: releasePermissions(environment, accountId),
    },
    system,
    provider && [provider],
  );
}

/** What the repository and the AWS account have once, for both environments. */
function declareShared(
  platform: Platform,
  { approvals }: NonNullable<DeliveryConfig["shared"]>,
  system: System,
): pulumi.Resource {
  const { aws, github } = platform.config.accounts;
  const { repository } = github;
  protectRefs(repository, approvals, system);
  declareLabels(repository, system);
  declareWorkflowSettings(repository, aws, system);
  const gate = { reviewers: [], preventSelfReview: false };
  new DeploymentEnvironment({ name: planningEnvironment, repository, ...gate }, system);
  const provider = declareIdentityProvider(system);
  declarePreviewRole(aws.accountId, provider, system);
  return provider;
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

function declarePreviewRole(accountId: string, provider: pulumi.Resource, system: System): void {
  new WorkflowRole(
    "preview-role",
    {
      name: "raxx-iac-preview",
      description: "Shows what a change would do, and changes nothing",
      accountId,
      subjects: [
        "pull_request",
        `ref:refs/heads/${releaseRefs.branch}`,
        `environment:${planningEnvironment}`,
      ],
      permissions: previewPermissions(accountId),
    },
    system,
    [provider],
  );
}

/** Nothing reaches the default branch unseen, and a release tag stays what it was. */
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
}

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
