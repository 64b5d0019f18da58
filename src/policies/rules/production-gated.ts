import { bcp } from "../../domain/controls";
import { isRecord, type KnownValue, records, type Resource } from "../resource";
import { resourceRule } from "../rule";

const isProduction = ({ type, props }: Resource): boolean =>
  type === "github:index/repositoryEnvironment:RepositoryEnvironment" &&
  props["environment"] === "production";

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
  check: ({ props: { reviewers, canAdminsBypass, deploymentBranchPolicy } }) => [
    ...(hasReviewer(reviewers) ? [] : ["no reviewer is required"]),
    ...(canAdminsBypass === false ? [] : ["administrators may bypass the approval"]),
    ...(isRestricted(deploymentBranchPolicy) ? [] : ["every branch may deploy to production"]),
  ],
});

const hasReviewer = (reviewers: KnownValue): boolean =>
  records(reviewers).some(({ users, teams }) => isFilled(users) || isFilled(teams));

const isFilled = (list: KnownValue): boolean => Array.isArray(list) && list.length > 0;

const isRestricted = (policy: KnownValue): boolean =>
  isRecord(policy) &&
  (policy["protectedBranches"] === true || policy["customBranchPolicies"] === true);
