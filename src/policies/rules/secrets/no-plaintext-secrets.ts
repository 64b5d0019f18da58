import { bcp } from "../../../domain/controls";
import { type Leaf, leavesOf } from "../../lens/secrets/leaves";
import { isManagedName, says } from "../../lens/secrets/names";
import { decoded, tellsSecret } from "../../lens/secrets/texts";
import { hasSecretForm, isHarmless, isOpenAddress, isRandom } from "../../lens/secrets/values";
import { type KnownValue, peek, type Resource } from "../../rule/resource";
import { resourceRule } from "../../rule/rule";
import { text } from "../../rule/text";

/**
 * BCP preamble: secrets into infra, not into code; the vault holds them and the program names them. Every text of
 * every resource is looked at, whatever its type, so that no new type is a gap.
 */
export const noPlaintextSecrets = resourceRule({
  id: "no-plaintext-secrets",
  title: "No secret is written into a variable, a record, a script, a document or a parameter.",
  controls: [bcp("Preamble")],
  severity: "critical",
  waivable: false,
  remedy:
    "Declare where the secret goes in src/domain/secrets.ts; the value travels from the vault, outside the program.",
  applies: ({ type }) => !holdsSecrets.test(type),
  check: (resource) => [
    ...new Set(leavesOf(resource).flatMap((leaf) => leafFaults(resource, leaf))),
    ...insecure(resource),
  ],
});

/** Types that exist to hold a secret, encrypted; what they may hold is judged by no-stored-credentials. */
const holdsSecrets =
  /^(?:github:index\/(?:actions|dependabot|codespaces)\w*Secret:|aws:secretsmanager\/secretVersion:|pulumi:providers:)/;

/** Segments of a path under which a service is given its settings in the open. */
const open =
  /(?:^|\.)(?:configVars|vars|variables|environment|environments|environmentVariables|envVars|env|runtimeEnvironmentVariables|plainTextBindings|bindings|stageVariables|settings|tags|labels|metadata)(?:\.|$)/;

/** Where the value of a resource of one variable stands, and the property that names it. */
const variableName: Readonly<Record<string, string>> = {
  "github:index/actionsVariable:ActionsVariable": "variableName",
  "github:index/actionsEnvironmentVariable:ActionsEnvironmentVariable": "variableName",
  "github:index/actionsOrganizationVariable:ActionsOrganizationVariable": "variableName",
  "cloudflare:index/workersKv:WorkersKv": "keyName",
};

const isOpen = ({ type }: Resource, path: string): boolean =>
  open.test(path) || type in variableName;

/** The SDK marks these in any case, so that the mark says nothing about the value. */
const isParameter = ({ type }: Resource): boolean => type === "aws:ssm/parameter:Parameter";

function leafFaults(resource: Resource, leaf: Leaf): string[] {
  const { path, place, value, kept } = leaf;
  if (kept === "encrypted" || isEncrypted(resource, path)) return [];
  if (kept === "referred")
    return value !== undefined && hasSecretForm(value) ? [`${path} looks like a secret`] : [];
  const isShown = isOpen(resource, place);
  const marked = isMarked(resource.secrets, path);
  if (namesSecret(nameIn(resource, leaf), value, isShown, marked))
    return [
      path === place ? `${path} names a secret in a plain place` : `${path} looks like a secret`,
    ];
  if (marked && !isParameter(resource))
    return isShown ? [`${path} is marked secret in a plain place`] : [];
  return value !== undefined && looksSecret(value, place) ? [`${path} looks like a secret`] : [];
}

/** A parameter is named by its path, and judged as a whole below. */
function nameIn(resource: Resource, { path, name }: Leaf): string {
  if (isParameter(resource) && /^(?:insecureV|v)alue/.test(path)) return "";
  const property = variableName[resource.type];
  return property !== undefined && path === "value" ? text(resource.props[property]) : name;
}

/** A SecureString's value is encrypted; what it calls insecure is not. */
const isEncrypted = (resource: Resource, path: string): boolean =>
  isParameter(resource) && /^value(?:Wo)?$/.test(path) && resource.props["type"] === "SecureString";

/** Whether the program marked the value, or something that the value is a part of. */
const isMarked = (secrets: ReadonlySet<string>, path: string): boolean =>
  secrets.size > 0 &&
  [...secrets].some((secret) => path === secret || path.startsWith(`${secret}.`));

/** A value that nobody knows yet is a secret only where a variable is called so. */
function namesSecret(
  name: string,
  value: string | undefined,
  isShown: boolean,
  marked: boolean,
): boolean {
  if (isShown && isManagedName(name)) return true;
  const said = says(name);
  if (value === undefined) return isShown && said === "secret";
  // What is marked elsewhere is encrypted in the state, and nothing shows it.
  if (marked && !isShown) return false;
  switch (said) {
    case "secret":
    case "mentions":
      return !isHarmless(value) && (isShown || said === "secret");
    case "address":
      return isShown && !isOpenAddress(value);
    case "perhaps":
      return isRandom(value) && !isHarmless(value);
    default:
      return false;
  }
}

/** By its form, within a script or document, behind base64, or by being random where a header carries it. */
function looksSecret(value: string, place: string): boolean {
  if (tellsSecret(value) || (/headers?(?:\.|$)/i.test(place) && isRandom(value))) return true;
  const hidden = decoded(value);
  return hidden !== undefined && tellsSecret(hidden);
}

/** `insecureValue` shows the value in the state; a secret that is not a SecureString shows it to all. */
function insecure(resource: Resource): string[] {
  const { props } = resource;
  if (!isParameter(resource)) return [];
  // What calls itself a SecureString is a secret whatever its name.
  if (!isSecretParameter(resource) && props["type"] !== "SecureString") return [];
  return [
    ...("insecureValue" in props ? ["insecureValue is used for a secret"] : []),
    ...(props["type"] === "SecureString"
      ? []
      : ["the parameter holds a secret and is not a SecureString"]),
  ];
}

const isSecretParameter = (resource: Resource): boolean => {
  // Without a name of its own it gets one that begins with the program's.
  const name = lastPart(resource.props["name"] ?? resource.name);
  const value = peek(resource, "insecureValue") ?? peek(resource, "value");
  const written = typeof value === "string" ? value : undefined;
  return namesSecret(name, written, true, false);
};

/** Without the seven hexadecimal digits that the engine puts behind a name of its own making. */
const lastPart = (name: KnownValue): string =>
  text(name ?? "")
    .split("/")
    .at(-1)
    ?.replace(/-[0-9a-f]{7}$/, "") ?? "";
