import { digits } from "../provider/made-up";
import { type Model, type Rule } from "../provider/model";
import {
  conflicts,
  each,
  exactlyOne,
  isBase64,
  lengthBetween,
  needs,
  oneOf,
} from "../provider/rules";
import { need } from "../provider/state";
import { idOf, ofEnvironment, refused, repositoryId } from "./words";

/** Names of secrets and variables follow one rule, and have one message: the provider calls both secrets. */
const isName = (path: string): Rule =>
  each(path, (value) => {
    if (typeof value !== "string") return undefined;
    if (!/^[a-zA-Z_][a-zA-Z0-9_]*$/.test(value))
      return "Error. secret names can only contain alphanumeric characters or underscores and must not start with a number";
    return /^GITHUB_/i.test(value)
      ? "Error. secret names must not start with the GITHUB_ prefix"
      : undefined;
  });

const values = ["value", "valueEncrypted", "plaintextValue", "encryptedValue"];

const secret = (...names: string[]): Model => ({
  id: idOf(...names),
  replaces: names,
  // GitHub only has "create or update" for secrets.
  adopts: () => true,
  unread: [...values, "destroyOnDrift", "keyId"],
  rules: [
    isName("secretName"),
    exactlyOne(...values),
    needs("keyId", "valueEncrypted"),
    conflicts("keyId", "value", "plaintextValue"),
    isBase64("valueEncrypted"),
    isBase64("encryptedValue"),
  ],
  outputs: { repositoryId, keyId: ({ seed }) => digits(seed, "key", 18) },
});

const variable = (...names: string[]): Model => ({
  id: idOf(...names),
  replaces: names,
  unique: idOf(...names),
  taken: (draft) =>
    refused(draft, "POST", "actions/variables", "409 Already exists - Variable already exists []"),
  rules: [isName("variableName")],
  outputs: { repositoryId },
});

/** Secrets, variables and permissions of GitHub Actions. */
export const actions: Record<string, Model> = {
  "index/actionsSecret:ActionsSecret": secret("repository", "secretName"),
  "index/actionsEnvironmentSecret:ActionsEnvironmentSecret": {
    ...secret("repository", "environment", "secretName"),
    deletesFirst: true,
    references: { environment: ofEnvironment },
  },
  "index/actionsVariable:ActionsVariable": variable("repository", "variableName"),
  "index/actionsEnvironmentVariable:ActionsEnvironmentVariable": {
    ...variable("repository", "environment", "variableName"),
    references: { environment: ofEnvironment },
  },
  "index/actionsRepositoryPermissions:ActionsRepositoryPermissions": {
    id: (draft) => need(draft, "repository"),
    adopts: () => true,
    defaults: { enabled: true },
    rules: [
      oneOf("allowedActions", "all", "local_only", "selected"),
      lengthBetween("repository", 1, 100),
    ],
  },
  "index/workflowRepositoryPermissions:WorkflowRepositoryPermissions": {
    id: (draft) => need(draft, "repository"),
    adopts: () => true,
    defaults: { canApprovePullRequestReviews: false },
    rules: [
      oneOf("defaultWorkflowPermissions", "read", "write"),
      lengthBetween("repository", 1, 100),
    ],
  },
};
