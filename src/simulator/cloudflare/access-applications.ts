import {
  excludeEachOther,
  neededWhere,
  onlyWhere,
  valueBetween,
  valueMatching,
  valueOneOf,
} from "../provider/framework-rules";
import { hex, uuid } from "../provider/made-up";
import { type Draft, type Model, type Rule } from "../provider/model";
import { type Value } from "../wire/properties";
import { text } from "../wire/values";
import { ownerRefusal } from "./words";

const policyType = "cloudflare:index/zeroTrustAccessPolicy:ZeroTrustAccessPolicy";

const noPolicy = (value: string, { name }: Draft): string =>
  `creating Access application ${name}: failed to make http request: 400 Bad Request ` +
  `{"success":false,"errors":[{"code":12130,"message":"access.api.error.invalid_request: policy ${value} not found"}]}`;

// Which attributes an application may have depends on its type, which then has to be given.
const selfHosted = ["self_hosted", "ssh", "vnc", "rdp", "mcp_portal"];
const launched = ["self_hosted", "ssh", "vnc", "rdp", "saas", "bookmark"];
const sessions = [
  ...["saas", "dash_sso", "self_hosted", "ssh", "vnc", "rdp", "app_launcher", "warp"],
  ...["mcp_portal", "mcp", "proxy_endpoint"],
];

const ofType = (values: readonly string[], ...names: string[]): Rule =>
  onlyWhere({ name: "type", values }, ...names);

const typed: Rule[] = [
  ofType(["self_hosted", "ssh", "vnc", "rdp", "saas", "dash_sso"], "allowAuthenticateViaWarp"),
  ofType(
    selfHosted,
    ...["allowIframe", "corsHeaders", "enableBindingCookie", "httpOnlyCookieAttribute"],
    ...["optionsPreflightBypass", "pathCookieAttribute", "readServiceTokensFromHeader"],
    ...["sameSiteCookieAttribute", "selfHostedDomains", "serviceAuth401Redirect"],
    ...["skipInterstitial"],
  ),
  ofType(launched, "appLauncherVisible"),
  ofType(
    ["app_launcher"],
    ...["appLauncherLogoUrl", "bgColor", "footerLinks", "headerBgColor", "landingPageDesign"],
    ...["skipAppLauncherLoginPage"],
  ),
  ofType([...selfHosted, "mcp"], "destinations"),
  ofType(["self_hosted", "ssh", "vnc", "rdp"], "mfaConfig"),
  ofType(["rdp", "infrastructure"], "targetCriterias"),
  ofType(["saas", "dash_sso"], "saasApp"),
  neededWhere({ name: "type", values: ["saas", "dash_sso"] }, "saasApp"),
  ofType(sessions, "sessionDuration"),
  ofType(["mcp"], "destinations.mcpServerId"),
];

const destinations: Rule[] = [
  valueOneOf("destinations.type", "public", "private", "via_mcp_server_portal"),
  valueOneOf("destinations.l4Protocol", "tcp", "udp"),
  onlyWhere({ name: ".type", values: ["public"], orAbsent: true }, "destinations.uri"),
  onlyWhere(
    { name: ".type", values: ["private"] },
    ...["destinations.cidr", "destinations.hostname", "destinations.l4Protocol"],
    ...["destinations.portRange", "destinations.vnetId"],
  ),
  onlyWhere({ name: ".type", values: ["via_mcp_server_portal"] }, "destinations.mcpServerId"),
];

const saas = (names: string): string[] => names.split(" ").map((name) => `saasApp.${name}`);

const saasApp: Rule[] = [
  valueOneOf("saasApp.authType", "saml", "oidc"),
  valueOneOf("saasApp.nameIdFormat", "id", "email"),
  onlyWhere(
    { name: "saasApp.authType", values: ["saml"], orAbsent: true },
    ...saas("consumerServiceUrl customAttributes defaultRelayState idpEntityId nameIdFormat"),
    ...saas("nameIdTransformJsonata samlAttributeTransformJsonata spEntityId ssoEndpoint"),
  ),
  onlyWhere(
    { name: "saasApp.authType", values: ["oidc"] },
    ...saas("accessTokenLifetime allowPkceWithoutClientSecret customClaims grantTypes"),
    ...saas("groupFilterRegex hybridAndImplicitOptions redirectUris refreshTokenOptions scopes"),
  ),
];

const duration = /^(?:0|[-+]?(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|\u00b5s|ms|s|m|h))+)$/;

/** A value that the provider fills in for some types only. */
const forTypes =
  (types: readonly string[], value: Value) =>
  (draft: Draft): Value =>
    types.includes(text(draft.inputs, "type") ?? "") ? value : null;

/** Applications of Zero Trust Access. Policies written inside of an application are not checked. */
export const accessApplications: Record<string, Model> = {
  "index/zeroTrustAccessApplication:ZeroTrustAccessApplication": {
    id: ({ seed }) => uuid(seed),
    sets: ["allowedIdps", "tags"],
    rules: [
      valueOneOf(
        "type",
        ...["self_hosted", "saas", "ssh", "vnc", "app_launcher", "warp", "biso", "bookmark"],
        ...["dash_sso", "infrastructure", "rdp", "mcp", "mcp_portal", "proxy_endpoint"],
      ),
      ...typed,
      excludeEachOther("selfHostedDomains", "destinations"),
      valueBetween("corsHeaders.maxAge", -1, 86_400, 6),
      valueMatching(
        "sessionDuration",
        duration,
        '"session_duration" only supports "ns", "us" (or "µs"), "ms", "s", "m", or "h" as valid units',
      ),
      ...destinations,
      ...saasApp,
    ],
    references: { "policies.id": { to: policyType, error: noPolicy } },
    refusal: ownerRefusal,
    outputs: {
      aud: ({ seed }) => hex(seed, "aud", 64),
      type: () => "self_hosted",
      sessionDuration: forTypes(sessions, "24h"),
      appLauncherVisible: forTypes(launched, true),
      httpOnlyCookieAttribute: forTypes([...selfHosted, "mcp"], true),
      skipAppLauncherLoginPage: forTypes(["app_launcher"], false),
    },
  },
};
