import { bcp } from "../../../domain/controls";
import { peek, type Resource } from "../../rule/resource";
import { resourceRule } from "../../rule/rule";
import { text } from "../../rule/text";

const credentialTypes: ReadonlySet<string> = new Set([
  "aws:iam/accessKey:AccessKey",
  "aws:iam/userLoginProfile:UserLoginProfile",
  "aws:iam/serviceSpecificCredential:ServiceSpecificCredential",
  "aws:iam/signingCertificate:SigningCertificate",
  "aws:iam/sshKey:SshKey",
  "aws:lightsail/bucketAccessKey:BucketAccessKey",
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
  /(?:^|_)(?:AWS_(?:ACCESS_KEY(?:_ID)?|SECRET_(?:ACCESS_)?KEY|SESSION_TOKEN|CREDENTIALS)|HEROKU_(?:API_)?(?:KEY|TOKEN)|(?:CLOUDFLARE|CF)_(?:API_)?(?:TOKEN|KEY)|PULUMI_(?:ACCESS_)?TOKEN|(?:GCP|GOOGLE)_(?:APPLICATION_)?(?:CREDENTIALS|SA_KEY|SERVICE_ACCOUNT_KEY)|AZURE_(?:CLIENT_SECRET|CREDENTIALS)|ARM_CLIENT_SECRET|DIGITALOCEAN_(?:ACCESS_)?TOKEN|INFISICAL_(?:TOKEN|CLIENT_SECRET))(?:$|_)/i;

/** Keys to accounts that show themselves by their form, whatever the secret is called. */
const keyInForm = /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|\bHRKU-[A-Za-z0-9-]{20,}|\bpul-[0-9a-f]{40}\b/;

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
    return cloudKey.test(secretName(resource)) || holdsKey(resource)
      ? ["the GitHub secret holds a key to a cloud account"]
      : [];
  },
});

const secretName = ({ props }: Resource): string => text(props["secretName"] ?? "");

const holdsKey = (resource: Resource): boolean =>
  ["plaintextValue", "value"].some((property) => keyInForm.test(text(peek(resource, property))));
