import { Asset, type Properties, Secret, Unknown, type Value } from "./properties";

/** Whether a value is an object with properties, rather than a list, a scalar or a marked value. */
export function isObject(value: Value | undefined): value is Properties {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isMarked(value);
}

const isMarked = (value: object): boolean =>
  value instanceof Secret || value instanceof Unknown || value instanceof Asset;

/** The value without its secret marks, at any depth. */
export function reveal(value: Value): Value {
  if (value instanceof Secret) return reveal(value.value);
  if (Array.isArray(value)) return value.map(reveal);
  if (isObject(value)) return revealAll(value);
  return value;
}

/** Every property without its secret marks. */
export const revealAll = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, reveal(value)]));

/** Whether any part of the value is known only later. */
export function hasUnknowns(value: Value): boolean {
  if (value instanceof Unknown) return true;
  if (value instanceof Secret) return hasUnknowns(value.value);
  if (Array.isArray(value)) return value.some(hasUnknowns);
  return isObject(value) && Object.values(value).some(hasUnknowns);
}

/** Whether any part of the value is secret. */
export function hasSecrets(value: Value): boolean {
  if (value instanceof Secret) return true;
  if (Array.isArray(value)) return value.some(hasSecrets);
  return isObject(value) && Object.values(value).some(hasSecrets);
}

/** Equality by content. Secret marks do not count: the real providers see no difference either. */
export function equal(a: Value | undefined, b: Value | undefined): boolean {
  if (a instanceof Secret) return equal(a.value, b);
  if (b instanceof Secret) return equal(a, b.value);
  if (a instanceof Unknown || b instanceof Unknown) return false;
  if (a instanceof Asset && b instanceof Asset) return a.hash === b.hash;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((value, i) => equal(value, b[i]));
  if (isObject(a) && isObject(b)) return sameKeys(a, b) && allEqual(a, b);
  return a === b;
}

const sameKeys = (a: Properties, b: Properties): boolean =>
  Object.keys(a).length === Object.keys(b).length;
const allEqual = (a: Properties, b: Properties): boolean =>
  Object.keys(a).every((name) => name in b && equal(a[name], b[name]));

/** A string property, or undefined where it is absent, unknown or of another type. Secrets are read. */
export function text(properties: Properties, name: string): string | undefined {
  const value = reveal(properties[name] ?? null);
  return typeof value === "string" ? value : undefined;
}

/** The entries of a map, secrets read; none where there is no map. */
export function mapOf(value: Value | undefined): Properties {
  const plain = reveal(value ?? null);
  return isObject(plain) ? plain : {};
}

/** The value at a path such as `organization.name` or `rules[0].action`; undefined where a step is missing. */
export function at(properties: Properties, path: string): Value | undefined {
  let current: Value | undefined = properties;
  for (const step of path.split(/[.[\]]+/).filter((name) => name !== "")) {
    const holder: Value | undefined = current instanceof Secret ? current.value : current;
    if (Array.isArray(holder)) current = holder[Number(step)];
    else current = isObject(holder) ? holder[step] : undefined;
  }
  return current;
}

/** Whether a property is given: present, and not null. */
export const given = (properties: Properties, name: string): boolean =>
  (properties[name] ?? null) !== null;

/** Copies without the properties that are null, which the engine treats as absent. */
export const withoutNulls = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
