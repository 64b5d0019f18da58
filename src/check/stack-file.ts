import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Environment } from "../domain/environments";
import { ConfigError } from "../config/parse";

/**
 * The configuration of a stack file as the engine would hand it to the program: each key with its
 * value, structured ones as JSON.
 * @param root folder of Pulumi.yaml
 * @throws ConfigError when the file is absent or is not YAML with a map `config`
 */
export function stackFileConfig(root: string, stack: Environment): Record<string, string> {
  const name = `Pulumi.${stack}.yaml`;
  const { config } = readYaml(join(root, name), name) as { config?: unknown };
  if (typeof config !== "object" || config === null || Array.isArray(config)) {
    throw new ConfigError(name, [
      "config is absent; it must be a map of keys such as raxx:accounts",
    ]);
  }
  return Object.fromEntries(
    Object.entries(config).map(([key, value]) => [fullKey(key), handedOver(value)]),
  );
}

/** The engine's own form: a key without a namespace is the project's, and `raxx:config:vault` is `raxx:vault`. */
function fullKey(key: string): string {
  return key.includes(":") ? key.replace(/^([^:]+):config:/, "$1:") : `raxx:${key}`;
}

/** A value as the engine hands it over; a key without one is the empty text. */
function handedOver(value: unknown): string {
  if (typeof value === "string") return value;
  return value === null ? "" : JSON.stringify(value);
}

function readYaml(path: string, name: string): unknown {
  if (!existsSync(path))
    throw new ConfigError(name, [`${path} does not exist; every stack needs its file`]);
  try {
    return parse(readFileSync(path, "utf8")) ?? {};
  } catch (error) {
    throw new ConfigError(name, [error instanceof Error ? error.message : String(error)]);
  }
}
