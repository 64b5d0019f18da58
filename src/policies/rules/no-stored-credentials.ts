import { bcp } from "../../domain/controls";
import type { Resource } from "../resource";
import { resourceRule } from "../rule";
import { text } from "../text";

const credentialTypes: ReadonlySet<string> = new Set([
  "aws:iam/accessKey:AccessKey",
  "aws:iam/userLoginProfile:UserLoginProfile",
  "aws:iam/serviceSpecificCredential:ServiceSpecificCredential",
  "cloudflare:index/apiToken:ApiToken",
  "cloudflare:index/accountToken:AccountToken",
  "heroku:index/authorization:Authorization",
  "tls:index/privateKey:PrivateKey",
]);

/** GitHub secrets; the deprecated Dependabot and organisation forms hold keys just as well. */
const githubSecret =
  /^github:index\/(?:actions|dependabot|codespaces)(?:Environment|Organization|User)?Secret:/;

/** Names of keys to a cloud account, as their own tools expect them. */
const cloudKey =
  /^(?:AWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN)|HEROKU_API_KEY|CLOUDFLARE_(?:API_TOKEN|API_KEY)|CF_API_(?:TOKEN|KEY)|PULUMI_ACCESS_TOKEN|GOOGLE_(?:CREDENTIALS|APPLICATION_CREDENTIALS)|AZURE_CLIENT_SECRET|ARM_CLIENT_SECRET|INFISICAL_(?:TOKEN|CLIENT_SECRET))$/i;

/** BCP preamble: no stored credentials. A pipeline proves who it is by OIDC instead. */
export const noStoredCredentials = resourceRule({
  id: "no-stored-credentials",
  title: "No long-lived key to an account is created or stored.",
  controls: [bcp("Preamble")],
  severity: "critical",
  waivable: false,
  remedy: "Remove it; let the caller assume a role through the GitHub OIDC provider.",
  applies: ({ type }) => credentialTypes.has(type) || githubSecret.test(type),
  check: (resource) => {
    if (credentialTypes.has(resource.type)) return ["the resource is a long-lived credential"];
    return cloudKey.test(secretName(resource))
      ? ["the GitHub secret holds a key to a cloud account"]
      : [];
  },
});

const secretName = ({ props }: Resource): string => text(props["secretName"] ?? "");
