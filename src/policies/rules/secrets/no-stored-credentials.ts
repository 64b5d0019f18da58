import { bcp } from "../../../domain/controls";
import { consumersOf, isContract } from "../../lens/contracts";
import { isOurs } from "../../lens/ownership";
import { hasCloudKeyForm } from "../../lens/secrets/values";
import { isCloudKeyName, isCredentialType } from "../../lens/secrets/credentials";
import { variablesOf } from "../../lens/variables";
import { peek, type Resource } from "../../rule/resource";
import { resourceRule } from "../../rule/rule";
import { text } from "../../rule/text";

/** GitHub secrets; the deprecated Dependabot and organisation forms hold keys just as well. */
const githubSecret =
  /^github:index\/(?:actions|dependabot|codespaces)(?:Environment|Organization|User)?Secret:/;

const deployKey = "github:index/repositoryDeployKey:RepositoryDeployKey";
const lightsailKeyPair = "aws:lightsail/keyPair:KeyPair";

/** BCP preamble: no stored credentials. A pipeline proves who it is by OIDC instead. */
export const noStoredCredentials = resourceRule({
  id: "no-stored-credentials",
  title: "No long-lived key to an account is created or stored.",
  controls: [bcp("Preamble")],
  severity: "critical",
  waivable: false,
  remedy:
    "Remove it; let the caller assume a role through the GitHub OIDC provider. A type that is no key is listed in src/policies/lens/secrets/credentials.ts.",
  applies: (resource) =>
    isCredentialType(resource.type) ||
    githubSecret.test(resource.type) ||
    [deployKey, lightsailKeyPair].includes(resource.type) ||
    (isOurs(resource) && appVariables(resource).some(isCloudKeyName)),
  check: (resource) => {
    const { type, props } = resource;
    if (isCredentialType(type)) return ["the resource is a long-lived credential"];
    if (type === deployKey)
      return props["readOnly"] === false ? ["the deploy key may write to the repository"] : [];
    if (type === lightsailKeyPair)
      return "publicKey" in props ? [] : ["the private key is made here and kept in the state"];
    if (githubSecret.test(type)) return secretFaults(resource);
    return appVariables(resource)
      .filter(isCloudKeyName)
      .map((name) => `${name} is a key to a cloud account`);
  },
});

const secretFaults = (secret: Resource): string[] =>
  isCloudKeyName(text(secret.props["secretName"] ?? "")) || holdsKey(secret)
    ? ["the GitHub secret holds a key to a cloud account"]
    : [];

const holdsKey = (resource: Resource): boolean =>
  ["plaintextValue", "value"].some((property) => hasCloudKeyForm(text(peek(resource, property))));

/** What an app of the platform is given by name, in the open, encrypted or from the vault. */
const appVariables = (resource: Resource): string[] =>
  isContract(resource)
    ? consumersOf(resource).flatMap(({ app, variable }) => (app === undefined ? [] : [variable]))
    : resource.type.startsWith("heroku:")
      ? variablesOf(resource).map(({ name }) => name)
      : [];
