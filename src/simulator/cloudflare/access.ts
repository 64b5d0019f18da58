import {
  alsoRequires,
  nowhereWhere,
  oneProperty,
  onlyWhere,
  valueBetween,
  valueOneOf,
} from "../provider/framework-rules";
import { hex, uuid } from "../provider/made-up";
import { type Draft, type Model, type Rule } from "../provider/model";
import { text } from "../wire/values";
import { ownerRefusal, refused } from "./words";

const selectors = ["includes", "requires", "excludes"].map(oneProperty);

const identityTypes = [
  ...["onetimepin", "azureAD", "saml", "centrify", "facebook", "github", "google-apps", "google"],
  ...["linkedin", "oidc", "okta", "onelogin", "pingone", "yandex", "cloudflare"],
];

/** Settings of identity providers that belong to one type alone. */
const settings: Record<string, string> = {
  azureAD: "conditionalAccessEnabled directoryId prompt supportGroups",
  centrify: "centrifyAccount centrifyAppId",
  "google-apps": "appsDomain",
  oidc: "authUrl certsUrl scopes tokenUrl",
  okta: "authorizationServerId oktaAccount",
  onelogin: "oneloginAccount",
  pingone: "pingEnvId",
  saml: "attributes emailAttributeName headerAttributes idpPublicCerts issuerUrl signRequest ssoTargetUrl",
};

const identityRules: Rule[] = [
  valueOneOf("type", ...identityTypes),
  valueOneOf("config.prompt", "login", "select_account", "none"),
  ...Object.entries(settings).map(([type, names]) =>
    onlyWhere(
      { name: "type", values: [type] },
      ...names.split(" ").map((name) => `config.${name}`),
    ),
  ),
  nowhereWhere({ name: "type", values: ["onetimepin"] }, "scimConfig"),
];

/** The provider passes any duration on. That the API takes only these is from its documentation. */
function tokenRefusal(draft: Draft): string | undefined {
  const duration = text(draft.inputs, "duration") ?? "8760h";
  if (/^(forever|(\d+(ns|us|\u00b5s|ms|s|m|h))+)$/.test(duration)) return ownerRefusal(draft);
  const doing = `creating Access service token ${draft.name}`;
  return refused(doing, "400 Bad Request", 12_130, "access.api.error.invalid_request: duration");
}

/** Zero Trust Access, except its applications: who may enter, and by which means. */
export const access: Record<string, Model> = {
  "index/zeroTrustAccessPolicy:ZeroTrustAccessPolicy": {
    id: ({ seed }) => uuid(seed),
    sets: ["includes", "requires", "excludes"],
    defaults: { sessionDuration: "24h" },
    rules: [
      valueOneOf("decision", "allow", "deny", "non_identity", "bypass"),
      valueBetween("approvalGroups.approvalsNeeded", 0, Infinity, 6),
      ...selectors,
    ],
    references: {
      "includes.group.id": {
        to: "cloudflare:index/zeroTrustAccessGroup:ZeroTrustAccessGroup",
        error: (value) => `creating Access policy: 400 Bad Request: group ${value} not found`,
        elsewhere: (value) => !value.includes("-4"),
      },
      "includes.serviceToken.tokenId": {
        to: "cloudflare:index/zeroTrustAccessServiceToken:ZeroTrustAccessServiceToken",
        error: (value) =>
          `creating Access policy: 400 Bad Request: service token ${value} not found`,
        elsewhere: (value) => !value.includes("-4"),
      },
    },
    undeletable: ({ id, name }, cloud) =>
      cloud
        .list("cloudflare:index/zeroTrustAccessApplication:ZeroTrustAccessApplication")
        .some(({ properties }) => JSON.stringify(properties["policies"] ?? []).includes(id))
        ? `deleting Access policy ${name}: failed to make http request: 409 Conflict {"success":false,"errors":[{"code":12132,"message":"access.api.error.conflict: policy is in use by an application"}]}`
        : undefined,
    outputs: { reusable: () => true },
  },
  "index/zeroTrustAccessGroup:ZeroTrustAccessGroup": {
    id: ({ seed }) => uuid(seed),
    rules: selectors,
    refusal: ownerRefusal,
  },
  "index/zeroTrustAccessIdentityProvider:ZeroTrustAccessIdentityProvider": {
    id: ({ seed }) => uuid(seed),
    replaces: ["type"],
    rules: identityRules,
    refusal: ownerRefusal,
  },
  "index/zeroTrustAccessServiceToken:ZeroTrustAccessServiceToken": {
    id: ({ seed }) => uuid(seed),
    defaults: { clientSecretVersion: 1, duration: "8760h" },
    rules: [
      alsoRequires("clientSecretVersion", "previousClientSecretExpiresAt"),
      alsoRequires("previousClientSecretExpiresAt", "clientSecretVersion"),
    ],
    refusal: tokenRefusal,
    outputs: {
      clientId: ({ seed }) => `${hex(seed, "client")}.access`,
      // Only a new version makes a new secret.
      clientSecret: ({ seed, inputs }) =>
        `simulated-${hex(seed, `secret ${Number(inputs["clientSecretVersion"] ?? 1)}`, 54)}`,
      enabled: () => true,
      expiresAt: () => "2001-01-01T00:00:00Z",
    },
  },
};
