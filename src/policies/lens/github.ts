import { githubRepository, planningEnvironment } from "../../domain/github";
import { isOurs } from "./ours";
import { peek, type Resource } from "../rule/resource";
import { text } from "../rule/text";

/** Type tokens of the GitHub provider that rules speak of. */
export const githubTypes = {
  environment: "github:index/repositoryEnvironment:RepositoryEnvironment",
  deploymentPolicy:
    "github:index/repositoryEnvironmentDeploymentPolicy:RepositoryEnvironmentDeploymentPolicy",
  ruleset: "github:index/repositoryRuleset:RepositoryRuleset",
  organizationRuleset: "github:index/organizationRuleset:OrganizationRuleset",
  protection: "github:index/branchProtection:BranchProtection",
  protectionV3: "github:index/branchProtectionV3:BranchProtectionV3",
  label: "github:index/issueLabel:IssueLabel",
} as const;

const [, repositoryName = ""] = githubRepository.split("/");

/** Whether a resource configures the platform's repository: its own, or one that names it. */
export const concernsOurRepository = (resource: Resource): boolean =>
  isOurs(resource) ||
  ["repository", "repositoryId", "repositoryName"].some((property) =>
    isOurRepository(text(peek(resource, property))),
  );

/** GitHub compares names without their case. */
const isOurRepository = (name: string): boolean =>
  name.toLowerCase().split("/").at(-1) === repositoryName.toLowerCase();

/** Environments that reach nobody's data, by their first word; whatever else there is may be prod. */
const harmless =
  /^(?:staging|stage|stg|dev|development|test|testing|qa|preview|ci|sandbox|demo|docs|github-pages|copilot)(?![a-z0-9])(?!.*prod)/i;

/** Whether a GitHub environment may reach production, by its name. */
export const mayBeProduction = (environment: string): boolean =>
  environment !== planningEnvironment && !harmless.test(environment);
