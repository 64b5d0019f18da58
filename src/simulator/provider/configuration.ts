import { checkShape } from "./shape-check";
import { type Failure, type Provider } from "./model";
import { type Properties, Secret, type Value } from "../wire/properties";
import { given, revealAll } from "../wire/values";

/** Keys that the engine itself adds to a provider's inputs. */
const engineKeys = new Set(["version", "pluginDownloadURL", "pluginChecksums", "parameterization"]);

/**
 * The provider's configuration with values in their own types: everything but text arrives as JSON, because
 * that is how Pulumi stores configuration.
 */
export function readConfig({ catalog }: Provider, inputs: Properties): Properties {
  const entries = Object.entries(inputs).filter(
    ([name]) => !engineKeys.has(name) && !name.startsWith("__") && given(inputs, name),
  );
  const decoded = entries.map(([name, value]) => {
    const type = catalog.provider[name] ?? "string";
    return [name, type.startsWith("string") && !/[[{]/.test(type) ? value : decode(value)];
  });
  return revealAll(Object.fromEntries(decoded) as Properties);
}

function decode(value: Value): Value {
  if (value instanceof Secret) return new Secret(decode(value.value));
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value) as Value;
  } catch {
    return value;
  }
}

/** What is wrong with a provider's configuration, in the bridge's words. */
export function checkConfig(provider: Provider, urn: string, inputs: Properties): string[] {
  const config = readConfig(provider, inputs);
  const { catalog, dialect, name } = provider;
  const { failures } = checkShape(catalog.provider, config, catalog.types, dialect);
  const all = failures.length > 0 ? failures : (provider.checkConfig?.(config) ?? []);
  const resource = urn.split("::").pop() ?? urn;
  return all.map((failure) => said(failure, resource, name));
}

/**
 * The bridge's message. It points at `pulumi config` for a default provider, and at the program for one that
 * the program declares.
 */
function said({ path, reason }: Failure, resource: string, namespace: string): string {
  const whole = `could not validate provider configuration: ${reason.replace(/\.$/, "")}`;
  if (path === undefined) return whole;
  if (!resource.startsWith("default")) return `${whole}. Examine values at '${resource}.${path}'.`;
  if (reason !== "Invalid or unknown key")
    return `${whole}. Check \`pulumi config get ${namespace}:${path}\`.`;
  return (
    `\`${namespace}:${path}\` is not a valid configuration key for the ${namespace} provider. ` +
    `If the key is not intended for the provider, please choose a different namespace from \`${namespace}:\`.`
  );
}
