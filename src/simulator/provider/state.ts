import { type Kind } from "./kind";
import { plausible } from "./made-up";
import { type Draft } from "./model";
import {
  Asset,
  digest,
  type Properties,
  Secret,
  unknown,
  Unknown,
  type Value,
} from "../wire/properties";
import { given, hasUnknowns, isObject } from "../wire/values";
import { type Json } from "../cloud/world";

/** Thrown while an output is made from a value that is not known yet; the output is then unknown too. */
class NotKnownYet extends Error {}

/** The text of an input that an output is made from. */
export function need(draft: Draft, name: string): string {
  const value = draft.inputs[name];
  if (value instanceof Unknown) throw new NotKnownYet();
  return typeof value === "string" ? value : "";
}

/**
 * What a resource looks like once `inputs` have been applied: the inputs themselves, and everything the
 * cloud adds. `previous` is its state so far; values that the cloud chose once stay as they are.
 */
export function stateOf(
  kind: Kind,
  draft: Draft,
  inputs: Properties,
  previous?: Properties,
): Properties {
  const state: Properties = {};
  for (const name of Object.keys(kind.outputs)) {
    if (kind.model.writeOnly?.includes(name)) continue;
    const stays = previous && given(previous, name) && kind.model.fixed?.includes(name);
    const asked = given(inputs, name) ? inputs[name] : chosen(kind, draft, name, previous);
    const value = stays ? previous[name] : asked;
    if (value !== undefined) state[name] = sealed(kind, name, value);
  }
  return state;
}

/** What a preview shows of a resource that does not exist yet: its inputs, and unknown outputs. */
export function plannedStateOf(kind: Kind, draft: Draft, inputs: Properties): Properties {
  const state = stateOf(kind, draft, inputs);
  for (const name of Object.keys(state))
    if (!given(inputs, name) && !kind.model.planned?.includes(name)) state[name] = unknown;
  return state;
}

/** Marks a value secret if the schema says that this property is. */
export const sealed = ({ secrets }: Kind, name: string, value: Value): Value =>
  secrets.includes(name) && !(value instanceof Secret) ? new Secret(value) : value;

/** The value that the cloud chooses for a property that was left out; undefined if it chooses none. */
export function chosen(
  { inputs, outputs, model, types }: Kind,
  draft: Draft,
  name: string,
  previous?: Properties,
): Value | undefined {
  const type = outputs[name] ?? "";
  const make = model.outputs?.[name];
  if (make) return known(() => make(draft));
  if (!type.endsWith("!")) return undefined;
  if (previous && given(previous, name)) return previous[name];
  // An input that was left out is empty, not made up: nobody asked for it.
  if (type.startsWith("=") && /^string!?$/.test(inputs[name] ?? "")) return "";
  return plausible(type.startsWith("=") ? (inputs[name] ?? "") : type, name, draft.seed, types);
}

function known(make: () => Value): Value {
  try {
    return make();
  } catch (error) {
    if (error instanceof NotKnownYet) return unknown;
    throw error;
  }
}

/** Stands in for a secret that was changed outside Pulumi: the world only keeps digests. */
export const changedOutside = "[a secret that was changed outside Pulumi]";

/** Properties as the world file stores them: of secrets and files only digests. */
export function stored(properties: Properties, salt: string): { [name: string]: Json } {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, storedValue(value, salt)]),
  );
}

function storedValue(value: Value, salt: string): Json {
  if (value instanceof Secret) return { $secret: secretDigest(value, salt) };
  if (value instanceof Asset) return { $asset: value.hash };
  if (value instanceof Unknown) throw new Error("an unknown value reached the simulated cloud");
  if (Array.isArray(value)) return value.map((element) => storedValue(element, salt));
  return isObject(value) ? stored(value, salt) : value;
}

const secretDigest = (value: Secret, salt: string): string =>
  digest([salt, plainly(value.value)]).slice(0, 32);

const plainly = (value: Value): unknown => {
  if (value instanceof Secret) return plainly(value.value);
  if (value instanceof Asset) return value.hash;
  if (Array.isArray(value)) return value.map(plainly);
  if (!isObject(value)) return value;
  const names = Object.keys(value).toSorted();
  return names.map((name) => [name, plainly(value[name] ?? null)]);
};

/**
 * Stored properties in the form that the engine expects. Values of secrets and files are taken from the
 * engine's state.
 */
export function restored(
  properties: { [name: string]: Json },
  remembered: Properties,
  salt: string,
): Properties {
  const entries = Object.entries(properties).map(([name, value]): [string, Value | undefined] => [
    name,
    restoredValue(value, remembered[name], salt),
  ]);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, Value] => entry[1] !== undefined),
  );
}

function restoredValue(
  value: Json,
  remembered: Value | undefined,
  salt: string,
): Value | undefined {
  const inside = remembered instanceof Secret ? remembered.value : remembered;
  // Somebody edited the world: what was a secret stays one.
  if (remembered instanceof Secret && !isDigest(value))
    return new Secret(restoredValue(value, inside, salt) ?? null);
  if (Array.isArray(value))
    return value.map((element, i) => {
      const before = Array.isArray(inside) ? inside[i] : undefined;
      return restoredValue(element, before, salt) ?? null;
    });
  if (typeof value !== "object" || value === null) return value;
  if (typeof value["$secret"] === "string") return secretBack(value["$secret"], remembered, salt);
  // Of a file that nobody remembers, the cloud gives nothing back: an import does not see it.
  if (typeof value["$asset"] === "string")
    return inside instanceof Asset ? new Asset(inside.kind, { hash: value["$asset"] }) : undefined;
  return restored(value, isObject(inside) ? inside : {}, salt);
}

const isDigest = (value: Json): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value) && "$secret" in value;

function secretBack(kept: string, remembered: Value | undefined, salt: string): Value | undefined {
  if (remembered === undefined || hasUnknowns(remembered)) return undefined;
  const secret = remembered instanceof Secret ? remembered : new Secret(remembered);
  return secretDigest(secret, salt) === kept ? secret : new Secret(changedOutside);
}
