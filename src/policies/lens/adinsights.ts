import { cloudName, tagOf } from "./aws";
import { environmentIn, type PolicyEnvironment } from "./environment";
import { herokuTypes } from "./heroku";
import { peek, type Resource } from "../rule/resource";
import type { Context } from "../rule/rule";
import type { Stack } from "../rule/stack";
import { consumersOf, contractType } from "./contracts";
import { isOursIn } from "./ownership";
import { type Setting, settingsOf } from "./settings";
import { text } from "../rule/text";

/** The settings that one environment's ADinsights reads, wherever they stand. */
export interface Deployment {
  readonly environment: PolicyEnvironment | undefined;
  /** A resource that holds one of the settings: where a missing one would be added. */
  readonly holder: Resource;
  readonly settings: readonly Setting[];
}

/** Every ADinsights environment of which the program declares a plain setting. */
export function adinsightsDeployments(stack: Stack, context: Context): Deployment[] {
  const own = settingsOf(stack).flatMap((setting) => {
    const place = placeOf(stack, setting);
    if (place === undefined) return [];
    return [{ setting, environment: environmentIn(place) ?? environmentIn(context.stack) }];
  });
  const environments = new Set(own.map((member) => member.environment));
  return [...environments].flatMap((environment) => {
    const members = own.filter((member) => member.environment === environment);
    const settings = members.map(({ setting }) => setting);
    // A secret alone is no deployment: the vault's copy may be declared by another program.
    const holder = settings.find(({ secret }) => !secret)?.holder;
    return holder === undefined ? [] : [{ environment, holder, settings }];
  });
}

/** Text that says which environment of ADinsights reads the setting; `undefined` where none does. */
function placeOf(stack: Stack, { holder, name, app }: Setting): string | undefined {
  if (holder.type === contractType) {
    return consumersOf(holder)
      .filter(({ variable }) => variable === name)
      .flatMap(({ parameter, app: reader }) => [parameter ?? "", reader ?? ""])
      .find(speaksOfIt);
  }
  const names = [cloudName(holder), app, tagOf(holder, "system"), ...ancestry(stack, holder)];
  const place = names.map(text).find(speaksOfIt);
  const isOurWebhook = name.startsWith("AIRBYTE_WEBHOOK_") && isOursIn(stack, holder);
  if (place === undefined && !isOurWebhook) return undefined;
  return [cloudName(holder), app, tagOf(holder, "env")].map(String).join(" ");
}

/** Components by type and name; an app's own name is judged above. */
const ancestry = (stack: Stack, holder: Resource): string[] =>
  stack
    .ancestors(holder)
    .filter(({ type }) => type !== herokuTypes.app)
    .map(({ type, name }) => `${type} ${name}`);

/** `/raxx/adinsights/X`, `adinsights-audit-prod`; not `leadinsights`. */
const speaksOfIt = (text: string): boolean => /(?:^|[^a-z])adinsights(?![a-z])/i.test(text);

/** Whether a resource is part of ADinsights by what it says of itself: its name, app, tag or contract. */
export const isAdinsights = (resource: Resource): boolean =>
  [
    cloudName(resource),
    peek(resource, "appId"),
    tagOf(resource, "system"),
    resource.type === contractType ? peek(resource, "system") : undefined,
  ]
    .map(text)
    .some(speaksOfIt);
