import { hex, uuid } from "../provider/made-up";
import { type Draft, type Model } from "../provider/model";
import { exactlyOne, matching, valueOneOf } from "../provider/rules";

const policyType = "cloudflare:index/zeroTrustAccessPolicy:ZeroTrustAccessPolicy";

const duration = matching(
  "sessionDuration",
  /^(\d+(ns|us|µs|ms|s|m|h))+$/,
  "must be a duration such as 24h",
);

const noPolicy = (value: string, { name }: Draft): string =>
  `creating Access application ${name}: failed to make http request: 400 Bad Request ` +
  `{"success":false,"errors":[{"code":12130,"message":"access.api.error.invalid_request: policy ${value} not found"}]}`;

/** Zero Trust Access. */
export const access: Record<string, Model> = {
  "index/zeroTrustAccessApplication:ZeroTrustAccessApplication": {
    id: ({ seed }) => uuid(seed),
    sets: ["allowedIdps", "tags"],
    rules: [
      exactlyOne("accountId", "zoneId"),
      duration,
      valueOneOf(
        "type",
        ...["self_hosted", "saas", "ssh", "vnc", "app_launcher", "warp", "biso", "bookmark"],
        ...["dash_sso", "infrastructure", "rdp", "mcp", "mcp_portal", "proxy_endpoint"],
      ),
      valueOneOf("sameSiteCookieAttribute", "strict", "lax", "none"),
      valueOneOf("destinations.type", "public", "private", "via_mcp_server_portal"),
    ],
    references: { "policies.id": { to: policyType, error: noPolicy } },
    outputs: {
      aud: ({ seed }) => hex(seed, "aud", 64),
      type: () => "self_hosted",
      sessionDuration: () => "24h",
      appLauncherVisible: () => true,
      httpOnlyCookieAttribute: () => true,
      skipAppLauncherLoginPage: () => false,
    },
  },
  "index/zeroTrustAccessPolicy:ZeroTrustAccessPolicy": {
    id: ({ seed }) => uuid(seed),
    sets: ["includes", "requires", "excludes"],
    rules: [valueOneOf("decision", "allow", "deny", "non_identity", "bypass"), duration],
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
    sets: ["includes", "requires", "excludes"],
    rules: [exactlyOne("accountId", "zoneId")],
  },
  "index/zeroTrustAccessIdentityProvider:ZeroTrustAccessIdentityProvider": {
    id: ({ seed }) => uuid(seed),
    rules: [
      exactlyOne("accountId", "zoneId"),
      valueOneOf(
        "type",
        ...["onetimepin", "azureAD", "saml", "centrify", "facebook", "github", "google-apps"],
        ...["google", "linkedin", "oidc", "okta", "onelogin", "pingone", "yandex"],
      ),
    ],
  },
  "index/zeroTrustAccessServiceToken:ZeroTrustAccessServiceToken": {
    id: ({ seed }) => uuid(seed),
    rules: [
      exactlyOne("accountId", "zoneId"),
      matching(
        "duration",
        /^(forever|(\d+(ns|us|ms|s|m|h))+)$/,
        "must be a duration such as 8760h, or forever",
      ),
    ],
    outputs: {
      clientId: ({ seed }) => `${hex(seed, "client")}.access`,
      // Only a new version makes a new secret.
      clientSecret: ({ seed, inputs }) =>
        `simulated-${hex(seed, `secret ${Number(inputs["clientSecretVersion"] ?? 1)}`, 54)}`,
      clientSecretVersion: () => 1,
      duration: () => "8760h",
      enabled: () => true,
      expiresAt: () => "2001-01-01T00:00:00Z",
    },
  },
};
