import type { AdoptableType, Attributes } from "./type";

const ofRepository = (terraform: string, identity: string, id: string): AdoptableType => ({
  terraform: [terraform],
  identity: ["repository", identity],
  id: `{repository}:${id}`,
});

const pattern = ({ branchPattern, tagPattern }: Attributes): string | undefined =>
  typeof tagPattern === "string" && tagPattern !== ""
    ? `tag ${tagPattern}`
    : typeof branchPattern === "string" && branchPattern !== ""
      ? `branch ${branchPattern}`
      : undefined;

/** Types of GitHub that the platform declares; ids as integrations/github 6 takes them. */
export const githubTypes: Readonly<Record<string, AdoptableType>> = {
  "github:index/actionsVariable:ActionsVariable": ofRepository(
    "github_actions_variable",
    "variableName",
    "{variableName}",
  ),
  "github:index/issueLabel:IssueLabel": ofRepository("github_issue_label", "name", "{name}"),
  "github:index/repositoryEnvironment:RepositoryEnvironment": ofRepository(
    "github_repository_environment",
    "environment",
    "{environment:escaped}",
  ),
  "github:index/repositoryEnvironmentDeploymentPolicy:RepositoryEnvironmentDeploymentPolicy": {
    terraform: ["github_repository_environment_deployment_policy"],
    identity: ["repository", "environment", "pattern"],
    id: "{repository}:{environment:escaped}:{id:last}",
    spelling: { pattern },
  },
  "github:index/repositoryRuleset:RepositoryRuleset": ofRepository(
    "github_repository_ruleset",
    "name",
    "{id}",
  ),
  "github:index/workflowRepositoryPermissions:WorkflowRepositoryPermissions": {
    terraform: ["github_workflow_repository_permissions"],
    identity: ["repository"],
    id: "{repository}",
    settingOf: "repository",
  },
};
