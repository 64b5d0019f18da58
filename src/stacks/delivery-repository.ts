import { ActionsVariable } from "@pulumi/github/actionsVariable";
import { IssueLabel } from "@pulumi/github/issueLabel";
import { RepositoryRuleset } from "@pulumi/github/repositoryRuleset";
import { WorkflowRepositoryPermissions } from "@pulumi/github/workflowRepositoryPermissions";
import type { System } from "../components/system";
import { backendUrl } from "../domain/backend";
import { labels, releaseRefs, requiredCheck, severityLabels } from "../domain/github";

interface RepositorySettings {
  readonly repository: string;
  /** How many people approve a pull request before it is merged. */
  readonly approvals: number;
  /** The account that the workflows sign in to. */
  readonly aws: { readonly accountId: string; readonly region: string };
}

/** The settings of the repository itself: protected branches and tags, labels, what a workflow may do. */
export function declareRepository(
  { repository, approvals, aws }: RepositorySettings,
  system: System,
): void {
  protectRefs(repository, approvals, system);
  declareLabels(repository, system);
  declareWorkflowSettings(repository, aws, system);
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
  for (const label of [...labels, ...severityLabels]) {
    new IssueLabel(label.name, { repository, ...label }, system.child);
  }
}

/** A workflow's own token reads unless the workflow asks for more; variables hold no secret. */
function declareWorkflowSettings(
  repository: string,
  aws: RepositorySettings["aws"],
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
