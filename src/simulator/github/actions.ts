import { digits } from "../provider/made-up";
import { type Model } from "../provider/model";
import { exactlyOne, matching, oneOf } from "../provider/rules";
import { need } from "../provider/state";
import { idOf, ofEnvironment, refused, repositoryId } from "./words";

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

const secret = (...names: string[]): Model => ({
  id: idOf(...names),
  replaces: names,
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
  replaces: names,
  unique: idOf(...names),
  taken: (draft) =>
    refused(draft, "POST", "actions/variables", "409 Already exists - Variable already exists []"),
  rules: [variableName],
  outputs: { repositoryId },
});

/** Secrets, variables and permissions of GitHub Actions. */
export const actions: Record<string, Model> = {
  "index/actionsSecret:ActionsSecret": secret("repository", "secretName"),
  "index/actionsEnvironmentSecret:ActionsEnvironmentSecret": {
    ...secret("repository", "environment", "secretName"),
    references: { environment: ofEnvironment },
  },
  "index/actionsVariable:ActionsVariable": variable("repository", "variableName"),
  "index/actionsEnvironmentVariable:ActionsEnvironmentVariable": {
    ...variable("repository", "environment", "variableName"),
    references: { environment: ofEnvironment },
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
};
