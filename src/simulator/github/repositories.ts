import { digits, hex } from "../provider/made-up";
import { type Model } from "../provider/model";
import { type Properties } from "../wire/properties";
import { between, exactlyOne, matching, oneOf } from "../provider/rules";
import { need } from "../provider/state";
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
    rules: [
      matching("color", /^[0-9a-fA-F]{6}$/, "must be 6 hexadecimal digits, without the leading #"),
    ],
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
    rules: [between("waitTimer", 0, 43_200), maxReviewers],
    outputs: { repositoryId },
  },
  "index/repositoryEnvironmentDeploymentPolicy:RepositoryEnvironmentDeploymentPolicy": {
    id: (draft) => `${idOf("repository", "environment")(draft)}:${digits(draft.seed, "policy", 8)}`,
    replaces: ["repository", "environment"],
    switches: ["branchPattern", "tagPattern"],
    references: { environment: ofEnvironment },
    rules: [exactlyOne("branchPattern", "tagPattern")],
    outputs: { policyId: ({ id }) => Number(id.split(":").pop()), repositoryId },
  },
  "index/repositoryRuleset:RepositoryRuleset": {
    id: ({ seed }) => digits(seed, "ruleset", 8),
    unique: idOf("repository", "name"),
    taken: (draft) =>
      refused(draft, "POST", "rulesets", "422 Validation Failed [{Message:Name must be unique}]"),
    sets: ["bypassActors"],
    rules: [
      oneOf("target", "branch", "push", "tag"),
      oneOf("enforcement", "disabled", "active", "evaluate"),
      oneOf(
        "bypassActors.actorType",
        "RepositoryRole",
        "Team",
        "Integration",
        "OrganizationAdmin",
        "DeployKey",
      ),
      oneOf("bypassActors.bypassMode", "always", "pull_request", "exempt"),
      between("rules.pullRequest.requiredApprovingReviewCount", 0, 10),
    ],
    imports: (id, cloud, type) => cloud.find(type, id.split(":").pop() ?? id),
    outputs: {
      rulesetId: ({ id }) => Number(id),
      nodeId: ({ seed }) => `RRS_${hex(seed, "node", 20)}`,
      etag: ({ seed }) => `W/"${hex(seed, "etag", 16)}"`,
    },
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

function maxReviewers(inputs: Properties) {
  const reviewers = inputs["reviewers"];
  const all = Array.isArray(reviewers) ? reviewers : [];
  const count = (list: unknown): number => (Array.isArray(list) ? list.length : 0);
  return all.flatMap((reviewer, i) => {
    const { users, teams } = reviewer as Properties;
    return count(users) + count(teams) <= 6
      ? []
      : [
          {
            path: `reviewers[${i}]`,
            reason: "Too many list items. Attribute users supports 6 items maximum",
          },
        ];
  });
}
