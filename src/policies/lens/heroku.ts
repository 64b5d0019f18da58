import { peek, type Resource } from "../rule/resource";
import type { Stack } from "../rule/stack";
import { text } from "../rule/text";
import { isOurs, systemIn } from "./ownership";

/** Type tokens of the Heroku provider that rules speak of. */
export const herokuTypes = {
  app: "heroku:index/app:App",
  addon: "heroku:index/addon:Addon",
  addonAttachment: "heroku:index/addonAttachment:AddonAttachment",
  association: "heroku:index/appConfigAssociation:AppConfigAssociation",
  config: "heroku:index/config:Config",
  drain: "heroku:index/drain:Drain",
  formation: "heroku:index/formation:Formation",
  telemetryDrain: "heroku:index/telemetryDrain:TelemetryDrain",
  coupling: "heroku:index/pipelineCoupling:PipelineCoupling",
  pipelineConfigVar: "heroku:index/pipelineConfigVar:PipelineConfigVar",
  space: "heroku:index/space:Space",
} as const;

export const isApp = ({ type }: Resource): boolean => type === herokuTypes.app;

/** The analytics service of an environment, by its real name (DPIA §1, *where it is stored*). */
export const isAnalyticsApp = (resource: Resource): boolean =>
  isApp(resource) &&
  systemIn(text(resource.props["name"] ?? resource.name), isOurs(resource)) === "analytics";

/** `raxx-analytics-prod`, `raxx-prod-analytics`; a word alone is nothing. */
export const isAnalyticsName = (name: string): boolean => systemIn(name) === "analytics";

/** The app that `property` of `resource` refers to, as the program wired it or by a literal name or id. */
const appOf = (stack: Stack, resource: Resource, property = "appId") =>
  referred(stack, resource, property, herokuTypes.app);

/** The add-on that `property` of `resource` refers to, found like an app. */
export const addonOf = (stack: Stack, resource: Resource, property = "addonId") =>
  referred(stack, resource, property, herokuTypes.addon);

/** The private space that `property` of `resource` refers to, found like an app. */
export const spaceOf = (stack: Stack, resource: Resource, property: string) =>
  referred(stack, resource, property, herokuTypes.space);

/**
 * Real name of the app that `property` refers to: of the declared app, or the literal itself where the
 * app is declared elsewhere. `undefined` where nothing tells.
 */
export function appNameOf(
  stack: Stack,
  resource: Resource,
  property = "appId",
): string | undefined {
  const app = appOf(stack, resource, property);
  if (app !== undefined) return realName(app);
  return text(peek(resource, property)) || undefined;
}

/** The name in the cloud; an app without one is known by its name in the program. */
export const realName = (resource: Resource): string =>
  text(peek(resource, "name") ?? resource.name);

/** Apps by real name. */
export const appsNamed = (stack: Stack, pattern: RegExp): Resource[] =>
  stack.ofType(herokuTypes.app).filter((app) => pattern.test(realName(app)));

/** The analytics apps of a program. */
export const analyticsApps = (stack: Stack): Resource[] =>
  stack.ofType(herokuTypes.app).filter((app) => isAnalyticsName(realName(app)));

function referred(
  stack: Stack,
  resource: Resource,
  property: string,
  type: string,
): Resource | undefined {
  if (!(property in resource.props)) return undefined;
  const value = peek(resource, property);
  const named = typeof value === "string" ? directory(stack, type).get(value) : undefined;
  return named ?? wired(stack, resource, property, type);
}

const directories = new WeakMap<Stack, Map<string, ReadonlyMap<string, Resource>>>();

/** Resources of a type by name and, once they exist, by id, made once for each stack that is judged. */
function directory(stack: Stack, type: string): ReadonlyMap<string, Resource> {
  const known = directories.get(stack) ?? new Map<string, ReadonlyMap<string, Resource>>();
  directories.set(stack, known);
  const made = known.get(type) ?? new Map(stack.ofType(type).flatMap(entries));
  known.set(type, made);
  return made;
}

/** State and later previews show an id where a first preview shows nothing. */
const entries = (resource: Resource): [string, Resource][] =>
  ["uuid", "id", "name"].flatMap((property): [string, Resource][] => {
    const value = peek(resource, property);
    return typeof value === "string" ? [[value, resource]] : [];
  });

/** `appId: database.appId` refers to the app by way of its database. */
function wired(
  stack: Stack,
  resource: Resource,
  property: string,
  type: string,
): Resource | undefined {
  const sources = stack.sources(resource, property);
  const direct = sources.find((source) => source.type === type);
  if (direct !== undefined) return direct;
  for (const source of sources) {
    const indirect = property in source.props && wired(stack, source, property, type);
    if (indirect) return indirect;
  }
  return undefined;
}
