import { dpia, mission } from "../../../domain/controls";
import { requiredCheck } from "../../../domain/github";
import { isOurs } from "../../lens/ownership";
import { githubTypes, hasDeputy, mayBeProduction } from "../../lens/github";
import {
  isRecord,
  type Known,
  type KnownValue,
  peek,
  records,
  type Resource,
} from "../../rule/resource";
import { stackRule } from "../../rule/rule";
import type { Stack } from "../../rule/stack";
import { text } from "../../rule/text";

/** A guardrail that a push can go around is none. */
export const mainProtected = stackRule({
  id: "main-protected",
  title:
    "Where production is deployed from, the default branch takes pull requests that passed the preview check; where there are two reviewers, an owner approves as well.",
  controls: [mission, dpia("3 R2"), dpia("4.4")],
  severity: "high",
  waivable: true,
  remedy: `Declare an active RepositoryRuleset for ~DEFAULT_BRANCH, without bypassActors, with pullRequest rules, whose requiredStatusChecks name ${requiredCheck.context}. With a second reviewer, set raxx:delivery.shared.approvals.`,
  judges: productionEnvironments,
  check: (stack) =>
    productionEnvironments(stack).flatMap((environment) =>
      faults(stack, environment).map((message) => ({ urn: environment.urn, message })),
    ),
});

function faults(stack: Stack, { props }: Resource): string[] {
  const guarding = rulesetsOf(stack, props["repository"]).filter(guards);
  if (guarding.length === 0) {
    const otherwise = protectionsOf(stack, props["repository"]);
    if (otherwise.length === 0) return ["the default branch does not require the preview check"];
    return hasDeputy(props) && !otherwise.some(asksOwnerToo) ? [noOwner] : [];
  }
  const reviews = guarding.map(({ props: { rules } }) => partOf(rules, "pullRequest"));
  return [
    ...(reviews.some((review) => review !== undefined)
      ? []
      : ["the default branch takes changes without a pull request"]),
    ...(hasDeputy(props) && !reviews.some(asksOwner) ? [noOwner] : []),
  ];
}

const noOwner = "no owner approves a change, although there is somebody else to ask";

/** GitHub lets nobody approve their own change, so one person alone cannot be asked. */
const asksOwner = (review: Known | undefined): boolean =>
  Number(review?.["requiredApprovingReviewCount"]) >= 1 &&
  review?.["requireCodeOwnerReview"] === true;

/** The older forms name it by another word. */
const asksOwnerToo = ({ props: { requiredPullRequestReviews: reviews } }: Resource): boolean =>
  records([reviews].flat()).some(
    ({ requiredApprovingReviewCount: count, requireCodeOwnerReviews: byOwner }) =>
      Number(count) >= 1 && byOwner === true,
  );

function productionEnvironments(stack: Stack): Resource[] {
  return stack
    .ofType(githubTypes.environment)
    .filter(isOurs)
    .filter(({ props }) => mayBeProduction(text(props["environment"])));
}

const rulesetsOf = (stack: Stack, repository: KnownValue): Resource[] => [
  ...stack.ofType(githubTypes.ruleset).filter(({ props }) => props["repository"] === repository),
  ...stack.ofType(githubTypes.organizationRuleset).filter((ruleset) => covers(ruleset, repository)),
];

const protectionsOf = (stack: Stack, repository: KnownValue): Resource[] => [
  ...stack.ofType(githubTypes.protection).filter((each) => protects(each, repository)),
  ...stack.ofType(githubTypes.protectionV3).filter((each) => protectsV3(each, repository)),
];

/** A ruleset that somebody may pass by guards nothing. */
function guards({
  props: { enforcement, target, conditions, rules, bypassActors },
}: Resource): boolean {
  const refs = partOf(conditions, "refName");
  const checks = partOf(rules, "requiredStatusChecks");
  return (
    enforcement === "active" &&
    target === "branch" &&
    isEmpty(bypassActors) &&
    patterns(refs?.["includes"]).some(isOfMain) &&
    !patterns(refs?.["excludes"]).some(isOfMain) &&
    records(checks?.["requiredChecks"]).some(isThePreview)
  );
}

const partOf = (whole: KnownValue, part: string): Known | undefined => {
  const value = isRecord(whole) ? whole[part] : undefined;
  return isRecord(value) ? value : undefined;
};

const isEmpty = (list: KnownValue): boolean =>
  list === undefined || list === null || (Array.isArray(list) && list.length === 0);

const patterns = (list: KnownValue): string[] => (Array.isArray(list) ? list.map(text) : []);

/** Whether a pattern of refs, in the way of fnmatch, has the default branch among them. */
const isOfMain = (pattern: string): boolean =>
  pattern === "~DEFAULT_BRANCH" || pattern === "~ALL" || matches(pattern, "refs/heads/main");

const matches = (pattern: string, ref: string): boolean =>
  new RegExp(
    `^${pattern
      .replaceAll(/[.+^${}()|\\]/g, String.raw`\$&`)
      .replaceAll(/\*+\/?/g, ".*")
      .replaceAll("?", ".")}$`,
  ).test(ref);

/** The job that judges every change. One of a similar name may be skipped, which counts as passed. */
const isThePreview = ({ context, integrationId }: Known): boolean =>
  context === requiredCheck.context &&
  (integrationId === undefined || integrationId === requiredCheck.integrationId);

function covers({ props: { conditions } }: Resource, repository: KnownValue): boolean {
  const names = partOf(conditions, "repositoryName");
  return (
    patterns(names?.["includes"]).some((name) => name === "~ALL" || name === repository) &&
    !patterns(names?.["excludes"]).includes(text(repository))
  );
}

/** The older form of the same; the repository is named by an id, which may be unknown. */
function protects(protection: Resource, repository: KnownValue): boolean {
  const { pattern, requiredStatusChecks, enforceAdmins, requiredPullRequestReviews } =
    protection.props;
  const named = peek(protection, "repositoryId");
  // Ids of GitHub's own are opaque and begin so; any other text is a name.
  const isOther =
    typeof named === "string" && !/^(?:R_|MDEwOlJlcG9)/.test(named) && named !== repository;
  return (
    !isOther &&
    pattern === "main" &&
    enforceAdmins !== false &&
    records(requiredPullRequestReviews).every(({ pullRequestBypassers }) =>
      isEmpty(pullRequestBypassers),
    ) &&
    records(requiredStatusChecks).some(({ contexts }) =>
      patterns([contexts].flat()).includes(requiredCheck.context),
    )
  );
}

/** The oldest form, by way of the REST interface. */
function protectsV3({ props }: Resource, repository: KnownValue): boolean {
  const checks = isRecord(props["requiredStatusChecks"]) ? props["requiredStatusChecks"] : {};
  // A check may name the app that reports it, behind a colon.
  const required = [...patterns(checks["checks"]), ...patterns(checks["contexts"])];
  return (
    props["repository"] === repository &&
    props["branch"] === "main" &&
    props["enforceAdmins"] === true &&
    required.some((check) => check.split(":")[0] === requiredCheck.context)
  );
}
