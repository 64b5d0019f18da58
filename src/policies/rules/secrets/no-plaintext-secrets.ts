import { bcp } from "../../../domain/controls";
import {
  isRecord,
  type Known,
  type KnownValue,
  peek,
  records,
  type Resource,
} from "../../rule/resource";
import { resourceRule } from "../../rule/rule";
import { isSecretName, isSecretValue } from "./secret-likeness";
import { text } from "../../rule/text";

/** A named value that a place shows to everybody who may read the place. */
type Plain = readonly [path: string, name: string, value: KnownValue];

/** Where plain values stand, by type. */
const plainValues: Readonly<Record<string, (props: Known) => Plain[]>> = {
  "heroku:index/app:App": ({ configVars }) => entries("configVars", configVars),
  "heroku:index/appConfigAssociation:AppConfigAssociation": ({ vars }) => entries("vars", vars),
  "heroku:index/config:Config": ({ vars }) => entries("vars", vars),
  "heroku:index/pipelineConfigVar:PipelineConfigVar": ({ vars }) => entries("vars", vars),
  "heroku:index/addon:Addon": ({ config }) => entries("config", config),
  "heroku:index/drain:Drain": ({ url }) => [["url", "", url]],
  "github:index/actionsVariable:ActionsVariable": (props) => variable(props),
  "github:index/actionsEnvironmentVariable:ActionsEnvironmentVariable": (props) => variable(props),
  "github:index/actionsOrganizationVariable:ActionsOrganizationVariable": (props) =>
    variable(props),
  "cloudflare:index/dnsRecord:DnsRecord": (props) => recordValues(props),
  "cloudflare:index/record:Record": (props) => recordValues(props),
  "aws:route53/record:Record": (props) => elements("records", props["records"]),
  "cloudflare:index/pagesProject:PagesProject": ({ deploymentConfigs }) =>
    pagesValues(deploymentConfigs),
  "cloudflare:index/workersScript:WorkersScript": ({ bindings }) => bindingValues(bindings),
  "cloudflare:index/workerVersion:WorkerVersion": ({ bindings }) => bindingValues(bindings),
  "cloudflare:index/workerScript:WorkerScript": ({ bindings, plainTextBindings }) => [
    ...bindingValues(bindings),
    ...records(plainTextBindings).map((binding, index): Plain => [
      `plainTextBindings.${index}.text`,
      text(binding["name"] ?? ""),
      known(binding, "text"),
    ]),
  ],
  "aws:lambda/function:Function": ({ environment }) =>
    entries("environment.variables", isRecord(environment) ? environment["variables"] : undefined),
  "aws:ssm/parameter:Parameter": (props) => parameterValues(props),
};

/** BCP preamble: secrets into infra, not into code; the vault holds them and the program names them. */
export const noPlaintextSecrets = resourceRule({
  id: "no-plaintext-secrets",
  title: "No secret stands in a plain variable, record, binding or parameter.",
  controls: [bcp("Preamble")],
  severity: "critical",
  waivable: false,
  remedy:
    "Declare where the secret goes in src/domain/secrets.ts; the value travels from the vault, outside the program.",
  applies: ({ type }) => type in plainValues,
  check: (resource) => [
    ...(plainValues[resource.type]?.(tolerant(resource)) ?? []).flatMap((plain) =>
      plainFaults(resource, plain),
    ),
    ...insecure(resource),
  ],
});

/** Top-level properties that are unknown are left out: a secret is written down, not computed. */
const tolerant = (resource: Resource): Known =>
  Object.fromEntries(Object.keys(resource.props).map((key) => [key, peek(resource, key)]));

/** The SDK marks these in any case, so that the mark says nothing about the value. */
const alwaysMarked: ReadonlySet<string> = new Set(["aws:ssm/parameter:Parameter value"]);

/** Whether the program marked the value, or something that the value is a part of. */
const isMarked = (secrets: ReadonlySet<string>, path: string): boolean =>
  [...secrets].some((secret) => path === secret || path.startsWith(`${secret}.`));

function plainFaults({ type, secrets }: Resource, [path, name, value]: Plain): string[] {
  if (isSecretName(name)) return [`${path} names a secret in a plain place`];
  if (isMarked(secrets, path) && !alwaysMarked.has(`${type} ${path}`))
    return [`${path} is marked secret in a plain place`];
  return typeof value === "string" && isSecretValue(value) ? [`${path} looks like a secret`] : [];
}

/** `insecureValue` shows the value in the state; a secret that is not a SecureString shows it to all. */
function insecure({ type, props }: Resource): string[] {
  if (type !== "aws:ssm/parameter:Parameter") return [];
  // What calls itself a SecureString is a secret whatever its name.
  if (!isSecretName(lastPart(props["name"])) && props["type"] !== "SecureString") return [];
  return [
    ...("insecureValue" in props ? ["insecureValue is used for a secret"] : []),
    ...(props["type"] === "SecureString"
      ? []
      : ["the parameter holds a secret and is not a SecureString"]),
  ];
}

/** Without the seven hexadecimal digits that the engine puts behind a name of its own making. */
const lastPart = (name: KnownValue): string =>
  text(name ?? "")
    .split("/")
    .at(-1)
    ?.replace(/-[0-9a-f]{7}$/, "") ?? "";

function entries(path: string, map: KnownValue): Plain[] {
  if (!isRecord(map)) return [];
  return Object.keys(map).map((name) => [`${path}.${name}`, name, known(map, name)] as const);
}

/** A value that is unknown until the deployment was computed, and is judged where it comes from. */
function known(map: Known, name: string): KnownValue {
  try {
    return map[name];
  } catch {
    return undefined;
  }
}

const variable = ({ variableName, value }: Known): Plain[] => [
  ["value", text(variableName ?? ""), value],
];

const parameterValues = ({ type, value, insecureValue }: Known): Plain[] =>
  type === "SecureString"
    ? []
    : [
        ["value", "", value],
        ["insecureValue", "", insecureValue],
      ];

function pagesValues(deploymentConfigs: KnownValue): Plain[] {
  if (!isRecord(deploymentConfigs)) return [];
  return Object.entries(deploymentConfigs).flatMap(([stage, config]) => {
    const variables = isRecord(config) ? config["envVars"] : undefined;
    if (!isRecord(variables)) return [];
    return Object.entries(variables).flatMap(([name, entry]): Plain[] =>
      isRecord(entry) && entry["type"] !== "secret_text"
        ? [[`deploymentConfigs.${stage}.envVars.${name}.value`, name, known(entry, "value")]]
        : [],
    );
  });
}

/** What a binding of each kind carries in the open. */
const openIn: Readonly<Record<string, string>> = { plain_text: "text", json: "json" };

const bindingValues = (bindings: KnownValue): Plain[] =>
  records(bindings).flatMap((binding, index): Plain[] => {
    const property = openIn[text(binding["type"])];
    const name = text(binding["name"] ?? "");
    return property === undefined
      ? []
      : [[`bindings.${index}.${property}`, name, known(binding, property)]];
  });

/** A record's content, under its names in the provider's versions; a remark is as public as the rest. */
const recordValues = ({ content, value, data, comment }: Known): Plain[] => [
  ["content", "", content],
  ["value", "", value],
  ["comment", "", comment],
  ...(isRecord(data)
    ? Object.keys(data).map((key): Plain => [`data.${key}`, "", known(data, key)])
    : []),
];

/** The elements of a list; one that another resource computes is judged where it comes from. */
const elements = (path: string, list: KnownValue): Plain[] =>
  Array.isArray(list)
    ? [...list.keys()].map((index): Plain => [`${path}.${index}`, "", elementOf(list, index)])
    : [];

function elementOf(list: readonly KnownValue[], index: number): KnownValue {
  try {
    return list[index];
  } catch {
    return undefined;
  }
}
