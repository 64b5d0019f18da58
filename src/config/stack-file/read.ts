import { join } from "node:path";
import type { Environment } from "../../domain/environments";
import { declaredInClear, encryptedKeys } from "../encrypted";
import { ownNamespace } from "../namespaces";
import { usingText } from "./text";
import { NotYaml, readYaml, type Value } from "./value";

/**
 * The configuration of a stack file as the engine would hand it to the program: each key with its
 * value, structured ones as JSON.
 * @param root folder of Pulumi.yaml
 * @throws ConfigError when the file is absent, is not YAML with a map `config`, or has an encrypted value
 */
export function stackFileConfig(root: string, stack: Environment): Record<string, string> {
  const name = `Pulumi.${stack}.yaml`;
  return usingText(join(root, name), name, configIn);
}

function configIn(text: string): Record<string, string> {
  const config = configMap(text);
  if (config === undefined) throw new NotYaml(absent);
  refuseKeys(encryptedKeys(config));
  return keyed(config);
}

/** @throws NotYaml naming each key of `config` with an encrypted value, which a program declares in clear */
export const refuseEncrypted = (text: string): void =>
  refuseKeys(encryptedKeys(configMap(text) ?? {}));

function refuseKeys(encrypted: readonly string[]): void {
  if (encrypted.length > 0) throw new NotYaml(declaredInClear(encrypted).join("\n  - "));
}

/** What stands under `config`, if that is a map. */
function configMap(text: string): ReadonlyMap<string, Value> | undefined {
  const file = readYaml(text);
  if (file instanceof Map) refuseEnvironments((file.get("environment") as Value | undefined) ?? []);
  const config = file instanceof Map ? (file.get("config") as Value | undefined) : undefined;
  return config instanceof Map ? (config as ReadonlyMap<string, Value>) : undefined;
}

/** Their values would come beside those of the file, and nothing here could judge them. */
function refuseEnvironments(imported: Value): void {
  if (Array.isArray(imported) && imported.length === 0) return;
  throw new NotYaml(
    "environment imports from Pulumi ESC, which a state in a bucket does not have; write the values under config",
  );
}

const absent = "config is absent; it must be a map of keys such as raxx:accounts";

function keyed(config: ReadonlyMap<string, Value>): Record<string, string> {
  const keys = new Map<string, string>();
  for (const [key, value] of config) {
    const full = fullKey(key);
    if (keys.has(full)) throw new NotYaml(`${full} is there twice, once as ${key}`);
    keys.set(full, handedOver(full, value));
  }
  return Object.fromEntries(keys);
}

/** The engine's own form: a key without a namespace is the project's, and `raxx:config:vault` is `raxx:vault`. */
function fullKey(key: string): string {
  if (!key.includes(":")) return `${ownNamespace}:${key}`;
  const full = key.replace(/^([^:]+):config:/, "$1:");
  if (full.split(":").length === 2) return full;
  throw new NotYaml(`${key} is no key; write <namespace>:<name>, such as raxx:accounts`);
}

/** A value as the engine hands it over; a key without one is the empty text. */
function handedOver(key: string, value: Value): string {
  if (typeof value === "string") return value;
  return value === null ? "" : json(key, value);
}

/** JSON with every digit of a whole number, and keys in the engine's order. */
function json(key: string, value: Value): string {
  if (Array.isArray(value))
    return `[${(value as Value[]).map((each) => json(key, each)).join(",")}]`;
  if (value instanceof Map)
    return `{${members(key, value as ReadonlyMap<string, Value>).join(",")}}`;
  if (typeof value === "number" && !Number.isFinite(value))
    throw new NotYaml(`${key} holds ${value}, which is no number that the engine can hand over`);
  return typeof value === "bigint" ? String(value) : JSON.stringify(value);
}

const members = (key: string, map: ReadonlyMap<string, Value>): string[] =>
  [...map.keys()]
    .toSorted()
    .map((name) => `${JSON.stringify(name)}:${json(key, map.get(name) ?? null)}`);
