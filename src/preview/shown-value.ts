import { hiddenKey, type Snapped } from "../domain/snapshot";
import { says } from "../policies/lens/secrets/names";
import { tellsSecret } from "../policies/lens/secrets/texts";
import { hasCloudKeyForm, isRandom } from "../policies/lens/secrets/values";

/** A longer one says nothing at a glance. */
const longest = 60;

/**
 * The value at a path as a reader may see it, short, as JSON; nothing where it is absent, long or a secret, be it one
 * by its name or its look alone: a change that commits one must not also publish it.
 */
export function shownValue(
  inputs: { readonly [name: string]: Snapped },
  path: string,
): string | undefined {
  const steps = stepsOf(path);
  const value = steps.reduce<Snapped | undefined>(below, inputs);
  if (value === undefined) return undefined;
  if (isHidden(value))
    return value[hiddenKey] === "unknown" ? "(known at the deployment)" : undefined;
  const text = JSON.stringify(value);
  if (text.length > longest || text.includes(hiddenKey)) return undefined;
  return steps.some(namesSecret) || looksSecret(value) ? undefined : text;
}

/** `rules[0].action` and `vars["a.b"]` as their steps. */
const stepsOf = (path: string): string[] =>
  [...path.matchAll(/\["((?:[^"]|"(?!\]))*)"\]|\[(\d+)\]|([^.[\]]+)/g)].map(
    ([, quoted, index, name]) => quoted ?? index ?? name ?? "",
  );

function below(value: Snapped | undefined, step: string): Snapped | undefined {
  if (typeof value !== "object" || value === null || isHidden(value)) return value;
  return Object.hasOwn(value, step) ? (value as { [name: string]: Snapped })[step] : undefined;
}

const isHidden = (
  value: Snapped,
): value is { readonly [hiddenKey]: "secret" | "unknown" } & object =>
  typeof value === "object" && value !== null && hiddenKey in value;

const namesSecret = (name: string): boolean => ["secret", "address"].includes(says(name));

function looksSecret(value: Snapped): boolean {
  if (typeof value === "string")
    return tellsSecret(value) || hasCloudKeyForm(value) || isRandom(value);
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(
    ([name, each]: [string, Snapped]) => namesSecret(name) || looksSecret(each),
  );
}
