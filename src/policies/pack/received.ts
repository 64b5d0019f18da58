import * as rpc from "@pulumi/pulumi/proto/analyzer_pb";
import { guarded, type Resource } from "../rule/resource";
import type { Settings } from "./enforcement";
import { decode } from "./wire";

/** A resource as the engine describes it, alone or with its relations. */
export function received(message: rpc.AnalyzeRequest | rpc.AnalyzerResource): Resource {
  const urn = message.getUrn();
  const { props, secrets } = decode(message.getProperties());
  const options = message.getOptions();
  return {
    urn,
    type: message.getType(),
    name: message.getName(),
    props: guarded(urn, props),
    secrets,
    protect: options?.getProtect() ?? false,
    ignoreChanges: options?.getIgnorechangesList() ?? [],
    provider: receivedProvider(message.getProvider()),
    ...relations(message),
  };
}

function receivedProvider(
  provider: rpc.AnalyzerProviderResource | undefined,
): Resource["provider"] {
  if (provider === undefined) return undefined;
  const { props } = decode(provider.getProperties());
  return { type: provider.getType(), props: guarded(provider.getUrn(), props) };
}

/** What a resource is related to; at its registration that is its parent alone. */
export function relations(
  message: rpc.AnalyzeRequest | rpc.AnalyzerResource,
): Pick<Resource, "parent" | "dependencies" | "propertyDependencies"> {
  if (!(message instanceof rpc.AnalyzerResource)) {
    const parent = message.getOptions()?.getParent() || undefined;
    return { parent, dependencies: [], propertyDependencies: {} };
  }
  const wired = [...message.getPropertydependenciesMap().entries()];
  return {
    parent: message.getParent() || undefined,
    dependencies: message.getDependenciesList(),
    propertyDependencies: Object.fromEntries(
      wired.map(([property, sources]) => [property, sources.getUrnsList()]),
    ),
  };
}

/** Words of the engine's levels; `remediate` is none of ours, because no rule changes a resource. */
const levelNames: Readonly<Record<rpc.EnforcementLevel, string>> = {
  [rpc.EnforcementLevel.ADVISORY]: "advisory",
  [rpc.EnforcementLevel.MANDATORY]: "mandatory",
  [rpc.EnforcementLevel.DISABLED]: "disabled",
  [rpc.EnforcementLevel.REMEDIATE]: "remediate",
};

/** The levels that the stack asks for, by policy. */
export function settingsIn(request: rpc.ConfigureAnalyzerRequest): Settings {
  const settings = [...request.getPolicyconfigMap().entries()].map(([policy, setting]) => {
    const properties = setting.getProperties()?.toJavaScript() ?? {};
    return [policy, { level: levelNames[setting.getEnforcementlevel()], properties }] as const;
  });
  return Object.fromEntries(settings);
}
