import { createHash } from "node:crypto";
import { digits, hex } from "../provider/made-up";
import { type Draft, type Model } from "../provider/model";
import { needs } from "../provider/rules";
import { need } from "../provider/state";
import { type Value } from "../wire/properties";
import { text } from "../wire/values";
import { refused, repositoryId } from "./words";

const branchOf = (draft: Draft): string => text(draft.inputs, "branch") ?? "main";

const autocreation = [
  "autocreateBranch",
  "autocreateBranchSourceBranch",
  "autocreateBranchSourceSha",
];

/** Files that are kept in a repository, and the keys that let a machine in. Every branch is taken to exist. */
export const files: Record<string, Model> = {
  "index/repositoryFile:RepositoryFile": {
    // A colon would separate the parts of the id.
    id: (draft) =>
      [need(draft, "repository"), need(draft, "file").replaceAll(":", "??"), branchOf(draft)].join(
        ":",
      ),
    // A repository that was renamed keeps its files; here another name is another repository.
    replaces: ["repository", "file", "branch"],
    defaults: { autocreateBranch: false, overwriteOnCreate: false },
    unread: ["overwriteOnCreate", ...autocreation],
    notImported: ["commitAuthor", "commitEmail"],
    adopts: ({ inputs }) => inputs["overwriteOnCreate"] === true,
    taken: () =>
      "refusing to overwrite existing file: configure `overwrite_on_create` to `true` to override",
    rules: [
      needs("commitAuthor", "commitEmail"),
      needs("commitEmail", "commitAuthor"),
      needs("autocreateBranchSourceBranch", "autocreateBranch"),
      needs("autocreateBranchSourceSha", "autocreateBranch"),
    ],
    // Without a branch, the id ends with a colon and means the default one.
    imports: (id, cloud, type) => cloud.find(type, id.endsWith(":") ? `${id}main` : id),
    outputs: {
      branch: branchOf,
      commitMessage: (draft) =>
        `${draft.previous === undefined ? "Add" : "Update"} ${need(draft, "file")}`,
      commitSha: (draft) => hex(draft.seed, `commit ${need(draft, "content")}`, 40),
      ref: branchOf,
      repositoryId,
      sha: (draft) => blobOf(need(draft, "content")),
    },
  },
  "index/repositoryDeployKey:RepositoryDeployKey": {
    id: (draft) => `${need(draft, "repository")}:${digits(draft.seed, "deploy key", 8)}`,
    replaces: "all",
    defaults: { readOnly: true },
    // GitHub keeps no comment of a key.
    ignoresBetween: { key: (a, b) => keyOf(a) === keyOf(b) },
    // A key belongs to one repository alone, or to one person.
    unique: (draft) => keyOf(need(draft, "key")),
    taken: (draft) => keyRefusal(draft, "key is already in use"),
    refusal: (draft) =>
      /^[a-z0-9@.-]+ [A-Za-z0-9+/]+={0,2}$/.test(keyOf(need(draft, "key")))
        ? undefined
        : keyRefusal(draft, "key is invalid. You must supply a key in OpenSSH public key format"),
    outputs: { etag: ({ seed }) => `W/"${hex(seed, "etag", 16)}"` },
  },
};

/** The hash that git gives to a file's contents. */
const blobOf = (content: string): string =>
  createHash("sha1")
    .update(`blob ${Buffer.byteLength(content)}\0${content}`)
    .digest("hex");

/** A key without the comment behind it. */
const keyOf = (key: Value | undefined): string =>
  typeof key === "string" ? key.trim().split(/\s+/).slice(0, 2).join(" ") : "";

const keyRefusal = (draft: Draft, message: string): string =>
  refused(
    draft,
    "POST",
    "keys",
    `422 Validation Failed [{Resource:PublicKey Field:key Code:custom Message:${message}}]`,
  );
