import { bcp, dpia } from "../../../domain/controls";
import { isOurs } from "../../lens/ownership";
import {
  githubTypes,
  hasDeputy,
  isScheduled,
  mayBeProduction,
  reviewerCount,
} from "../../lens/github";
import { isRecord, type Known, type KnownValue, type Resource } from "../../rule/resource";
import { resourceRule } from "../../rule/rule";
import { text } from "../../rule/text";

const { environment, deploymentPolicy } = githubTypes;

const nameOf = (props: Known): string => text(props["environment"]);

/** What a job by the clock holds (the vault's keys, the tickets') is as good as prod. */
const reachesProduction = (resource: Resource): boolean =>
  [environment, deploymentPolicy].some((type) => type === resource.type) &&
  isOurs(resource) &&
  [mayBeProduction, isScheduled].some((admits) => admits(nameOf(resource.props)));

/**
 * ADR-0020: a person approves what reaches prod, and nobody passes that gate by. A job that starts by the clock releases
 * nothing and waits for nobody; what it may run is on main all the same.
 */
export const productionGated = resourceRule({
  id: "production-gated",
  title:
    "The production environment asks a reviewer, admits no bypass and deploys few branches; so do those of scheduled jobs, without a reviewer.",
  controls: [bcp("1.9 (ADR-0020)"), dpia("3 R2")],
  severity: "critical",
  waivable: true,
  remedy:
    "Set reviewers, with more than one preventSelfReview, canAdminsBypass: false and a deploymentBranchPolicy that names main and release tags.",
  applies: reachesProduction,
  check: ({ type, props }) =>
    type === deploymentPolicy ? patternFaults(props) : gateFaults(props),
});

const isRestricted = (policy: KnownValue): boolean =>
  isRecord(policy) &&
  (policy["protectedBranches"] === true || policy["customBranchPolicies"] === true);

const gateFaults = (props: Known): string[] => [
  ...(isScheduled(nameOf(props)) || reviewerCount(props) > 0 ? [] : ["no reviewer is required"]),
  ...(hasDeputy(props) && props["preventSelfReview"] !== true
    ? ["who started a release may approve it, although there is somebody else to ask"]
    : []),
  ...(props["canAdminsBypass"] === false ? [] : ["administrators may bypass the approval"]),
  ...(isRestricted(props["deploymentBranchPolicy"]) ? [] : [everyBranch]),
];

/** The default branch, and what is called a release: a branch or tag of any other name is anybody's. */
const released = /^(?:main|v[\d*?][\w*?.-]*|releases?(?:[-_/.][\w*?./-]+|\*)?)$/;

const patternFaults = ({ branchPattern, tagPattern }: Known): string[] =>
  [branchPattern, tagPattern].every(
    (pattern) => pattern === undefined || released.test(text(pattern)),
  )
    ? []
    : [everyBranch];

const everyBranch = "every branch may deploy to production";
