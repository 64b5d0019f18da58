import { planningEnvironment } from "../../domain/github";
import { scheduledAccesses } from "../../domain/scheduled-jobs";
import { type Known, records } from "../rule/resource";

/** Type tokens of the GitHub provider that rules speak of. */
export const githubTypes = {
  environment: "github:index/repositoryEnvironment:RepositoryEnvironment",
  deploymentPolicy:
    "github:index/repositoryEnvironmentDeploymentPolicy:RepositoryEnvironmentDeploymentPolicy",
  branchPolicy: "github:index/repositoryDeploymentBranchPolicy:RepositoryDeploymentBranchPolicy",
  ruleset: "github:index/repositoryRuleset:RepositoryRuleset",
  organizationRuleset: "github:index/organizationRuleset:OrganizationRuleset",
  protection: "github:index/branchProtection:BranchProtection",
  protectionV3: "github:index/branchProtectionV3:BranchProtectionV3",
  label: "github:index/issueLabel:IssueLabel",
} as const;

/** How many people and teams may approve what enters an environment. */
export const reviewerCount = ({ reviewers }: Known): number =>
  records(reviewers)
    .flatMap(({ users, teams }) => [users, teams])
    .reduce<number>((count, list) => count + (Array.isArray(list) ? list.length : 0), 0);

/** Whether there is somebody besides the one who made a change; a team may be of one. */
export const hasDeputy = (props: Known): boolean => reviewerCount(props) > 1;

/** Environments that reach nobody's data, by their first word; whatever else there is may be prod. */
const harmless =
  /^(?:staging|stage|stg|dev|development|test|testing|qa|preview|ci|sandbox|demo|docs|github-pages|copilot)(?![a-z0-9])(?!.*prod)/i;

/** Whether jobs of a GitHub environment start by the clock, when nobody is there to ask. */
export const isScheduled = (environment: string): boolean => environment in scheduledAccesses;

/** Whether a GitHub environment may reach production, by its name. */
export const mayBeProduction = (environment: string): boolean =>
  environment !== planningEnvironment && !harmless.test(environment) && !isScheduled(environment);

/** Whether a GitHub environment is staging's, by its name. */
export const isStaging = (environment: string): boolean =>
  /^(?:staging|stage|stg)(?![a-z0-9])(?!.*prod)/i.test(environment);
