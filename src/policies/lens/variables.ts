import { consumersOf, contractType, lastPart } from "./contracts";
import { herokuTypes } from "./heroku";
import {
  isRecord,
  type Known,
  type KnownValue,
  peek,
  shownEntries,
  records,
  type Resource,
  UnknownField,
} from "../rule/resource";
import { text } from "../rule/text";
import { namedIn } from "./variables-anywhere";

/** A setting that a program gives to a running service, in whatever way. */
export interface Variable {
  readonly holder: Resource;
  readonly name: string;
  /** Whether the place keeps it from being read: a sensitive map, a secret mark, a managed secret. */
  readonly secret: boolean;
  /** @throws UnknownField where the value cannot be shown at preview, or comes from the vault */
  readonly read: () => KnownValue;
}

const herokuMaps: Readonly<Record<string, readonly string[]>> = {
  [herokuTypes.app]: ["configVars", "sensitiveConfigVars"],
  [herokuTypes.association]: ["vars", "sensitiveVars"],
  [herokuTypes.config]: ["vars", "sensitiveVars"],
  [herokuTypes.pipelineConfigVar]: ["vars", "sensitiveVars"],
};

const read = new WeakMap<Resource, readonly Variable[]>();

/** Everything a resource hands to a service by name; a managed secret's contract included. */
export function variablesOf(resource: Resource): readonly Variable[] {
  const variables = read.get(resource) ?? readVariables(resource);
  read.set(resource, variables);
  return variables;
}

function readVariables(resource: Resource): Variable[] {
  const maps = herokuMaps[resource.type];
  if (maps !== undefined)
    return besides(
      resource,
      maps,
      maps.flatMap((map) => mapped(resource, map)),
    );
  switch (resource.type) {
    case contractType:
      return consumersOf(resource).map(({ variable }) => withheld(resource, variable));
    case "aws:ssm/parameter:Parameter":
      return besides(resource, [], parameter(resource));
    case "aws:lambda/function:Function":
      return besides(resource, ["environment"], nested(resource, "environment", "variables"));
    case "cloudflare:index/workersScript:WorkersScript":
    case "cloudflare:index/workerScript:WorkerScript":
      return besides(
        resource,
        workerBindings,
        workerBindings.flatMap((list) => listed(resource, peek(resource, list), "text")),
      );
    case "cloudflare:index/pagesProject:PagesProject":
      return besides(resource, ["deploymentConfigs"], pages(resource));
    case "aws:ecs/taskDefinition:TaskDefinition":
      return besides(resource, ["containerDefinitions"], containers(resource));
    default:
      return besides(resource, [], named(resource));
  }
}

/**
 * What the reader of a type found, and what the resource sets in any other way, which is told once.
 * @param read the properties that the reader has read
 */
function besides(holder: Resource, read: readonly string[], own: readonly Variable[]): Variable[] {
  const known = new Set(own.map(({ name }) => name));
  const others = namedIn(holder.props)
    .filter(({ name, property }) => !read.includes(property) || !known.has(name))
    .map(({ name, read: value }): Variable => ({ holder, name, secret: false, read: value }));
  return [...own, ...others];
}

const workerBindings = ["bindings", "plainTextBindings", "secretTextBindings"];

/** Maps of variables that are unknown as a whole: nothing tells what is in them. */
export const hiddenMaps = (resource: Resource): string[] =>
  (herokuMaps[resource.type] ?? []).filter(
    (map) => map in resource.props && isHidden(resource, map),
  );

function isHidden(resource: Resource, property: string): boolean {
  try {
    void resource.props[property];
    return false;
  } catch (error) {
    return error instanceof UnknownField;
  }
}

/** A variable whose value comes from the vault, outside the program. */
export const withheld = (holder: Resource, name: string): Variable => ({
  holder,
  name,
  secret: true,
  read: () => {
    throw new UnknownField(holder.urn, name);
  },
});

/** The entries of one map of a resource. */
function mapped(holder: Resource, property: string, path = property): Variable[] {
  const map = peek(holder, property);
  return isRecord(map) ? entries(holder, map, path, () => holder.props[property]) : [];
}

/** @param whole the map as it is kept: its names are known even where its values are not */
const entries = (holder: Resource, map: Known, path: string, whole: () => KnownValue): Variable[] =>
  Object.keys(map).map((name) => ({
    holder,
    name,
    secret:
      path.startsWith("sensitive") ||
      holder.secrets.has(path) ||
      holder.secrets.has(`${path}.${name}`),
    read: () => (whole() as Known)[name],
  }));

function nested(holder: Resource, outer: string, inner: string): Variable[] {
  const map = peek(holder, outer);
  const variables = isRecord(map) ? map[inner] : undefined;
  const whole = () => (holder.props[outer] as Known)[inner];
  return isRecord(variables) ? entries(holder, variables, `${outer}.${inner}`, whole) : [];
}

const listed = (holder: Resource, list: KnownValue, property: string): Variable[] =>
  records(list).map((entry) => ({
    holder,
    name: text(entry["name"]),
    secret: entry["type"] === "secret_text",
    read: () => entry[property],
  }));

/** Pages keeps one map of variables for production and one for previews. */
function pages(holder: Resource): Variable[] {
  const configs = peek(holder, "deploymentConfigs");
  return shownEntries(configs)
    .flatMap(([, config]) => shownEntries(config))
    .filter(([key]) => key === "envVars")
    .flatMap(([, map]) => shownEntries(map))
    .flatMap(([name, variable]) =>
      isRecord(variable)
        ? [{ holder, name, secret: isSecretText(variable), read: () => variable["value"] }]
        : [],
    );
}

const isSecretText = (variable: Known): boolean =>
  shownEntries(variable).some(([key, value]) => key === "type" && value === "secret_text");

function containers(holder: Resource): Variable[] {
  const definitions = peek(holder, "containerDefinitions");
  if (typeof definitions !== "string") return [];
  try {
    const parsed = JSON.parse(definitions) as KnownValue;
    return records(parsed).flatMap((container) => [
      ...listed(holder, container["environment"], "value"),
      ...records(container["secrets"]).map(({ name }) => withheld(holder, text(name))),
    ]);
  } catch {
    return [];
  }
}

const parameter = (holder: Resource): Variable[] => [
  {
    holder,
    name: lastPart(text(peek(holder, "name"))),
    secret: peek(holder, "type") === "SecureString",
    // Once it exists, the provider marks `value` as secret; what was declared insecure stays readable.
    read: () => holder.props["insecureValue"] ?? holder.props["value"],
  },
];

/** GitHub's variables and secrets, of a repository, an environment or the organisation. */
const named = (holder: Resource): Variable[] =>
  !holder.type.startsWith("github:")
    ? []
    : ["variableName", "secretName"].flatMap((property) => {
        const name = text(peek(holder, property));
        const read = () => holder.props["value"] ?? holder.props["plaintextValue"];
        return name === "" ? [] : [{ holder, name, secret: property === "secretName", read }];
      });
