import { bcp } from "../../../domain/controls";
import { githubTypes, isStaging } from "../../lens/github";
import { isOurs } from "../../lens/ownership";
import { isRecord, type Known, type KnownValue, records } from "../../rule/resource";
import { resourceRule } from "../../rule/rule";
import { text } from "../../rule/text";

/** What nobody has to approve works while nobody is there; a gate before staging would stop it with the operator. */
export const stagingOpen = resourceRule({
  id: "staging-open",
  title: "A push to main deploys staging at once: nobody is asked, and nothing waits.",
  controls: [bcp("1.1"), bcp("6.1")],
  severity: "low",
  waivable: true,
  remedy:
    "Take reviewers, waitTimer and preventSelfReview from the environment, and let main deploy to it.",
  applies: (resource) =>
    resource.type === githubTypes.environment &&
    isOurs(resource) &&
    isStaging(text(resource.props["environment"])),
  check: ({ props }) => gateFaults(props),
});

const gateFaults = ({ reviewers, waitTimer, deploymentBranchPolicy }: Known): string[] => [
  ...(isEmpty(reviewers) ? [] : ["a push to staging waits for a reviewer"]),
  ...(isNothing(waitTimer) || Number(text(waitTimer)) === 0
    ? []
    : ["a push to staging waits before it deploys"]),
  ...(admitsNothing(deploymentBranchPolicy) ? ["no branch may deploy to staging"] : []),
];

/** Reviewers that name nobody ask nobody; what is no list is not trusted. */
const isEmpty = (reviewers: KnownValue): boolean =>
  isNothing(reviewers) ||
  (Array.isArray(reviewers) &&
    records(reviewers).length === reviewers.length &&
    records(reviewers).every(({ users, teams }) => isNoList(users) && isNoList(teams)));

const isNothing = (value: KnownValue): boolean => value === undefined || value === null;

const isNoList = (list: KnownValue): boolean =>
  isNothing(list) || (Array.isArray(list) && list.length === 0);

/** GitHub refuses a policy of neither kind. */
const admitsNothing = (policy: KnownValue): boolean =>
  isRecord(policy) &&
  policy["protectedBranches"] !== true &&
  policy["customBranchPolicies"] !== true;
