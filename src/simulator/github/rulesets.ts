import { digits, hex } from "../provider/made-up";
import { type Model, type Rule } from "../provider/model";
import { between, conflicts, lengthBetween, matching, needs, oneOf } from "../provider/rules";
import { type Properties } from "../wire/properties";
import { given, isObject, mapOf, text } from "../wire/values";
import { snake } from "../provider/shape-check";
import { idOf, refused } from "./words";

/** Rules that only a ruleset for pushes may have; it may have no others. */
const pushRules = [
  "filePathRestriction",
  "maxFilePathLength",
  "fileExtensionRestriction",
  "maxFileSize",
];

/** The rules of the others; `updateAllowsFetchAndMerge` is missing in the provider's list too. */
const refRules = [
  ...["creation", "update", "deletion", "requiredLinearHistory", "requiredSignatures"],
  ...["pullRequest", "requiredStatusChecks", "nonFastForward", "commitMessagePattern"],
  ...["commitAuthorEmailPattern", "committerEmailPattern", "branchNamePattern", "tagNamePattern"],
  ...["requiredCodeScanning", "requiredDeployments", "mergeQueue", "copilotCodeReview"],
];

const allowedRules: Record<string, readonly string[]> = {
  branch: refRules,
  push: pushRules,
  tag: refRules,
};

/** A rule about what is inside of `rules`. */
const inRules =
  (rule: Rule): Rule =>
  (inputs, draft) =>
    rule(mapOf(inputs["rules"]), draft).map(({ path, ...failure }) => ({
      ...failure,
      path: `rules.${path ?? ""}`,
    }));

const patterns = [
  ...["branchNamePattern", "tagNamePattern", "commitMessagePattern", "commitAuthorEmailPattern"],
  ...["committerEmailPattern"],
];

const limits: [path: string, low: number, high: number][] = [
  ["pullRequest.requiredApprovingReviewCount", 0, 10],
  ["maxFileSize.maxFileSize", 1, 100],
  ["maxFilePathLength.maxFilePathLength", 1, 32_767],
  ["mergeQueue.checkResponseTimeoutMinutes", 0, 360],
  ["mergeQueue.maxEntriesToBuild", 0, 100],
  ["mergeQueue.maxEntriesToMerge", 0, 100],
  ["mergeQueue.minEntriesToMerge", 0, 100],
  ["mergeQueue.minEntriesToMergeWaitMinutes", 0, 360],
];

/** Rulesets of a repository. */
export const rulesets: Record<string, Model> = {
  "index/repositoryRuleset:RepositoryRuleset": {
    id: ({ seed }) => digits(seed, "ruleset", 8),
    unique: idOf("repository", "name"),
    taken: (draft) =>
      refused(draft, "POST", "rulesets", "422 Validation Failed [{Message:Name must be unique}]"),
    sets: ["bypassActors"],
    rules: [
      lengthBetween("name", 1, 100),
      matching(
        "repository",
        /^[-a-zA-Z0-9_.]{1,100}$/,
        "must include only alphanumeric characters, underscores or hyphens and consist of 100 characters or less",
      ),
      oneOf("target", "branch", "push", "tag"),
      oneOf("enforcement", "disabled", "active", "evaluate"),
      oneOf(
        "bypassActors.actorType",
        ...["RepositoryRole", "Team", "Integration", "OrganizationAdmin", "DeployKey"],
        ...["EnterpriseOwner", "User"],
      ),
      oneOf("bypassActors.bypassMode", "always", "pull_request", "exempt"),
      inRules(needs("updateAllowsFetchAndMerge", "update")),
      inRules(conflicts("branchNamePattern", "tagNamePattern")),
      inRules(conflicts("tagNamePattern", "branchNamePattern")),
      ...limits.map(([path, low, high]) => between(`rules.${path}`, low, high)),
      ...patterns.map((name) =>
        oneOf(`rules.${name}.operator`, "starts_with", "ends_with", "contains", "regex"),
      ),
      oneOf("rules.pullRequest.allowedMergeMethods", "merge", "squash", "rebase"),
      oneOf("rules.mergeQueue.groupingStrategy", "ALLGREEN", "HEADGREEN"),
      oneOf("rules.mergeQueue.mergeMethod", "MERGE", "SQUASH", "REBASE"),
    ],
    forbidden: (_, after) => conditionsRefusal(after) ?? rulesRefusal(after),
    imports: (id, cloud, type) => cloud.find(type, id.split(":").pop() ?? id),
    outputs: {
      rulesetId: ({ id }) => Number(id),
      nodeId: ({ seed }) => `RRS_${hex(seed, "node", 20)}`,
      etag: ({ seed }) => `W/"${hex(seed, "etag", 16)}"`,
    },
  },
};

function conditionsRefusal({ target, conditions }: Properties): string | undefined {
  const refName = given(mapOf(conditions), "refName");
  return target === "push" && refName ? "ref_name must not be set for push target" : undefined;
}

function rulesRefusal(inputs: Properties): string | undefined {
  const target = text(inputs, "target") ?? "";
  const allowed = allowedRules[target];
  if (allowed === undefined) return undefined;
  const rules = mapOf(inputs["rules"]);
  const wrong = Object.keys(rules).find((name) => isSet(rules, name) && !allowed.includes(name));
  if (wrong === undefined) return undefined;
  const names = allowed.map(snake).join(" ");
  return `rule "${snake(wrong)}" is not valid for ${target} target; ${target} targets only support: [${names}]`;
}

/** The older library takes false and empty objects for absent. */
const isSet = (rules: Properties, name: string): boolean => {
  const rule = rules[name];
  return isObject(rule) ? Object.keys(rule).length > 0 : given(rules, name) && rule !== false;
};
