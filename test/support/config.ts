import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { ConfigError, parseConfig } from "../../src/config/parse";
import type { PlatformConfig } from "../../src/config/schema";
import type { Environment } from "../../src/domain/environments";

/** What the committed stack file says under `raxx:`, decoded; a fresh copy that a test may spoil. */
export function stackValues(environment: Environment): Record<string, unknown> {
  const source = readFileSync(`Pulumi.${environment}.yaml`, "utf8");
  const { config } = parse(source) as { config: Record<string, unknown> };
  return Object.fromEntries(
    Object.entries(config)
      .filter(([key]) => key.startsWith("raxx:"))
      .map(([key, value]) => [key.slice("raxx:".length), value]),
  );
}

/** The committed values with the one at `path` changed; `undefined` removes it. */
export function spoiledValues(environment: Environment, path: string, value: unknown): unknown {
  const values = stackValues(environment);
  const steps = path.split(".");
  const last = steps.pop() ?? "";
  const owner = steps.reduce((at, step) => at[step] as typeof values, values);
  if (value === undefined) delete owner[last];
  else owner[last] = value;
  return values;
}

/** What is wrong with the values of a stack file; nothing when they can be used. */
export function configProblems(environment: Environment, values: unknown): readonly string[] {
  try {
    parseConfig(environment, values);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

/** The committed configuration, checked: the valid fixture that tests start from. */
export function stackConfig(environment: Environment): PlatformConfig {
  return parseConfig(environment, stackValues(environment));
}

/** A part of the configuration that the environment has; fails the test when it has not. */
export function present<T>(part: T | undefined): T {
  if (part === undefined) throw new Error("the committed stack file lacks this part");
  return part;
}
