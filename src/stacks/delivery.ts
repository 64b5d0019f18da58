import { OpenIdConnectProvider, Policy } from "@pulumi/aws/iam";
import type * as pulumi from "@pulumi/pulumi";
import {
  DeploymentEnvironment,
  type DeploymentEnvironmentArgs,
} from "../components/deployment-environment";
import type { Platform } from "../components/platform";
import { System } from "../components/system";
import { WorkflowRole } from "../components/workflow-role";
import { declareRepository } from "./delivery-repository";
import type { DeliveryConfig } from "../config/schema";
import {
  githubEnvironments,
  oidc,
  planningEnvironment,
  previewEnvironment,
  pullRequestRefs,
  releaseRefs,
} from "../domain/github";
import { alertsBoundary } from "../domain/permissions/boundary";
import { previewPermissions, releasePermissions } from "../domain/permissions/permissions";
import { scheduledPermissions } from "../domain/permissions/scheduled";
import { environmentOfAccess, roleOfAccess, scheduledAccessNames } from "../domain/scheduled-jobs";

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
  for (const access of scheduledAccessNames) {
    if (environmentOfAccess(access) !== environment) continue;
    new WorkflowRole(
      `${access}-role`,
      {
        name: roleOfAccess(access),
        description: `For jobs in the environment ${access}, which start by the clock`,
        accountId,
        subjects: [`environment:${access}`],
        permissions: scheduledPermissions(access, accountId),
      },
      system,
      dependsOn,
    );
  }
}

/** Where the preview of each is made: prod's from main and release tags, staging's from pull requests as well. */
const previewEnvironments = { prod: planningEnvironment, staging: previewEnvironment } as const;

/**
 * What the repository and the AWS account have once, for both environments. All of GitHub's settings are among
 * it: a token of staging's cannot change any.
 */
function declareShared(
  platform: Platform,
  { reviewers, preventSelfReview }: DeliveryConfig,
  { approvals }: NonNullable<DeliveryConfig["shared"]>,
  system: System,
): pulumi.Resource {
  const { aws, github } = platform.config.accounts;
  const { repository } = github;
  declareRepository({ repository, approvals, aws }, system);
  const { branch, tag } = releaseRefs;
  const declare = (name: string, admits: DeploymentEnvironmentArgs["admits"], gate: Gate) =>
    new DeploymentEnvironment({ name, repository, admits, ...gate }, system);
  declare(githubEnvironments.prod, { branch, tag }, { reviewers, preventSelfReview });
  declare(planningEnvironment, { branch, tag }, nobody);
  declare(githubEnvironments.staging, { branch }, nobody);
  declare(previewEnvironment, { branch: pullRequestRefs }, nobody);
  for (const access of scheduledAccessNames) declare(access, { branch }, nobody);
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
