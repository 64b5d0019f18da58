import { digits, hex } from "../provider/made-up";
import { type Model } from "../provider/model";
import { type Properties, type Value } from "../wire/properties";
import {
  atMostItems,
  between,
  conflicts,
  exactlyOne,
  lengthBetween,
  matching,
  oneOf,
} from "../provider/rules";
import { need } from "../provider/state";
import { isObject } from "../wire/values";
import { idOf, numberOf, ofEnvironment, ownerOf, refused, repositoryId } from "./words";

/** Repositories and what belongs to them. */
export const repositories: Record<string, Model> = {
  "index/issueLabel:IssueLabel": {
    id: idOf("repository", "name"),
    replaces: ["repository"],
    unique: (draft) => idOf("repository", "name")(draft).toLowerCase(),
    taken: (draft) =>
      refused(
        draft,
        "POST",
        "labels",
        `422 Validation Failed [{Resource:Label Field:name Code:already_exists Message:}]`,
      ),
    unread: ["etag"],
    // The provider passes any colour on.
    refusal: (draft) =>
      /^[0-9a-fA-F]{6}$/.test(need(draft, "color"))
        ? undefined
        : refused(
            draft,
            "POST",
            "labels",
            "422 Validation Failed [{Resource:Label Field:color Code:invalid Message:}]",
          ),
    outputs: {
      url: (draft) =>
        `https://api.github.com/repos/${ownerOf(draft.config)}/${need(draft, "repository")}/labels/${encodeURIComponent(need(draft, "name"))}`,
    },
  },
  "index/repositoryEnvironment:RepositoryEnvironment": {
    id: idOf("repository", "environment"),
    replaces: ["environment", "repository"],
    adopts: () => true,
    defaults: { canAdminsBypass: true, preventSelfReview: false },
    sets: ["reviewers"],
    rules: [
      between("waitTimer", 0, 43_200),
      atMostItems("reviewers", 1),
      atMostItems("reviewers.teams", 6),
      atMostItems("reviewers.users", 6),
    ],
    forbidden: tooManyReviewers,
    // That the API counts users and teams together, and takes one policy of branches, is from its documentation.
    refusal: (draft) =>
      reviewersOf(draft.inputs) <= 6 && !hasTwoPolicies(draft.inputs)
        ? undefined
        : refused(
            draft,
            "PUT",
            `environments/${need(draft, "environment")}`,
            "422 Validation Failed []",
          ),
    outputs: { repositoryId },
  },
  "index/repositoryEnvironmentDeploymentPolicy:RepositoryEnvironmentDeploymentPolicy": {
    id: (draft) => `${idOf("repository", "environment")(draft)}:${digits(draft.seed, "policy", 8)}`,
    replaces: ["repository", "environment"],
    switches: ["branchPattern", "tagPattern"],
    references: { environment: ofEnvironment },
    rules: [
      exactlyOne("branchPattern", "tagPattern"),
      lengthBetween("branchPattern", 1, Infinity),
      lengthBetween("tagPattern", 1, Infinity),
    ],
    outputs: { policyId: ({ id }) => Number(id.split(":").pop()), repositoryId },
  },
  "index/branchProtection:BranchProtection": {
    id: ({ seed }) => `BPR_${hex(seed, "node", 20)}`,
    replaces: ["repositoryId"],
    unique: idOf("repositoryId", "pattern"),
    taken: (draft) =>
      `creating branch protection: Name already protected: ${need(draft, "pattern")}`,
    defaults: {
      allowsDeletions: false,
      allowsForcePushes: false,
      enforceAdmins: false,
      lockBranch: false,
      requireConversationResolution: false,
      requireSignedCommits: false,
      requiredLinearHistory: false,
    },
    sets: ["forcePushBypassers"],
    rules: [between("requiredPullRequestReviews.requiredApprovingReviewCount", 0, 6)],
    imports: (id, cloud, type) =>
      cloud
        .list(type)
        .find(
          ({ properties }) =>
            `${String(properties["repositoryId"])}:${String(properties["pattern"])}` === id,
        ),
  },
  "index/repository:Repository": {
    id: (draft) => need(draft, "name"),
    unique: (draft) => need(draft, "name").toLowerCase(),
    taken: (draft) =>
      `POST https://api.github.com/user/repos: 422 Repository creation failed. [{Resource:Repository Field:name Code:custom Message:name already exists on this account}] (${need(draft, "name")})`,
    unread: [
      "archiveOnDestroy",
      "etag",
      "ignoreVulnerabilityAlertsDuringRead",
      "gitignoreTemplate",
      "licenseTemplate",
    ],
    sets: ["topics"],
    rules: [
      oneOf("visibility", "public", "private", "internal"),
      conflicts("private", "visibility"),
      matching("name", /^[-a-zA-Z0-9_.]{1,100}$/, "must only contain letters, digits, - _ and ."),
    ],
    outputs: {
      fullName: (draft) => `${ownerOf(draft.config)}/${need(draft, "name")}`,
      htmlUrl: (draft) => `https://github.com/${ownerOf(draft.config)}/${need(draft, "name")}`,
      nodeId: ({ seed }) => `R_${hex(seed, "node", 12)}`,
      repoId: (draft) => numberOf("repository", need(draft, "name")),
      defaultBranch: () => "main",
      visibility: ({ inputs }) => (inputs["private"] === true ? "private" : "public"),
    },
  },
};

/** The provider counts all reviewers when an environment changes, but not when it is made. */
function tooManyReviewers(before: Properties | undefined, after: Properties) {
  return before !== undefined && reviewersOf(after) > 6
    ? "a maximum of 6 reviewers (users and teams combined) can be set for an environment"
    : undefined;
}

/** `protected_branches` and `custom_branch_policies` cannot have the same value. */
function hasTwoPolicies({ deploymentBranchPolicy: policy }: Properties): boolean {
  if (!isObject(policy)) return false;
  const { protectedBranches, customBranchPolicies } = policy;
  return typeof protectedBranches === "boolean" && protectedBranches === customBranchPolicies;
}

function reviewersOf({ reviewers }: Properties): number {
  const [all] = Array.isArray(reviewers) ? reviewers : [];
  const count = (list: Value | undefined): number => (Array.isArray(list) ? list.length : 0);
  return isObject(all) ? count(all["teams"]) + count(all["users"]) : 0;
}
