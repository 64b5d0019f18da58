import { consumersOf, isContract } from "./contracts";
import { appNameOf, herokuTypes, realName } from "./heroku";
import type { Resource } from "../rule/resource";
import type { Stack } from "../rule/stack";
import { hiddenMaps, type Variable, variablesOf, withheld } from "./variables";

/** A variable and the app that reads it; `app` is absent where nothing tells which. */
export interface Setting extends Variable {
  readonly app: string | undefined;
}

const collected = new WeakMap<Stack, readonly Setting[]>();

/** All variables of a program with the app that reads each, collected once for all rules. */
export function settingsOf(stack: Stack): readonly Setting[] {
  const settings = collected.get(stack) ?? collect(stack);
  collected.set(stack, settings);
  return settings;
}

const collect = (stack: Stack): Setting[] =>
  stack.resources.flatMap((resource) =>
    isContract(resource) ? delivered(resource) : declared(stack, resource),
  );

const delivered = (contract: Resource): Setting[] =>
  consumersOf(contract).map(({ app, variable }) => ({ ...withheld(contract, variable), app }));

const declared = (stack: Stack, resource: Resource): Setting[] => {
  const app = readerOf(stack, resource);
  return [...variablesOf(resource), ...borrowed(stack, resource)].map((variable) => ({
    ...variable,
    app,
  }));
};

function readerOf(stack: Stack, resource: Resource): string | undefined {
  if (resource.type === herokuTypes.app) return realName(resource);
  return resource.type === herokuTypes.association ? appNameOf(stack, resource) : undefined;
}

/** `vars: shared.vars` is unknown at preview; the shared map itself is not. */
const borrowed = (stack: Stack, resource: Resource): Variable[] =>
  hiddenMaps(resource)
    .flatMap((map) => stack.sources(resource, map))
    .filter(({ type }) => type === herokuTypes.config)
    .flatMap((shared) =>
      variablesOf(shared).map((variable) => ({ ...variable, holder: resource })),
    );
