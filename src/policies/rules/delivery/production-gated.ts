import { bcp } from "../../../domain/controls";
import { isRecord, type Known, type KnownValue, records, type Resource } from "../../rule/resource";
import { resourceRule } from "../../rule/rule";
import { text } from "../../rule/text";

const policyType =
  "github:index/repositoryEnvironmentDeploymentPolicy:RepositoryEnvironmentDeploymentPolicy";

const isProduction = ({ type, props }: Resource): boolean =>
  (type === "github:index/repositoryEnvironment:RepositoryEnvironment" || type === policyType) &&
  production.test(text(props["environment"]));

/** GitHub does not tell `Production` from `production`. */
const production = /^production$/i;

/** ADR-0020: a person approves what reaches prod, and nobody passes that gate by. */
export const productionGated = resourceRule({
  id: "production-gated",
  title: "The production environment asks a reviewer, admits no bypass and deploys few branches.",
  controls: [bcp("1.9 (ADR-0020)")],
  severity: "critical",
  waivable: true,
  remedy:
    "Set reviewers, canAdminsBypass: false and a deploymentBranchPolicy that names main and release tags.",
  applies: isProduction,
  check: ({ type, props }) => (type === policyType ? patternFaults(props) : gateFaults(props)),
});

const hasReviewer = (reviewers: KnownValue): boolean =>
  records(reviewers).some(({ users, teams }) => isFilled(users) || isFilled(teams));

const isFilled = (list: KnownValue): boolean => Array.isArray(list) && list.length > 0;

const isRestricted = (policy: KnownValue): boolean =>
  isRecord(policy) &&
  (policy["protectedBranches"] === true || policy["customBranchPolicies"] === true);

const gateFaults = ({ reviewers, canAdminsBypass, deploymentBranchPolicy }: Known): string[] => [
  ...(hasReviewer(reviewers) ? [] : ["no reviewer is required"]),
  ...(canAdminsBypass === false ? [] : ["administrators may bypass the approval"]),
  ...(isRestricted(deploymentBranchPolicy) ? [] : [everyBranch]),
];

/** A custom policy restricts nothing when its pattern matches whatever there is. */
const patternFaults = ({ branchPattern }: Known): string[] =>
  /^[*?/]+$/.test(text(branchPattern)) ? [everyBranch] : [];

const everyBranch = "every branch may deploy to production";
