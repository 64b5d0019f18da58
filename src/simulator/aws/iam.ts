import { digits, hex, moment } from "../provider/made-up";
import { type Draft, type Model, type Rule } from "../provider/model";
import { between, isPolicy, matching, oneOf } from "../provider/rules";
import { need } from "../provider/state";
import { text } from "../wire/values";
import { apiError, globalArn, idFrom, inAccount } from "./words";

const roleType = "aws:iam/role:Role";
const userType = "aws:iam/user:User";
const policyType = "aws:iam/policy:Policy";

const iamError = (doing: string, operation: string, code: number, error: string): string =>
  apiError(doing, "IAM", operation, code, error);

const exists =
  (what: string, operation: string) =>
  (draft: Draft): string =>
    iamError(
      `creating IAM ${what} (${need(draft, "name")})`,
      operation,
      409,
      `EntityAlreadyExists: ${what} with name ${need(draft, "name")} already exists.`,
    );

const missing =
  (what: string) =>
  (value: string, { type, name }: Draft): string =>
    iamError(
      `creating ${type.split(":").pop() ?? ""} (${name})`,
      `Get${what}`,
      404,
      `NoSuchEntity: The ${what.toLowerCase()} with name ${value} cannot be found.`,
    );

const iamName: Rule = matching("name", /^[\w+=,.@-]{1,128}$/, "must match [\\w+=,.@-]");
const path = (draft: Draft): string => text(draft.inputs, "path") ?? "/";

/** Policies that AWS manages exist without being declared. */
const foreignPolicy = (value: string): boolean => value.startsWith("arn:aws:iam::aws:policy/");

const inline = (owner: "role" | "user"): Model => ({
  id: (draft) => `${need(draft, owner)}:${need(draft, "name")}`,
  replaces: [owner, "name", "namePrefix"],
  rules: [isPolicy("policy"), iamName],
  adopts: () => true,
  references: { [owner]: owner === "role" ? ofRole : ofUser },
});

const ofRole = { to: roleType, error: missing("Role") };
const ofUser = { to: userType, error: missing("User") };
const ofPolicy = { to: policyType, error: missing("Policy"), elsewhere: foreignPolicy };

const attachment = (owner: "role" | "user"): Model => ({
  id: (draft) => `${need(draft, owner)}-${digits(draft.seed, "id", 26)}`,
  replaces: "all",
  unique: (draft) => `${need(draft, owner)}/${need(draft, "policyArn")}`,
  // Attaching what is attached already changes nothing.
  adopts: () => true,
  references: { [owner]: owner === "role" ? ofRole : ofUser, policyArn: ofPolicy },
  imports: (id, cloud, type) =>
    cloud
      .list(type)
      .find(
        ({ properties }) =>
          `${String(properties[owner])}/${String(properties["policyArn"])}` === id,
      ),
});

/** IAM: roles, users, their policies and credentials. */
export const iam: Record<string, Model> = {
  "iam/openIdConnectProvider:OpenIdConnectProvider": {
    id: (draft) =>
      globalArn("iam", draft, `oidc-provider/${need(draft, "url").replace(/^https:\/\//, "")}`),
    replaces: ["url"],
    sets: ["clientIdLists"],
    rules: [matching("url", /^https:\/\/.+/, "must be an URL with the https scheme")],
    unique: inAccount("url"),
    taken: (draft) =>
      iamError(
        "creating IAM OIDC Provider",
        "CreateOpenIDConnectProvider",
        409,
        `EntityAlreadyExists: Provider with url ${need(draft, "url")} already exists.`,
      ),
    outputs: { arn: ({ id }) => id },
  },
  "iam/role:Role": {
    id: idFrom("name"),
    unique: inAccount("name"),
    taken: exists("Role", "CreateRole"),
    replaces: ["name", "namePrefix", "path"],
    defaults: { maxSessionDuration: 3600, path: "/", forceDetachPolicies: false },
    unread: ["forceDetachPolicies"],
    rules: [
      isPolicy("assumeRolePolicy"),
      between("maxSessionDuration", 3600, 43200),
      matching("name", /^[\w+=,.@-]{1,64}$/, "must match [\\w+=,.@-] and be at most 64 characters"),
    ],
    undeletable: ({ id }, cloud) =>
      cloud
        .list("aws:iam/rolePolicyAttachment:RolePolicyAttachment")
        .some(({ properties }) => properties["role"] === id)
        ? iamError(
            `deleting IAM Role (${id})`,
            "DeleteRole",
            409,
            "DeleteConflict: Cannot delete entity, must detach all policies first.",
          )
        : undefined,
    outputs: {
      arn: (draft) => globalArn("iam", draft, `role${path(draft)}${draft.id}`),
      createDate: () => moment,
      uniqueId: ({ seed }) => `AROA${hex(seed, "unique", 17).toUpperCase()}`,
    },
  },
  "iam/rolePolicy:RolePolicy": inline("role"),
  "iam/userPolicy:UserPolicy": inline("user"),
  "iam/rolePolicyAttachment:RolePolicyAttachment": attachment("role"),
  "iam/userPolicyAttachment:UserPolicyAttachment": attachment("user"),
  "iam/policy:Policy": {
    id: (draft) => globalArn("iam", draft, `policy${path(draft)}${need(draft, "name")}`),
    unique: inAccount("name"),
    taken: exists("Policy", "CreatePolicy"),
    replaces: ["name", "namePrefix", "path", "description"],
    defaults: { path: "/" },
    rules: [isPolicy("policy"), iamName],
    outputs: {
      arn: ({ id }) => id,
      policyId: ({ seed }) => `ANPA${hex(seed, "policy", 17).toUpperCase()}`,
    },
  },
  "iam/user:User": {
    id: idFrom("name"),
    unique: inAccount("name"),
    taken: exists("User", "CreateUser"),
    defaults: { path: "/", forceDestroy: false },
    unread: ["forceDestroy"],
    rules: [
      matching("name", /^[\w+=,.@-]{1,64}$/, "must match [\\w+=,.@-] and be at most 64 characters"),
    ],
    outputs: {
      arn: (draft) => globalArn("iam", draft, `user${path(draft)}${need(draft, "name")}`),
      uniqueId: ({ seed }) => `AIDA${hex(seed, "unique", 17).toUpperCase()}`,
    },
  },
  "iam/accessKey:AccessKey": {
    id: ({ seed }) => `AKIASIMULATED${hex(seed, "key", 7).toUpperCase()}`,
    replaces: ["user", "pgpKey"],
    defaults: { status: "Active" },
    rules: [oneOf("status", "Active", "Inactive")],
    references: { user: ofUser },
    refusal: (draft) => {
      const others = draft.cloud
        .list(draft.type)
        .filter(
          ({ id, properties }) => properties["user"] === draft.inputs["user"] && id !== draft.id,
        );
      return others.length < 2
        ? undefined
        : iamError(
            "creating IAM Access Key",
            "CreateAccessKey",
            409,
            "LimitExceeded: Cannot exceed quota for AccessKeysPerUser: 2",
          );
    },
    outputs: {
      createDate: () => moment,
      secret: ({ seed }) => `simulated-${hex(seed, "secret", 30)}`,
      sesSmtpPasswordV4: ({ seed }) => `simulated-${hex(seed, "smtp", 30)}`,
    },
  },
  "iam/userLoginProfile:UserLoginProfile": {
    id: idFrom("user"),
    replaces: ["user", "passwordLength", "passwordResetRequired", "pgpKey"],
    defaults: { passwordLength: 20 },
    rules: [between("passwordLength", 5, 128)],
    references: { user: ofUser },
    outputs: { password: ({ seed }) => `simulated-${hex(seed, "password", 20)}` },
  },
};
