import { readCatalog } from "../catalog";
import { digits, hex } from "../made-up";
import { type Cloud, type Draft, type Model, type Provider } from "../model";
import { type Properties } from "../properties";
import { between, exactlyOne, matching, oneOf } from "../rules";
import { need } from "../state";
import { text } from "../values";
import { type WorldRecord } from "../world";

const catalog = readCatalog("github");
const environmentType = "github:index/repositoryEnvironment:RepositoryEnvironment";

const ownerOf = (config: Properties): string => text(config, "owner") ?? "simulated";

/** GitHub's answer to a request it refuses. */
const refused = (draft: Draft, method: string, path: string, answer: string): string =>
  `${method} https://api.github.com/repos/${ownerOf(draft.config)}/${need(draft, "repository")}/${path}: ${answer}`;

/** Ids are the names on the way to the resource: `repository:environment:NAME`. */
const idOf =
  (...names: string[]) =>
  (draft: Draft): string =>
    names.map((name) => need(draft, name)).join(":");

const secretName = matching(
  "secretName",
  /^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/i,
  "secret names can only contain alphanumeric characters or underscores and must not start with a number or GITHUB_ prefix",
);
const variableName = matching(
  "variableName",
  /^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/i,
  "variable names can only contain alphanumeric characters or underscores and must not start with a number or GITHUB_ prefix",
);

/** A number such as a repository's id: the same for the same name, whoever asks. */
const numberOf = (what: string, name: string): number =>
  Number(digits(hex(what, name, 64), "id", 9));
const repositoryId = (draft: Draft): number => numberOf("repository", need(draft, "repository"));

const secret = (...names: string[]): Model => ({
  id: idOf(...names),
  replaces: names.slice(1),
  // GitHub only has "create or update" for secrets.
  adopts: () => true,
  unread: [
    "value",
    "valueEncrypted",
    "plaintextValue",
    "encryptedValue",
    "destroyOnDrift",
    "keyId",
  ],
  rules: [secretName, exactlyOne("value", "valueEncrypted", "plaintextValue", "encryptedValue")],
  outputs: { repositoryId, keyId: ({ seed }) => digits(seed, "key", 18) },
});

const variable = (...names: string[]): Model => ({
  id: idOf(...names),
  replaces: names.slice(1),
  unique: idOf(...names),
  taken: (draft) =>
    refused(draft, "POST", "actions/variables", "409 Already exists - Variable already exists []"),
  rules: [variableName],
  outputs: { repositoryId },
});

const models: Record<string, Model> = {
  "index/actionsSecret:ActionsSecret": secret("repository", "secretName"),
  "index/actionsEnvironmentSecret:ActionsEnvironmentSecret": {
    ...secret("repository", "environment", "secretName"),
    references: { environment: environmentReference() },
  },
  "index/actionsVariable:ActionsVariable": variable("repository", "variableName"),
  "index/actionsEnvironmentVariable:ActionsEnvironmentVariable": {
    ...variable("repository", "environment", "variableName"),
    references: { environment: environmentReference() },
  },
  "index/actionsRepositoryPermissions:ActionsRepositoryPermissions": {
    id: (draft) => need(draft, "repository"),
    replaces: ["repository"],
    adopts: () => true,
    defaults: { enabled: true },
    rules: [oneOf("allowedActions", "all", "local_only", "selected")],
  },
  "index/workflowRepositoryPermissions:WorkflowRepositoryPermissions": {
    id: (draft) => need(draft, "repository"),
    replaces: ["repository"],
    adopts: () => true,
    rules: [oneOf("defaultWorkflowPermissions", "read", "write")],
  },
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
    references: { environment: environmentReference() },
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
    imports: (id, cloud, type) => find(cloud, type, id.split(":").pop() ?? id),
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

function environmentReference() {
  return {
    to: environmentType,
    error: (value: string, draft: Draft): string =>
      refused(draft, "GET", `environments/${value}`, "404 Not Found []"),
    // The environment's id has the repository in it, its name is the second part.
    elsewhere: (value: string, draft: Draft): boolean =>
      find(draft.cloud, environmentType, `${need(draft, "repository")}:${value}`) !== undefined,
  };
}

const find = (cloud: Cloud, type: string, id: string): WorldRecord | undefined =>
  cloud.find(type, id);

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

/** GitHub as provider 6.15 shows it. Repositories belong to somebody: any name is taken to exist. */
export const github: Provider = {
  name: "github",
  plugin: "github",
  version: "6.15.0",
  api: "GitHub API",
  dialect: "sdk",
  catalog,
  ordinary: (token) => ({
    autoname: catalog.resources[token]?.inputs["name"] === "string" ? "name" : null,
  }),
  models,
  functions: {
    "index/getRepository:getRepository": ({ args, config }) => {
      const name = text(args, "name") ?? text(args, "fullName")?.split("/").pop() ?? "";
      return {
        id: name,
        name,
        fullName: `${ownerOf(config)}/${name}`,
        repoId: numberOf("repository", name),
        nodeId: `R_${hex("repository", name, 12)}`,
        defaultBranch: "main",
        htmlUrl: `https://github.com/${ownerOf(config)}/${name}`,
        visibility: "private",
        private: true,
      };
    },
  },
};
