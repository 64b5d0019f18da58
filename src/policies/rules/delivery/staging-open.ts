import { bcp } from "../../../domain/controls";
import { previewEnvironment } from "../../../domain/github";
import { githubTypes, isStaging } from "../../lens/github";
import { isOurs } from "../../lens/ownership";
import { judgeEach } from "../../rule/findings";
import { isRecord, type Known, type KnownValue, records, type Resource } from "../../rule/resource";
import { resourceRule, type RuleFacts, stackRule } from "../../rule/rule";
import type { Stack } from "../../rule/stack";
import { text } from "../../rule/text";

/** What nobody has to approve works while nobody is there; a gate before staging would stop it with the operator. */
const facts: RuleFacts = {
  id: "staging-open",
  title: "A push to main deploys staging at once: nobody is asked, and nothing waits.",
  controls: [bcp("1.1"), bcp("6.1")],
  severity: "low",
  waivable: true,
  remedy:
    "Take reviewers, waitTimer and preventSelfReview from the environment, and let main deploy to it.",
};

export const stagingOpen = resourceRule({
  ...facts,
  applies: isOfStaging,
  check: ({ props }) => gateFaults(props),
});

/** A list of branches without main keeps everybody's push out. */
export const stagingAdmitsMain = stackRule({
  ...facts,
  judges: deployed,
  check: (stack) =>
    judgeEach(deployed(stack), (environment) =>
      isCustom(environment.props["deploymentBranchPolicy"]) && !admitsMain(stack, environment)
        ? ["main is not among the branches that may deploy to staging"]
        : [],
    ),
});

function isOfStaging(resource: Resource): boolean {
  return (
    resource.type === githubTypes.environment &&
    isOurs(resource) &&
    isStaging(text(resource.props["environment"]))
  );
}

/** Staging itself; its preview is made from pull requests. */
function deployed(stack: Stack): Resource[] {
  return stack
    .ofType(githubTypes.environment)
    .filter(isOfStaging)
    .filter(({ props }) => props["environment"] !== previewEnvironment);
}

const isCustom = (policy: KnownValue): boolean =>
  isRecord(policy) && policy["customBranchPolicies"] === true;

const admitsMain = (stack: Stack, environment: Resource): boolean =>
  stack
    .ofType(githubTypes.deploymentPolicy, githubTypes.branchPolicy)
    .filter(({ type, props }) => {
      const name = props[type === githubTypes.branchPolicy ? "environmentName" : "environment"];
      return text(name) === text(environment.props["environment"]);
    })
    .some(({ type, props }) =>
      matchesMain(text(props[type === githubTypes.branchPolicy ? "name" : "branchPattern"])),
    );

/** A pattern of GitHub's, in which `*` and `?` stand for what they do in a file's name. */
const matchesMain = (pattern: string): boolean =>
  pattern !== "" &&
  new RegExp(
    `^${pattern
      .replaceAll(/[.+^${}()|[\]\\]/g, "\\$&")
      .replaceAll(/\*+/g, ".*")
      .replaceAll("?", ".")}$`,
  ).test("main");

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
